"""An account in a few words, as its card shows it."""

from __future__ import annotations

from collections.abc import Collection
from decimal import Decimal
from typing import TYPE_CHECKING

from course_lib.exercises import about_an_account
from course_lib.rules import connections, posts_by_kind
from course_lib.view.drawing import Drawing
from course_lib.view.own_account import SOURCE_WORDS, ChosenAccount

if TYPE_CHECKING:
    from course_lib.account import Dataset


def account_in_words(account: Dataset) -> list[str]:
    """Return what an account holds, in a few plain sentences. What it lacks is in the warnings."""
    around, kinds, meta = connections(account), posts_by_kind(account), account.meta
    name = f"@{meta.handle}" if meta.handle else "Your account"
    posts = None if kinds is None else sum(kinds.values())
    when = meta.exported_at or meta.observed_at
    facts = [
        _count(posts, "{} post", "{} posts"),
        _count(_size(around.followers), "{} follower", "{} followers"),
        _count(_size(around.following), "following {} account", "following {} accounts"),
    ]
    cost = "" if meta.cost_usd is None else f" Reading it has cost {_dollars(meta.cost_usd)}."
    dated = f" This is how it was on {when.day} {when:%B %Y}." if when else ""
    return [f"{name}: {', '.join(filter(None, facts))}.{dated}{cost}", *meta.warnings]


def what_works_with(account: ChosenAccount) -> Drawing:
    """Say which exercises about an account work with this one: in a sentence, and one by one."""
    rows = [
        _row(lesson.title, exercise.title, account.reasons(exercise))
        for lesson, exercise in about_an_account()
    ]
    work = sum(not row["why"] for row in rows)
    how_many = f"All {work}" if work == len(rows) else f"{work} of {len(rows)}"
    others = "" if work == len(rows) else " Do the others with the sample account."
    which = SOURCE_WORDS[account.source]
    return {
        "judged_words": f"{how_many} exercises about an account work with {which}.{others}",
        "judged": rows,
    }


def _row(lesson: str, title: str, reasons: list[str]) -> Drawing:
    return {
        "lesson": lesson,
        "title": title,
        "symbol": "■" if reasons else "●",
        "word": "does not work with it" if reasons else "works with it",
        "why": " ".join(reasons),
    }


def _dollars(usd: float) -> str:
    from course_lib.account.x_api.prices import dollars

    return dollars(Decimal(str(usd)))


def _count(number: int | None, one: str, many: str) -> str:
    if number is None:
        return ""
    return (one if number == 1 else many).format(f"{number:,}")


def _size(people: Collection[str] | None) -> int | None:
    return None if people is None else len(people)
