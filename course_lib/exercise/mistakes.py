"""The common mistakes of a question, read off its judgements: an answer, and what to say to it.

The checks are tested with each of them, so that no wrong choice goes without its reason.
"""

from __future__ import annotations

from collections.abc import Iterator

from course_lib.exercise.parts import Parts
from course_lib.exercise.questions import (
    Answer,
    Choose,
    Item,
    Number,
    OneOf,
    Option,
    Order,
    Question,
    Sort,
)
from course_lib.exercise.solution import solution


def mistakes(question: Question) -> Iterator[tuple[Answer, str]]:
    """Yield each wrong answer that differs from the solution by one step, with its message."""
    if isinstance(question, OneOf):
        yield from ((option.id, option.why) for option in question.options if option.fits is False)
    elif isinstance(question, Choose):
        for option in question.options:
            if option.fits is False:
                yield _with_misfit(question, option), option.why
    elif isinstance(question, Sort):
        yield from _wrong_labels(question)
    elif isinstance(question, Order):
        yield from _swapped_steps(question)
    elif isinstance(question, Number):
        yield from ((miss.value, miss.message) for miss in question.near_misses)
    elif isinstance(question, Parts):
        yield from _left_out(question)


def _with_misfit(question: Choose, misfit: Option) -> Answer:
    """The solution with just enough misfits of this one's group to cost something."""
    same_group = [o for o in question.options if o.fits is False and o.group == misfit.group]
    others = [option.id for option in same_group if option is not misfit]
    misfits = [misfit.id, *others[: question.tolerated.get(misfit.group, 0)]]
    fitting = solution(question)
    assert isinstance(fitting, list)
    if question.how_many is not None:
        fitting = fitting[: question.how_many - len(misfits)]
    return [*fitting, *misfits]


def _wrong_labels(question: Sort) -> Iterator[tuple[Answer, str]]:
    right = solution(question)
    assert isinstance(right, dict)
    for place, item in enumerate(question.items):
        # Where not every label has to fit, others are wrong too: just enough of them to cost.
        others = (*question.items[place + 1 :], *question.items[:place])
        spare = len(question.items) - (question.enough or len(question.items))
        misfits = {other.id: _misfit(question, other) for other in others[:spare]}
        for label in question.labels:
            if label.id not in item.accepted:
                given = {**right, **misfits, item.id: label.id}
                yield given, item.notes.get(label.id, item.why)


def _misfit(question: Sort, item: Item) -> str:
    return next(label.id for label in question.labels if label.id not in item.accepted)


def _swapped_steps(question: Order) -> Iterator[tuple[Answer, str]]:
    ids = [step.id for step in question.steps]
    for place, step in enumerate(question.steps[:-1]):
        yield [*ids[:place], ids[place + 1], ids[place], *ids[place + 2 :]], step.why


def _left_out(question: Parts) -> Iterator[tuple[Answer, str]]:
    full = {part.id: part.sample for part in question.parts}
    for part in question.parts:
        given = {id_: words for id_, words in full.items() if id_ != part.id}
        yield given, next((rule.again for rule in question.rules if not rule.kept(given)), "")
