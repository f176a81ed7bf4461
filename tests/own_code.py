"""Step One with exercises in code that an instructor added, and what learners write there."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import nbformat
from classroom import FOLDER, PAGE, Notebook

from course_lib.grading.release import release

HALF = "def share(a, b):\n    return a / (a + b + 1)"
GOOD = "def share(engage, own):\n    return engage / (engage + own)"
PARTIAL = "round(2.0 * sum(share(a, b) == a / (a + b) for a, b in [(3, 1), (0, 2)]) / 2, 2)"


def own_cell(kind: str, name: str, source: str, most: float = 0, **facts: bool) -> Any:
    made = nbformat.v4.new_code_cell if kind == "code" else nbformat.v4.new_markdown_cell
    cell = made(source)
    cell.metadata["nbgrader"] = {
        **{"grade": bool(most), "grade_id": name, "locked": False, "solution": False},
        **{"task": False, "schema_version": 3},
        **({"points": most} if most else {}),
        **facts,
    }
    return cell


def with_code(course: Path) -> Path:
    """The course, after an instructor added exercises of their own to Step One, and released it."""
    page = course / "solutions" / FOLDER / PAGE
    notebook = nbformat.read(page, as_version=4)
    stub = "### BEGIN SOLUTION\n" + GOOD + "\n### END SOLUTION"
    tests = (
        "assert share(3, 1) == 0.75, 'Try three and one.'\n"
        "### BEGIN HIDDEN TESTS\nassert share(9, 1) == 0.9\n### END HIDDEN TESTS"
    )
    notebook.cells[-1:-1] = [
        nbformat.v4.new_code_cell("import math"),
        own_cell("code", "the-share", stub, solution=True),
        own_cell("code", "test-the-share", tests, 3, locked=True),
        own_cell("code", "the-share-in-part", PARTIAL, 2, locked=True),
        own_cell("code", "count-yourself", "# Write here.", 4, solution=True),
        own_cell("markdown", "in-your-words", "Write here.", 1, solution=True),
    ]
    nbformat.write(notebook, page)
    release(course, FOLDER)
    return course


def writing(**texts: str) -> Any:
    """What a learner writes into the cells of those names."""

    def change(page: Notebook) -> None:
        for cell in page["cells"]:
            name = cell["metadata"].get("nbgrader", {}).get("grade_id", "").replace("-", "_")
            if name in texts:
                cell["source"] = texts[name]

    return change
