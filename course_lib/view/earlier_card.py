"""A look back: what the learner answered in another lesson, beside the same question now."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from course_lib.answers import Entry, glance
from course_lib.checks import answer_in_shape
from course_lib.exercise import Exercise, Lesson
from course_lib.marks import answer_in_words
from course_lib.view.drawing import Drawing


class EarlierCard:
    """Show an earlier answer, and leave it as it is."""

    def __init__(self, lesson: Lesson, exercise: Exercise, folder: Path) -> None:
        self._lesson = lesson
        self._exercise = exercise
        self._folder = folder

    def receive(self, message: dict[str, Any]) -> None:
        """Take no orders: an earlier answer is changed where it was given."""

    def state(self) -> Drawing:
        """Return the answer in the words that the learner saw, or why there is none."""
        found = glance(self._folder)
        question = self._exercise.question
        assert not callable(question), "an answer about an account belongs to its own page"
        value = found.record.answers.get(self._exercise.id, Entry()).value
        words = answer_in_words(question, answer_in_shape(question, value))
        nothing = f"You have not answered this one in “{self._lesson.title}”. That is all right."
        return {
            "type": "earlier",
            "title": f"Then: {self._exercise.title}",
            "words": list(words),
            "notice": found.trouble or ("" if words else nothing),
        }
