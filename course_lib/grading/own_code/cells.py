"""Which cells of a page are an instructor's own, and which of them are run."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from course_lib.exercise import Lesson

_PAGE = "course_lib.page"

Cell = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class OwnCells:
    """The instructor's own cells of one page.

    `graded` are the titles of those that earn points, by name. `sealed` is False only where the
    instructor agreed to run code that this computer cannot shut in.
    """

    graded: Mapping[str, str]
    sealed: bool


def own_name(cell: Cell, lesson: Lesson) -> str:
    """Return the name of an own cell with an answer or with points; "" for any other cell."""
    mine = cell["metadata"].get("nbgrader", {})
    is_theirs = bool(mine.get("grade") or mine.get("solution") or mine.get("task"))
    name = str(mine.get("grade_id", ""))
    return name if is_theirs and name not in {each.id for each in lesson.graded} else ""


def own_cells(notebook: Mapping[str, Any], lesson: Lesson) -> Iterator[Cell]:
    """Yield the own cells of a page that have an answer or points, in page order."""
    return (cell for cell in notebook["cells"] if own_name(cell, lesson))


def own_titles(notebook: Mapping[str, Any], lesson: Lesson) -> dict[str, str]:
    """Return the titles of the own cells that earn points, by name."""
    return {
        own_name(cell, lesson): own_title(own_name(cell, lesson))
        for cell in own_cells(notebook, lesson)
        if cell["metadata"]["nbgrader"].get("grade")
    }


def own_title(name: str) -> str:
    """Return a cell's name in the form of a title: “count-the-posts” is “Count the posts”."""
    words = name.replace("-", " ").replace("_", " ").strip()
    return words[:1].upper() + words[1:]


def runs_code(notebook: Mapping[str, Any], lesson: Lesson) -> bool:
    """True where marking the page means to run what a learner wrote."""
    return any(cell["cell_type"] == "code" for cell in own_cells(notebook, lesson))


def cells_to_run(notebook: Mapping[str, Any]) -> Iterator[Cell]:
    """Yield the code that is not the course's: set-up, answers and tests, in page order."""
    code = [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]
    of_the_course = {name for cell in code for name in _imported(source_of(cell))}
    return (cell for cell in code if not _is_the_courses(source_of(cell), of_the_course))


def source_of(cell: Cell) -> str:
    """Return a cell's text, which a file holds as one text or as lines."""
    return "".join(cell["source"])


def _imported(source: str) -> Iterator[str]:
    """Yield what a cell takes from the course's page."""
    for line in _statements(source) or ():
        if isinstance(line, ast.ImportFrom) and line.module == _PAGE:
            yield from (each.asname or each.name for each in line.names)


def _is_the_courses(source: str, names: set[str]) -> bool:
    """True for a cell that only draws a part of the course: an exercise, a chart, its points."""
    lines = _statements(source)
    return lines is not None and all(
        (isinstance(line, ast.ImportFrom) and line.module == _PAGE)
        or (
            isinstance(line, ast.Expr)
            and isinstance(line.value, ast.Call)
            and isinstance(line.value.func, ast.Name)
            and line.value.func.id in names
        )
        for line in lines
    )


def _statements(source: str) -> list[ast.stmt] | None:
    try:
        return ast.parse(source).body
    except (SyntaxError, ValueError):  # a page may hold what only IPython understands
        return None
