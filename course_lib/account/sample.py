"""The sample community: the rows of one exercise at once, or all of it as a `Dataset`.

`roster` and `gold` use the standard library alone, because a lesson page needs a few hundred rows
and importing pandas would double the time until it opens.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from course_lib.home import course_folder

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Gold:
    """The judgement of one account in one exercise.

    `labels`: each of these is a right answer. `critical`: choosing this account could harm
    somebody. `why`: one sentence for the learner.
    """

    labels: frozenset[str]
    critical: bool
    why: str


def data_folder() -> Path:
    """Return the folder of the sample's files."""
    return course_folder() / "data"


@cache
def roster(name: str) -> tuple[SampleAccount, ...]:
    """Return the accounts of one exercise, in the order in which its page shows them.

    Raises `LookupError` where there is no such roster.
    """
    rows = [row for row in _rows("rosters.csv") if row["roster"] == name]
    if not rows:
        raise LookupError(f"There is no roster called {name}.")
    rows.sort(key=lambda row: int(row["position"]))
    accounts = _accounts()
    return tuple(accounts[row["account_id"]] for row in rows)


@cache
def gold(name: str) -> Mapping[str, Gold]:
    """Return account id → judgement for one exercise. Raises `LookupError` like `roster`."""
    found = {
        row["account_id"]: Gold(
            labels=frozenset(row["labels"].split("|")),
            critical=row["critical"] == "yes",
            why=row["why"],
        )
        for row in _rows("gold/labels.csv")
        if row["roster"] == name
    }
    if not found:
        raise LookupError(f"There is no roster called {name}.")
    return MappingProxyType(found)


@cache
def _accounts() -> Mapping[str, SampleAccount]:
    """Return the written cast: everybody who is on a roster."""
    wanted = {row["account_id"] for row in _rows("rosters.csv")}
    reasons = {row["account_id"]: row["reason"] for row in _rows("suggestions.csv")}
    latest: dict[str, tuple[str, str]] = {}
    for row in _rows("posts.csv"):
        if row["author_id"] in wanted:
            this = row["created_at"], row["text"]
            latest[row["author_id"]] = max(this, latest.get(row["author_id"], this))
    return {
        row["account_id"]: SampleAccount(
            account_id=row["account_id"],
            handle=row["handle"],
            name=row["name"],
            bio=row["bio"],
            location=row["location"],
            created_at=_time(row["created_at"]),
            following=_count(row["following_n"]),
            followers=_count(row["followers_n"]),
            posts=_count(row["posts_n"]),
            last_post_at=_time(row["last_post_at"]),
            latest_post=latest.get(row["account_id"], ("", ""))[1],
            reason=reasons.get(row["account_id"], ""),
        )
        for row in _rows("accounts.csv")
        if row["account_id"] in wanted
    }


def _rows(file: str) -> Iterator[dict[str, str]]:
    with (data_folder() / file).open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines)


def _time(text: str) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _count(text: str) -> int | None:
    return int(text) if text else None


@cache
def dataset() -> Dataset:
    """Return the whole sample as three tables, from the learner's stand-in's point of view."""
    from course_lib.account.dataset import Dataset, Meta
    from course_lib.account.schema import ACCOUNTS, POSTS, RELATIONSHIPS

    me = roster("me")[0]
    return Dataset(
        accounts=_table(ACCOUNTS, "accounts.csv"),
        relationships=_table(RELATIONSHIPS, "relationships.csv"),
        posts=_table(POSTS, "posts.csv"),
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


def _table(columns: Mapping[str, str], file: str) -> pd.DataFrame:
    from course_lib.account.schema import table

    rows = list(_rows(file))
    values = {
        name: [row[name] if name in LEFT_EMPTY else _value(kind, row[name]) for row in rows]
        for name, kind in columns.items()
    }
    return table(columns, values, len(rows))


def _value(kind: str, text: str) -> object:
    """Return a cell's value; an empty cell is unknown."""
    if kind == "words":
        return tuple(text.split())
    if not text:
        return None
    if kind == "count":
        return int(text)
    return text == "true" if kind == "yes-no" else text
