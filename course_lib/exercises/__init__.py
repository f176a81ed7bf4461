"""The lessons: one module each, holding declarations and nothing else.

A lesson's module is read only when one of its exercises is asked for, so that a page does not
wait for the others.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module

from course_lib.exercise import Exercise, Lesson

#: Folder of each lesson, in course order → the module that declares it.
MODULES = {
    "00_start_here": "start_here",
    "01_safe_ground": "safe_ground",
    "02_step_one_find_and_follow": "find_and_follow",
    "03_step_one_quality_over_quantity": "quality_over_quantity",
    "04_step_two_dont_discriminate": "dont_discriminate",
    "05_step_three_engage": "engage",
    "06_step_three_the_mix": "the_mix",
    "07_innovate": "innovate",
    "08_webinar_follow_up": "webinar_follow_up",
    "09_your_plan": "your_plan",
}


@cache
def find_lesson(folder: str) -> Lesson:
    """Return the lesson of a folder. Raises `LookupError` where there is none."""
    if folder not in MODULES:
        raise LookupError(f"There is no lesson called {folder}.")
    lesson = import_module(f"{__name__}.{MODULES[folder]}").LESSON
    assert isinstance(lesson, Lesson)
    return lesson


def all_lessons() -> tuple[Lesson, ...]:
    """Return every lesson, in course order."""
    return tuple(find_lesson(folder) for folder in MODULES)


def about_an_account() -> list[tuple[Lesson, Exercise]]:
    """Return every exercise about an account, after its lesson, in course order."""
    return [
        (lesson, exercise)
        for lesson in all_lessons()
        for exercise in lesson.exercises
        if exercise.is_about_an_account
    ]


def account_needs() -> dict[str, tuple[str, ...]]:
    """Return what each of them needs, in the words of `account.NEEDS`, by its title."""
    return {exercise.title: exercise.needs for _, exercise in about_an_account()}


@cache
def find_exercise(exercise_id: str) -> tuple[Lesson, Exercise]:
    """Return an exercise and its lesson. Raises `LookupError` where there is none."""
    slug = exercise_id.partition("_")[0]
    for folder, module in MODULES.items():
        if module.replace("_", "-") == slug:
            lesson = find_lesson(folder)
            for exercise in lesson.exercises:
                if exercise.id == exercise_id:
                    return lesson, exercise
    raise LookupError(f"There is no exercise called {exercise_id}.")
