"""Mark one exercise from what is stored, never from what happened in this session."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from course_lib.answers import Entry, Record
from course_lib.checks import Outcome, Verdict, answer_in_shape, check
from course_lib.exercise import Exercise, Text
from course_lib.marks.words import answer_in_words

#: A record can be edited by hand; nobody checks an answer more often than this.
_MOST_ATTEMPTS = 999


@dataclass(frozen=True, slots=True)
class Mark:
    """What an exercise earned and what to say about it.

    `points` is a plain float from 0 to `max_points`: nbgrader gives full marks to anything else.
    `answer_lines` is the answer in words. A short text earns 0 here; a person adds its points.
    """

    title: str
    points: float
    max_points: float
    verdict: Verdict
    answer_lines: tuple[str, ...]
    hints: int
    attempts: int


def mark(exercise: Exercise, record: Record) -> Mark:
    """Return the mark of an exercise whose question is the same for everybody.

    Of an exercise and the one that may be done instead, the better counts.

    Raises `ValueError` for an exercise about the learner's own account: that is never marked.
    """
    question = exercise.question
    if callable(question):
        raise ValueError(f"{exercise.id} is about the learner's own account: it is never marked")
    if exercise.instead is not None:
        instead = mark(replace(exercise.instead, points=exercise.points), record)
        own = mark(replace(exercise, instead=None), record)
        return own if own.points >= instead.points else instead
    entry = record.answers.get(exercise.id, Entry())
    verdict = check(exercise, question, entry.value)
    return Mark(
        title=exercise.title,
        points=_points(exercise, verdict),
        max_points=float(exercise.points),
        verdict=verdict,
        answer_lines=answer_in_words(question, answer_in_shape(question, entry.value)),
        hints=max(0, min(entry.hints, 99)),
        attempts=max(0, min(entry.attempts, _MOST_ATTEMPTS)),
    )


def _points(exercise: Exercise, verdict: Verdict) -> float:
    if isinstance(exercise.question, Text):
        return 0.0
    share = float(verdict.score)
    if verdict.outcome is Outcome.THANK_YOU:
        share = 1.0  # any opinion is welcome, so giving one earns what it is worth
    if not math.isfinite(share):
        return 0.0
    return round(min(1.0, max(0.0, share)) * float(exercise.points), 2)
