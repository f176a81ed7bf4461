"""Posts of the sample to label, in parallel forms, with their keys apart."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from course_lib.account.sample_files import rows


@dataclass(frozen=True, slots=True, kw_only=True)
class SetPost:
    """One post to label. `answers_text` is the post it answers, where the page shows it."""

    item_id: str
    author_id: str
    text: str
    answers_id: str
    answers_text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SetGold:
    """The key of one post: each of `labels` is a right answer, and `why` says it to a learner.

    `case` names the trap that was planted, if any; each form has the same ones. `instead` is what
    could be written in its place.
    """

    labels: frozenset[str]
    case: str
    instead: str
    why: str


@cache
def posts_of(name: str, form: str = "graded") -> tuple[SetPost, ...]:
    """Return the posts of a set in the order of its page.

    The form `graded` counts; `practice` and `retry` hold other posts with the same traps.
    Raises `LookupError` where there is no such set or form.
    """
    found = [
        SetPost(
            item_id=row["item_id"],
            author_id=row["author_id"],
            text=row["text"],
            answers_id=row["answers_id"],
            answers_text=row["answers_text"],
        )
        for row in rows("post_sets.csv")
        if row["set"] == name and row["form"] == form
    ]
    if not found:
        raise LookupError(f"There is no set of posts called {name} in the form {form}.")
    return tuple(found)


@cache
def posts_gold(name: str, form: str = "graded") -> Mapping[str, SetGold]:
    """Return item id → key of a set. Raises `LookupError` like `posts_of`."""
    posts_of(name, form)
    return MappingProxyType(
        {
            row["item_id"]: SetGold(
                labels=frozenset(row["labels"].split("|")),
                case=row["case"],
                instead=row["instead"],
                why=row["why"],
            )
            for row in rows(f"gold/posts_{form}.csv")
            if row["set"] == name
        }
    )
