"""The card at the end of a lesson: what is still open, and the one file for the instructor."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from course_lib.answers import AnswerFile
from course_lib.exercise import Lesson
from course_lib.gate import gate
from course_lib.hand_in import HandInProblem, open_exercises, pack, remembered_learner
from course_lib.view.drawing import Drawing
from course_lib.view.own_account import ChosenAccount
from course_lib.view.progress_card import row
from course_lib.view.standing import standing


class HandInCard:
    """Make the hand-in file of a lesson and say where it is.

    It goes into the Downloads folder, where people look for a file that they want to send; where
    there is none, it stays beside the page.
    """

    def __init__(
        self, lesson: Lesson, answer_file: AnswerFile, downloads: Path | None = None
    ) -> None:
        self._lesson = lesson
        self._file = answer_file
        self._downloads = downloads or Path.home() / "Downloads"
        self._made: list[str] = []
        self._notice = ""

    def receive(self, message: dict[str, Any]) -> None:
        """Make the file, under the name that the learner gave."""
        if message["type"] != "make":
            return
        self._notice, self._made = "", []
        try:
            learner = remembered_learner(str(message["name"]))
            if learner is None:
                self._notice = "Write your name first, so that your instructor knows whose it is."
                return
            folder = self._file.path.parent
            to = self._downloads if self._downloads.is_dir() else folder
            packed = pack(self._lesson, folder, learner, to)
        except HandInProblem as problem:
            self._notice = problem.sentence
            return
        self._made = [
            f"Done. Your file is {packed.name}",
            f"It is in the folder {packed.parent}. Send it to your instructor.",
            "It holds your name, this page, your answers to the exercises with points, when you "
            "gave them, and how often you checked or took a hint. "
            "It holds nothing about your own account.",
            "If you change an answer later, make the file again and send the new one.",
        ]

    def state(self) -> Drawing:
        """Return what is open, the name, and what was made."""
        record = self._file.read()
        waiting = open_exercises(self._lesson, record)
        # Exercises with points are about the sample, never about the learner's own account.
        sample = ChosenAccount()
        known = remembered_learner()
        return {
            "type": "hand-in",
            "line": _how_many_open(len(waiting)),
            "gate": passed.in_words if (passed := gate(self._lesson, record)) else "",
            "rows": [row(standing(exercise, record, sample)) for exercise in waiting],
            "name": known.name if known else "",
            "made": self._made,
            "notice": self._notice,
        }


def _how_many_open(waiting: int) -> str:
    if not waiting:
        return "Every exercise with points has an answer."
    exercises = "1 exercise is" if waiting == 1 else f"{waiting} exercises are"
    return f"{exercises} still open. You can hand in now, or answer first:"
