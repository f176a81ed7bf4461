"""Where a learner stands with each exercise, read from the saved answers alone."""

from __future__ import annotations

from dataclasses import dataclass, replace

from course_lib.answers import Entry, Record
from course_lib.checks import Outcome, cannot_judge, check
from course_lib.exercise import Exercise, Lesson, Question, Text
from course_lib.view.forms import practised
from course_lib.view.own_account import ChosenAccount, TheSample


@dataclass(frozen=True, slots=True)
class Standing:
    """One exercise and its outcome; `started` is True where an answer waits to be checked.

    `practised` says in words what else the learner tried. It asks for nothing and counts nothing.
    `is_spare` marks an exercise that may be done in place of another one, and `is_covered` one in
    whose place the other is done.
    """

    exercise: Exercise
    outcome: Outcome
    started: bool = False
    practised: str = ""
    is_spare: bool = False
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

    @property
    def is_optional(self) -> bool:
        """True for what nobody has to do: practice with an account, a second way to do a thing."""
        is_practice = self.exercise.is_about_an_account and not self.exercise.points
        return self.is_spare or is_practice


def standings(lesson: Lesson, record: Record, account: ChosenAccount) -> list[Standing]:
    """Return where the learner stands with each exercise of a lesson, in page order."""
    found = {each.id: standing(each, record, account) for each in lesson.exercises}
    for exercise in lesson.exercises:
        if exercise.instead is not None:
            spare = found[exercise.instead.id]
            covered = spare.is_done and not found[exercise.id].is_done
            found[spare.exercise.id] = replace(spare, is_spare=True)
            found[exercise.id] = replace(found[exercise.id], is_covered=covered)
    return list(found.values())


def standing(exercise: Exercise, record: Record, account: ChosenAccount | TheSample) -> Standing:
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


def _outcome(
    exercise: Exercise, record: Record, account: ChosenAccount | TheSample
) -> tuple[Outcome, bool]:
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
