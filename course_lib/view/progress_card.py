"""The progress line of a page, and of the whole course: what is done, and what is next."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from course_lib.answers import FILE_NAME, AnswerFile, Record
from course_lib.exercise import Lesson
from course_lib.exercises import all_lessons, find_lesson
from course_lib.gate import FOLDER, gate
from course_lib.view.drawing import Drawing
from course_lib.view.own_account import ChosenAccount
from course_lib.view.standing import Standing, standings

GATE_IS_OPEN = (
    "“Safe ground” is still open. You can go on here all the same. Please do it before you use "
    "your own account; you find it on the page Start here."
)


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
        all_of_them = standings(self._lesson, record, self._account)
        required = [each for each in all_of_them if not each.is_optional]
        waiting = [each for each in required if not each.is_done]
        return {
            "type": "progress",
            "line": f"{len(required) - len(waiting)} of {len(required)} done",
            "marks": " ".join(each.symbol for each in required),
            "next": row(waiting[0]) if waiting else None,
            "all_done": "Everything on this page is done." if not waiting else "",
            "gate": self._gate(record),
            "rows": [row(each) for each in all_of_them],
            "full": self._full,
            "notice": self._file.notice,
        }

    def _gate(self, record: Record) -> str:
        own = gate(self._lesson, record)
        if own:
            return own.in_words
        # On any other page one line is enough, and it stands at the top.
        lessons = self._file.path.parent.parent
        return "" if self._full or is_gate_passed(lessons) else GATE_IS_OPEN


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
        # Nor is an account read for what nobody has to do.
        judged = [each for each in lesson.exercises if each.points or not each.is_about_an_account]
        shorter = replace(lesson, exercises=tuple(judged))
        required = [
            each for each in standings(shorter, record, self._account) if not each.is_optional
        ]
        done = sum(each.is_done for each in required)
        symbol, word = ("◐", "Begun") if begun else ("○", "Not begun yet")
        if done == len(required):
            symbol, word = "●", "Done"
        own = gate(lesson, record)
        passed = f" · gate {'passed' if own.is_passed else 'still open'}" if own else ""
        return {
            "title": lesson.title,
            "symbol": symbol,
            "word": word,
            "count": f"{done} of {len(required)} exercises{passed}",
        }


def is_gate_passed(lessons: Path) -> bool:
    """Tell whether the gate is passed, by what is saved in the folder of all lessons."""
    folder = lessons / FOLDER
    # A page must not read another lesson's declarations for an answer that is known without them.
    if not (folder / FILE_NAME).exists():
        return False
    passed = gate(find_lesson(FOLDER), AnswerFile(folder).read())
    return passed is not None and passed.is_passed


def row(each: Standing) -> Drawing:
    """Return one exercise as a line that leads to it."""
    return {
        "id": each.exercise.id,
        "title": each.exercise.title,
        "symbol": each.symbol,
        "word": each.word,
        "done": each.is_done,
    }
