"""One exercise on the page: what it shows, and what it does with each press of a button.

Plain Python without a widget, so that it can be tested without a browser. Every answer is saved
before the page is told so; what is drawn is made from what is stored.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any
from zlib import crc32

import msgspec

from course_lib.answers import AnswerFile, AnswersProblem, Entry, Record
from course_lib.answers.record import Value
from course_lib.checks import Outcome, Verdict, cannot_judge, check
from course_lib.exercise import Exercise, Form, Question
from course_lib.view.drawing import Drawing, draw, draw_answer, draw_levels, draw_solution
from course_lib.view.forms import draw_forms, last_form
from course_lib.view.links import Saved, draw_links
from course_lib.view.own_account import ACCOUNT_NAME, ChosenAccount

#: No exercise asks for more than a few sentences; a whole book would crowd out other answers.
LONGEST_ANSWER = 50_000


_ANOTHER_ACCOUNT = (
    "You chose another account on another page. Here is this exercise for that account. What you "
    "answered before is kept."
)


class ExerciseCard:
    """The state of one exercise's card.

    `place` is its place on the page ("2 of 12 · Step One"). `changed` is called after each save,
    so that the progress line and the same exercise in another tab can follow. Where an exercise
    has several forms, one is open at a time; every message names the form that it is about.
    """

    def __init__(
        self,
        exercise: Exercise,
        place: str,
        answer_file: AnswerFile,
        account: ChosenAccount,
        changed: Callable[[ExerciseCard], None] = lambda card: None,
    ) -> None:
        self.exercise = exercise
        self._place = place
        self._file = answer_file
        self._account = account
        self._changed = changed
        self._form: Form | None = None
        self._asked = exercise
        self._verdict: Verdict | None = None
        self._verdict_key = ""
        self._notice = ""
        self._account_has_changed = False

    def receive(self, message: dict[str, Any]) -> None:
        """Do what a press on the page asks for; `message["type"]` names it."""
        self._notice = ""
        record = self._file.read()
        self._open(message.get("form"), record)
        if message["type"] == "open":
            return
        if (message.get("account") or self._account.name) != self._account.name:
            self._keep_for_another_account(message)
            return
        entry = record.answers.get(self._key, Entry())
        has_changed, self._account_has_changed = self._account_has_changed, False
        nothing_given = entry.value is None and not message.get("value")
        if has_changed and message["type"] == "check" and nothing_given:
            # The press was meant for what stood here before: leaving a box saves it first.
            self._notice = _ANOTHER_ACCOUNT
            return
        act = {
            "answer": self._answer,
            "check": self._check,
            "hint": self._hint,
            "start-over": self._start_over,
            "undo": self._undo,
        }[message["type"]]
        act(message, entry)
        self._changed(self)

    def state(self) -> Drawing:
        """Return everything the page shows for this exercise now."""
        record = self._file.read()
        form = self._open(self._form, record)
        entry = record.answers.get(self._key, Entry())
        question, reasons = self._account.question(self._asked)
        verdict = self._current_verdict(entry, question, reasons)
        hints = self.exercise.hints[: entry.open_hints]
        solved = verdict is not None and verdict.outcome.is_done and verdict.score >= 1.0
        all_hints = bool(self.exercise.hints) and entry.open_hints >= len(self.exercise.hints)
        return {
            "type": "exercise",
            "id": self.exercise.id,
            "place": self._place,
            "title": self.exercise.title,
            "minutes": self.exercise.minutes,
            "prompt": list(self.exercise.prompt),
            "instead": _draw_instead(self.exercise.instead),
            "forms": draw_forms(self.exercise, record, form),
            "question": draw(question, self._asked.id) if question else None,
            "answer": draw_answer(question, entry.value) if question else None,
            "links": draw_links(question, _saved_in(record)) if question else {},
            "account": self._account.name if self.exercise.is_about_an_account else None,
            "draft_key": self._draft_key,
            "revision": entry.revision,
            "saved": _clock(entry.at),
            "notice": " ".join(filter(None, [self._file.notice, self._notice])),
            "verdict": _draw_verdict(
                verdict, stale=question is not None and entry.checked != entry.revision
            ),
            "hints": list(hints),
            "more_hints": len(self.exercise.hints) - len(hints),
            "levels": (
                draw_levels(self.exercise)
                if verdict and verdict.outcome is Outcome.FOR_INSTRUCTOR
                else []
            ),
            "solution": (
                draw_solution(self._asked, question) if question and (solved or all_hints) else None
            ),
            "can_start_over": entry.value is not None,
            "can_undo": entry.before is not None,
        }

    def _open(self, form: Form | None, record: Record) -> Form:
        """Ask the question of a form; of the last one worked with, where nobody chose one yet."""
        form = form or self._form or last_form(self.exercise, record)
        if form != self._form:
            self._asked = self.exercise.in_form(form)
            self._form = form
        return form

    @property
    def _key(self) -> str:
        return self._account.key(self._asked)

    @property
    def _draft_key(self) -> str:
        """Where the page keeps what it could not save yet. It says nothing about the folder."""
        return f"{crc32(str(self._file.path).encode()):08x}/{self._key}"

    def _current_verdict(
        self, entry: Entry, question: Question | None, reasons: list[str]
    ) -> Verdict | None:
        if question is None:
            return cannot_judge(reasons)
        if entry.is_checked:
            self._judge(question, entry)
        return self._verdict if self._verdict_key == self._key else None

    def _judge(self, question: Question, entry: Entry) -> None:
        self._verdict = check(self._asked, question, entry.value)
        self._verdict_key = self._key

    def _answer(self, message: dict[str, Any], entry: Entry) -> None:
        value = _savable(message["value"])
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

    def _keep_for_another_account(self, message: dict[str, Any]) -> None:
        """Save what was given before another page chose another account, where it belongs."""
        if "value" in message and ACCOUNT_NAME.fullmatch(message["account"]):
            value = _savable(message["value"])
            key = self._asked.key(message["account"])
            self._file.change(key, lambda entry: entry.put_aside(value))
        self._notice = _ANOTHER_ACCOUNT
        self._account_has_changed = message["type"] == "answer"
        self._changed(self)

    def _check(self, message: dict[str, Any], entry: Entry) -> None:
        if "value" in message:
            self._answer(message, entry)
        question, _ = self._account.question(self._asked)
        if question is None:
            return

        def count(entry: Entry) -> None:
            entry.attempts += 1
            entry.checked = entry.revision

        entry = self._file.change(self._key, count)
        self._judge(question, entry)

    def _hint(self, message: dict[str, Any], entry: Entry) -> None:
        def open_one(entry: Entry) -> None:
            if entry.open_hints < len(self.exercise.hints):
                entry.hints += 1

        self._file.change(self._key, open_one)

    def _start_over(self, message: dict[str, Any], entry: Entry) -> None:
        def start_over(entry: Entry) -> None:
            entry.put_aside(None)
            entry.hints_closed = entry.hints

        self._file.change(self._key, start_over)
        self._verdict = None

    def _undo(self, message: dict[str, Any], entry: Entry) -> None:
        self._file.change(self._key, lambda entry: entry.swap_back())
        self._verdict = None


def _saved_in(record: Record) -> Saved:
    return lambda exercise_id: record.answers.get(exercise_id, Entry()).value


def _savable(value: object) -> Value:
    """Return an answer from the page if the record can hold it, so that it stays readable."""
    texts = value.values() if isinstance(value, dict) else [value]
    if sum(len(text) for text in texts if isinstance(text, str)) > LONGEST_ANSWER:
        raise AnswersProblem("This text is too long to save. Make it shorter, please.")
    savable: Value = msgspec.convert(value, Value)
    return savable


def _draw_instead(instead: Exercise | None) -> Drawing | None:
    return {"id": instead.id, "title": instead.title} if instead else None


def _draw_verdict(verdict: Verdict | None, *, stale: bool) -> Drawing | None:
    if verdict is None:
        return None
    return {
        "outcome": verdict.outcome.name,
        "symbol": verdict.outcome.symbol,
        "word": verdict.outcome.word,
        "right": list(verdict.right),
        "again": list(verdict.again),
        "notes": list(verdict.notes),
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
