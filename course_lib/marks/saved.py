"""Read a stored record as it is, and turn one exercise of it into what a grade cell shows."""

from __future__ import annotations

from pathlib import Path

from course_lib.answers import FILE_NAME, Record, salvaged_record
from course_lib.exercises import find_exercise
from course_lib.marks.mark import mark
from course_lib.marks.page import feedback_html


def stored_record(folder: Path) -> Record:
    """Return the record in a folder, and leave the folder as it is.

    A missing or unreadable record counts as empty: grading must not rename a learner's files,
    and a grade cell that fails tells nobody anything.
    """
    try:
        record, _ = salvaged_record((folder / FILE_NAME).read_bytes())
    except (OSError, ValueError):
        return Record()
    return record


def marked_page(exercise_id: str, folder: Path) -> tuple[str, float]:
    """Return the feedback of one exercise and its points, from the record in `folder`."""
    _, exercise = find_exercise(exercise_id)
    result = mark(exercise, stored_record(folder))
    return feedback_html(result), result.points
