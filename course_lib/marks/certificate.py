"""When somebody has finished the course: one rule, for the learner's page and for grading.

It needs three things: the gate; most of the points that the check gives, over all lessons; and
each text of the capstone read by a person who found that it meets what was asked.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction

from course_lib.answers import Record
from course_lib.exercise import Exercise
from course_lib.exercises import all_lessons, find_lesson
from course_lib.gate import FOLDER as GATE
from course_lib.gate import gate
from course_lib.marks.mark import mark
from course_lib.settings import settings
from course_lib.snapshot import Snapshot

#: The lesson that is the capstone.
CAPSTONE = "09_your_plan"

#: A text “meets” what was asked from this share of its points on: level 2 of 3.
MEETS = Fraction(2, 3)


class Earned(Enum):
    """What a learner has earned so far."""

    CERTIFICATE = "certificate"
    #: All that a course can check by itself. No person has judged what was written.
    PRACTICE = "certificate of practice"
    NOT_YET = "not yet"


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Where somebody stands with the whole course.

    `points` and `most` count what the check gives. `unwritten` are the capstone's texts of which
    nothing is saved, `unread` those that no person has read, `below` those read and not there yet.
    """

    gate_passed: bool
    points: float
    most: float
    unwritten: tuple[str, ...]
    unread: tuple[str, ...]
    below: tuple[str, ...]

    @property
    def share(self) -> float:
        """The share of the points that the check gives, from 0 to 100."""
        return 100 * self.points / self.most

    @property
    def earned(self) -> Earned:
        """What it comes to."""
        enough = self.gate_passed and self.share >= settings().certificate_points
        if not enough or self.unwritten or self.below:
            return Earned.NOT_YET
        return Earned.PRACTICE if self.unread else Earned.CERTIFICATE


def standing(
    records: Mapping[str, Record],
    read: Mapping[str, float | None] | None = None,
    snapshots: Mapping[str, Snapshot] | None = None,
) -> Standing:
    """Return where somebody stands.

    `records` are the answers by lesson folder; a lesson that is missing has none. `read` holds the
    points that a person gave, by exercise id: nothing, or None, where nobody has read it yet. They
    count instead of those of the check.
    `snapshots` are those that were handed in, by lesson folder.
    """
    given, owned = read or {}, snapshots or {}
    points = most = 0.0
    for lesson in all_lessons():
        record = records.get(lesson.folder, Record())
        for exercise in lesson.graded:
            if exercise.marked_by == "check":
                by_hand = given.get(exercise.id)
                checked = mark(exercise, record, owned.get(lesson.folder)).points
                points += checked if by_hand is None else by_hand
                most += exercise.points
    capstone = records.get(CAPSTONE, Record())
    texts = [each for each in find_lesson(CAPSTONE).graded if each.marked_by == "instructor"]
    passed = gate(find_lesson(GATE), records.get(GATE, Record()))
    return Standing(
        gate_passed=passed is not None and passed.is_passed,
        points=points,
        most=most,
        unwritten=_titles(each for each in texts if not mark(each, capstone).answer_lines),
        unread=_titles(each for each in texts if given.get(each.id) is None),
        below=_titles(each for each in texts if _is_below(each, given.get(each.id))),
    )


def _is_below(exercise: Exercise, points: float | None) -> bool:
    return points is not None and points < exercise.points * MEETS


def _titles(exercises: Iterable[Exercise]) -> tuple[str, ...]:
    return tuple(exercise.title for exercise in exercises)
