"""Build the three tables from what X gave. What it did not give stays unknown."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from html import unescape
from typing import TYPE_CHECKING, Any

from course_lib.account.archive.times import moment
from course_lib.account.dataset import Dataset, Meta
from course_lib.account.schema import ACCOUNTS, POSTS, RELATIONSHIPS, table
from course_lib.account.x_api.dialects import (
    count,
    first_of,
    mapping,
    moment_in,
    objects,
    words,
    yes_or_no,
)
from course_lib.account.x_api.gathering import Gathered
from course_lib.account.x_api.parts import PARTS, TITLES
from course_lib.account.x_api.posts import columns

if TYPE_CHECKING:
    from decimal import Decimal

    import pandas as pd

Record = Mapping[str, Any]


def make_dataset(
    found: Gathered, parts: frozenset[str], observed_at: datetime, cost: Decimal
) -> Dataset:
    """Return the dataset of what was read; `parts` is what was agreed to."""
    me = str(found.me["id"])
    people = {me: {**found.people.get(me, {}), **found.me}, **_others(found)}
    unfinished = [part for part in PARTS if part in parts and part not in found.finished]
    return Dataset(
        accounts=accounts_table(people, observed_at),
        relationships=_relationships(found, me, observed_at),
        posts=posts_table(found.posts, people),
        meta=Meta(
            me=me,
            handle=words(found.me.get("username")),
            source="x_api",
            exported_at=None,
            observed_at=observed_at,
            complete=not unfinished,
            missing=_missing(found, people, me),
            warnings=(
                *(f"Not read to its end: {TITLES[part]}." for part in unfinished),
                *warnings(found),
            ),
            cost_usd=float(cost),
        ),
    )


def accounts_table(people: Mapping[str, Record], observed_at: datetime) -> pd.DataFrame:
    """Return one row for each account, in the given order."""
    rows = list(people.values())
    counts = [mapping(each.get("public_metrics")) for each in rows]
    values: dict[str, Any] = {
        "platform": "x",
        "account_id": list(people),
        "handle": [words(each.get("username")) for each in rows],
        "name": [words(each.get("name")) for each in rows],
        "bio": [_plain(each.get("description")) for each in rows],
        "url": [_link(each) for each in rows],
        "location": [_plain(each.get("location")) for each in rows],
        "created_at": [moment(words(each.get("created_at"))) for each in rows],
        "followers_n": [count(each, "followers_count") for each in counts],
        "following_n": [count(each, "following_count") for each in counts],
        "posts_n": [count(each, "tweet_count", "post_count") for each in counts],
        "listed_n": [count(each, "listed_count") for each in counts],
        "likes_n": [count(each, "like_count") for each in counts],
        "last_post_at": [last_post_at(each) for each in rows],
        "protected": [yes_or_no(each.get("protected")) for each in rows],
        "verified": [yes_or_no(each.get("verified")) for each in rows],
        "default_picture": [_default_picture(each) for each in rows],
        "source": "x_api",
        "observed_at": observed_at,
    }
    return table(ACCOUNTS, values, len(rows))


def posts_table(posts: Mapping[str, Record], people: Mapping[str, Record]) -> pd.DataFrame:
    """Return one row for each post, oldest first."""
    handles = {
        id_: handle for id_, each in people.items() if (handle := words(each.get("username")))
    }
    in_order = {id_: posts[id_] for id_ in sorted(posts, key=lambda id_: (len(id_), id_))}
    return table(POSTS, columns(in_order, handles), len(in_order))


def warnings(found: Gathered) -> list[str]:
    """Return what the learner should know about the reading, as whole sentences."""
    sentences = list(found.notices)
    if found.left_out:
        sentences.append(f"We asked X for this, and X left it out: {', '.join(found.left_out)}.")
    if found.hidden:
        sentences.append(
            "X does not show some accounts or posts, because they are deleted, suspended or "
            f"protected: {found.hidden:,}."
        )
    return sentences


def last_post_at(user: Record) -> str | None:
    """Return when an account last posted: X tells the post's number, and the number tells when."""
    return moment_in(first_of(user, "most_recent_tweet_id", "most_recent_post_id"))


def _others(found: Gathered) -> Mapping[str, Record]:
    """Return everybody else: those we read about, then those who only wrote a post."""
    me = str(found.me["id"])
    others = {id_: user for id_, user in found.people.items() if id_ != me}
    authors = {str(post["author_id"]) for post in found.posts.values() if post.get("author_id")}
    return others | {id_: {} for id_ in sorted(authors - others.keys() - {me})}


def _relationships(found: Gathered, me: str, observed_at: datetime) -> pd.DataFrame:
    followers, following = dict(found.followers), dict(found.following)
    for id_, user in found.people.items():
        ties = user.get("connection_status")
        ties = ties if isinstance(ties, list) else ()
        followers |= {id_: None} if "followed_by" in ties else {}
        following |= {id_: None} if "following" in ties else {}
    edges = [
        *((id_, "follows", me) for id_ in followers),
        *((me, "follows", id_) for id_ in following),
        *((id_, "list_member", owned) for id_, owned in found.members),
    ]
    source, kind, target = zip(*edges, strict=True) if edges else ((), (), ())
    values = {
        "platform": "x",
        "src_id": source,
        "kind": kind,
        "dst_id": target,
        "source": "x_api",
        "observed_at": observed_at,
    }
    return table(RELATIONSHIPS, values, len(edges))


def _missing(found: Gathered, people: Mapping[str, Record], me: str) -> tuple[str, ...]:
    others = [each for id_, each in people.items() if id_ != me]
    there = {
        "posts": "posts" in found.finished or any(_by(post, me) for post in found.posts.values()),
        "followers": "followers" in found.finished,
        "following": "following" in found.finished,
        "last_post_at": any(last_post_at(each) for each in others),
        "bios": any(each.get("description") is not None for each in others),
    }
    return tuple(need for need, is_there in there.items() if not is_there)


def _by(post: Record, account_id: str) -> bool:
    return post.get("author_id") == account_id


def _plain(text: Any) -> str | None:
    return unescape(text) if isinstance(text, str) else None


def _link(user: Record) -> str | None:
    urls = objects(mapping(mapping(user.get("entities")).get("url")).get("urls"))
    return words(urls[0].get("expanded_url")) if urls else words(user.get("url"))


def _default_picture(user: Record) -> bool | None:
    picture = user.get("profile_image_url")
    return "default_profile" in picture if isinstance(picture, str) else None
