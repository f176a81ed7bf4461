"""A new exercise from a template, in all the places where an exercise belongs."""

from __future__ import annotations

import keyword
import re
from dataclasses import dataclass
from pathlib import Path

import nbformat

from course_lib.authoring.kinds import KINDS, declaration, levels
from course_lib.authoring.lesson_file import with_exercise
from course_lib.authoring.lesson_page import heading_above, place_after, put_in
from course_lib.exercise import Lesson
from course_lib.exercises import MODULES, all_lessons

_NAME = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")


class NotMade(Exception):
    """Nothing was made. The text is a sentence for the author."""


@dataclass(frozen=True, slots=True)
class Made:
    """A new exercise: its id, the heading it stands under, and the files that it is in.

    `levels` is None where no person marks it.
    """

    id: str
    heading: str
    declaration: Path
    page: Path
    levels: Path | None


def new_exercise(course: Path, lesson: str, kind: str, name: str, after: str = "") -> Made:
    """Write a new exercise into a course's folder: all of it, or nothing. Raises `NotMade`.

    `lesson` is a folder, its number or its slug; the exercise comes after the one called `after`,
    or at the end of the lesson's exercises.
    """
    if kind not in KINDS:
        raise NotMade(f"There is no kind called {kind}. The kinds are: {', '.join(KINDS)}.")
    found = _lesson(lesson)
    exercise_id = _new_id(found, name)
    place = _place(found, after)
    folder = course / "course_lib" / "exercises" / MODULES[found.folder]
    module = name.replace("-", "_")
    new = folder / f"{module}.py"
    if new.exists() or keyword.iskeyword(module):
        raise NotMade(f"{new.relative_to(course)} cannot be made anew. Choose another name.")
    page = course / "solutions" / found.folder / f"{found.folder}.ipynb"
    try:
        notebook = nbformat.read(page, as_version=4)
        on_page = place_after(notebook, found.exercises[place - 1].id)
        listed = with_exercise(
            (folder / "__init__.py").read_text(encoding="utf-8"),
            f"course_lib.exercises.{folder.name}",
            module,
            module.upper(),
            place,
        )
    except (OSError, ValueError, SyntaxError) as problem:
        raise NotMade(
            f"{found.folder} is not as the other lessons are ({problem}), so nothing was made. "
            "Run: python3 start.py check"
        ) from problem
    chosen, heading = KINDS[kind], heading_above(notebook, on_page)
    put_in(notebook, on_page, exercise_id, chosen.points, is_text=kind == "text")
    new.write_text(
        declaration(chosen, exercise_id, module.upper(), heading), encoding="utf-8", newline="\n"
    )
    (folder / "__init__.py").write_text(listed, encoding="utf-8", newline="\n")
    page.write_text(nbformat.writes(notebook), encoding="utf-8", newline="\n")
    rubric = None
    if kind == "text":
        rubric = course / "course_lib" / "rubrics" / f"{folder.name}.toml"
        before = rubric.read_text(encoding="utf-8") if rubric.exists() else ""
        rubric.write_text(before + levels(exercise_id), encoding="utf-8", newline="\n")
    return Made(exercise_id, heading, new, page, rubric)


def _lesson(words: str) -> Lesson:
    for lesson in all_lessons():
        if words in (lesson.folder, lesson.folder.partition("_")[0], lesson.slug):
            return lesson
    raise NotMade(f"There is no lesson called {words}. The lessons are: {', '.join(MODULES)}.")


def _new_id(lesson: Lesson, name: str) -> str:
    if not _NAME.fullmatch(name):
        raise NotMade(
            f"“{name}” cannot be a name. Use small letters, digits and hyphens, such as: late-reply"
        )
    exercise_id = f"{lesson.slug}_{name}"
    if exercise_id in {each.id for each in lesson.exercises}:
        raise NotMade(f"{lesson.folder} has an exercise called {name}. Choose another name.")
    return exercise_id


def _place(lesson: Lesson, after: str) -> int:
    """Return where in the lesson's list the new exercise comes."""
    if not after:
        return len(lesson.exercises)
    names = [each.id.partition("_")[2] for each in lesson.exercises]
    name = after.partition("_")[2] or after
    if name not in names:
        raise NotMade(
            f"{lesson.folder} has no exercise called {after}. It has: {', '.join(names)}."
        )
    return names.index(name) + 1
