"""The ethics gate: which of a lesson's critical exercises are passed, by the saved answers alone.

It has any number of tries, and nothing else in the course is locked behind it.
"""

from __future__ import annotations

from dataclasses import dataclass

from course_lib.answers import Entry, Record
from course_lib.checks import check
from course_lib.exercise import Exercise, Lesson, Order
from course_lib.how_many import how_many

#: The lesson that is the gate.
FOLDER = "01_safe_ground"

#: Of a ranking, one pair of neighbours may stand the other way round: reasonable colleagues
#: differ there. A mistake that nobody may make earns nothing, so it never passes.
_ENOUGH_OF_A_RANKING = 0.8

#: A longer list of what is open would only weigh on a learner who has just begun.
_MOST_NAMED = 3


@dataclass(frozen=True, slots=True)
class Gate:
    """Where a learner stands: how many critical exercises there are, and which are still open.

    Other lessons have safety exercises too; only those of Safe ground are called the gate.
    """

    size: int
    still_open: tuple[Exercise, ...]
    is_the_gate: bool = True

    @property
    def is_passed(self) -> bool:
        """True where every critical exercise is right."""
        return not self.still_open

    @property
    def in_words(self) -> str:
        """The same in a sentence or two."""
        if self.is_passed:
            opening = "You passed the gate" if self.is_the_gate else "Safety on this page"
            return f"{opening}: {_all(self.size)} right."
        opening = "The gate" if self.is_the_gate else "Safety on this page"
        left = len(self.still_open)
        of_all = f"{left} of " if left < self.size else ""
        exercises = how_many(self.size, "safety exercise")
        return f"{opening}: {of_all}{exercises} still to do{self._named}. Try as often as you like."

    @property
    def in_short(self) -> str:
        """The same in a few words, for a list."""
        if not self.is_passed:
            return f"safety exercises still to do: {len(self.still_open)}"
        return "gate passed" if self.is_the_gate else "safety done"

    @property
    def _named(self) -> str:
        titles = ", ".join(f"“{exercise.title}”" for exercise in self.still_open)
        return f": {titles}" if len(self.still_open) <= _MOST_NAMED else ""


def _all(size: int) -> str:
    return "the safety exercise is" if size == 1 else f"all {size} safety exercises are"


def gate(lesson: Lesson, record: Record) -> Gate | None:
    """Return where a learner stands at a lesson's gate; None where the lesson has none."""
    critical = [exercise for exercise in lesson.exercises if exercise.critical]
    if not critical:
        return None
    still_open = tuple(exercise for exercise in critical if not _is_right(exercise, record))
    return Gate(len(critical), still_open, is_the_gate=lesson.folder == FOLDER)


def _is_right(exercise: Exercise, record: Record) -> bool:
    if exercise.instead is not None and _is_right(exercise.instead, record):
        return True
    question = exercise.question
    assert not callable(question), "an exercise about an account is never part of the gate"
    value = record.answers.get(exercise.id, Entry()).value
    enough = _ENOUGH_OF_A_RANKING if isinstance(question, Order) and question.ranking else 1.0
    return check(exercise, question, value).score >= enough
