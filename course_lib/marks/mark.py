"""Mark one exercise from what is stored, never from what happened in this session."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from course_lib.answers import Entry, Record
from course_lib.checks import Outcome, Verdict, answer_in_shape, check
from course_lib.exercise import Exercise, Text
from course_lib.marks.words import answer_in_words
from course_lib.snapshot import Snapshot, answered, counted

#: A record can be edited by hand; nobody checks an answer more often than this.
_MOST_ATTEMPTS = 999

_SAMPLE = "the sample account"


@dataclass(frozen=True, slots=True)
class Mark:
    """What an exercise earned and what to say about it.

    `points` is a plain float from 0 to `max_points`: nbgrader gives full marks to anything else.
    `answer_lines` is the answer in words. A short text earns 0 here; a person adds its points.
    `account` says whose numbers the answer was checked with; "" where it is about no account.
    """

    title: str
    points: float
    max_points: float
    verdict: Verdict
    answer_lines: tuple[str, ...]
    hints: int
    attempts: int
    account: str = ""

    @property
    def is_own(self) -> bool:
        """True where it was checked with the learner's own numbers, which are nobody else's."""
        return self.account not in ("", _SAMPLE)


def mark(exercise: Exercise, record: Record, own: Snapshot | None = None) -> Mark:
    """Return the mark of an exercise.

    `own` is the snapshot that the learner agreed to hand in. Without it, an exercise about an
    account is marked with the sample's numbers. What is marked is only whether a number was
    worked out, never whether the account is a good one.

    Of an exercise and the one that may be done instead, the better counts.
    """
    if exercise.instead is not None:
        first = mark(replace(exercise, instead=None), record, own)
        instead = mark(replace(exercise.instead, points=exercise.points), record, own)
        return first if first.points >= instead.points else instead
    key, question = counted(exercise, own, answered(record.answers))
    entry = record.answers.get(key, Entry())
    verdict = check(exercise, question, entry.value)
    return Mark(
        title=exercise.title,
        points=_points(exercise, verdict),
        max_points=float(exercise.points),
        verdict=verdict,
        answer_lines=answer_in_words(question, answer_in_shape(question, entry.value)),
        hints=max(0, min(entry.hints, 99)),
        attempts=max(0, min(entry.attempts, _MOST_ATTEMPTS)),
        account=_account(exercise, key),
    )


def _account(exercise: Exercise, key: str) -> str:
    if not exercise.is_about_an_account:
        return ""
    return _SAMPLE if key == exercise.id else "the agreed snapshot of your own account"


def _points(exercise: Exercise, verdict: Verdict) -> float:
    if isinstance(exercise.question, Text):
        return 0.0
    share = float(verdict.score)
    if verdict.outcome is Outcome.THANK_YOU:
        share = 1.0  # any opinion is welcome, so giving one earns what it is worth
    if not math.isfinite(share):
        return 0.0
    return round(min(1.0, max(0.0, share)) * float(exercise.points), 2)
