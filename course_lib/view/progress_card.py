"""The progress line of a page, and of the whole course: what is done, and what is next."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from course_lib.answers import FILE_NAME, AnswerFile, Record
from course_lib.exercise import Lesson
from course_lib.exercises import all_lessons, find_lesson
from course_lib.gate import FOLDER, gate
from course_lib.progress import Standing, asked_of_everybody, count, standings
from course_lib.view.drawing import Drawing
from course_lib.view.own_account import ChosenAccount

GATE_IS_OPEN = (
    "You can go on here. Before you use your own account, please finish the safety exercises in"
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
        counted = count(all_of_them)
        gate_words, gate_page = self._gate(record)
        return {
            "type": "progress",
            "line": f"{counted.done} of {counted.asked} done",
            "marks": " ".join(each.symbol for each in required),
            "next": row(waiting[0]) if waiting else None,
            "all_done": "Everything on this page is done." if not waiting else "",
            "gate": gate_words,
            "gate_page": gate_page,
            "rows": [row(each) for each in all_of_them],
            "full": self._full,
            "notice": self._file.notice,
        }

    def _gate(self, record: Record) -> tuple[str, Drawing | None]:
        """What is said of safety, and the page that it leads to."""
        own = gate(self._lesson, record)
        if own:
            return own.in_words, None
        # On any other page one line is enough, and it stands at the top.
        lessons = self._file.path.parent.parent
        if self._full or is_gate_passed(lessons):
            return "", None
        return GATE_IS_OPEN, page_of(find_lesson(FOLDER), lessons)


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
        counted = count(asked_of_everybody(lesson, record, self._account))
        symbol, word = ("◐", "Begun") if begun else ("○", "Not begun yet")
        if counted.is_full:
            symbol, word = "●", "Done"
        own = gate(lesson, record)
        return {
            "title": lesson.title,
            "symbol": symbol,
            "word": word,
            "count": " · ".join(
                (f"{counted.done} of {counted.asked} exercises", *([own.in_short] if own else []))
            ),
        }


def is_gate_passed(lessons: Path) -> bool:
    """Tell whether the gate is passed, by what is saved in the folder of all lessons."""
    folder = lessons / FOLDER
    # A page must not read another lesson's declarations for an answer that is known without them.
    if not (folder / FILE_NAME).exists():
        return False
    passed = gate(find_lesson(FOLDER), AnswerFile(folder).read())
    return passed is not None and passed.is_passed


def page_of(lesson: Lesson, lessons: Path) -> Drawing:
    """Return the link to a lesson's page; `lessons` is the folder that holds all lessons."""
    path = Path(lessons.name, lesson.folder, f"{lesson.folder}.ipynb")
    return {"title": lesson.title, "page": path.as_posix()}


def row(each: Standing) -> Drawing:
    """Return one exercise as a line that leads to it."""
    return {
        "id": each.exercise.id,
        "title": each.exercise.title,
        "symbol": each.symbol,
        "word": each.word,
        "done": each.is_done,
    }
