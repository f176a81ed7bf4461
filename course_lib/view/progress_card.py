"""The progress line of a page, and of the whole course: what is done, and what is next."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from course_lib.answers import FILE_NAME, AnswerFile, Record
from course_lib.exercise import Lesson
from course_lib.exercises import all_lessons
from course_lib.view.drawing import Drawing
from course_lib.view.own_account import ChosenAccount
from course_lib.view.standing import Standing, standing


class ProgressCard:
    """One page's exercises, each with a shape and a word, read anew after every save.

    `full` opens the list from the start, as at the end of a page.
    """

    def __init__(
        self, lesson: Lesson, answer_file: AnswerFile, account: ChosenAccount, *, full: bool = False
    ) -> None:
        self._lesson = lesson
        self._file = answer_file
        self._account = account
        self._full = full

    def receive(self, message: dict[str, Any]) -> None:
        """Take no orders: the learner only follows its links."""

    def state(self) -> Drawing:
        """Return the line and the list below it."""
        record = self._file.read()
        standings = [
            standing(exercise, record, self._account) for exercise in self._lesson.exercises
        ]
        required = [each for each in standings if not each.is_optional]
        waiting = [each for each in required if not each.outcome.is_done]
        return {
            "type": "progress",
            "line": f"{len(required) - len(waiting)} of {len(required)} done",
            "marks": " ".join(each.symbol for each in required),
            "next": row(waiting[0]) if waiting else None,
            "all_done": "Everything on this page is done." if not waiting else "",
            "rows": [row(each) for each in standings],
            "full": self._full,
            "notice": self._file.notice,
        }


class CourseProgressCard:
    """All lessons, one line each, for the page where a learner begins."""

    def __init__(self, lessons_folder: Path) -> None:
        self._lessons_folder = lessons_folder
        self._account = ChosenAccount()

    def receive(self, message: dict[str, Any]) -> None:
        """Take no orders, as above."""

    def state(self) -> Drawing:
        """Return one line for each lesson."""
        return {
            "type": "course-progress",
            "rows": [self._row(lesson) for lesson in all_lessons()],
            "notice": "",
        }

    def _row(self, lesson: Lesson) -> Drawing:
        folder = self._lessons_folder / lesson.folder
        # Only a lesson that was begun is judged: each judgement makes this page open later.
        begun = (folder / FILE_NAME).exists()
        record = AnswerFile(folder).read() if begun else Record()
        required = (each for each in lesson.exercises if not each.is_about_an_account)
        standings = [standing(exercise, record, self._account) for exercise in required]
        done = sum(each.outcome.is_done for each in standings)
        symbol, word = ("◐", "Begun") if begun else ("○", "Not begun yet")
        if done == len(standings):
            symbol, word = "●", "Done"
        return {
            "title": lesson.title,
            "symbol": symbol,
            "word": word,
            "count": f"{done} of {len(standings)} exercises",
        }


def row(each: Standing) -> Drawing:
    """Return one exercise as a line that leads to it."""
    return {
        "id": each.exercise.id,
        "title": each.exercise.title,
        "symbol": each.symbol,
        "word": each.word,
        "done": each.outcome.is_done,
    }
