"""The forms of an exercise: each is asked, answered and saved by itself, and only one counts."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from questions import CHOOSE_THREE, ONE_OF, exercise

from course_lib.answers import AnswerFile, Entry, Record
from course_lib.exercise import GRADED, Choose, Exercise, Form, Lesson, solution
from course_lib.hand_in import open_exercises, pack, remembered_learner
from course_lib.marks import mark
from course_lib.view.exercise_card import ExerciseCard
from course_lib.view.own_account import ChosenAccount
from course_lib.view.progress_card import ProgressCard


@pytest.fixture(autouse=True)
def _private_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COURSE_HOME", str(tmp_path / "private"))


def people(form: Form) -> Choose:
    """The same question with other people; the ids are the same in each form, on purpose."""
    renamed = (replace(each, label=f"{each.label}_{form}") for each in CHOOSE_THREE.options)
    return replace(CHOOSE_THREE, options=tuple(renamed))


WITH_FORMS = replace(exercise(people(GRADED)), practice=people)
LESSON = Lesson(folder="99_test", slug="test", title="Test", exercises=(WITH_FORMS,))


@pytest.fixture
def card(tmp_path: Path) -> Callable[..., ExerciseCard]:
    def make(asked: Exercise = WITH_FORMS) -> ExerciseCard:
        return ExerciseCard(asked, "1 of 1 · Test", AnswerFile(tmp_path), ChosenAccount())

    return make


def press(card: ExerciseCard, kind: str, form: str, **more: Any) -> dict[str, Any]:
    card.receive({"type": kind, "form": form, **more})
    return card.state()


def first_label(state: dict[str, Any]) -> str:
    return str(state["question"]["options"][0]["label"])


GOOD = solution(CHOOSE_THREE)


def test_the_form_that_counts_is_open_at_first(card: Callable[..., ExerciseCard]) -> None:
    state = card().state()
    assert first_label(state) == "@peer_0_graded"
    assert state["forms"]["opened"] == "graded"
    assert [
        (each["name"], each["use"], each["progress"]) for each in state["forms"]["choices"]
    ] == [
        ("Set A", "to practise", "not begun"),
        ("Set B", "to practise", "not begun"),
        ("Set C", "this one counts", "not begun"),
    ]


def test_an_exercise_with_one_form_offers_no_choice(card: Callable[..., ExerciseCard]) -> None:
    assert card(exercise(ONE_OF)).state()["forms"] is None


def test_each_form_has_an_answer_a_verdict_hints_and_a_solution_of_its_own(
    card: Callable[..., ExerciseCard], tmp_path: Path
) -> None:
    mine = card()
    assert first_label(press(mine, "open", "practice")) == "@peer_0_practice"
    state = press(mine, "check", "practice", value=GOOD)
    assert state["verdict"]["outcome"] == "THATS_IT"
    assert state["solution"]["lines"][0]["text"] == "@peer_0_practice"
    press(mine, "hint", "practice")

    state = press(mine, "open", "graded")
    assert (state["answer"], state["verdict"], state["hints"]) == (None, None, [])
    assert state["solution"] is None
    state = press(mine, "check", "graded", value=["spam"])
    assert state["verdict"]["outcome"] == "LOOK_AGAIN"

    state = press(mine, "open", "practice")
    assert (state["answer"], state["verdict"]["outcome"]) == (GOOD, "THATS_IT")
    assert len(state["hints"]) == 1
    saved = AnswerFile(tmp_path).read().answers
    assert {name: entry.value for name, entry in saved.items()} == {
        "test_demo": ["spam"],
        "test_demo.practice": GOOD,
    }


def test_a_new_card_opens_the_form_that_was_worked_with_last(
    card: Callable[..., ExerciseCard], tmp_path: Path
) -> None:
    AnswerFile(tmp_path).change("test_demo", lambda entry: _answered(entry, "2026-03-16T12:00:00"))
    AnswerFile(tmp_path).change(
        "test_demo.retry", lambda entry: _answered(entry, "2026-03-16T12:00:01")
    )
    state = card().state()
    assert state["forms"]["opened"] == "retry"
    assert state["forms"]["says"].startswith("Set B is open.")
    assert [each["progress"] for each in state["forms"]["choices"]] == [
        "not begun",
        "begun",
        "begun",
    ]


def _answered(entry: Entry, at: str) -> None:
    entry.give(GOOD)
    entry.at = at


def test_a_form_is_made_when_it_is_opened_and_only_once(
    card: Callable[..., ExerciseCard],
) -> None:
    made: list[Form] = []

    def note(form: Form) -> Choose:
        made.append(form)
        return people(form)

    mine = card(replace(WITH_FORMS, practice=note))
    mine.state()
    assert made == []
    press(mine, "open", "practice")
    press(mine, "check", "practice", value=GOOD)
    assert made == ["practice"]


def test_an_answer_is_saved_for_the_form_it_was_given_to(
    card: Callable[..., ExerciseCard], tmp_path: Path
) -> None:
    """Two windows can show one card: the other one may just have opened another set."""
    mine = card()
    press(mine, "open", "retry")
    press(mine, "answer", "graded", value=GOOD)
    assert set(AnswerFile(tmp_path).read().answers) == {"test_demo"}


@pytest.mark.parametrize("form", ["no-such-form", "own", ["practice"], 3])
def test_a_form_nobody_made_is_refused(
    form: Any, card: Callable[..., ExerciseCard], tmp_path: Path
) -> None:
    mine = card()
    with pytest.raises(LookupError, match="has no form"):
        mine.receive({"type": "answer", "form": form, "value": GOOD})
    assert mine.state()["forms"]["opened"] == "graded"
    assert AnswerFile(tmp_path).read().answers == {}


def test_practice_is_told_kindly_and_counts_nothing(tmp_path: Path) -> None:
    tried = Entry(value=GOOD, revision=1, checked=1, attempts=1)
    record = Record(answers={"test_demo.practice": tried, "test_demo.retry": tried})
    for name, entry in record.answers.items():
        AnswerFile(tmp_path).change(name, lambda saved, new=entry: saved.give(new.value))
        AnswerFile(tmp_path).change(name, lambda saved: setattr(saved, "attempts", 1))
    state = ProgressCard(LESSON, AnswerFile(tmp_path), ChosenAccount()).state()
    assert state["line"] == "0 of 1 done"
    assert [row["word"] for row in state["rows"]] == [
        "Not tried yet · practised with Set A and Set B"
    ]
    assert open_exercises(LESSON, record) == (WITH_FORMS,)
    assert mark(WITH_FORMS, record).points == 0.0


def test_a_hand_in_holds_the_form_that_counts_and_no_other(tmp_path: Path) -> None:
    for name in ("test_demo", "test_demo.practice", "test_demo.retry"):
        AnswerFile(tmp_path).change(name, lambda entry: entry.give(GOOD))
    learner = remembered_learner("Ada Example")
    assert learner is not None
    with zipfile.ZipFile(pack(LESSON, tmp_path, learner, tmp_path)) as packed:
        assert list(json.loads(packed.read("answers.json"))["answers"]) == ["test_demo"]
