"""When somebody has finished the course: one rule, for the learner's page and for grading.

It needs three things: the gate; most of the points that the check gives, over all lessons; and
each text of the capstone read by a person who found that it meets what was asked.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction

from course_lib.answers import Record
from course_lib.exercise import Exercise, Lesson
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


@dataclass(frozen=True, slots=True)
class LessonPoints:
    """What the check gives in one lesson, and which exercises have points to gain."""

    lesson: Lesson
    points: float
    most: float
    not_full: tuple[Exercise, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Where somebody stands with the whole course.

    `gate_open` are the gate's exercises that are not right yet. `lessons` count what the check
    gives. `unwritten` are the capstone's texts of which nothing is saved, `unread` those that no
    person has read, `below` those read and not there yet.
    """

    gate_open: tuple[Exercise, ...]
    lessons: tuple[LessonPoints, ...]
    unwritten: tuple[Exercise, ...]
    unread: tuple[Exercise, ...]
    below: tuple[Exercise, ...]

    @property
    def points(self) -> float:
        """The points that the check gives."""
        return sum(each.points for each in self.lessons)

    @property
    def most(self) -> float:
        """The points that the check could give."""
        return sum(each.most for each in self.lessons)

    @property
    def needed(self) -> float:
        """The points that a certificate needs of these."""
        return self.most * settings().certificate_points / 100

    @property
    def share(self) -> float:
        """The share of the points that the check gives, from 0 to 100."""
        return 100 * self.points / self.most

    @property
    def earned(self) -> Earned:
        """What it comes to."""
        enough = not self.gate_open and self.share >= settings().certificate_points
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
    lessons = tuple(
        _points(lesson, records.get(lesson.folder, Record()), given, owned.get(lesson.folder))
        for lesson in all_lessons()
    )
    capstone = records.get(CAPSTONE, Record())
    texts = [each for each in find_lesson(CAPSTONE).graded if each.marked_by == "instructor"]
    found = gate(find_lesson(GATE), records.get(GATE, Record()))
    assert found is not None, "Safe ground has safety exercises"
    return Standing(
        gate_open=found.still_open,
        lessons=lessons,
        unwritten=tuple(each for each in texts if not mark(each, capstone).answer_lines),
        unread=tuple(each for each in texts if given.get(each.id) is None),
        below=tuple(each for each in texts if _is_below(each, given.get(each.id))),
    )


def _points(
    lesson: Lesson, record: Record, given: Mapping[str, float | None], owned: Snapshot | None
) -> LessonPoints:
    earned = {}
    for exercise in lesson.graded:
        if exercise.marked_by == "check":
            by_hand = given.get(exercise.id)
            checked = mark(exercise, record, owned).points
            earned[exercise.id] = checked if by_hand is None else by_hand
    counted = [each for each in lesson.graded if each.id in earned]
    return LessonPoints(
        lesson,
        sum(earned.values()),
        sum(each.points for each in counted),
        tuple(each for each in counted if earned[each.id] < each.points),
    )


def _is_below(exercise: Exercise, points: float | None) -> bool:
    return points is not None and points < exercise.points * MEETS
