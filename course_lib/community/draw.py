"""Seeded numbers that come out the same in every version of Python and on every computer.

Only `random.Random.random()` and plain arithmetic are used: the other methods of `random` have
changed between versions, and logarithms may differ in the last digit between systems.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from hashlib import sha256
from itertools import pairwise
from random import Random
from typing import TypeVar

from course_lib.community import SEED

Item = TypeVar("Item")
Curve = Sequence[tuple[float, float]]

#: Followers of a peer: (share of peers below, followers). The median is 310.
PEER_FOLLOWERS: Curve = (
    (0, 24),
    (0.1, 70),
    (0.25, 150),
    (0.5, 310),
    (0.75, 640),
    (0.9, 1300),
    (1, 3900),
)


class Draw:
    """Seeded draws for one person or purpose: what one draws never changes what another draws."""

    def __init__(self, *purpose: str) -> None:
        self._random = Random(":".join([SEED, *purpose]))

    def whole(self, low: int, high: int) -> int:
        """Return a whole number from `low` to `high`, both included."""
        return low + int(self._random.random() * (high - low + 1))

    def share(self, low: float, high: float) -> float:
        """Return a number between `low` and `high`."""
        return low + self._random.random() * (high - low)

    def one_of(self, items: Sequence[Item]) -> Item:
        """Return one of the items."""
        return items[self.whole(0, len(items) - 1)]

    def from_curve(self, curve: Curve) -> int:
        """Return a number spread as the curve says: straight lines between its points."""
        at = self._random.random()
        for (left, low), (right, high) in pairwise(curve):
            if at <= right:
                return round(low + (at - left) / (right - left) * (high - low))
        return round(curve[-1][1])

    def time_on(self, day: datetime) -> datetime:
        """Return a time of that day between 06:30 and 21:59 UTC, to the second."""
        return day.replace(hour=0) + timedelta(seconds=self.whole(23_400, 79_199))


def shuffled(purpose: str, items: Sequence[str]) -> list[str]:
    """Return the items in an order that looks random and stays when items are added."""
    return sorted(items, key=lambda item: sha256(f"{SEED}:{purpose}:{item}".encode()).hexdigest())
