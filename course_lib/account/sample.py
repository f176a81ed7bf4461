"""The sample community: the rows of one exercise at once, or all of it as a `Dataset`.

`roster` and `gold` use the standard library alone, because a lesson page needs a few hundred rows
and importing pandas would double the time until it opens.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from course_lib.account.sample_audiences import audiences, follower_files
from course_lib.account.sample_files import count, rows, time

if TYPE_CHECKING:
    import pandas as pd

    from course_lib.account.dataset import Dataset

#: "Today" in every exercise on the sample.
OBSERVED_AT = datetime(2026, 3, 16, 12, tzinfo=UTC)

#: Where an empty cell is no gap in what we know: the person left it empty.
LEFT_EMPTY = frozenset({"bio", "url", "location"})


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleAccount:
    """One account as an exercise shows it. Unknown counts and dates are None, never 0."""

    account_id: str
    handle: str
    name: str
    bio: str
    location: str
    created_at: datetime | None
    following: int | None
    followers: int | None
    posts: int | None
    last_post_at: datetime | None
    latest_post: str
    reason: str
    """Why X suggests this account; empty where X does not."""
    url: str = ""
    listed: int | None = None
    likes: int | None = None
    default_picture: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Gold:
    """The judgement of one account in one exercise.

    `labels`: each of these is a right answer. `critical`: choosing this account could harm
    somebody. `why`: one sentence for the learner. `case`: the trap that was planted, if any; each
    form of an exercise has the same ones.
    """

    labels: frozenset[str]
    critical: bool
    why: str
    case: str = ""


@cache
def roster(name: str, form: str = "graded") -> tuple[SampleAccount, ...]:
    """Return the accounts of one exercise, in the order in which its page shows them.

    Each exercise has parallel forms: other people, the same difficulty, the same traps. The form
    `graded` counts; `practice` and `retry` are for trying as often as one likes.

    Raises `LookupError` where there is no such roster or form.
    """
    ids = _places(form, _is_audit(name)).get(name)
    if not ids:
        raise LookupError(f"There is no roster called {name} in the form {form}.")
    accounts = _followers(name, form) if _is_audit(name) else _accounts(form)
    return tuple(accounts[account_id] for account_id in ids)


def gold(name: str, form: str = "graded") -> Mapping[str, Gold]:
    """Return account id → judgement for one exercise. Raises `LookupError` like `roster`."""
    if name not in _places(form, _is_audit(name)):
        raise LookupError(f"There is no roster called {name} in the form {form}.")
    return _judgements(f"gold/{'audits' if _is_audit(name) else 'people'}_{form}.csv")[name]


@cache
def _judgements(file: str) -> Mapping[str, Mapping[str, Gold]]:
    """Return roster → account id → judgement, from one file that is read once."""
    found: dict[str, dict[str, Gold]] = {}
    for row in rows(file):
        found.setdefault(row["roster"], {})[row["account_id"]] = Gold(
            labels=frozenset(row["labels"].split("|")),
            critical=row["critical"] == "yes",
            why=row["why"],
            case=row["case"],
        )
    return {name: MappingProxyType(judged) for name, judged in found.items()}


def _is_audit(name: str) -> bool:
    """Say whether a roster shows followers of a big account. They lie in files of their own."""
    return name.startswith("audit")


@cache
def _places(form: str, audits: bool = False) -> Mapping[str, tuple[str, ...]]:
    """Return roster → ids of its accounts; the files have them in the order of the page."""
    found: dict[str, list[str]] = {}
    for row in rows("audits.csv" if audits else "rosters.csv"):
        if row["form"] == form:
            found.setdefault(row["roster"], []).append(row["account_id"])
    return {name: tuple(ids) for name, ids in found.items()}


@cache
def _accounts(form: str) -> Mapping[str, SampleAccount]:
    """Return everybody who is on a roster of this form."""
    wanted = {account_id for ids in _places(form).values() for account_id in ids}
    reasons = {row["account_id"]: row["reason"] for row in rows("suggestions.csv")}
    latest: dict[str, tuple[str, str]] = {}
    for row in rows("posts.csv"):
        if row["author_id"] in wanted:
            this = row["created_at"], row["text"]
            latest[row["author_id"]] = max(this, latest.get(row["author_id"], this))
    return {
        row["account_id"]: _account(
            row, latest.get(row["account_id"], ("", ""))[1], reasons.get(row["account_id"], "")
        )
        for row in rows("accounts.csv")
        if row["account_id"] in wanted
    }


def _followers(name: str, form: str) -> Mapping[str, SampleAccount]:
    """Return the followers that an audit shows. A page of followers shows no posts."""
    wanted = set(_places(form, audits=True)[name])
    return {
        row["account_id"]: _account(row)
        for row in rows(follower_files()[name])
        if row["account_id"] in wanted
    }


def _account(row: Mapping[str, str], latest_post: str = "", reason: str = "") -> SampleAccount:
    return SampleAccount(
        account_id=row["account_id"],
        handle=row["handle"],
        name=row["name"],
        bio=row["bio"],
        location=row["location"],
        created_at=time(row["created_at"]),
        following=count(row["following_n"]),
        followers=count(row["followers_n"]),
        posts=count(row["posts_n"]),
        last_post_at=time(row["last_post_at"]),
        latest_post=latest_post,
        reason=reason,
        url=row["url"],
        listed=count(row["listed_n"]),
        likes=count(row["likes_n"]),
        default_picture=row["default_picture"] == "true",
    )


@cache
def dataset() -> Dataset:
    """Return the whole sample as three tables, from the learner's stand-in's point of view."""
    from course_lib.account.dataset import Dataset, Meta
    from course_lib.account.schema import ACCOUNTS, POSTS, RELATIONSHIPS

    me = roster("me")[0]
    return Dataset(
        accounts=_table(
            ACCOUNTS, "accounts.csv", "accounts_around_me.csv", *follower_files().values()
        ),
        relationships=_table(RELATIONSHIPS, "relationships.csv", more=_following_the_big_ones()),
        posts=_table(POSTS, "posts.csv", "timelines.csv"),
        meta=Meta(
            me=me.account_id,
            handle=me.handle,
            source="sample",
            exported_at=None,
            observed_at=OBSERVED_AT,
            complete=True,
            missing=(),
            warnings=(),
        ),
    )


def _following_the_big_ones() -> Iterator[dict[str, str]]:
    """Yield the relationships that the files of followers stand for."""
    owners = {name: each.owner_id for name, each in audiences().items()}
    for name, file in follower_files().items():
        for row in rows(file):
            yield {
                "platform": row["platform"],
                "src_id": row["account_id"],
                "kind": "follows",
                "dst_id": owners[name],
                "since": "",
                "source": row["source"],
                "observed_at": row["observed_at"],
            }


def _table(
    columns: Mapping[str, str], *files: str, more: Iterable[dict[str, str]] = ()
) -> pd.DataFrame:
    from course_lib.account.schema import table

    found = [row for file in files for row in rows(file)]
    found.extend(more)
    values = {
        name: [row[name] if name in LEFT_EMPTY else _value(kind, row[name]) for row in found]
        for name, kind in columns.items()
    }
    return table(columns, values, len(found))


def _value(kind: str, text: str) -> object:
    """Return a cell's value; an empty cell is unknown."""
    if kind == "words":
        return tuple(text.split())
    if not text:
        return None
    if kind == "count":
        return int(text)
    return text == "true" if kind == "yes-no" else text
