"""The checks: full marks for the solution, a reason for each mistake, no credit for guessing."""

import pytest
from questions import CHOOSE_THREE, EACH_KIND, MARK, NUMBER, ONE_OF, ORDER, SORT, TEXT, exercise

from course_lib.checks import Outcome, check
from course_lib.exercise import Question, mistakes, solution

KINDS = pytest.mark.parametrize("question", EACH_KIND.values(), ids=EACH_KIND.keys())


def verdict(question: Question, answer: object):
    return check(exercise(question), question, answer)


@KINDS
@pytest.mark.parametrize("blank", [None, "", "   ", [], {}], ids=repr)
def test_nothing_given_is_not_tried_yet_and_never_wrong(question, blank):
    assert verdict(question, blank).outcome is Outcome.NOT_TRIED


@KINDS
def test_the_solution_is_done(question):
    assert verdict(question, solution(question)).outcome.is_done


@KINDS
def test_each_mistake_gets_its_own_message_and_not_full_marks(question):
    for answer, message in mistakes(question):
        said = verdict(question, answer)
        assert said.score < 1.0
        assert any(message in sentence for sentence in said.again), (answer, said)


@KINDS
@pytest.mark.parametrize(
    "answer",
    [
        True,
        7,
        -1e300,
        float("nan"),
        "x" * 281,
        "🦋" * 50,
        "<script>alert(1)</script>",
        ["wait", 3, None, {}],
        {"one": ["keep"], "nobody": "keep", "two": 5},
        [["a"], "a", "a", "A", "@a"],
        {"value": {"value": {}}},
        b"bytes",
    ],
    ids=repr,
)
def test_odd_answers_neither_crash_nor_earn(question, answer):
    said = verdict(question, answer)
    assert 0.0 <= said.score < 1.0


@pytest.mark.parametrize("question", [CHOOSE_THREE, MARK], ids=["table", "list"])
def test_ticking_everything_earns_nothing(question):
    assert verdict(question, [option.id for option in question.options]).score == 0.0


@pytest.mark.parametrize("label", SORT.labels, ids=lambda label: label.id)
def test_the_same_label_for_everything_earns_nothing(label):
    assert verdict(SORT, {item.id: label.id for item in SORT.items}).score == 0.0


def test_a_critical_choice_earns_nothing_and_is_named_first():
    said = verdict(CHOOSE_THREE, ["peer-0", "peer-1", "client"])
    assert said.score == 0.0
    assert said.again[0].startswith("@client")


def test_a_critical_label_earns_nothing():
    right = solution(SORT)
    assert isinstance(right, dict)
    said = verdict(SORT, {**right, "four": "keep"})
    assert (said.outcome, said.score) == (Outcome.LOOK_AGAIN, 0.0)


def test_enough_fitting_choices_are_full_marks():
    assert verdict(CHOOSE_THREE, ["peer-0", "peer-4", "shop"]).score == 1.0
    assert verdict(CHOOSE_THREE, ["peer-0", "peer-4", "quiet-1"]).score == 1.0


def test_more_of_a_group_than_tolerated_costs_and_each_is_named():
    said = verdict(CHOOSE_THREE, ["peer-0", "quiet-1", "quiet-2"])
    assert said.score < 0.5
    assert sum("is silent" in sentence for sentence in said.again) == 2


def test_too_few_choices_earn_their_part_and_say_how_many_are_left():
    said = verdict(CHOOSE_THREE, ["peer-0", "peer-1"])
    assert said.score == pytest.approx(2 / 3)
    assert "Choose 1 more" in said.again[0]


def test_marking_half_of_what_fits_is_half_and_says_that_more_belong():
    said = verdict(MARK, ["a"])
    assert said.score == 0.5
    assert said.outcome is Outcome.NEARLY
    assert "1 more belongs" in said.again[0]


def test_an_either_way_choice_neither_earns_nor_costs():
    assert verdict(MARK, ["a", "b", "e"]).score == 1.0
    assert verdict(MARK, ["e"]).score == 0.0


def test_one_wrong_label_of_four_is_nearly():
    right = solution(SORT)
    assert isinstance(right, dict)
    said = verdict(SORT, {**right, "two": "keep"})
    assert said.again == ("Two: Two is a shop.",)
    assert 0.0 < said.score < 1.0


def test_a_reversed_order_earns_nothing_and_a_swap_earns_some():
    assert verdict(ORDER, ["talk", "open", "find"]).score == 0.0
    assert 0.0 < verdict(ORDER, ["open", "find", "talk"]).score < 1.0
    assert verdict(ORDER, ["find", "open"]).outcome is Outcome.NOT_TRIED


def test_what_to_look_at_again_stands_as_the_learner_has_it_and_gives_no_order_away():
    given = ["talk", "open", "find"]
    again = verdict(ORDER, given).again
    texts = {step.id: step.text for step in ORDER.steps}
    out_of_place = [id_ for id_, step in zip(given, ORDER.steps, strict=True) if id_ != step.id]
    assert [words.partition(":")[0] for words in again] == [texts[id_] for id_ in out_of_place]


@pytest.mark.parametrize("typed", ["37", " 37 % ", "about 37", "36,7", "36.7", "36.666", 37, 37.0])
def test_a_number_may_be_typed_as_people_type(typed):
    assert verdict(NUMBER, typed).score == 1.0


@pytest.mark.parametrize(
    ("typed", "value"), [("2,512", 2512.0), ("1.250.000", 1250000.0), ("−320", -320.0)]
)
def test_thousands_and_minus_signs_are_read(typed, value):
    from course_lib.checks import answer_in_shape

    assert answer_in_shape(NUMBER, typed) == value


@pytest.mark.parametrize("typed", ["", "many", "11 of 30", "1e999", "٣٧%٣٧"])
def test_what_is_no_single_number_is_not_tried(typed):
    assert verdict(NUMBER, typed).outcome is Outcome.NOT_TRIED


def test_a_number_far_off_says_on_which_side():
    assert "lower" in verdict(NUMBER, 80).again[0]
    assert "higher" in verdict(NUMBER, 3).again[0]


def test_a_text_goes_to_a_person_and_a_long_one_says_so():
    assert verdict(TEXT, "My list.").outcome is Outcome.FOR_INSTRUCTOR
    assert "longer" in verdict(TEXT, "word " * 20).again[0]
    assert verdict(TEXT, "?! 🦋").outcome is Outcome.LOOK_AGAIN


def test_a_huge_text_is_cut_and_says_so():
    from course_lib.checks import answer_in_shape

    cut = answer_in_shape(TEXT, "x" * 300_000)
    assert isinstance(cut, str)
    assert len(cut) < 6_000
    assert "300,000" in cut


def test_every_verdict_on_an_answer_says_why_and_where():
    said = verdict(ONE_OF, "wait")
    assert said.why == "The post says so."
    assert said.look_at == "Where to look"


def test_what_does_not_count_is_named_with_its_reason_too():
    said = verdict(CHOOSE_THREE, ["peer-0", "shop", "spam"])
    assert any("A shop may be good company" in sentence for sentence in said.again)
    said = verdict(MARK, ["a", "b", "e"])
    assert any("E may be either" in sentence for sentence in said.right)


def test_a_tolerated_choice_is_named_and_costs_nothing():
    said = verdict(CHOOSE_THREE, ["peer-0", "peer-1", "quiet-1"])
    assert said.score == 1.0
    assert said.again == ("@quiet_1: Quiet 1 is silent.",)
