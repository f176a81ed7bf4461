"""Every declared exercise, tested from its own declaration."""

import pickle

import pytest

from course_lib.checks import Outcome, check
from course_lib.exercise import (
    Choose,
    OneOf,
    Parts,
    Sort,
    Text,
    mistakes,
    sample_question,
    solution,
)
from course_lib.exercises import all_lessons, find_exercise

DECLARED = [exercise for lesson in all_lessons() for exercise in lesson.exercises]
#: Every exercise in every form.
ASKED = [asked for exercise in DECLARED for asked in exercise.in_each_form()]
EACH = pytest.mark.parametrize("exercise", [pytest.param(asked, id=asked.id) for asked in ASKED])


@pytest.mark.parametrize("exercise", [pytest.param(each, id=each.id) for each in DECLARED])
def test_it_is_found_by_its_id(exercise):
    assert find_exercise(exercise.id)[1] is exercise


@EACH
def test_it_can_travel_to_a_process_that_grades(exercise):
    assert pickle.loads(pickle.dumps(exercise)).id == exercise.id


@EACH
def test_untouched_is_not_tried_yet(exercise):
    assert check(exercise, sample_question(exercise), None).outcome is Outcome.NOT_TRIED


@EACH
def test_the_model_answer_is_done(exercise):
    question = sample_question(exercise)
    verdict = check(exercise, question, solution(question))
    assert verdict.outcome.is_done
    if not isinstance(question, Text) and not getattr(question, "is_opinion", False):
        assert verdict.score == 1.0


@EACH
def test_each_mistake_gets_its_message(exercise):
    question = sample_question(exercise)
    for answer, message in mistakes(question):
        verdict = check(exercise, question, answer)
        assert verdict.score < 1.0
        assert any(message in sentence for sentence in verdict.again), answer


def _words_for(form):
    """A word, a long text, and each thing that can be chosen: the same in every part."""
    return ["x", "the same again " * 20, *(c.id for part in form.parts for c in part.choices)]


def all_at_once(question):
    """The answers of a learner who clicks everything, or everything the same."""
    if isinstance(question, OneOf):
        return ["".join(option.id for option in question.options)]
    if isinstance(question, Choose):
        return [[option.id for option in question.options]]
    if isinstance(question, Sort):
        return [{item.id: label.id for item in question.items} for label in question.labels]
    if isinstance(question, Parts):
        return [{part.id: words for part in question.parts} for words in _words_for(question)]
    return [" ", "281 characters " * 20, "🦋🦋🦋", "RT @start ART", [], {}, True]


@EACH
def test_clicking_everything_earns_nothing(exercise):
    question = sample_question(exercise)
    for answer in all_at_once(question):
        assert check(exercise, question, answer).score == 0.0


@EACH
def test_a_hint_pasted_as_the_answer_earns_nothing(exercise):
    question = sample_question(exercise)
    for hint in exercise.hints:
        if not isinstance(question, Text):
            assert check(exercise, question, hint).score == 0.0
