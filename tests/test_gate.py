"""The ethics gate: rankings, an exercise done instead of another, and what is still open."""

import random
from dataclasses import replace
from itertools import permutations
from pathlib import Path

import pytest
from questions import CHOOSE_THREE, ONE_OF, SORT, TEXT, exercise

from course_lib.answers import AnswerFile, Entry, Record
from course_lib.checks import Outcome, check
from course_lib.exercise import Lesson, Order, Step, mistakes, solution
from course_lib.gate import Gate, gate
from course_lib.hand_in import open_exercises
from course_lib.hand_in.learner import Learner
from course_lib.hand_in.pack import pack
from course_lib.hand_in.unpack import unpack
from course_lib.marks import mark
from course_lib.progress import standings
from course_lib.view.own_account import ChosenAccount

IDS = ("raise", "policy", "consult", "block", "follow")
RANKING = Order(
    steps=tuple(
        Step(
            name,
            f"{name}.",
            f"Why {name}.",
            frozenset({"raise", "policy"}) if name == "follow" else frozenset(),
        )
        for name in IDS
    ),
    ranking=True,
)
#: The same ranking, in which every order is allowed.
FREE = Order(tuple(Step(name, name, "") for name in IDS), ranking=True)
SPARE = exercise(SORT, name="spare", points=0)
HARD = replace(exercise(ONE_OF, name="hard"), critical=True, instead=SPARE)
RANKED = replace(exercise(RANKING, name="ranked"), critical=True)
PLAIN = exercise(CHOOSE_THREE, name="plain")
WORDS = exercise(TEXT, name="words")
LESSON = Lesson(
    folder="98_gate", slug="test", title="Gate", exercises=(RANKED, HARD, SPARE, PLAIN, WORDS)
)


@pytest.fixture(autouse=True)
def _private(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COURSE_HOME", str(tmp_path / "private"))


def record(**answers: object) -> Record:
    return Record(answers={f"test_{name}": Entry(value=value) for name, value in answers.items()})


def share(order: list[str]) -> float:
    return check(RANKED, RANKING, order).score


# --- Rankings ---------------------------------------------------------------------------------


def test_a_ranking_gives_credit_for_near_misses():
    assert share(list(IDS)) == 1.0
    assert share(["policy", "raise", *IDS[2:]]) == pytest.approx(1 - 2 / 12)
    free = replace(
        RANKING, steps=tuple(replace(s, never_before=frozenset()) for s in RANKING.steps)
    )
    assert check(RANKED, free, list(reversed(IDS))).score == 0.0


def test_marks_out_of_twenty_are_rescaled_so_that_guessing_earns_a_third():
    scores = []
    for order in permutations(IDS):
        off = [abs(order.index(name) - place) for place, name in enumerate(IDS)]
        marks = sum(4 - distance for distance in off)
        scores.append(check(RANKED, FREE, list(order)).score)
        assert scores[-1] == pytest.approx((marks - 8) / 12)
    assert sum(scores) / len(scores) == pytest.approx(1 / 3)


def test_a_step_that_stands_where_it_never_may_earns_nothing_and_comes_first():
    verdict = check(RANKED, RANKING, ["raise", "follow", "policy", "consult", "block"])
    assert (verdict.outcome, verdict.score) == (Outcome.LOOK_AGAIN, 0.0)
    assert verdict.again[0] == "follow.: Why follow."


def test_each_mistake_in_a_ranking_has_its_message():
    for answer, message in mistakes(RANKING):
        verdict = check(RANKED, RANKING, answer)
        assert verdict.score < 1.0
        assert any(message in sentence for sentence in verdict.again)


# --- The gate ---------------------------------------------------------------------------------


def test_a_lesson_without_critical_exercises_has_no_gate():
    assert gate(replace(LESSON, exercises=(PLAIN,)), Record()) is None


def test_the_gate_opens_when_every_critical_exercise_is_right():
    standing = gate(LESSON, record(ranked=list(IDS)))
    assert (standing.size, standing.still_open, standing.is_passed) == (2, (HARD,), False)
    assert "1 of 2" in standing.in_words
    assert HARD.title in standing.in_words
    passed = gate(LESSON, record(ranked=list(IDS), hard="begin"))
    assert passed.is_passed
    assert passed.in_words == "Safety on this page: all 2 safety exercises are right."


@pytest.mark.parametrize(
    ("found", "words", "in_short"),
    [
        (Gate(3, ()), "You passed the gate: all 3 safety exercises are right.", "gate passed"),
        (
            Gate(1, (), is_the_gate=False),
            "Safety on this page: the safety exercise is right.",
            "safety done",
        ),
        (
            Gate(1, (HARD,), is_the_gate=False),
            "Safety on this page: 1 safety exercise still to do: “hard”. Try as often as you like.",
            "safety exercises still to do: 1",
        ),
        (
            Gate(5, (HARD,) * 4),
            "The gate: 4 of 5 safety exercises still to do. Try as often as you like.",
            "safety exercises still to do: 4",
        ),
    ],
)
def test_what_is_open_is_said_the_right_way_round(found, words, in_short):
    assert found.in_words.replace(HARD.title, "hard") == words
    assert found.in_short == in_short


@pytest.mark.parametrize(
    ("order", "passes"),
    [
        (["policy", "raise", "consult", "block", "follow"], True),
        (["policy", "raise", "block", "consult", "follow"], False),
        (["raise", "policy", "follow", "consult", "block"], False),
        (["raise", "follow", "policy", "consult", "block"], False),
    ],
)
def test_a_ranking_passes_with_one_pair_of_neighbours_swapped(order, passes):
    assert gate(LESSON, record(ranked=order, hard="begin")).is_passed is passes


def test_the_other_exercise_passes_the_gate_as_well():
    answers = record(ranked=list(IDS), spare=solution(SORT), hard="wait")
    assert gate(LESSON, answers).is_passed


@pytest.mark.parametrize("seed", range(5))
def test_nothing_that_anybody_stored_breaks_the_gate(seed):
    odd = [None, True, 7, "x", [], {}, ["raise"], {"one": "keep"}, "begin"]
    names = ("ranked", "hard", "spare")
    pick = random.Random(seed).choice
    assert not gate(LESSON, record(**{name: pick(odd) for name in names})).is_passed


# --- The better of two ------------------------------------------------------------------------


def test_the_better_of_the_two_counts_and_neither_can_count_twice():
    assert mark(HARD, record(hard="begin")).points == 4.0
    spare = mark(HARD, record(hard="wait", spare=solution(SORT)))
    assert (spare.points, spare.max_points) == (4.0, 4.0)
    assert mark(HARD, record(hard="begin", spare=solution(SORT))).points == 4.0
    assert mark(HARD, Record()).points == 0.0
    assert LESSON.max_points == 16


def test_an_exercise_done_instead_travels_and_closes_the_other(tmp_path: Path):
    file = AnswerFile(tmp_path)
    file.change(SPARE.id, lambda entry: entry.give(solution(SORT)))
    assert HARD not in open_exercises(LESSON, file.read())
    packed = pack(LESSON, tmp_path, Learner("Anna", "a" * 16), tmp_path)
    arrived = unpack(packed, lambda folder: LESSON).record
    assert arrived.answers[SPARE.id].value == solution(SORT)
    assert mark(HARD, arrived).points == 4.0


def test_the_page_asks_for_one_of_the_two():
    account = ChosenAccount()

    def ways(answers: Record) -> dict[str, tuple[bool, bool]]:
        found = {each.exercise.id: each for each in standings(LESSON, answers, account)}
        return {id: (found[id].is_optional, found[id].is_done) for id in (HARD.id, SPARE.id)}

    assert ways(Record()) == {HARD.id: (False, False), SPARE.id: (True, False)}
    done = record(spare=solution(SORT))
    done.answers[SPARE.id].revision = done.answers[SPARE.id].checked = 1
    assert ways(done) == {HARD.id: (False, True), SPARE.id: (True, True)}
