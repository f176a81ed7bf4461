"""One exercise on the page: what it shows, and what it does with each press of a button.

Plain Python without a widget, so that it can be tested without a browser. Every answer is saved
before the page is told so; what is drawn is made from what is stored.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from course_lib.answers import AnswerFile, Entry
from course_lib.checks import Verdict, answer_in_shape, cannot_judge, check
from course_lib.exercise import Exercise, Question
from course_lib.view.drawing import Drawing, draw, draw_solution
from course_lib.view.own_account import ChosenAccount


class ExerciseCard:
    """The state of one exercise's card.

    `place` is its place on the page ("2 of 12 · Step One"). `changed` is called after each save,
    so that the progress line and the same exercise in another tab can follow.
    """

    def __init__(
        self,
        exercise: Exercise,
        place: str,
        answer_file: AnswerFile,
        account: ChosenAccount,
        changed: Callable[[str], None] = lambda exercise_id: None,
    ) -> None:
        self.exercise = exercise
        self._place = place
        self._file = answer_file
        self._account = account
        self._changed = changed
        self._verdict: Verdict | None = None
        self._notice = ""

    def receive(self, message: dict[str, Any]) -> None:
        """Do what a press on the page asks for; `message["type"]` names it."""
        self._notice = ""
        entry = self._file.entry(self._key)
        act = {
            "answer": self._answer,
            "check": self._check,
            "hint": self._hint,
            "start-over": self._start_over,
            "undo": self._undo,
        }[message["type"]]
        act(message, entry)
        self._changed(self.exercise.id)

    def state(self) -> Drawing:
        """Return everything the page shows for this exercise now."""
        entry = self._file.entry(self._key)
        question, reasons = self._question()
        verdict = self._current_verdict(entry, question, reasons)
        hints = self.exercise.hints[: entry.hints]
        solved = verdict is not None and verdict.outcome.is_done and verdict.score >= 1.0
        all_hints = bool(self.exercise.hints) and entry.hints >= len(self.exercise.hints)
        return {
            "type": "exercise",
            "id": self.exercise.id,
            "place": self._place,
            "title": self.exercise.title,
            "minutes": self.exercise.minutes,
            "prompt": list(self.exercise.prompt),
            "question": draw(question, self.exercise.id) if question else None,
            "answer": answer_in_shape(question, entry.value) if question else None,
            "revision": entry.revision,
            "saved": _clock(entry.at),
            "notice": self._file.notice or self._notice,
            "verdict": _draw_verdict(verdict, stale=entry.checked != entry.revision),
            "hints": list(hints),
            "more_hints": len(self.exercise.hints) - len(hints),
            "solution": (
                draw_solution(self.exercise, question)
                if question and (solved or all_hints)
                else None
            ),
            "can_start_over": entry.value is not None,
            "can_undo": entry.before is not None,
        }

    @property
    def _key(self) -> str:
        """Answers about the learner's own account are kept apart from those about the sample."""
        own = self.exercise.is_about_an_account and self._account.is_own
        return f"{self.exercise.id}.own" if own else self.exercise.id

    def _question(self) -> tuple[Question | None, list[str]]:
        """The question, or none with the reasons why this account cannot answer it."""
        asked = self.exercise.question
        if not callable(asked):
            return asked, []
        from course_lib.account import ArchiveProblem

        try:
            account = self._account.dataset()
        except ArchiveProblem as problem:
            return None, [problem.sentence]
        reasons = account.missing_for(self.exercise.needs)
        return (None, reasons) if reasons else (asked(account), [])

    def _current_verdict(
        self, entry: Entry, question: Question | None, reasons: list[str]
    ) -> Verdict | None:
        if question is None:
            return cannot_judge(reasons)
        if entry.checked and entry.checked == entry.revision:
            self._verdict = check(self.exercise, question, entry.value)
        return self._verdict

    def _answer(self, message: dict[str, Any], entry: Entry) -> None:
        value = message["value"]
        if value == entry.value:
            return
        elsewhere = message.get("revision", entry.revision) < entry.revision

        def save(entry: Entry) -> None:
            if elsewhere:
                entry.put_aside(value)
            else:
                entry.give(value)

        self._file.change(self._key, save)
        if elsewhere:
            self._notice = (
                "You also changed this answer in another window. This one is kept now. "
                "Press Undo to bring the other one back."
            )

    def _check(self, message: dict[str, Any], entry: Entry) -> None:
        if "value" in message:
            self._answer(message, entry)
        question, _ = self._question()
        if question is None:
            return

        def count(entry: Entry) -> None:
            entry.attempts += 1
            entry.checked = entry.revision

        entry = self._file.change(self._key, count)
        self._verdict = check(self.exercise, question, entry.value)

    def _hint(self, message: dict[str, Any], entry: Entry) -> None:
        def open_one(entry: Entry) -> None:
            entry.hints = min(entry.hints + 1, len(self.exercise.hints))

        self._file.change(self._key, open_one)

    def _start_over(self, message: dict[str, Any], entry: Entry) -> None:
        self._file.change(self._key, lambda entry: entry.put_aside(None))
        self._verdict = None

    def _undo(self, message: dict[str, Any], entry: Entry) -> None:
        self._file.change(self._key, lambda entry: entry.swap_back())
        self._verdict = None


def _draw_verdict(verdict: Verdict | None, *, stale: bool) -> Drawing | None:
    if verdict is None:
        return None
    return {
        "outcome": verdict.outcome.name,
        "symbol": verdict.outcome.symbol,
        "word": verdict.outcome.word,
        "right": list(verdict.right),
        "again": list(verdict.again),
        "why": verdict.why,
        "look_at": verdict.look_at,
        "stale": stale,
    }


def _clock(at: str) -> str:
    """The saved time as the learner's clock shows it, with the day where it is not today."""
    if not at:
        return ""
    when = datetime.fromisoformat(at).astimezone()
    today = when.date() == datetime.now().astimezone().date()
    return f"{when:%H:%M}" if today else f"{when:%H:%M} on {when.day} {when:%B}"
