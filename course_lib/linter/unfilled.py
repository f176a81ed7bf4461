"""Look for words that are still a template's: in exercises, and in the levels of texts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from course_lib.exercise import Exercise, Lesson
from course_lib.linter.finding import Finding
from course_lib.rubrics import levels

#: How each of them begins.
FILL_IN = "FILL IN"

_NAMES = {
    "title": "its title",
    "prompt": "what it asks",
    "question": "its question",
    "hints": "what its hints say",
    "rule": "its rule",
    "explanation": "its explanation",
}


def look_over(lesson: Lesson) -> Iterator[Finding]:
    """Yield a finding for each part of an exercise that nobody has written yet."""
    for exercise in lesson.exercises:
        for name, words in _NAMES.items():
            left = [text for text in _texts(getattr(exercise, name)) if FILL_IN in text]
            if left:
                yield Finding(exercise.id, _sentence(words, left))
        yield from _levels(exercise)


def _levels(exercise: Exercise) -> Iterator[Finding]:
    for level in levels(exercise.id):
        left = [text for text in _texts(level) if FILL_IN in text]
        if left:
            words = f"level {level.number} in course_lib/rubrics/"
            yield Finding(exercise.id, _sentence(words, left))


def _sentence(words: str, left: list[str]) -> str:
    if len(left) == 1:
        return f"{words} is still the template’s: “{left[0]}”. Write your own."
    return f"{words}: {len(left)} texts are still the template’s, the first “{left[0]}”."


def _texts(value: Any) -> Iterator[str]:
    """Yield all texts that a declaration holds."""
    if isinstance(value, str):
        yield value
    elif is_dataclass(value):
        for field in fields(value):
            yield from _texts(getattr(value, field.name))
    elif isinstance(value, Mapping):
        yield from (text for each in value.values() for text in _texts(each))
    elif isinstance(value, tuple | list):
        yield from (text for each in value for text in _texts(each))
