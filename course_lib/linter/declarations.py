"""Look over the exercises' declarations: every answer must lead where it says."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from course_lib.checks import Outcome, check
from course_lib.exercise import (
    Choose,
    Exercise,
    Lesson,
    OneOf,
    Question,
    Sort,
    Text,
    mistakes,
    solution,
)
from course_lib.linter.finding import Finding

_GRADE_ID = re.compile(r"[a-zA-Z0-9-]+_[a-zA-Z0-9-]+")
_HINTS = 3


def look_over(lesson: Lesson, question_of: Callable[[Exercise], Question]) -> Iterator[Finding]:
    """Yield what is wrong with a lesson's declarations.

    `question_of` makes the question of an exercise; those about an account are made from the
    sample's.
    """
    ids = [exercise.id for exercise in lesson.exercises]
    for twice in sorted({each for each in ids if ids.count(each) > 1}):
        yield Finding(twice, "two exercises have this id. Give one of them another.")
    for exercise in lesson.exercises:
        question = question_of(exercise)
        yield from _words(lesson, exercise, question)
        yield from _answers(exercise, question)
        if isinstance(question, Sort):
            yield from _sort(exercise, question)


def _words(lesson: Lesson, exercise: Exercise, question: Question) -> Iterator[Finding]:
    if not _GRADE_ID.fullmatch(exercise.id) or not exercise.id.startswith(f"{lesson.slug}_"):
        yield Finding(
            exercise.id,
            f"the id must be {lesson.slug}_ and a name of letters, digits and hyphens.",
        )
    asks_opinion = isinstance(question, OneOf | Choose) and question.is_opinion
    if len(exercise.hints) != _HINTS and not asks_opinion:
        yield Finding(exercise.id, f"it has {len(exercise.hints)} hints. Write {_HINTS}.")
    for name in ("title", "prompt", "rows", "rule", "look_at", "explanation"):
        if not getattr(exercise, name):
            yield Finding(exercise.id, f"`{name}` is empty. Fill it in.")


def _answers(exercise: Exercise, question: Question) -> Iterator[Finding]:
    untouched = check(exercise, question, None)
    if untouched.outcome is not Outcome.NOT_TRIED:
        yield Finding(exercise.id, "an untouched exercise must count as not tried yet.")
    verdict = check(exercise, question, solution(question))
    if isinstance(question, Text):
        if verdict.outcome is not Outcome.FOR_INSTRUCTOR or verdict.again:
            yield Finding(exercise.id, "the sample answer does not pass its own checks.")
    elif verdict.score < 1.0 and not verdict.outcome.is_done:
        yield Finding(exercise.id, f"the model answer earns {verdict.score:.0%}, not full marks.")
    for answer, message in mistakes(question):
        verdict = check(exercise, question, answer)
        if verdict.score >= 1.0:
            yield Finding(exercise.id, f"the mistake {answer!r} earns full marks.")
        if not any(message in sentence for sentence in verdict.again):
            yield Finding(exercise.id, f"the mistake {answer!r} does not get its message.")


def _sort(exercise: Exercise, question: Sort) -> Iterator[Finding]:
    for label in question.labels:
        if all(label.id in item.accepted for item in question.items):
            yield Finding(exercise.id, f"“{label.text}” fits every item, so nothing is asked.")
