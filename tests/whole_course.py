"""Three learners who do the whole course, and what each earns by the rules an author is told.

The rules are those of docs/authoring.md, “What earns points”, worked out here once more from the
declarations alone: nothing here asks `course_lib.checks`.
"""

from __future__ import annotations

from itertools import combinations

from course_lib.exercise import (
    Answer,
    Choose,
    Exercise,
    Item,
    Number,
    OneOf,
    Order,
    Question,
    Sort,
    sample_question,
    solution,
)

#: An answer, and the share of the points that it earns.
Given = tuple[Answer, float]


def perfect(question: Question) -> Given:
    """The model answer."""
    return solution(question), 1.0


def average(question: Question) -> Given:
    """Nearly right: one person missed, one label or two mixed up, two steps swapped."""
    if isinstance(question, Number):
        return question.high + 1, 0.0
    if isinstance(question, Choose) and not question.is_opinion:
        return _one_missed(question) if question.how_many is None else _one_misfit(question)
    if isinstance(question, Sort):
        return _a_third_mixed_up(question)
    if isinstance(question, Order):
        return _two_swapped(question)
    return perfect(question)


def careless(question: Question) -> Given:
    """The first thing at hand: a misfit, everything ticked, one label for all, upside down."""
    if isinstance(question, OneOf):
        misfits = [option.id for option in question.options if option.fits is False]
        return (misfits[0], 0.0) if misfits else perfect(question)
    if isinstance(question, Number):
        return question.low - 1, 0.0
    if isinstance(question, Choose):
        return [option.id for option in question.options], float(question.is_opinion)
    if isinstance(question, Sort):
        return {item.id: question.labels[0].id for item in question.items}, 0.0
    if isinstance(question, Order):
        return [step.id for step in reversed(question.steps)], 0.0
    return None, 0.0


LEARNERS = {"Perfect": perfect, "Average": average, "Careless": careless}


def points(exercise: Exercise, learner: str) -> float:
    """The points that the check has to give; a person gives those of a text."""
    if exercise.marked_by == "instructor":
        return 0.0
    share = LEARNERS[learner](sample_question(exercise))[1]
    return round(min(1.0, max(0.0, share)) * exercise.points, 2)


def _one_missed(question: Choose) -> Given:
    fitting = [option.id for option in question.options if option.fits]
    return fitting[1:], 1 - 1 / len(fitting)


def _one_misfit(question: Choose) -> Given:
    """One of those chosen is exchanged for somebody who costs something, if there is one."""
    chosen, _ = perfect(question)
    assert isinstance(chosen, list)
    misfit = next(
        (
            option.id
            for option in question.options
            if option.fits is False
            and not option.critical
            and option.group not in question.tolerated
        ),
        None,
    )
    if misfit is None:
        return perfect(question)
    enough = question.enough or len(chosen)
    return [*chosen[1:], misfit], (min(len(chosen) - 1, enough) - 1) / enough


def _a_third_mixed_up(question: Sort) -> Given:
    given, _ = perfect(question)
    assert isinstance(given, dict)
    mixed_up = {
        item.id: label for item in question.items if (label := _harmless_misfit(question, item))
    }
    mixed_up = dict(list(mixed_up.items())[: len(question.items) // 3])
    luckiest = max(
        sum(label.id in item.accepted for item in question.items) for label in question.labels
    )
    enough = question.enough or len(question.items)
    right = len(question.items) - len(mixed_up)
    return given | mixed_up, (right - luckiest) / max(1, enough - luckiest)


def _harmless_misfit(question: Sort, item: Item) -> str:
    return next(
        (
            label.id
            for label in question.labels
            if label.id not in item.accepted and label.id not in item.critical
        ),
        "",
    )


def _two_swapped(question: Order) -> Given:
    first, second, *rest = question.steps
    given = [second.id, first.id, *(step.id for step in rest)]
    if first.id in second.never_before:
        return given, 0.0
    if question.ranking:
        return given, 1 - 2 / (len(given) ** 2 // 2)
    pairs = len(list(combinations(given, 2)))
    return given, 2 * (pairs - 1) / pairs - 1
