"""What to leave out where the chosen parts may cost more than the limit leaves."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations

from course_lib.account.x_api.parts import Part

#: Exercise → what it needs of an account, in the words of `account.NEEDS`.
Exercises = Mapping[str, Collection[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """The titles of parts to leave out, what the others cost, and the exercises that are lost."""

    parts: tuple[str, ...]
    usd: Decimal
    lost: tuple[str, ...]


def cost_of(parts: Collection[Part]) -> Decimal:
    """Return what reading these parts can still cost: nothing where all is paid."""
    return sum((part.usd for part in parts if not part.paid), Decimal(0))


def leave_out(chosen: Sequence[Part], room: Decimal, exercises: Exercises) -> LeftOut | None:
    """Return the least to leave out so that the rest costs no more than `room`.

    None where nothing could stay. As few exercises as possible are lost. Nothing is bought for an
    exercise that is lost anyway; apart from that, as much as possible stays.
    """
    possible = _possible(chosen, exercises)
    best: tuple[int, int, int, Decimal] | None = None
    found: LeftOut | None = None
    for kept in _choices(chosen):
        usd, still = cost_of(kept), _possible(kept, exercises)
        if usd > room or (possible and not still):
            continue
        lost = tuple(title for title in possible if title not in still)
        rank = (len(lost), _idle(kept, still, exercises), -len(kept), -usd)
        if best is None or rank < best:
            titles = tuple(part.title for part in chosen if part not in kept)
            best, found = rank, LeftOut(parts=titles, usd=usd, lost=lost)
    return found


def _choices(chosen: Sequence[Part]) -> Iterator[tuple[Part, ...]]:
    """Yield what could be kept. What is paid stays; dates come only together with the people."""
    for number in range(1, len(chosen)):
        for kept in combinations(chosen, number):
            ids = {part.id for part in kept}
            if "last_posts" in ids and "following" not in ids:
                continue
            if all(part in kept for part in chosen if part.paid):
                yield kept


def _possible(parts: Collection[Part], exercises: Exercises) -> tuple[str, ...]:
    """The exercises for which these parts are enough."""
    there = {need for part in parts for need in part.needs}
    return tuple(title for title, needs in exercises.items() if there.issuperset(needs))


def _idle(kept: Collection[Part], still: Collection[str], exercises: Exercises) -> int:
    """How many parts are for exercises, but for none of those that are still possible."""
    used = {need for title in still for need in exercises[title]}
    wanted = {need for needs in exercises.values() for need in needs}
    return sum(
        not wanted.isdisjoint(part.needs) and used.isdisjoint(part.needs)
        for part in kept
        if not part.paid
    )
