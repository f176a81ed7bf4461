"""What a lesson's page says, and its exercises by name."""

from __future__ import annotations

from pathlib import Path

import nbformat

from course_lib.exercise import Exercise, Lesson

SOLUTIONS = Path(__file__).parent.parent / "solutions"


def words_of(folder: str) -> str:
    """All text of a lesson's own page."""
    cells = nbformat.read(SOLUTIONS / folder / f"{folder}.ipynb", as_version=4).cells
    return "\n\n".join(cell.source for cell in cells if cell.cell_type == "markdown")


def exercise_of(lesson: Lesson, name: str) -> Exercise:
    """The exercise of a lesson that is called `<slug>_<name>`."""
    return next(each for each in lesson.exercises if each.id == f"{lesson.slug}_{name}")
