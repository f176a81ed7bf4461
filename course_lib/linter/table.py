"""The table of all exercises in `docs/exercises.md`, made from the declarations."""

from __future__ import annotations

from course_lib.exercise import (
    Choose,
    Exercise,
    Lesson,
    Number,
    OneOf,
    Order,
    Parts,
    Question,
    Sort,
)
from course_lib.exercises import all_lessons
from course_lib.gate import FOLDER as GATE

_HEAD = """# All exercises

Made by `python3 start.py docs` from the declarations in `course_lib/exercises/`. Do not edit it.

S08 … name the sentences of the blog post, counted from its first; E1 … the duties that the lesson
Safe ground holds against it. Where an exercise has several
sets, the last one counts, and the others are for practice.
"""

_MARKED_BY = {
    "check": "by the check, with partial credit",
    "instructor": "by a person, with the rubric",
    "nobody": "not graded",
}


def exercise_table() -> str:
    """Return the page: per lesson a row per exercise, with what it asks and who marks it."""
    lines = [_HEAD]
    for lesson in all_lessons():
        lines += [
            f"## {lesson.title} (`{lesson.folder}`, {lesson.max_points} points)",
            "",
            "| Exercise | `id` | Post | Kind | Sets | Minutes | Points | Marked |",
            "|---|---|---|---|---|---|---|---|",
            *(_row(lesson, exercise) for exercise in lesson.exercises),
            "",
        ]
    return "\n".join(lines)


def _row(lesson: Lesson, exercise: Exercise) -> str:
    cells = (
        exercise.title,
        f"`{exercise.id}`",
        ", ".join(exercise.rows),
        how_asked(exercise),
        ", ".join(exercise.forms) if exercise.practice else "–",
        str(exercise.minutes),
        str(exercise.points),
        who_marks(lesson, exercise),
    )
    return f"| {' | '.join(cells)} |"


def how_asked(exercise: Exercise) -> str:
    """Say in a few words what an exercise asks for."""
    return "your own account" if callable(exercise.question) else _kind(exercise.question)


def who_marks(lesson: Lesson, exercise: Exercise) -> str:
    """Say who gives the points, and what is special about them."""
    other = lesson.done_for(exercise)
    facts = (
        f"in place of “{other.title}”" if other else _MARKED_BY[exercise.marked_by],
        _safety(lesson) if exercise.critical else "",
        "the key is an author’s draft" if exercise.draft else "",
    )
    return "; ".join(filter(None, facts))


def _safety(lesson: Lesson) -> str:
    return "part of the gate" if lesson.folder == GATE else "a safety exercise"


def _kind(question: Question) -> str:
    if isinstance(question, OneOf):
        return "an opinion" if question.is_opinion else f"one of {len(question.options)}"
    if isinstance(question, Choose):
        asked = question.how_many or "all that fit"
        return f"choose {asked} of {len(question.options)}"
    if isinstance(question, Sort):
        kind = "cards" if question.style == "cards" else "lines"
        return f"{len(question.items)} {kind}, {len(question.labels)} labels"
    if isinstance(question, Order):
        return f"order {len(question.steps)}"
    if isinstance(question, Parts):
        return f"{len(question.parts)} parts to fill in"
    return (
        "a number" if isinstance(question, Number) else f"your words, {question.limit} characters"
    )
