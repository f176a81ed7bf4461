"""Where a learner stands with each exercise, read from the saved answers alone.

A lesson's page, the list on Start here and the portfolio all count in here, so that they agree.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Protocol

from course_lib.answers import Entry, Record
from course_lib.checks import Outcome, cannot_judge, check
from course_lib.exercise import GRADED, Exercise, Form, Lesson, Question, Text
from course_lib.snapshot import counted

#: What a learner calls the forms of an exercise.
SETS: dict[Form, str] = {"practice": "Set A", "retry": "Set B", GRADED: "Set C"}


class Account(Protocol):
    """An account that exercises can be about."""

    def key(self, exercise: Exercise) -> str:
        """Name the entry of an exercise in the record."""

    def question(self, exercise: Exercise) -> tuple[Question | None, list[str]]:
        """Return the question, or none with the reasons why this account cannot answer it."""


class TheSample:
    """The sample account, whatever the learner chose: it counts for everybody."""

    def key(self, exercise: Exercise) -> str:
        """Name the entry of an exercise in the record."""
        return exercise.key("sample")

    def question(self, exercise: Exercise) -> tuple[Question | None, list[str]]:
        """Return the question; the sample can always answer it."""
        return counted(exercise, None, ())[1], []


@dataclass(frozen=True, slots=True)
class Count:
    """How many of the exercises that are asked of everybody are done."""

    done: int
    asked: int

    @property
    def is_full(self) -> bool:
        """True where nothing more is asked of the learner."""
        return self.done == self.asked


@dataclass(frozen=True, slots=True)
class Standing:
    """One exercise and its outcome; `started` is True where an answer waits to be checked.

    `practised` says in words what else the learner tried. It asks for nothing and counts nothing.
    `is_optional` marks what nobody has to do, and `is_covered` an exercise in whose place another
    one is done.
    """

    exercise: Exercise
    outcome: Outcome
    started: bool = False
    practised: str = ""
    is_optional: bool = False
    is_covered: bool = False

    @property
    def is_done(self) -> bool:
        """True where nothing more is asked of the learner."""
        return self.is_covered or self.outcome.is_done

    @property
    def symbol(self) -> str:
        """The shape that stands for it."""
        if self.is_covered:
            return Outcome.THATS_IT.symbol
        return "◌" if self.started else self.outcome.symbol

    @property
    def word(self) -> str:
        """The same in words."""
        word = self.outcome.word
        if self.is_covered:
            word = "Done with the other exercise"
        elif self.started:
            word = "Started, not checked yet"
        elif self.is_optional and not self.outcome.is_done:
            word = "If you like"
        return f"{word} · {self.practised}" if self.practised else word


def standings(lesson: Lesson, record: Record, account: Account) -> list[Standing]:
    """Return where the learner stands with each exercise of a lesson, in page order."""
    asked = {each.id for each in lesson.asked}
    return [
        replace(
            standing(each, record, account),
            is_optional=each.id not in asked,
            is_covered=_is_covered(each, record, account),
        )
        for each in lesson.exercises
    ]


def asked_of_everybody(lesson: Lesson, record: Record, account: Account) -> list[Standing]:
    """Return the same for what counts alone. No account is read for what nobody has to do."""
    return standings(replace(lesson, exercises=lesson.asked), record, account)


def count(found: Iterable[Standing]) -> Count:
    """Count what is asked of everybody."""
    asked = [each for each in found if not each.is_optional]
    return Count(sum(each.is_done for each in asked), len(asked))


def practised(exercise: Exercise, record: Record) -> str:
    """Return what a learner has practised, in words: "practised with Set A"; "" for nothing."""
    names = [
        SETS[form]
        for form in exercise.forms
        if form != GRADED and record.answers.get(exercise.id_in(form), Entry()).attempts
    ]
    return f"practised with {' and '.join(names)}" if names else ""


def _is_covered(exercise: Exercise, record: Record, account: Account) -> bool:
    """True where the exercise is not done, but the one that may take its place is."""
    if exercise.instead is None or standing(exercise, record, account).is_done:
        return False
    return standing(exercise.instead, record, account).is_done


def standing(exercise: Exercise, record: Record, account: Account) -> Standing:
    """Return where the learner stands with one exercise.

    An opinion and a text of one's own are done as soon as they are saved; anything else once it
    is checked and nothing more is asked. Of several forms, the one that counts is meant. What is
    done with the sample counts as done, whatever account is in use.
    """
    outcome, started = _outcome(exercise, record, account)
    if not outcome.is_done and account.key(exercise) != exercise.id:
        with_sample, _ = _outcome(exercise, record, TheSample())
        if with_sample.is_done:
            outcome, started = with_sample, False
    return Standing(exercise, outcome, started, practised(exercise, record))


def _outcome(exercise: Exercise, record: Record, account: Account) -> tuple[Outcome, bool]:
    entry = record.answers.get(account.key(exercise), Entry())
    if entry.value in (None, "", [], {}):
        return Outcome.NOT_TRIED, False
    question, reasons = account.question(exercise)
    if question is None:
        return cannot_judge(reasons).outcome, False
    outcome = check(exercise, question, entry.value).outcome
    if outcome is Outcome.NOT_TRIED or entry.checked == entry.revision:
        return outcome, False
    if outcome.is_done and (_is_opinion(question) or isinstance(question, Text)):
        return outcome, False
    return Outcome.NOT_TRIED, True


def _is_opinion(question: Question) -> bool:
    return bool(getattr(question, "is_opinion", False))
