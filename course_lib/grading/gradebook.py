"""Enter results in nbgrader's gradebook: by nbgrader's own rules, one transaction per learner.

nbgrader looks up and commits each mark by itself, which is most of its time without a kernel.
Here a learner's marks are read at once and committed at once.
"""

from __future__ import annotations

from datetime import UTC
from pathlib import Path
from typing import Any

from nbformat import from_dict
from nbgrader.api import Gradebook, MissingEntry
from nbgrader.preprocessors import AssignLatePenalties, SaveAutoGrades
from sqlalchemy.orm import Session, scoped_session, sessionmaker

from course_lib.grading.course import Course, find_our_programs_first
from course_lib.grading.job import Graded


class _OneTransaction(Session):
    """A session whose commits wait: nbgrader's API commits after each small step.

    What it writes is there for its next question all the same, since a session writes before it
    asks.
    """

    def commit(self) -> None:
        """Wait."""

    def commit_all(self) -> None:
        """Commit everything since the last time."""
        super().commit()


class Loaded:
    """One learner's marks and comments, read at once, as nbgrader's own steps ask for them."""

    def __init__(self, gradebook: Any, submitted: Any) -> None:
        names = {cell.id: cell.name for cell in submitted.notebook._base_cells}
        self._grades = {names[grade.cell_id]: grade for grade in submitted.grades}
        self._comments = {names[comment.cell_id]: comment for comment in submitted.comments}
        self._gradebook = gradebook
        self.db = gradebook.db

    def find_grade(self, name: str, *where: str) -> Any:
        """Return the mark of a graded cell."""
        return self._grades.get(name) or self._gradebook.find_grade(name, *where)

    def find_comment(self, name: str, *where: str) -> Any:
        """Return the comment on an answer cell."""
        return self._comments.get(name) or self._gradebook.find_comment(name, *where)


class GradebookWriter:
    """The one writer of a course's gradebook. Use it in a `with` statement."""

    def __init__(self, root: Path) -> None:
        find_our_programs_first()
        self._course = Course(root)
        self._config = self._course.settings()
        self._gradebook = Gradebook(self._course.db_url)
        self._gradebook.db = scoped_session(
            sessionmaker(
                class_=_OneTransaction, bind=self._gradebook.engine, expire_on_commit=False
            )
        )
        self._rules = SaveAutoGrades(config=self._config)

    def __enter__(self) -> GradebookWriter:
        return self

    def __exit__(self, *_: object) -> None:
        self._gradebook.close()

    def enter(self, graded: Graded) -> None:
        """Enter one learner's result. Marks and comments that a person gave stay.

        A result that was there already is left alone, so that what a person has marked since
        then does not wait for them again.
        """
        if not graded.is_new and self._is_entered(graded):
            return
        try:
            late = self._enter(graded)
            self._gradebook.db().commit_all()
        except BaseException:
            self._gradebook.db.rollback()
            self._gradebook.db.expunge_all()
            raise
        if late:
            self._take_off_for_lateness(graded)

    def _enter(self, graded: Graded) -> bool:
        gradebook, lesson = self._gradebook, graded.hand_in.lesson
        learner = graded.hand_in.learner.id
        gradebook.update_or_create_student(learner)
        submission = gradebook.update_or_create_submission(
            lesson, learner, timestamp=_made_at(graded)
        )
        (submitted,) = submission.notebooks
        submitted.late_submission_penalty = None
        rules = self._rules
        rules.gradebook = Loaded(gradebook, submitted)
        rules.notebook_id = rules.assignment_id = lesson
        rules.student_id = learner
        for place, cell in enumerate(graded.cells):
            rules.preprocess_cell(from_dict(cell), {}, place)
        return bool(submission.total_seconds_late > 0)

    def _is_entered(self, graded: Graded) -> bool:
        try:
            found = self._gradebook.find_submission(
                graded.hand_in.lesson, graded.hand_in.learner.id
            )
        except MissingEntry:
            return False
        return bool(found.timestamp == _made_at(graded))

    def _take_off_for_lateness(self, graded: Graded) -> None:
        lesson = graded.hand_in.lesson
        facts = {
            "assignment": lesson,
            "notebook": lesson,
            "student": graded.hand_in.learner.id,
            "db_url": self._course.db_url,
        }
        empty = from_dict({"cells": [], "metadata": {}})
        AssignLatePenalties(config=self._config).preprocess(empty, {"nbgrader": facts})


def _made_at(graded: Graded) -> Any:
    """The time of the hand-in as `timestamp.txt` has it: whole seconds, UTC."""
    return graded.hand_in.made_at.astimezone(UTC).replace(microsecond=0, tzinfo=None)
