"""Read a gradebook as it is: each mark as plain data, and nothing written."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nbgrader import api
from sqlalchemy import create_engine, select
from sqlalchemy.exc import SQLAlchemyError


class BookProblem(Exception):
    """A gradebook cannot be read. The text says what to do."""


@dataclass(frozen=True, slots=True)
class Written:
    """One learner's mark in one exercise.

    `auto` are the course's points, `by_hand` a person's; `waits` where a person has not looked
    at it yet.
    """

    lesson: str
    learner: str
    exercise: str
    auto: float | None
    by_hand: float | None
    extra: float
    out_of: float
    waits: bool

    @property
    def points(self) -> float | None:
        """The points that count, as nbgrader adds them up; None where there are none yet."""
        first = self.by_hand if self.by_hand is not None else self.auto
        return None if first is None else first + self.extra


def gradebook_url(file: Path) -> str:
    """Return the address of a gradebook that is a file."""
    return f"sqlite:///{file.resolve()}"


def marks_in(url: str) -> list[Written]:
    """Return all marks of a gradebook. Raises `BookProblem` where it is not one."""
    engine = create_engine(url)
    try:
        with engine.connect() as database:
            return [_written(row) for row in database.execute(_QUESTION)]
    except (SQLAlchemyError, ValueError) as error:
        raise BookProblem(
            "This is not a gradebook of this course. It is the file gradebook.db that the command "
            "“grade” writes."
        ) from error
    finally:
        engine.dispose()


def _written(row: Any) -> Written:
    lesson, learner, exercise, auto, by_hand, extra, out_of, waits = row
    return Written(
        lesson, learner, exercise, auto, by_hand, extra or 0.0, float(out_of), bool(waits)
    )


# The tables themselves, since nbgrader's own objects ask for each mark's cell once more.
_GRADE = api.Grade.__table__
_PAGE = api.SubmittedNotebook.__table__
_SUBMISSION = api.SubmittedAssignment.__table__
_LESSON = api.Assignment.__table__
_BASE = api.BaseCell.__table__
_CELL = api.GradeCell.__table__

_QUESTION = (
    select(
        _LESSON.c.name,
        _SUBMISSION.c.student_id,
        _BASE.c.name,
        _GRADE.c.auto_score,
        _GRADE.c.manual_score,
        _GRADE.c.extra_credit,
        _CELL.c.max_score,
        _GRADE.c.needs_manual_grade,
    )
    .join(_PAGE, _GRADE.c.notebook_id == _PAGE.c.id)
    .join(_SUBMISSION, _PAGE.c.assignment_id == _SUBMISSION.c.id)
    .join(_LESSON, _SUBMISSION.c.assignment_id == _LESSON.c.id)
    .join(_BASE, _GRADE.c.cell_id == _BASE.c.id)
    .join(_CELL, _CELL.c.id == _BASE.c.id)
    .order_by(_LESSON.c.name, _SUBMISSION.c.student_id, _BASE.c.name)
)
