"""What a learner can still do for a certificate: in which lesson, and how far it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import ceil, floor

from course_lib.exercise import Exercise, Lesson
from course_lib.exercises import find_lesson
from course_lib.gate import FOLDER as GATE
from course_lib.how_many import how_many
from course_lib.marks import LessonPoints, Standing
from course_lib.marks.certificate import CAPSTONE
from course_lib.settings import settings

#: More titles than this in one line say no more than their number.
_MOST_NAMED = 4

#: So many points of 100 are one quiet evening.
_NEAR = 10


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing that is still to do, and the lesson and exercise to go to; None for nowhere."""

    words: str
    lesson: Lesson | None = None
    exercise: Exercise | None = None


def missing(standing: Standing) -> tuple[Missing, ...]:
    """Return what is still to do for a certificate, in the order in which it helps most."""
    return (*_gate(standing), *_points(standing), *_capstone(standing))


def tone(standing: Standing) -> str:
    """Return the sentence that opens that list: as near or as far as somebody is."""
    texts = (*standing.unwritten, *standing.below)
    wanted = settings().certificate_points
    if not standing.points and len(texts) == len(standing.unread):
        return "This waits for you at the end of the course. A certificate needs three things:"
    if standing.share >= wanted - _NEAR and len(standing.gate_open) + len(texts) <= 2:
        return "Nearly there. What is still to do:"
    if standing.share >= wanted / 2:
        return "You are more than halfway. What is still to do:"
    return "You are on your way. What a certificate still needs:"


def _gate(standing: Standing) -> Iterator[Missing]:
    if standing.gate_open:
        left = how_many(len(standing.gate_open), "safety exercise")
        yield Missing(
            f"The gate: {left} still to do{_named(standing.gate_open)}. You may try as often as "
            "you like.",
            find_lesson(GATE),
        )


def _points(standing: Standing) -> Iterator[Missing]:
    wanted = settings().certificate_points
    if standing.share >= wanted:
        return
    more = how_many(ceil(standing.needed - standing.points), "more point", "more points")
    yield Missing(
        f"Points: {floor(standing.points)} of the {standing.most:g} that the course gives at once. "
        f"A certificate needs {ceil(standing.needed)} of them ({wanted} of 100): {more}. You may "
        "check any exercise again. This is where points are still open:"
    )
    for each in sorted(standing.lessons, key=lambda each: each.points - each.most):
        if each.not_full:
            yield Missing(_open_points(each), each.lesson)


def _open_points(each: LessonPoints) -> str:
    left = ceil(each.most - each.points)
    if left == each.most:
        return f"all {left} points still open{_named(each.not_full)}."
    return f"{how_many(left, 'point')} of {each.most:g} still open{_named(each.not_full)}."


def _capstone(standing: Standing) -> Iterator[Missing]:
    here = find_lesson(CAPSTONE)
    for text in standing.unwritten:
        yield Missing("Not written yet:", here, text)
    for text in standing.below:
        yield Missing("Read, and it asks for another try. See what was written back:", here, text)
    waits = [each for each in standing.unread if each not in standing.unwritten]
    if waits:
        yield Missing(
            f"Written{_named(waits)}. If you have an instructor, your certificate waits until they "
            "have read this. If you learn alone, it is enough that it is written."
        )


def _named(exercises: Iterable[Exercise]) -> str:
    titles = [f"“{each.title}”" for each in exercises]
    return f": {', '.join(titles)}" if len(titles) <= _MOST_NAMED else ""
