"""Show nbgrader's markers what a learner wrote in the box for a short text.

nbgrader knows a written answer by one thing: its cell is no longer what was released.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from nbgrader.preprocessors import NbGraderPreprocessor
from nbgrader.utils import compute_checksum, is_grade, is_solution

from course_lib.exercises import find_exercise
from course_lib.marks import as_written, stored_record, written_answer


class WriteFreeText(NbGraderPreprocessor):
    """Write each saved text into its answer cell. It belongs right after OverwriteCells."""

    def preprocess(self, nb: Any, resources: Any) -> tuple[Any, Any]:
        """Read the record beside the notebook, and go through the answer cells."""
        record = stored_record(Path(resources["metadata"]["path"]))
        for cell in nb.cells:
            if cell.cell_type == "markdown" and is_grade(cell) and is_solution(cell):
                self._write(cell, record)
        return nb, resources

    def _write(self, cell: Any, record: Any) -> None:
        mine = cell.metadata.nbgrader
        typed = None if mine.get("checksum") == compute_checksum(cell) else cell.source
        try:
            _, exercise = find_exercise(mine.grade_id)
        except LookupError:  # an instructor's own question
            cell.source = cell.source if typed is None else as_written(typed)
            return
        cell.source = written_answer(exercise, record, typed) or cell.source
