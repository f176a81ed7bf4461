"""Read a stored record as it is, and turn one exercise of it into what a grade cell shows."""

from __future__ import annotations

import io
import logging
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr
from pathlib import Path

from course_lib.answers import FILE_NAME, Record, salvaged_record
from course_lib.exercises import find_exercise
from course_lib.log import write_down
from course_lib.marks.mark import mark
from course_lib.marks.page import feedback_html
from course_lib.snapshot import FILE_NAME as SNAPSHOT
from course_lib.snapshot import Snapshot, snapshot_from_bytes

_NOT_MARKED = "This exercise could not be marked by the course. Your instructor looks at it."


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


def stored_snapshot(folder: Path) -> Snapshot | None:
    """Return the agreed snapshot beside a record; None where there is none that can be used."""
    try:
        return snapshot_from_bytes((folder / SNAPSHOT).read_bytes())
    except (OSError, ValueError):
        return None


def marked_page(exercise_id: str, folder: Path) -> tuple[str, float]:
    """Return the feedback of one exercise and its points, from the record in `folder`.

    Whatever happens, it neither raises nor says anything on the error stream: nbgrader takes
    either for a wrong answer, and would not tell anybody why.
    """
    with _silence():
        try:
            _, exercise = find_exercise(exercise_id)
            result = mark(exercise, stored_record(folder), stored_snapshot(folder))
            return feedback_html(result), result.points
        except Exception as error:  # noqa: BLE001 - see above
            code = write_down(error, f"marking {exercise_id[:80]}")
            return f"<p>{_NOT_MARKED} ({code})</p>", 0.0


@contextmanager
def _silence() -> Iterator[None]:
    before = logging.root.manager.disable
    logging.disable(logging.CRITICAL)
    try:
        with warnings.catch_warnings(), redirect_stderr(io.StringIO()):
            warnings.simplefilter("ignore")
            yield
    finally:
        logging.disable(before)
