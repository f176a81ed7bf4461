"""All rules over all lessons."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from course_lib.exercise import sample_question
from course_lib.exercises import all_lessons
from course_lib.linter import (
    charts,
    declarations,
    made,
    pages,
    post_map,
    rubric_page,
    unfilled,
    words,
)
from course_lib.linter.finding import Finding


def lint(course: Path) -> Iterator[Finding]:
    """Yield everything an author should mend in the course folder; nothing where all is well."""
    yield from _strays(course)
    yield from made.look_over(course)
    yield from post_map.look_over(course)
    yield from rubric_page.look_over()
    for lesson in all_lessons():
        page = course / "solutions" / lesson.folder / f"{lesson.folder}.ipynb"
        questions = {
            asked.id: sample_question(asked)
            for exercise in lesson.exercises
            for asked in exercise.in_each_form()
        }
        yield from unfilled.look_over(lesson)
        yield from declarations.look_over(lesson, sample_question)
        if not page.exists():
            yield Finding(lesson.folder, f"its page {page.name} is missing from solutions/.")
            continue
        yield from pages.look_over(lesson, page)
        yield from words.look_over(lesson, page, questions)
        for further in sorted(page.parent.glob("*.ipynb")):
            if further != page:
                yield from pages.look_over_further(further)
                yield from words.look_over_page(further)
    all_pages = sorted((course / "solutions").glob("*/*.ipynb"))
    for page in all_pages:
        yield from charts.look_over(page)
    yield from charts.unshown(all_pages)


def _strays(course: Path) -> Iterator[Finding]:
    for stray in sorted((course / "solutions").rglob("answers.json")):
        yield Finding(
            str(stray.relative_to(course)),
            "nbgrader would copy this over every learner's answers. Delete it.",
        )
    folders = {lesson.folder for lesson in all_lessons()}
    for folder in sorted((course / "solutions").iterdir()):
        if folder.is_dir() and folder.name not in folders:
            yield Finding(folder.name, "no lesson is declared for this folder.")
