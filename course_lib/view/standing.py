"""Where a learner stands with each exercise, read from the saved answers alone."""

from __future__ import annotations

from dataclasses import dataclass

from course_lib.answers import Entry, Record
from course_lib.checks import Outcome, cannot_judge, check
from course_lib.exercise import Exercise, Question, Text
from course_lib.view.own_account import ChosenAccount


@dataclass(frozen=True, slots=True)
class Standing:
    """One exercise and its outcome; `started` is True where an answer waits to be checked."""

    exercise: Exercise
    outcome: Outcome
    started: bool = False

    @property
    def symbol(self) -> str:
        """The shape that stands for it."""
        return "◌" if self.started else self.outcome.symbol

    @property
    def word(self) -> str:
        """The same in words."""
        if self.started:
            return "Started, not checked yet"
        if self.is_optional and not self.outcome.is_done:
            return "If you like"
        return self.outcome.word

    @property
    def is_optional(self) -> bool:
        """True for the part on an account of one's own, which nobody has to do."""
        return self.exercise.is_about_an_account


def standing(exercise: Exercise, record: Record, account: ChosenAccount) -> Standing:
    """Return where the learner stands with one exercise.

    An opinion and a text of one's own are done as soon as they are saved; anything else once it
    is checked and nothing more is asked.
    """
    entry = record.answers.get(account.key(exercise), Entry())
    if entry.value in (None, "", [], {}):
        return Standing(exercise, Outcome.NOT_TRIED)
    question, reasons = account.question(exercise)
    if question is None:
        return Standing(exercise, cannot_judge(reasons).outcome)
    outcome = check(exercise, question, entry.value).outcome
    if outcome is Outcome.NOT_TRIED or entry.checked == entry.revision:
        return Standing(exercise, outcome)
    if outcome.is_done and (_is_opinion(question) or isinstance(question, Text)):
        return Standing(exercise, outcome)
    return Standing(exercise, Outcome.NOT_TRIED, started=True)


def _is_opinion(question: Question) -> bool:
    return bool(getattr(question, "is_opinion", False))
