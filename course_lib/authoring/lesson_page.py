"""Put a new exercise on a lesson's page in `solutions/`: its card, and what earns its points."""

from __future__ import annotations

import re
from typing import Any

import nbformat

from course_lib.linter.unfilled import FILL_IN

_FIXED = {"deletable": False, "editable": False}
_HIDDEN = {**_FIXED, "jupyter": {"source_hidden": True}}
_HEADING = re.compile(r"^## +(.+?) *$", re.MULTILINE)


def place_after(notebook: Any, exercise_id: str) -> int:
    """Return where on the page an exercise's cells end. Raises `ValueError` where it is missing."""
    ours = [place for place, cell in enumerate(notebook.cells) if _is_of(cell, exercise_id)]
    if not ours:
        raise ValueError(f"{exercise_id} is not on the page")
    return ours[-1] + 1


def heading_above(notebook: Any, place: int) -> str:
    """Return the words of the heading under which a place of the page stands."""
    text = "\n".join(cell.source for cell in notebook.cells[:place] if cell.cell_type == "markdown")
    found: list[str] = _HEADING.findall(text)
    return found[-1] if found else ""


def put_in(notebook: Any, place: int, exercise_id: str, points: int, *, is_text: bool) -> None:
    """Add the cells of a new exercise."""
    name = exercise_id.partition("_")[2]
    show = nbformat.v4.new_code_cell(
        f'# Exercise: {name}\nshow("{exercise_id}")',
        id=f"show-{name}",
        metadata={**_HIDDEN, "nbgrader": _marks(f"show-{name}", locked=True)},
    )
    notebook.cells[place:place] = [show, _graded(name, exercise_id, points, is_text)]


def _graded(name: str, exercise_id: str, points: int, is_text: bool) -> Any:
    if is_text:
        mine = _marks(exercise_id, grade=True, points=points, solution=True)
        return nbformat.v4.new_markdown_cell(
            f"### BEGIN SOLUTION\n{FILL_IN}: the sample answer.\n### END SOLUTION",
            id=f"words-{name}",
            metadata={"deletable": False, "nbgrader": mine},
        )
    mine = _marks(exercise_id, grade=True, locked=True, points=points)
    return nbformat.v4.new_code_cell(
        f'# Points, for your instructor\nscore("{exercise_id}")',
        id=f"points-{name}",
        metadata={**_HIDDEN, "nbgrader": mine},
    )


def _marks(grade_id: str, **facts: bool | int) -> dict[str, Any]:
    plain = {"grade": False, "locked": False, "schema_version": 3, "solution": False, "task": False}
    return {**plain, "grade_id": grade_id, **facts}


def _is_of(cell: Any, exercise_id: str) -> bool:
    mine = cell.metadata.get("nbgrader", {}).get("grade_id")
    return mine == exercise_id or f'show("{exercise_id}")' in cell.source
