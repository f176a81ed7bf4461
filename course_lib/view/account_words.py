"""An account in a few words, as its card shows it."""

from __future__ import annotations

from collections.abc import Collection
from decimal import Decimal
from typing import TYPE_CHECKING

from course_lib.rules import connections, posts_by_kind

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


def _dollars(usd: float) -> str:
    from course_lib.account.x_api.prices import dollars

    return dollars(Decimal(str(usd)))


def _count(number: int | None, one: str, many: str) -> str:
    if number is None:
        return ""
    return (one if number == 1 else many).format(f"{number:,}")


def _size(people: Collection[str] | None) -> int | None:
    return None if people is None else len(people)
