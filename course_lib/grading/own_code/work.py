"""Mark an instructor's own cells of one hand-in."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import nbformat

from course_lib.exercise import Lesson
from course_lib.grading.own_code import inside, shut_in, words
from course_lib.grading.own_code.cells import (
    Cell,
    OwnCells,
    cells_to_run,
    own_cells,
    own_name,
    source_of,
)
from course_lib.grading.own_code.told import Ran, Said, read
from course_lib.grading.result import CellMark


@dataclass(slots=True)
class OwnWork:
    """What came out: texts and outputs by cell, as a person sees them, and the marks."""

    sources: dict[str, str] = field(default_factory=dict)
    outputs: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    marks: list[CellMark] = field(default_factory=list)
    points: float = 0.0
    waiting: list[str] = field(default_factory=list)
    not_tried: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)


def own_work(
    page: Mapping[str, Any],
    lesson: Lesson,
    own: OwnCells,
    typed: Mapping[str, str],
    files: Mapping[str, bytes],
) -> OwnWork:
    """Return the marks of the own cells of a page.

    `page` is the released one after nbgrader's cleaning, so that only what was `typed` into the
    answer cells is the learner's. Nothing is started where they wrote no code. Raises `NotStarted`.
    """
    mine = list(own_cells(page, lesson))
    work = OwnWork(sources={name: typed[name] for cell in mine if (name := _name(cell)) in typed})
    wrote_code = any(cell["cell_type"] == "code" and _name(cell) in typed for cell in mine)
    ran = _run(page, lesson, work, own, files) if wrote_code else {}
    code: dict[str, Ran] = {}
    for cell in mine:
        name, facts = _name(cell), cell["metadata"]["nbgrader"]
        if facts.get("solution"):
            if facts.get("grade"):
                _read_by_a_person(work, cell, own, ran.get(name, Ran("")))
            elif name in typed:
                code[typed[name]] = ran.get(name, Ran(""))
        elif wrote_code:
            _tested(work, cell, own, ran[name], code)
            code = {}
        else:
            work.marks.append(CellMark(name, 0.0))
            work.not_tried.append(own.graded[name])
            blank = words.blank_html(own.graded[name], facts["points"])
            work.outputs[name] = _outputs(blank, 0.0)
    return work


def _name(cell: Cell) -> str:
    return str(cell["metadata"]["nbgrader"]["grade_id"])


def _run(
    page: Mapping[str, Any],
    lesson: Lesson,
    work: OwnWork,
    own: OwnCells,
    files: Mapping[str, bytes],
) -> dict[str, Ran]:
    """Run the code of the page and return how each own cell ended."""
    names = []
    notebook = nbformat.v4.new_notebook()
    for cell in cells_to_run(page):
        name = own_name(cell, lesson)
        source = work.sources.get(name, source_of(cell))
        names.append(name)
        notebook.cells.append(nbformat.v4.new_code_cell(source))
    with TemporaryDirectory(prefix="course-given-") as folder:
        given = Path(folder)
        for relative, content in files.items():
            path = given / "files" / relative
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        (given / "page.ipynb").write_text(json.dumps(notebook), encoding="utf-8")
        ending = shut_in.run(Path(inside.__file__), given, sealed=own.sealed, limits=shut_in.LIMITS)
    ran = read(ending, len(names))
    for name, each in zip(names, ran, strict=True):
        if not name and any(said.kind == "error" for said in each.said):
            work.remarks.append("A part of the page that is nobody’s answer stopped with an error.")
    return {name: each for name, each in zip(names, ran, strict=True) if name}


def _read_by_a_person(work: OwnWork, cell: Cell, own: OwnCells, ran: Ran) -> None:
    name, most = _name(cell), float(cell["metadata"]["nbgrader"]["points"])
    title, text = own.graded[name], work.sources.get(name)
    seen = hashlib.sha256(repr(text).encode("utf-8", "replace")).hexdigest()[:16]
    work.marks.append(CellMark(name, 0.0 if text is None else None, text is None, seen))
    (work.not_tried if text is None else work.waiting).append(title)
    if cell["cell_type"] == "code":
        html = words.blank_html(title, most) if text is None else words.read_html(title, text, ran)
        work.outputs[name] = _outputs(html, None)


def _tested(work: OwnWork, cell: Cell, own: OwnCells, ran: Ran, code: Mapping[str, Ran]) -> None:
    name, most = _name(cell), float(cell["metadata"]["nbgrader"]["points"])
    title = own.graded[name]
    points, remark = (0.0, "") if ran.ending != "done" else _points(cell, ran.said, most)
    if remark:
        work.remarks.append(f"“{title}” {remark}")
    work.marks.append(CellMark(name, points))
    work.points += points or 0.0
    if points is None:
        work.waiting.append(title)
    work.outputs[name] = _outputs(words.tested_html(title, code, ran, points, most), points)


def _points(cell: Cell, said: Sequence[Said], most: float) -> tuple[float | None, str]:
    """Return the points by nbgrader's own rule, and what an instructor should know about them."""
    from nbgrader.utils import determine_grade

    outputs = [nbformat.from_dict(_as_nbgrader_knows(each)) for each in said]
    judged = nbformat.from_dict({**cell, "outputs": outputs})
    try:
        points, _ = determine_grade(judged)
    except (ValueError, KeyError):
        return None, "came to more points than it is worth, so it waits for you."
    first = next((each for each in said if each.kind in ("error", "stderr", "value")), None)
    if first is not None and first.kind == "stderr":
        return 0.0, "gave a warning, which nbgrader counts as an error. See whether that is fair."
    if first is not None and first.kind == "value" and not _is_number(first.text):
        return points, "ends with something that is no number: nbgrader gives all points for that."
    return float(points), ""


def _is_number(text: str) -> bool:
    try:
        return math.isfinite(float(text)) and float(text) >= 0
    except ValueError:
        return False


def _as_nbgrader_knows(said: Said) -> dict[str, Any]:
    if said.kind == "error":
        return {"output_type": "error", "ename": said.name, "evalue": said.text, "traceback": []}
    if said.kind == "value":
        data = {"text/plain": said.text}
        return {"output_type": "execute_result", "data": data, "metadata": {}}
    return {"output_type": "stream", "name": said.kind, "text": said.text}


def _outputs(html: str, points: float | None) -> list[dict[str, Any]]:
    """Return what a page keeps of it: our words, and the points as a plain number.

    Nothing that a learner's code drew is kept: formgrader would show it alive.
    """
    shown: dict[str, Any] = {
        "output_type": "display_data",
        "data": {"text/html": html.splitlines(keepends=True), "text/plain": ["Feedback"]},
        "metadata": {},
    }
    if points is None:
        return [shown]
    value = {"text/plain": [repr(points)]}
    number = {"output_type": "execute_result", "data": value, "metadata": {}}
    return [shown, {**number, "execution_count": None}]
