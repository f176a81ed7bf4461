"""What the gradebook holds about one learner's lesson, as plain data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from course_lib.grading.result import CellMark
from course_lib.hand_in import Slip


@dataclass(frozen=True, slots=True)
class Grade:
    """The points of one cell: the course's, a person's, and whether a person should look."""

    auto: float | None
    manual: float | None
    extra: float | None
    waits: bool

    @property
    def score(self) -> float:
        """The points that count, as nbgrader adds them up: a person's go before the course's."""
        first = self.manual if self.manual is not None else self.auto
        return 0.0 if first is None else first + (self.extra or 0.0)


@dataclass(frozen=True, slots=True)
class Comment:
    """What is said about one answer cell: by nbgrader, and by a person."""

    auto: str | None
    manual: str | None


@dataclass(frozen=True, slots=True)
class Entered:
    """One learner's rows. `page` is their id in the gradebook; `late` the points taken off."""

    page: str
    made_at: datetime | None
    late: float | None
    grades: Mapping[str, Grade]
    comments: Mapping[str, Comment]

    def is_of(self, slip: Slip) -> bool:
        """True where this was entered from a hand-in of the same moment."""
        return self.made_at == entered_time(slip.made_at)

    def agrees_with(self, marks: Mapping[str, float | None]) -> bool:
        """True where the course's points are these."""
        return {name: grade.auto for name, grade in self.grades.items()} == dict(marks)


def entered_time(made_at: datetime) -> datetime:
    """Return a time as the gradebook and `timestamp.txt` have it: whole seconds, UTC."""
    return made_at.astimezone(UTC).replace(microsecond=0, tzinfo=None)


def still_waits(mark: CellMark, before: Grade | None, *, same_words: bool) -> bool:
    """Return whether a person should look at a cell that is entered now.

    A text without points waits. Points that a person gave stay, and need a second look only where
    the words or the course's own points are others than those that the person saw.
    """
    if before is None or before.manual is None:
        return mark.auto is None
    same = same_words if mark.words else before.auto == mark.auto
    return before.waits if same else True
