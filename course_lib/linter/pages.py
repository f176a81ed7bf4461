"""Look over a lesson's page in `solutions/`: its cells, headings, links and words."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import nbformat

from course_lib.exercise import Exercise, Lesson, Text
from course_lib.exercises import find_exercise
from course_lib.grading.own_code.cells import own_name
from course_lib.linter import own_cells
from course_lib.linter.finding import Finding
from course_lib.linter.unfilled import FILL_IN

_HEADING = re.compile(r"^(#{1,6}) +(.+?) *$", re.MULTILINE)
_LINK = re.compile(r"\[[^\]]+\]\(([^)\s]+)\)")
_CALL = re.compile(r"^(show|score)\(\"([^\"]+)\"\)$", re.MULTILINE)
_TABLE = re.compile(r"\|?(?:\s*:?-+:?\s*\|){2,}\s*:?-+:?\s*\|?")
_SENTENCE = re.compile(r"# [A-Z].{3,}")


def look_over(lesson: Lesson, page: Path) -> Iterator[Finding]:
    """Yield what is wrong with the page of a lesson."""
    notebook, markdown = _read(page)
    for sentence in (
        *_everywhere(page, lesson),
        *_exercises(lesson.exercises, notebook),
        *_graded_cells(lesson, notebook),
        *own_cells.look_over(lesson, notebook),
        *_places(lesson, markdown),
    ):
        yield Finding(_where(page), sentence)


def look_over_further(page: Path) -> Iterator[Finding]:
    """Yield what is wrong with a page beside a lesson's own: it earns no points.

    It may ask again what another lesson asks: the answers are saved apart from that lesson's.
    """
    notebook, _ = _read(page)
    for sentence in (*_everywhere(page), *_asked_again(notebook, page.parent.name)):
        yield Finding(_where(page), sentence)


def _everywhere(page: Path, lesson: Lesson | None = None) -> Iterator[str]:
    notebook, markdown = _read(page)
    yield from _metadata(notebook)
    yield from _code_cells(notebook, lesson)
    yield from _headings(markdown)
    yield from _links(markdown, page)
    yield from _tables(markdown)


def _read(page: Path) -> tuple[Any, str]:
    """Return a page, and all its text."""
    notebook = nbformat.read(page, as_version=4)  # type: ignore[no-untyped-call]
    text = "\n\n".join(cell.source for cell in notebook.cells if cell.cell_type == "markdown")
    return notebook, text


def _where(page: Path) -> str:
    return f"{page.parent.name}/{page.name}"


def headings(markdown: str) -> list[tuple[int, str]]:
    """Return the headings of a text as (level, words)."""
    return [(len(marks), words) for marks, words in _HEADING.findall(markdown)]


def _metadata(notebook: Any) -> Iterator[str]:
    if notebook.metadata.get("kernelspec", {}).get("name") != "python3":
        yield "it names no kernel (python3), so a dialog would meet the learner. Add it."
    for cell in notebook.cells:
        if FILL_IN in cell.source:
            yield f"the cell {cell.id} still has words of the template. Write your own."
        if cell.get("outputs") or cell.get("execution_count"):
            yield f"the cell {cell.id} holds output. Clear all outputs and save."


def _code_cells(notebook: Any, lesson: Lesson | None) -> Iterator[str]:
    for cell in notebook.cells:
        if cell.cell_type != "code" or (lesson and own_name(cell, lesson)):
            continue
        first = cell.source.partition("\n")[0]
        if not _SENTENCE.fullmatch(first):
            yield f"the cell {cell.id} must begin with a sentence behind “# ”: it stays visible."
        if not cell.metadata.get("jupyter", {}).get("source_hidden"):
            yield f"the cell {cell.id} shows its code. Set jupyter.source_hidden in its metadata."
        if not cell.metadata.get("nbgrader", {}).get("locked"):
            yield f"the cell {cell.id} is not locked, so a learner could change it. Lock it."


def _headings(markdown: str) -> Iterator[str]:
    levels = [level for level, _ in headings(markdown)]
    if levels.count(1) != 1:
        yield f"it has {levels.count(1)} headings of the first level. A page has one."
    for upper, lower in itertools.pairwise(levels):
        if lower > upper + 1:
            yield f"a heading of level {lower} follows one of level {upper}. Skip no level."


def _links(markdown: str, page: Path) -> Iterator[str]:
    for target in _LINK.findall(markdown):
        if "://" in target:
            continue
        file, _, heading = target.partition("#")
        other = page.parent / file if file else page
        if not other.exists():
            yield f"the link {target} leads to no file."
        elif heading and heading not in _anchors(markdown if other == page else _read(other)[1]):
            yield f"the link {target} leads to no heading."


def _anchors(markdown: str) -> set[str]:
    return {words.replace(" ", "-") for _, words in headings(markdown)}


def _tables(markdown: str) -> Iterator[str]:
    for line in markdown.splitlines():
        if _TABLE.fullmatch(line.strip()):
            yield "it has a table of three columns or more, which a narrow window cuts. Use a list."


def _exercises(exercises: tuple[Exercise, ...], notebook: Any) -> Iterator[str]:
    code = "\n".join(cell.source for cell in notebook.cells if cell.cell_type == "code")
    shown = [exercise_id for call, exercise_id in _CALL.findall(code) if call == "show"]
    declared = [exercise.id for exercise in exercises]
    if shown != declared:
        missing = [each for each in declared if each not in shown]
        extra = [each for each in shown if each not in declared]
        yield (
            "its exercises differ from the declared ones, or stand in another order "
            f"(missing: {missing}, unknown: {extra})."
        )


def _asked_again(notebook: Any, folder: str) -> Iterator[str]:
    code = "\n".join(cell.source for cell in notebook.cells if cell.cell_type == "code")
    for call, exercise_id in _CALL.findall(code):
        if call == "score":
            yield f"it gives points for {exercise_id}. Only a lesson's own page does."
            continue
        try:
            lesson, exercise = find_exercise(exercise_id)
        except LookupError:
            yield f"it asks {exercise_id}, and no lesson declares that."
            continue
        if lesson.folder == folder:
            yield f"it asks {exercise_id} of its own lesson, and both would save to one place."
        if exercise.marked_by == "instructor":
            yield f"nobody would read {exercise_id} here. Ask it on its own page only."


def _graded_cells(lesson: Lesson, notebook: Any) -> Iterator[str]:
    graded = {
        cell.metadata.nbgrader.grade_id: cell
        for cell in notebook.cells
        if cell.metadata.get("nbgrader", {}).get("grade")
    }
    for exercise in lesson.graded:
        yield from _graded_cell(exercise, graded.get(exercise.id))


def _graded_cell(exercise: Exercise, cell: Any) -> Iterator[str]:
    if cell is None:
        yield f"{exercise.id} has no graded cell."
        return
    if cell.metadata.nbgrader.points != exercise.points:
        yield (
            f"{exercise.id} is worth {exercise.points} points, its cell says "
            f"{cell.metadata.nbgrader.points}."
        )
    if isinstance(exercise.question, Text):
        if cell.cell_type != "markdown":
            yield f"{exercise.id} is read by a person, so its graded cell must be text."
    elif f'score("{exercise.id}")' not in cell.source:
        yield f'the graded cell of {exercise.id} must call score("{exercise.id}").'


def _places(lesson: Lesson, markdown: str) -> Iterator[str]:
    words = {heading for _, heading in headings(markdown)}
    for exercise in lesson.exercises:
        if exercise.look_at not in words:
            yield f"{exercise.id} points to “{exercise.look_at}”, and no heading has these words."
