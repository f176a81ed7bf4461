"""The card at the end of a lesson: what is still open, and the one file for the instructor."""

from __future__ import annotations

from base64 import b64encode
from pathlib import Path
from typing import Any

from course_lib.answers import AnswerFile, Record
from course_lib.exercise import Exercise, Lesson
from course_lib.gate import gate
from course_lib.hand_in import HandInProblem, open_exercises, pack, remembered_learner
from course_lib.how_many import how_many
from course_lib.progress import TheSample, standing
from course_lib.snapshot import in_short, rows
from course_lib.view.drawing import Drawing
from course_lib.view.own_account import SOURCE_WORDS, ChosenAccount
from course_lib.view.own_part import OwnPart
from course_lib.view.progress_card import row

_HOLDS = (
    "It holds your name, this page, your answers to the exercises with points, when you gave "
    "them, and how often you checked or took a hint."
)


class HandInCard:
    """Make the hand-in file of a lesson and say where it is.

    It goes into the Downloads folder, where people look for a file that they want to send; where
    there is none, it stays beside the page.
    """

    def __init__(
        self,
        lesson: Lesson,
        answer_file: AnswerFile,
        account: ChosenAccount,
        downloads: Path | None = None,
    ) -> None:
        self._lesson = lesson
        self._file = answer_file
        self._account = account
        self._own = OwnPart(lesson, account)
        self._downloads = downloads or Path.home() / "Downloads"
        self._made: list[str] = []
        self._packed: Drawing | None = None
        self._notice = ""

    def receive(self, message: dict[str, Any]) -> None:
        """Make the file under the name that the learner gave, or show what of theirs may travel.

        Their own account's part is in it only where it was seen, and agreed to for this file.
        """
        if message["type"] not in ("make", "show-own"):
            return
        self._notice, self._made, self._packed = "", [], None
        if message["type"] == "show-own":
            self._notice = self._own.show()
        else:
            self._make(str(message["name"]), agreed=message.get("agreed") is True)

    def _make(self, name: str, *, agreed: bool) -> None:
        # Another page may have chosen another account since these lines were seen.
        self._own.look(self._file.read())
        own = self._own.shown if agreed else None
        try:
            learner = remembered_learner(name)
            if learner is None:
                self._notice = "Write your name first, so that your instructor knows whose it is."
                return
            folder = self._file.path.parent
            to = self._downloads if self._downloads.is_dir() else folder
            packed = pack(self._lesson, folder, learner, to, own, self._account.name)
            content = b64encode(packed.read_bytes()).decode("ascii")
        except HandInProblem as problem:
            self._notice = problem.sentence
            return
        except OSError:
            self._notice = "Your file was made, but it could not be read again. Make it once more."
            return
        self._packed = {"name": packed.name, "base64": content}
        about = (
            "It also holds the lines about your own account that you saw above, and your answers "
            "about it. Your instructor’s course checks those answers."
            if own
            else "It holds nothing about your own account."
        )
        self._made = [
            f"Done. Your file is {packed.name}",
            f"It is in the folder {packed.parent}. Send it to your instructor.",
            f"{_HOLDS} {about}",
            "If you change an answer later, make the file again and send the new one.",
        ]

    def state(self) -> Drawing:
        """Return what is open, the name, what of an own account may travel, and what was made."""
        record = self._file.read()
        waiting = open_exercises(self._lesson, record)
        known = remembered_learner()
        self._own.look(record)
        return {
            "type": "hand-in",
            "line": _how_many_open(len(waiting)),
            "gate": passed.in_words if (passed := gate(self._lesson, record)) else "",
            # Exercises about an account count with the sample, whatever account is in use.
            "rows": [self._row(exercise, record) for exercise in waiting],
            "name": known.name if known else "",
            "own": {
                "offered": self._own.offered,
                "account": SOURCE_WORDS[self._account.source],
                "short": in_short(self._own.shown) if self._own.shown else [],
                "rows": rows(self._own.shown) if self._own.shown else [],
            },
            "made": self._made,
            # The page holds the file too: the course may run on another computer than the browser.
            "file": self._packed,
            "notice": self._notice,
        }

    def _row(self, exercise: Exercise, record: Record) -> Drawing:
        """Return a line for what is open; an answer about one's own account is none of the file."""
        shown = row(standing(exercise, record, TheSample()))
        if exercise.id in self._own.answered:
            source = SOURCE_WORDS[self._account.source].replace("own ", "")
            word = f"Answered with {source}; handed in only if you agree below"
            shown |= {"symbol": "◌", "word": word}
        return shown


def _how_many_open(waiting: int) -> str:
    if not waiting:
        return "Every exercise with points has an answer."
    exercises = how_many(waiting, "exercise is", "exercises are")
    return f"{exercises} still open. You can hand in now, or answer first:"
