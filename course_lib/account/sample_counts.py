"""Things of the sample to count: a day's feed, ten thousand posts, and before and after."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from types import MappingProxyType

from course_lib.account.sample_files import rows, time
from course_lib.account.sample_posts import PostGold, post_gold

LABELS = ("engage", "own", "repost", "other")


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedPost:
    """One post as it reaches the reader."""

    created_at: datetime
    author_id: str
    author_handle: str
    kind: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberedPost:
    """One of ten thousand posts; `number` counts from the first."""

    number: int
    created_at: datetime
    kind: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BeforeAfter:
    """One person's counts, label → posts, in two windows of equal length."""

    person: str
    before: Mapping[str, int]
    after: Mapping[str, int]


@cache
def feed(form: str = "graded") -> tuple[FeedPost, ...]:
    """Return one day of Nadia's feed, the newest post first. Raises `LookupError`."""
    found = tuple(
        FeedPost(
            created_at=_known(row["created_at"]),
            author_id=row["author_id"],
            author_handle=row["author_handle"],
            kind=row["kind"],
            text=row["text"],
        )
        for row in rows("feed.csv")
        if row["form"] == form
    )
    if not found:
        raise LookupError(f"There is no day called {form}.")
    return found


@cache
def engager() -> tuple[NumberedPost, ...]:
    """Return the marketeer's 10,600 posts, the oldest first."""
    return tuple(
        NumberedPost(
            number=int(row["number"]),
            created_at=_known(row["created_at"]),
            kind=row["kind"],
            text=row["text"],
        )
        for row in rows("engager.csv")
    )


@cache
def engager_gold() -> Mapping[int, PostGold]:
    """Return number → key, for the few of his posts that promote something of his own."""
    return MappingProxyType(
        {int(row["number"]): post_gold(row) for row in rows("gold/engager.csv")}
    )


@cache
def cohort() -> tuple[BeforeAfter, ...]:
    """Return the counts of 24 people before a webinar and after its conversation."""
    return tuple(
        BeforeAfter(
            person=row["person"],
            before={label: int(row[f"before_{label}"]) for label in LABELS},
            after={label: int(row[f"after_{label}"]) for label in LABELS},
        )
        for row in rows("cohort.csv")
    )


@cache
def cohort_gold() -> Mapping[str, PostGold]:
    """Return person → up, down, flat, or too few to tell."""
    return MappingProxyType({row["person"]: post_gold(row) for row in rows("gold/cohort.csv")})


def _known(text: str) -> datetime:
    when = time(text)
    assert when
    return when
