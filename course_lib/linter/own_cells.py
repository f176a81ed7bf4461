"""Look over the code and the questions that an instructor added to a lesson's page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from course_lib.exercise import Lesson
from course_lib.grading.own_code.cells import own_cells


def look_over(lesson: Lesson, notebook: Any) -> Iterator[str]:
    """Yield what is wrong with the cells of a page that are not the course's own."""
    an_answer_came = False
    for cell in own_cells(notebook, lesson):
        mine = cell["metadata"]["nbgrader"]
        name = mine["grade_id"]
        if name.startswith(f"{lesson.slug}_"):
            yield (
                f"the graded cell {name} has the name of an exercise, and no graded exercise of "
                "this lesson is called so. Declare it, or give a cell of your own another name."
            )
        elif "_" in name:
            yield f"the cell {name} is your own: use no underscore in its name, as the course does."
        if mine.get("task"):
            yield f"the cell {name} is a task of nbgrader’s. Make it a manually graded answer."
        elif mine.get("solution"):
            an_answer_came = True
            if mine.get("grade") and not mine["points"]:
                yield f"the answer {name} is read by a person and worth no points. Give it some."
        else:
            if cell["cell_type"] != "code":
                yield f"the cell {name} has points and no place for an answer. Add one to it."
            if not mine.get("locked"):
                yield f"the test {name} is not locked, so a learner could change it. Lock it."
            if not an_answer_came:
                yield f"the test {name} stands before any answer of a learner. Put it below."
