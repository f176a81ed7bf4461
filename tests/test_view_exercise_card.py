"""One exercise's card without a browser: what is saved, what is shown, and what is kept secret."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from questions import CHOOSE_THREE, EACH_KIND, NUMBER, ONE_OF, TEXT, exercise

from course_lib.account import ArchiveProblem
from course_lib.answers import AnswerFile, AnswersProblem
from course_lib.exercise import (
    Choose,
    Exercise,
    Number,
    OneOf,
    Order,
    Parts,
    Question,
    Sort,
    Text,
    solution,
)
from course_lib.view.exercise_card import LONGEST_ANSWER, ExerciseCard
from course_lib.view.own_account import ChosenAccount


@pytest.fixture(autouse=True)
def _private_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COURSE_HOME", str(tmp_path / "private"))


@pytest.fixture
def card(tmp_path: Path) -> Callable[..., ExerciseCard]:
    def make(question: Question | Exercise, account: Any = None) -> ExerciseCard:
        asked = question if isinstance(question, Exercise) else exercise(question)
        return ExerciseCard(
            asked, "1 of 1 · Test", AnswerFile(tmp_path), account or ChosenAccount()
        )

    return make


def answer(card: ExerciseCard, value: Any, **more: Any) -> dict[str, Any]:
    card.receive({"type": "answer", "value": value, **more})
    return card.state()


def check(card: ExerciseCard, **more: Any) -> dict[str, Any]:
    card.receive({"type": "check", **more})
    return card.state()


def reasons(question: Question) -> Iterator[str]:
    """Every sentence that gives an answer away."""
    if isinstance(question, OneOf | Choose):
        yield from (option.why for option in question.options)
    elif isinstance(question, Sort):
        yield from (item.why for item in question.items)
        for item in question.items:
            yield from item.notes.values()
    elif isinstance(question, Order):
        yield from (step.why for step in question.steps)
    elif isinstance(question, Number):
        yield from (miss.message for miss in question.near_misses)
    elif isinstance(question, Text):
        yield question.sample
    elif isinstance(question, Parts):
        yield from (part.sample for part in question.parts if not part.choices)
        for rule in question.rules:
            yield from filter(None, (rule.good, rule.again))


def words_in(state: Any) -> Iterator[str]:
    if isinstance(state, dict):
        for name, value in state.items():
            yield name
            yield from words_in(value)
    elif isinstance(state, list | tuple):
        for value in state:
            yield from words_in(value)
    else:
        yield str(state)


def gives_away(state: dict[str, Any], asked: Exercise) -> bool:
    question = asked.question
    assert not callable(question)
    words = list(words_in(state))
    told = " ".join(words)
    keys = {"fits", "accepted", "critical", "low", "high", "near_misses", "sample", "group", "why"}
    secrets = [*reasons(question), asked.explanation, asked.rule, *asked.hints]
    return bool(keys & set(words)) or any(secret in told for secret in secrets)


@pytest.mark.parametrize("kind", EACH_KIND)
def test_nothing_is_given_away_before_it_may_be_seen(
    kind: str, card: Callable[..., ExerciseCard]
) -> None:
    asked = exercise(EACH_KIND[kind])
    mine = card(asked)
    assert not gives_away(mine.state(), asked)
    given = solution(EACH_KIND[kind])
    if kind not in ("text", "parts"):  # its model answer is the secret itself
        assert not gives_away(answer(mine, given), asked)


def test_steps_are_not_sent_in_their_right_order(card: Callable[..., ExerciseCard]) -> None:
    drawn = card(EACH_KIND["order"]).state()["question"]["steps"]
    assert [step["id"] for step in drawn] != ["find", "open", "talk"]


@pytest.mark.parametrize("kind", EACH_KIND)
def test_a_good_answer_is_saved_checked_and_found_again(
    kind: str, card: Callable[..., ExerciseCard]
) -> None:
    question = EACH_KIND[kind]
    given = solution(question)
    saved = answer(card(question), given)
    assert saved["saved"]
    verdict = check(card(question))["verdict"]
    assert verdict["outcome"] in {"THATS_IT", "THANK_YOU", "FOR_INSTRUCTOR"}
    again = card(question).state()
    assert (again["answer"], again["verdict"]) == (given, verdict)


def test_check_takes_an_answer_along(card: Callable[..., ExerciseCard]) -> None:
    assert check(card(ONE_OF), value="begin")["verdict"]["outcome"] == "THATS_IT"


def test_check_without_an_answer_says_not_tried(card: Callable[..., ExerciseCard]) -> None:
    state = check(card(ONE_OF))
    assert state["verdict"]["outcome"] == "NOT_TRIED"
    assert state["solution"] is None


def test_a_changed_answer_makes_the_verdict_stale(card: Callable[..., ExerciseCard]) -> None:
    mine = card(ONE_OF)
    check(mine, value="wait")
    assert answer(mine, "begin")["verdict"]["stale"]
    assert not check(mine)["verdict"]["stale"]


def test_hints_open_one_by_one_and_then_the_solution(card: Callable[..., ExerciseCard]) -> None:
    mine = card(ONE_OF)
    for opened in (1, 2, 3):
        assert mine.state()["solution"] is None
        mine.receive({"type": "hint"})
        assert len(mine.state()["hints"]) == opened
    assert mine.state()["more_hints"] == 0
    assert mine.state()["solution"]["lines"] == [
        {"text": "Begin", "why": "You make the first move."}
    ]
    mine.receive({"type": "hint"})
    assert len(card(ONE_OF).state()["hints"]) == 3


def test_an_opinion_has_no_single_good_answer(card: Callable[..., ExerciseCard]) -> None:
    mine = card(EACH_KIND["opinion"])
    for _ in range(3):
        mine.receive({"type": "hint"})
    assert len(mine.state()["solution"]["lines"]) == 2


def test_start_over_and_undo(card: Callable[..., ExerciseCard]) -> None:
    mine = card(ONE_OF)
    check(mine, value="begin")
    mine.receive({"type": "start-over"})
    state = mine.state()
    assert (state["answer"], state["verdict"], state["can_start_over"]) == (None, None, False)
    mine.receive({"type": "undo"})
    state = mine.state()
    assert (state["answer"], state["can_start_over"], state["can_undo"]) == ("begin", True, False)


def test_two_tabs_lose_neither_answer(card: Callable[..., ExerciseCard]) -> None:
    first, second = card(TEXT), card(TEXT)
    seen = second.state()["revision"]
    answer(first, "from the first tab", revision=seen)
    state = answer(second, "from the second tab", revision=seen)
    assert state["answer"] == "from the second tab"
    assert "another window" in state["notice"]
    second.receive({"type": "undo"})
    assert first.state()["answer"] == "from the first tab"


def test_the_same_answer_twice_is_one_change(card: Callable[..., ExerciseCard]) -> None:
    mine = card(ONE_OF)
    once = answer(mine, "wait")["revision"]
    assert answer(mine, "wait", revision=0)["revision"] == once


def test_typed_words_stay_as_they_were_typed(card: Callable[..., ExerciseCard]) -> None:
    assert answer(card(NUMBER), "about 37 %")["answer"] == "about 37 %"
    assert check(card(NUMBER))["verdict"]["outcome"] == "THATS_IT"


def test_a_number_that_cannot_be_read_is_said_so(card: Callable[..., ExerciseCard]) -> None:
    assert "in digits" in check(card(NUMBER), value="a third")["verdict"]["again"][0]


@pytest.mark.parametrize("value", [[1, 2], {"a": 1}, [["a"]], {"a": ["b"]}, True])
def test_what_the_record_cannot_hold_is_refused(
    value: Any, card: Callable[..., ExerciseCard], tmp_path: Path
) -> None:
    with pytest.raises(ValueError, match="Expected"):
        answer(card(CHOOSE_THREE), value)
    assert AnswerFile(tmp_path).entry("test_demo").value is None


def test_a_book_is_not_saved(card: Callable[..., ExerciseCard]) -> None:
    with pytest.raises(AnswersProblem, match="too long"):
        answer(card(TEXT), "a" * (LONGEST_ANSWER + 1))


def test_an_unreadable_record_is_told_in_the_card(
    card: Callable[..., ExerciseCard], tmp_path: Path
) -> None:
    (tmp_path / "answers.json").write_text("{ not json", encoding="utf-8")
    assert "kept as answers-unreadable" in card(ONE_OF).state()["notice"]


class Account:
    """A stand-in for the learner's choice, without files."""

    def __init__(self, source: str, reasons: tuple[str, ...] = ()) -> None:
        self.source = source
        self.reasons = list(reasons)

    @property
    def name(self) -> str:
        return self.source

    def key(self, asked: Exercise) -> str:
        return ChosenAccount.key(self, asked)  # type: ignore[arg-type]

    def question(self, asked: Exercise) -> tuple[Question | None, list[str]]:
        return (None, self.reasons) if self.reasons else (ONE_OF, [])


def about_an_account() -> Exercise:
    return replace(exercise(ONE_OF), question=lambda account: ONE_OF, needs=("posts",))


def test_own_answers_are_kept_apart_from_the_sample(
    card: Callable[..., ExerciseCard], tmp_path: Path
) -> None:
    asked, account = about_an_account(), Account("sample")
    mine = card(asked, account)
    check(mine, value="begin")
    account.source = "archive"
    assert (mine.state()["answer"], mine.state()["verdict"]) == (None, None)
    answer(mine, "wait")
    saved = AnswerFile(tmp_path).read().answers
    assert {name: entry.value for name, entry in saved.items()} == {
        "test_demo": "begin",
        "test_demo.archive": "wait",
    }


def test_what_cannot_be_judged_is_said_and_not_marked(card: Callable[..., ExerciseCard]) -> None:
    mine = card(about_an_account(), Account("archive", ("It holds no posts.",)))
    state = check(mine)
    assert state["question"] is None
    assert state["verdict"]["outcome"] == "CANNOT_JUDGE"
    assert state["verdict"]["again"][0] == "It holds no posts."
    assert not state["verdict"]["stale"]


def test_an_archive_that_went_missing_is_said_in_its_own_words(
    card: Callable[..., ExerciseCard], monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(self: ChosenAccount) -> None:
        raise ArchiveProblem("A-01", "We found nothing at that place.")

    monkeypatch.setattr(ChosenAccount, "dataset", gone)
    state = card(about_an_account()).state()
    assert state["verdict"]["again"][0] == "We found nothing at that place. (A-01)"
