"""The one door of this room: an exercise, its question and an answer in, a verdict out."""

from __future__ import annotations

from course_lib.checks import choose, order, parts, sort, text
from course_lib.checks.shape import answer_in_shape
from course_lib.checks.verdict import NO_NUMBER, NOT_TRIED, Outcome, Verdict, scored
from course_lib.exercise import Choose, Exercise, Number, OneOf, Order, Parts, Question, Sort


def check(exercise: Exercise, question: Question, answer: object) -> Verdict:
    """Judge an answer, in any state it may be stored in, and say why.

    `question` is the exercise's own, or the one made from the learner's account. An answer that
    does not fit the question at all counts as not tried, never as wrong.
    """
    given = answer_in_shape(question, answer)
    if given is None:
        not_tried = NO_NUMBER if isinstance(question, Number) and answer else NOT_TRIED
        return not_tried.with_reason("", exercise.look_at)
    return _judge(question, given).with_reason(exercise.reason, exercise.look_at)


def _judge(question: Question, given: object) -> Verdict:
    if isinstance(question, OneOf):
        return _one_of(question, str(given))
    if isinstance(question, Choose):
        assert isinstance(given, list)
        return choose.judge(question, given)
    if isinstance(question, Sort):
        assert isinstance(given, dict)
        return sort.judge(question, given)
    if isinstance(question, Order):
        assert isinstance(given, list)
        return order.judge(question, given)
    if isinstance(question, Number):
        assert isinstance(given, float)
        return _number(question, given)
    if isinstance(question, Parts):
        assert isinstance(given, dict)
        return parts.judge(question, given)
    return text.judge(question, str(given))


def _one_of(question: OneOf, given: str) -> Verdict:
    option = next(option for option in question.options if option.id == given)
    if question.is_opinion:
        return Verdict(Outcome.THANK_YOU, 0.0, right=(option.why,))
    if option.fits is False:
        return scored(0.0, (), (option.why,))
    return scored(1.0, (option.why,), ())


def _number(question: Number, given: float) -> Verdict:
    shown = f"{given:,.6g}" if abs(given) < 1e6 else f"{given:,.0f}"
    if question.low <= given <= question.high:
        return scored(1.0, (f"Your answer is {shown} {question.unit}.",), ())
    for miss in question.near_misses:
        if abs(given - miss.value) <= 0.5:
            return scored(0.0, (), (miss.message,))
    side = "lower" if given > question.high else "higher"
    return scored(
        0.0, (), (f"Your answer is {shown} {question.unit}. The number we get is {side}.",)
    )
