"""How the exercises of a lesson do: who gets how far, what goes amiss, and what tells nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from statistics import StatisticsError, correlation, fmean

from course_lib.checks import Outcome
from course_lib.exercise import Exercise, Lesson
from course_lib.grading.seen.learners import HandedIn

#: With fewer learners, one person more or less turns a correlation round.
FEWEST_TO_TELL = 10

#: Below this, who does well elsewhere does hardly better here. A usual limit in test theory.
LOWEST_DISCRIMINATION = 0.2


class Level(Enum):
    """How far a learner got in an exercise, each with a sign and words."""

    NOT_TRIED = ("○", "Not tried")
    LESS = ("▲", "Less than half")
    MORE = ("◐", "Half or more")
    ALL = ("●", "All")
    WAITS = ("◆", "Still to be read")

    def __init__(self, sign: str, words: str) -> None:
        self.sign = sign
        self.words = words


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One exercise of a lesson over all who handed that lesson in.

    `mistakes` are the messages that learners got in the end, most common first. `discrimination`
    is the correlation with the rest of the lesson; None where it cannot be told.
    """

    exercise: Exercise
    levels: Mapping[Level, int]
    share: float | None
    hinted: int
    hints: int
    checks: float
    mistakes: tuple[tuple[str, int], ...]
    discrimination: float | None

    @property
    def tells_little(self) -> bool:
        """True where who does well elsewhere does not do better here."""
        return self.discrimination is not None and self.discrimination < LOWEST_DISCRIMINATION


def items(lesson: Lesson, theirs: Sequence[HandedIn]) -> list[Item]:
    """Return the exercises of a lesson in page order; `theirs` are the hand-ins of that lesson."""
    return [_item(exercise, theirs) for exercise in lesson.graded]


def _item(exercise: Exercise, theirs: Sequence[HandedIn]) -> Item:
    name = exercise.id
    shares = [
        points / exercise.points for each in theirs if (points := each.points.get(name)) is not None
    ]
    marks = [each.marks[name] for each in theirs if name in each.marks]
    return Item(
        exercise=exercise,
        levels=Counter(_level(exercise, each) for each in theirs),
        share=fmean(shares) if shares else None,
        hinted=sum(mark.hints > 0 for mark in marks),
        hints=sum(mark.hints for mark in marks),
        checks=fmean(mark.attempts for mark in marks) if marks else 0.0,
        mistakes=_mistakes(exercise, theirs),
        discrimination=_discrimination(name, theirs),
    )


def _level(exercise: Exercise, handed_in: HandedIn) -> Level:
    mark = handed_in.marks.get(exercise.id)
    points = handed_in.points.get(exercise.id)
    if points is None and exercise.id in handed_in.points:
        return Level.WAITS
    if not points and (mark is None or mark.verdict.outcome is Outcome.NOT_TRIED):
        return Level.NOT_TRIED
    share = (points or 0.0) / exercise.points
    if share >= 1:
        return Level.ALL
    return Level.MORE if share >= 0.5 else Level.LESS


def _mistakes(exercise: Exercise, theirs: Sequence[HandedIn]) -> tuple[tuple[str, int], ...]:
    """Count messages about the sample only: those about an own account tell of one person."""
    if exercise.marked_by != "check":
        return ()
    said: Counter[str] = Counter()
    for each in theirs:
        mark = each.marks.get(exercise.id)
        if mark is None or mark.verdict.outcome is Outcome.NOT_TRIED or mark.is_own:
            continue
        said.update(set(mark.verdict.again))
    return tuple(sorted(said.items(), key=lambda pair: (-pair[1], pair[0])))


def _discrimination(name: str, theirs: Sequence[HandedIn]) -> float | None:
    """Correlate an exercise with the other exercises of the lesson, without itself."""
    pairs = [
        (here, sum(points or 0.0 for other, points in each.points.items() if other != name))
        for each in theirs
        if (here := each.points.get(name)) is not None
    ]
    if len(pairs) < FEWEST_TO_TELL:
        return None
    try:
        return correlation(*zip(*pairs, strict=True))
    except StatisticsError:
        return None  # everybody has the same, so nothing can go along with it
