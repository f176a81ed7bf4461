"""Whose marks a corrected key or a changed lesson would move, before anything is moved."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from course_lib.exercise import Lesson
from course_lib.grading import job
from course_lib.grading.desk import PART, Desk
from course_lib.grading.entered import Entered
from course_lib.grading.fingerprint import fingerprint
from course_lib.grading.gradebook import GradebookWriter
from course_lib.grading.move import Move
from course_lib.grading.own_code.cells import own_title
from course_lib.grading.release import ReleaseProblem, quiet
from course_lib.grading.result import Graded
from course_lib.hand_in import Slip


def moves(desk: Desk, lesson: Lesson, slips: Sequence[Slip]) -> Iterator[Move]:
    """Yield the marks of one lesson that grading would move. Nothing is written.

    A hand-in that is new, or that a newer one replaces, is no move.
    """
    try:
        blank = desk.blank(lesson)
    except ReleaseProblem:
        return  # grading says so for each hand-in
    course = fingerprint(blank)
    with quiet(), GradebookWriter(desk.root, lesson.folder) as gradebook:
        for start in range(0, len(slips), PART):
            some = slips[start : start + PART]
            entered = gradebook.entered(slip.learner.id for slip in some)
            again = [slip for slip in some if _may_move(desk, slip, course, entered)]
            for result in job.mark_all(again, blank, desk.find):
                if isinstance(result, Graded):
                    yield from _of_one(lesson, result, entered[result.hand_in.learner.id])


def _may_move(desk: Desk, slip: Slip, course: str, entered: dict[str, Entered]) -> bool:
    """True where the gradebook's marks come from this very hand-in, but from another course."""
    known = entered.get(slip.learner.id)
    line = desk.journal.find(slip.learner.id, slip.lesson)
    return (
        known is not None
        and known.is_of(slip)
        and (line is None or (line.hand_in == slip.digest and line.course != course))
    )


def _of_one(lesson: Lesson, result: Graded, known: Entered) -> Iterator[Move]:
    titles = {each.id: each.title for each in lesson.graded}
    own = {mark.name: own_title(mark.name) for mark in result.marks}
    for mark in result.marks:
        old = known.grades.get(mark.name)
        if old is not None and old.auto != mark.auto:
            yield Move(
                learner=result.hand_in.learner.name,
                lesson=lesson.title,
                exercise=(own | titles)[mark.name],
                before=old.auto,
                after=mark.auto,
                by_person=old.manual,
            )
