"""The table of all marks: nbgrader's export, with names, from one question per lesson.

nbgrader asks the gradebook for each learner and lesson, and adds up everybody each time: in a
class of hundreds that takes longer than grading it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from nbgrader.api import Assignment, Grade, Student, SubmittedAssignment, SubmittedNotebook
from sqlalchemy import func, select

from course_lib.grading.course import Course
from course_lib.grading.files import put
from course_lib.grading.release import quiet
from course_lib.grading.sheets import plain, write_table
from course_lib.grading.who import names

COLUMNS = (
    *("assignment", "duedate", "timestamp", "student_id", "name"),
    *("last_name", "first_name", "email"),
    *("raw_score", "late_submission_penalty", "score", "max_score"),
)


class Score(NamedTuple):
    """The points of one learner in one lesson, and what is taken off because it came late."""

    raw: float
    late_penalty: float

    @property
    def counts(self) -> float:
        """The points that count."""
        return max(0.0, self.raw - self.late_penalty)


def export_marks(root: Path, to: Path) -> None:
    """Write one line per lesson and learner.

    `name` is how the learner typed it. A lesson that was not handed in has no time and no points,
    where nbgrader writes 0.0: nothing is not the same as no points.
    """
    typed = names(root)
    rows: list[tuple[Any, ...]] = [COLUMNS]
    with quiet(), Course(root).gradebook() as gradebook:
        learners = gradebook.db.execute(
            select(Student.id, Student.last_name, Student.first_name, Student.email).order_by(
                Student.last_name, Student.first_name, Student.id
            )
        ).all()
        for assignment in gradebook.assignments:
            rows += _lines(gradebook, assignment, learners, typed)
    put(to, write_table(rows))


def _lines(
    gradebook: Any, assignment: Any, learners: Any, typed: Mapping[str, str]
) -> Iterator[tuple[Any, ...]]:
    theirs = select(SubmittedAssignment.student_id, SubmittedAssignment.timestamp).where(
        SubmittedAssignment.assignment_id == assignment.id
    )
    times = dict(gradebook.db.execute(theirs).all())
    scores, most = scores_of(gradebook, assignment), assignment.max_score
    for learner, *about in learners:
        score = scores.get(learner)
        points = (score.raw, score.late_penalty, score.counts) if score else ("", "", "")
        name = plain(typed.get(learner, ""))
        yield (
            *(assignment.name, assignment.duedate, times.get(learner), learner, name, *about),
            *points,
            most,
        )


def scores_of(gradebook: Any, assignment: Any) -> dict[str, Score]:
    """Return the score of each learner who handed a lesson in, by id."""
    points = _sums(gradebook, assignment, Grade.score, with_grades=True)
    late = _sums(gradebook, assignment, SubmittedNotebook.late_submission_penalty)
    return {
        learner: Score(float(points.get(learner) or 0.0), float(late.get(learner) or 0.0))
        for learner in points.keys() | late.keys()
    }


def _sums(
    gradebook: Any, assignment: Any, what: Any, *, with_grades: bool = False
) -> dict[str, Any]:
    """Return the sum of something over the pages of each learner's hand-in."""
    question = (
        select(SubmittedAssignment.student_id, func.sum(what))
        .select_from(SubmittedAssignment)
        .join(Assignment, Assignment.id == SubmittedAssignment.assignment_id)
        .join(SubmittedNotebook, SubmittedNotebook.assignment_id == SubmittedAssignment.id)
    )
    if with_grades:
        question = question.join(Grade, Grade.notebook_id == SubmittedNotebook.id)
    question = question.where(Assignment.id == assignment.id).group_by(
        SubmittedAssignment.student_id
    )
    return dict(gradebook.db.execute(question).all())
