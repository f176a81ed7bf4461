"""One learner's graded page, made from the blank one and the record. No kernel, no nbgrader.

Nothing of the notebook that was handed in is taken over but the words in its answer cells: a
deleted, copied or added cell, or a script hidden in one, cannot reach the instructor's screen.
"""

from __future__ import annotations

import copy
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import msgspec

from course_lib.answers import Entry, record_to_bytes
from course_lib.exercise import Lesson
from course_lib.grading.own_code.cells import OwnCells
from course_lib.grading.own_code.work import OwnWork, own_work
from course_lib.grading.result import CellMark
from course_lib.hand_in import HandIn
from course_lib.marks import as_written, feedback_html, mark, written_answer
from course_lib.snapshot import FILE_NAME as SNAPSHOT
from course_lib.snapshot import snapshot_to_bytes


@dataclass(frozen=True, slots=True)
class BlankPage:
    """A lesson's page before anybody answered.

    `released` is the notebook as learners get it, `cleaned` the same after nbgrader's cleaning
    steps; `extra_files` are what the author put beside the source, by relative name. `own` are
    cells that an instructor added to the course's; most lessons have none.
    """

    lesson: Lesson
    released: Mapping[str, Any]
    cleaned: Mapping[str, Any]
    extra_files: Mapping[str, bytes]
    own: OwnCells | None = None


@dataclass(frozen=True, slots=True)
class GradedPage:
    """One learner's result, ready to be written: the files of two folders, and the marks.

    The marks are what nbgrader reads off the page: a float from a checked cell, nothing from a
    text that somebody wrote, 0 from one that nobody wrote.
    """

    submitted: Mapping[str, bytes]
    autograded: Mapping[str, bytes]
    marks: tuple[CellMark, ...]
    points: float
    waiting: tuple[str, ...]
    not_tried: tuple[str, ...]
    remarks: tuple[str, ...] = ()


def fill_in(blank: BlankPage, hand_in: HandIn) -> GradedPage:
    """Return the graded page of one hand-in. The same hand-in always gives the same bytes.

    Raises `NotStarted`, but only where an instructor added code to the page.
    """
    typed = {
        grade_id: text
        for grade_id, cell in _marked_cells(blank.released).items()
        if (text := _typed(cell, hand_in.typed.get(grade_id, ()))) is not None
    }
    submitted = _copy(blank.released)
    for grade_id, cell in _marked_cells(submitted).items():
        if grade_id in typed:
            cell["source"] = _lines(typed[grade_id])
    autograded = _copy(blank.cleaned)
    cells = _marked_cells(autograded)
    points, waiting, not_tried = 0.0, [], []
    marks = []
    for exercise in blank.lesson.graded:
        result = mark(exercise, hand_in.record, hand_in.snapshot)
        cell = cells[exercise.id]
        if cell["cell_type"] == "code":
            cell["outputs"] = _outputs(feedback_html(result), result.points)
            marks.append(CellMark(exercise.id, result.points))
            points += result.points
            if not result.answer_lines:
                not_tried.append(exercise.title)
            continue
        written = written_answer(exercise, hand_in.record, typed.get(exercise.id))
        said = hand_in.record.answers.get(exercise.id, Entry()).value
        words = hashlib.sha256(
            repr((said, typed.get(exercise.id))).encode("utf-8", "replace")
        ).hexdigest()[:16]
        marks.append(
            CellMark(exercise.id, 0.0 if written is None else None, written is None, words)
        )
        if written is None:
            not_tried.append(exercise.title)
        else:
            cell["source"] = _lines(written)
            waiting.append(exercise.title)
    own = OwnWork()
    if blank.own is not None:
        record = {"answers.json": record_to_bytes(hand_in.record)}
        beside = {**blank.extra_files, **record}
        own = own_work(blank.cleaned, blank.lesson, blank.own, typed, beside)
        for name, text in own.sources.items():
            is_code = cells[name]["cell_type"] == "code"
            cells[name]["source"] = _lines(text if is_code else as_written(text))
        for name, outputs in own.outputs.items():
            cells[name]["outputs"] = outputs
    files = {
        "answers.json": record_to_bytes(hand_in.record),
        "timestamp.txt": f"{hand_in.made_at:%Y-%m-%d %H:%M:%S} UTC\n".encode(),
    }
    if hand_in.snapshot is not None:
        files[SNAPSHOT] = snapshot_to_bytes(hand_in.snapshot)
    name = f"{blank.lesson.folder}.ipynb"
    return GradedPage(
        submitted={**files, name: _to_bytes(submitted)},
        autograded={**files, **blank.extra_files, name: _to_bytes(autograded)},
        marks=(*marks, *own.marks),
        points=round(points + own.points, 2),
        waiting=(*waiting, *own.waiting),
        not_tried=(*not_tried, *own.not_tried),
        remarks=tuple(own.remarks),
    )


def _marked_cells(notebook: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """Return the cells with an answer or with points, by name."""
    return {
        cell["metadata"]["nbgrader"]["grade_id"]: cell
        for cell in notebook["cells"]
        if _is_marked(cell)
    }


def _is_marked(cell: Mapping[str, Any]) -> bool:
    mine = cell["metadata"].get("nbgrader", {})
    return bool(mine.get("grade") or mine.get("solution"))


def _typed(cell: dict[str, Any], sources: tuple[str, ...]) -> str | None:
    """Return what was typed into an answer cell; of several copies, the last that was changed."""
    if not cell["metadata"]["nbgrader"].get("solution"):
        return None
    released = "".join(cell["source"]).strip()
    changed = [source for source in sources if source.strip() not in ("", released)]
    return changed[-1] if changed else None


def _outputs(html: str, points: float) -> list[dict[str, Any]]:
    """Return what a kernel would have written: the feedback, then a plain float."""
    return [
        {
            "output_type": "display_data",
            "data": {
                "text/html": _lines(html),
                "text/plain": ["<IPython.core.display.HTML object>"],
            },
            "metadata": {},
        },
        {
            "output_type": "execute_result",
            "data": {"text/plain": [repr(points)]},
            "execution_count": None,
            "metadata": {},
        },
    ]


def _copy(notebook: Mapping[str, Any]) -> dict[str, Any]:
    """Copy a notebook as far as it is changed here: the cells with an answer or with points."""
    cells = [copy.copy(cell) if _is_marked(cell) else cell for cell in notebook["cells"]]
    return {**notebook, "cells": cells}


def _lines(text: str) -> list[str]:
    return text.splitlines(keepends=True)


def _to_bytes(notebook: Mapping[str, Any]) -> bytes:
    """Return a notebook in the one form in which nbformat writes it."""
    content = msgspec.json.encode(notebook, order="sorted")
    return msgspec.json.format(content, indent=1) + b"\n"
