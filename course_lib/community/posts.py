"""The posts of the sample: each person's latest one, and half a year of the learner's stand-in."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from importlib.resources import files
from typing import Any

from course_lib.community import ME
from course_lib.community.draw import Draw, shuffled
from course_lib.community.people import Person

FIRST_DAY = datetime(2025, 9, 24, tzinfo=UTC)
LAST_DAY = datetime(2026, 3, 14, tzinfo=UTC)
MY_POSTS = 200

#: What the platform records → how the course reads it.
LABELS = {
    "reply": "engage",
    "quote": "engage",
    "own": "own",
    "self_reply": "own",
    "repost": "repost",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """One post. Handles name people; the tables turn them into ids.

    `other` is a greeting, a slip or a pointer: neither talk with somebody nor one's own. `received`
    counts the answers it got, where a lesson counts them.
    """

    post_id: str
    author: str
    created_at: datetime
    text: str
    kind: str = "own"
    reply_to: str = ""
    reply_to_post: str = ""
    ref_post: str = ""
    ref_handle: str = ""
    conversation: str = ""
    other: bool = False
    received: int | None = None

    @property
    def label(self) -> str:
        """How the course reads it: `engage`, `own`, `repost` or `other`."""
        return "other" if self.other else LABELS[self.kind]


def latest_posts(people: Iterable[Person]) -> list[Post]:
    """Return the one post that each written person is known by."""
    return [_latest(person) for person in people if person.latest_post and person.last_post_at]


def my_posts(me: Person, latest: Sequence[Post], talks_with: Sequence[str]) -> list[Post]:
    """Return her 200 posts by time. `talks_with` are the handles of people she answers."""
    written = tomllib.loads(
        (files("course_lib.community") / "cast" / "own_posts.toml").read_text(encoding="utf-8")
    )
    by_author = {post.author: post for post in latest}
    posts = [
        *_own(written["own"]),
        *_reposts([by_author[handle] for handle in written["repost"]]),
        *_quotes(written["quote"], [by_author[handle] for handle in written["repost"]]),
    ]
    assert me.last_post_at
    posts += _replies(written, MY_POSTS - len(posts), talks_with, me.last_post_at)
    return _numbered(posts)


def _latest(person: Person) -> Post:
    assert person.last_post_at
    answered = re.match(r"@(\w+) ", person.latest_post)
    return Post(
        post_id=f"p-{person.handle}",
        author=person.handle,
        created_at=person.last_post_at,
        text=person.latest_post,
        kind="reply" if answered else "own",
        reply_to=answered[1] if answered else "",
    )


def _own(threads: Sequence[Sequence[str]]) -> Iterator[Post]:
    """Spread her own posts evenly, in the order of the file: it follows the seasons."""
    draw = Draw(ME, "own")
    step = (LAST_DAY - FIRST_DAY) / (len(threads) - 1)
    for number, thread in enumerate(threads):
        day = (FIRST_DAY + number * step).replace(hour=0, minute=0, second=0, microsecond=0)
        at = draw.time_on(day)
        root = f"own-{number}"
        for place, text in enumerate(thread):
            yield Post(
                post_id=root if place == 0 else f"{root}-{place}",
                author=ME,
                created_at=at + timedelta(minutes=47 * place),
                text=text,
                kind="self_reply" if place else "own",
                reply_to=ME if place else "",
                reply_to_post=("" if place == 0 else root if place == 1 else f"{root}-{place - 1}"),
                conversation=root,
            )


def _reposts(originals: Iterable[Post]) -> Iterator[Post]:
    draw = Draw(ME, "repost")
    for original in originals:
        yield Post(
            post_id=f"repost-{original.author}",
            author=ME,
            created_at=original.created_at + timedelta(minutes=draw.whole(20, 600)),
            text=f"RT @{original.author}: {original.text}",
            kind="repost",
            ref_post=original.post_id,
            ref_handle=original.author,
        )


def _quotes(comments: Sequence[str], originals: Sequence[Post]) -> Iterator[Post]:
    draw = Draw(ME, "quote")
    for comment, original in zip(comments, originals[::-1], strict=False):
        link = f"https://x.example/{original.author}/status/{original.post_id}"
        yield Post(
            post_id=f"quote-{original.author}",
            author=ME,
            created_at=original.created_at + timedelta(minutes=draw.whole(30, 900)),
            text=f"{comment} {link}",
            kind="quote",
            ref_post=original.post_id,
            ref_handle=original.author,
        )


def _replies(
    written: Mapping[str, Any], count: int, talks_with: Sequence[str], last: datetime
) -> Iterator[Post]:
    draw = Draw(ME, "reply")
    short = [draw.one_of(written["short_reply"]) for _ in range(count - len(written["reply"]))]
    texts = shuffled("replies", [f"{n}:{t}" for n, t in enumerate([*written["reply"], *short])])
    days = (LAST_DAY - FIRST_DAY).days
    for number, text in enumerate(texts):
        at = draw.time_on(FIRST_DAY + timedelta(days=draw.whole(3, days)))
        to = draw.one_of(talks_with)
        yield Post(
            post_id=f"reply-{number}",
            author=ME,
            created_at=last if number == len(texts) - 1 else at,
            text=f"@{to} {text.partition(':')[2]}",
            kind="reply",
            reply_to=to,
        )


def _numbered(posts: Iterable[Post]) -> list[Post]:
    """Sort by time and give ids that say so, in every place where a post is named."""
    ordered = sorted(posts, key=lambda post: (post.created_at, post.post_id))
    names = {post.post_id: f"p-{ME}-{number:03d}" for number, post in enumerate(ordered, start=1)}
    return [
        replace(
            post,
            post_id=names[post.post_id],
            reply_to_post=names.get(post.reply_to_post, ""),
            conversation=names.get(post.conversation, ""),
        )
        for post in ordered
    ]
