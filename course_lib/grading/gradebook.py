"""Enter results in nbgrader's gradebook: as its own steps do, one transaction for many learners.

nbgrader looks up and commits each mark by itself, which is most of its time without a kernel.
Here its tables are read and written for a part of the class at once, by the rules of its
SaveAutoGrades.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any
from uuid import uuid4

from nbformat import from_dict
from nbgrader import api
from nbgrader.preprocessors import AssignLatePenalties
from sqlalchemy import bindparam, insert, select, update

from course_lib.grading.course import Course
from course_lib.grading.entered import Comment, Entered, Grade, entered_time, still_waits
from course_lib.grading.page_facts import NO_RESPONSE
from course_lib.grading.result import Graded

_STUDENT = api.Student.__table__
_SUBMISSION = api.SubmittedAssignment.__table__
_PAGE = api.SubmittedNotebook.__table__
_GRADE = api.Grade.__table__
_COMMENT = api.Comment.__table__

#: Checksums of the texts that were entered last, by learner and cell.
Words = Mapping[str, Mapping[str, str]]


class GradebookWriter:
    """The one writer of a lesson's marks. Use it in a `with` statement."""

    def __init__(self, root: Path, lesson: str) -> None:
        self._course = Course(root)
        self._lesson = lesson
        self._gradebook = self._course.gradebook()
        assignment = self._gradebook.find_assignment(lesson)
        (notebook,) = assignment.notebooks
        self._assignment, self._notebook, self._due = assignment.id, notebook.id, assignment.duedate
        # A short text is two cells of one name: one for its points, one for what is said about it.
        self._graded = {cell.name: cell.id for cell in notebook.grade_cells}
        self._commented = {cell.name: cell.id for cell in notebook.solution_cells}
        self.max_score = float(notebook.max_score)
        self._gradebook.db.remove()

    def __enter__(self) -> GradebookWriter:
        return self

    def __exit__(self, *_: object) -> None:
        self._gradebook.close()

    def entered(self, learners: Iterable[str]) -> dict[str, Entered]:
        """Return what the gradebook holds about these learners and this lesson."""
        with self._gradebook.engine.connect() as database:
            return self._read(database, learners)

    def enter(self, results: Sequence[Graded], words: Words) -> None:
        """Enter all results, or none where that fails."""
        with self._gradebook.engine.begin() as database:
            self._add_learners(database, [each.hand_in.learner.id for each in results])
            before = self._read(database, [each.hand_in.learner.id for each in results])
            grades: list[dict[str, Any]] = []
            comments: list[dict[str, Any]] = []
            for result in results:
                known = before.get(result.hand_in.learner.id)
                page = (
                    self._renew(database, known, result) if known else self._add(database, result)
                )
                seen = words.get(result.hand_in.learner.id, {})
                for mark in result.marks:
                    old = known.grades.get(mark.name) if known else None
                    is_same = (
                        seen[mark.name] == mark.words
                        if mark.name in seen
                        else known is not None and known.is_of(result.hand_in)
                    )
                    waits = still_waits(mark, old, same_words=is_same)
                    row = {"page": page, "in_cell": self._graded[mark.name]}
                    grades.append({**row, "auto": mark.auto, "waits": waits, "is_new": old is None})
                    if mark.name in self._commented:
                        is_new = known is None or mark.name not in known.comments
                        said = NO_RESPONSE if mark.is_blank else None
                        row = {"page": page, "in_cell": self._commented[mark.name]}
                        comments.append({**row, "said": said, "is_new": is_new})
                # nbgrader asks for a comment on each answer, also on one that others give points.
                named = {mark.name for mark in result.marks} | set(known.comments if known else ())
                comments += [
                    {"page": page, "in_cell": cell, "said": None, "is_new": True}
                    for name, cell in self._commented.items()
                    if name not in named
                ]
            _put(database, _GRADE, grades, auto_score="auto", needs_manual_grade="waits")
            _put(database, _COMMENT, comments, auto_comment="said")
        if self._due is not None:
            for result in results:
                self._take_off_for_lateness(result)

    def _add_learners(self, database: Any, learners: Sequence[str]) -> None:
        known = set(
            database.execute(select(_STUDENT.c.id).where(_STUDENT.c.id.in_(learners))).scalars()
        )
        new = [{"id": learner} for learner in dict.fromkeys(learners) if learner not in known]
        if new:
            database.execute(insert(_STUDENT), new)

    def _add(self, database: Any, result: Graded) -> str:
        submission, page = uuid4().hex, uuid4().hex
        made_at = entered_time(result.hand_in.made_at)
        database.execute(
            insert(_SUBMISSION).values(
                id=submission,
                assignment_id=self._assignment,
                student_id=result.hand_in.learner.id,
                timestamp=made_at,
            )
        )
        database.execute(
            insert(_PAGE).values(
                id=page, assignment_id=submission, notebook_id=self._notebook, flagged=False
            )
        )
        return page

    def _renew(self, database: Any, known: Entered, result: Graded) -> str:
        database.execute(
            update(_SUBMISSION)
            .where(
                _SUBMISSION.c.assignment_id == self._assignment,
                _SUBMISSION.c.student_id == result.hand_in.learner.id,
            )
            .values(timestamp=entered_time(result.hand_in.made_at))
        )
        database.execute(
            update(_PAGE).where(_PAGE.c.id == known.page).values(late_submission_penalty=None)
        )
        return known.page

    def _read(self, database: Any, learners: Iterable[str]) -> dict[str, Entered]:
        pages = database.execute(
            select(
                _SUBMISSION.c.student_id,
                _SUBMISSION.c.timestamp,
                _PAGE.c.id,
                _PAGE.c.late_submission_penalty,
            )
            .join(_PAGE, _PAGE.c.assignment_id == _SUBMISSION.c.id)
            .where(
                _SUBMISSION.c.assignment_id == self._assignment,
                _PAGE.c.notebook_id == self._notebook,
                _SUBMISSION.c.student_id.in_(list(learners)),
            )
        ).all()
        ids = [page for _, _, page, _ in pages]
        names = {
            cell: name for cells in (self._graded, self._commented) for name, cell in cells.items()
        }
        grades: defaultdict[str, dict[str, Grade]] = defaultdict(dict)
        kept = (_GRADE.c.auto_score, _GRADE.c.manual_score, _GRADE.c.extra_credit)
        for page, cell, auto, manual, extra, waits in database.execute(
            select(
                _GRADE.c.notebook_id, _GRADE.c.cell_id, *kept, _GRADE.c.needs_manual_grade
            ).where(_GRADE.c.notebook_id.in_(ids))
        ):
            grades[page][names[cell]] = Grade(auto, manual, extra, bool(waits))
        comments: defaultdict[str, dict[str, Comment]] = defaultdict(dict)
        for page, cell, auto, manual in database.execute(
            select(
                _COMMENT.c.notebook_id,
                _COMMENT.c.cell_id,
                _COMMENT.c.auto_comment,
                _COMMENT.c.manual_comment,
            ).where(_COMMENT.c.notebook_id.in_(ids))
        ):
            comments[page][names[cell]] = Comment(auto, manual)
        return {
            learner: Entered(page, made_at, late, grades[page], comments[page])
            for learner, made_at, page, late in pages
        }

    def _take_off_for_lateness(self, result: Graded) -> None:
        facts = {
            "assignment": self._lesson,
            "notebook": self._lesson,
            "student": result.hand_in.learner.id,
            "db_url": self._course.db_url,
        }
        empty = from_dict({"cells": [], "metadata": {}})
        AssignLatePenalties(config=self._course.settings()).preprocess(empty, {"nbgrader": facts})


def _put(database: Any, table: Any, rows: Sequence[dict[str, Any]], **columns: str) -> None:
    """Insert the rows that are new, and bring the others up to date."""
    new = [
        {
            "id": uuid4().hex,
            "notebook_id": row["page"],
            "cell_id": row["in_cell"],
            **{column: row[name] for column, name in columns.items()},
        }
        for row in rows
        if row["is_new"]
    ]
    if new:
        database.execute(insert(table), new)
    old = [
        {name: row[name] for name in ("page", "in_cell", *columns.values())}
        for row in rows
        if not row["is_new"]
    ]
    if old:
        database.execute(
            update(table)
            .where(
                table.c.notebook_id == bindparam("page"), table.c.cell_id == bindparam("in_cell")
            )
            .values({column: bindparam(name) for column, name in columns.items()}),
            old,
        )
