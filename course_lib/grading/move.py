"""One mark that would move, or has moved, because a key was corrected."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Move:
    """One mark of a hand-in that was graded before. None: a person gives the points.

    `by_person` are points that a person gave instead of the course's; they stay as they are.
    """

    learner: str
    lesson: str
    exercise: str
    before: float | None
    after: float | None
    by_person: float | None

    def sentence(self, *, done: bool = False) -> str:
        """Say whose mark would move, and where; or that it did."""
        where = f"{self.learner}, {self.lesson}, “{self.exercise}”"
        verb = "became" if done else "would become"
        change = f"{_points(self.before)} {verb} {_points(self.after)}"
        if self.by_person is None:
            return f"{where}: {change}."
        return f"{where}: the course’s {change}. The {self.by_person:g} that you gave stay."


#: Asked whether the marks may move so.
Agree = Callable[[Sequence[Move]], bool]


def _points(points: float | None) -> str:
    if points is None:
        return "a text that waits for you"
    return f"{points:g} {'point' if points == 1 else 'points'}"
