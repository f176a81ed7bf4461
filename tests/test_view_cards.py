"""The widget and the cards around the exercises, without a browser."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from base64 import b64decode
from pathlib import Path
from typing import Any

import demo_lesson
import pytest

from course_lib import page
from course_lib.account import ArchiveProblem
from course_lib.answers import AnswerFile, AnswersProblem
from course_lib.exercise import sample_question, solution
from course_lib.exercises import MODULES, find_exercise, find_lesson
from course_lib.log import log_path
from course_lib.view.account_card import AccountCard
from course_lib.view.card import Card
from course_lib.view.exercise_card import ExerciseCard
from course_lib.view.hand_in_card import HandInCard
from course_lib.view.own_account import ChosenAccount
from course_lib.view.page_cards import PageCards
from course_lib.view.progress_card import CourseProgressCard, ProgressCard

LESSON = demo_lesson.LESSON


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the demo lesson, the kernel's own place."""
    monkeypatch.setenv("COURSE_HOME", str(tmp_path / "private"))
    monkeypatch.delenv("NBGRADER_EXECUTION", raising=False)
    monkeypatch.setitem(MODULES, demo_lesson.FOLDER, "demo")
    demo_lesson.register()
    place = tmp_path / demo_lesson.FOLDER
    place.mkdir()
    monkeypatch.chdir(place)
    page._cards_of.cache_clear()
    find_exercise.cache_clear()
    find_lesson.cache_clear()
    return place


def press(card: Card, kind: str, **more: Any) -> dict[str, Any]:
    """Do what the page does when a button is pressed."""
    card._on_message(card, {"type": kind, "client": "tab", "seq": 7, **more}, [])
    return dict(card.state)


def cards_of(folder: Path) -> tuple[PageCards, dict[str, Card]]:
    cards = PageCards(folder)
    return cards, {each.id: cards.exercise(LESSON, each) for each in LESSON.exercises}


# --- The widget -------------------------------------------------------------------------------


def test_a_receipt_comes_with_the_state_and_after_the_save(folder: Path) -> None:
    _, cards = cards_of(folder)
    state = press(cards["demo_one"], "answer", value="few")
    assert state["receipt"] == {"client": "tab", "seq": 7, "kept": True}
    assert AnswerFile(folder).entry("demo_one").value == state["answer"] == "few"


def test_a_sign_of_life_changes_nothing(folder: Path) -> None:
    _, cards = cards_of(folder)
    assert press(cards["demo_one"], "hello")["receipt"]["kept"]
    assert AnswerFile(folder).read().answers == {}


def test_what_could_not_be_saved_gets_no_receipt(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise AnswersProblem("The disk is full.")

    _, cards = cards_of(folder)
    monkeypatch.setattr(AnswerFile, "change", full)
    state = press(cards["demo_one"], "answer", value="few")
    assert (state["problem"], state["receipt"]["kept"]) == ("The disk is full.", False)
    assert state["answer"] is None


def test_a_fault_of_ours_is_one_sentence_and_a_code(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("the learner wrote: my secret")

    _, cards = cards_of(folder)
    monkeypatch.setattr(ExerciseCard, "_hint", broken)
    problem = press(cards["demo_one"], "hint")["problem"]
    assert problem.startswith("Something went wrong on our side. Your saved answers are safe. (E-")
    assert "secret" not in log_path().read_text(encoding="utf-8")
    assert press(cards["demo_one"], "hello")["problem"] == ""


@pytest.mark.parametrize("message", [{}, {"type": "no-such-thing"}, {"type": "answer"}])
def test_a_message_nobody_wrote_does_no_harm(message: dict[str, Any], folder: Path) -> None:
    _, cards = cards_of(folder)
    card = cards["demo_one"]
    card._on_message(card, message, [])
    assert "Something went wrong" in card.state["problem"]
    assert AnswerFile(folder).read().answers == {}


def test_a_card_that_cannot_be_drawn_says_so(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(self: ExerciseCard) -> None:
        raise OSError

    monkeypatch.setattr(ExerciseCard, "state", broken)
    _, cards = cards_of(folder)
    assert cards["demo_one"].state["type"] == "trouble"
    assert "(E-" in cards["demo_one"].state["problem"]


def test_cards_of_one_exercise_follow_each_other(folder: Path) -> None:
    cards, first = cards_of(folder)
    second = cards.exercise(LESSON, LESSON.exercises[0])
    press(first["demo_one"], "answer", value="few")
    assert second.state["answer"] == "few"


def test_old_cards_are_let_go(folder: Path) -> None:
    cards = PageCards(folder)
    drawn = [cards.exercise(LESSON, LESSON.exercises[0]) for _ in range(6)]
    assert [card.comm is None for card in drawn] == [True, True, False, False, False, False]


# --- Progress -----------------------------------------------------------------------------------


def test_progress_follows_every_save(folder: Path) -> None:
    cards, exercises = cards_of(folder)
    line = cards.progress(LESSON, full=False)
    assert (line.state["line"], line.state["next"]["id"]) == ("0 of 9 done", "demo_one")
    press(exercises["demo_one"], "answer", value="few")
    assert line.state["rows"][0]["word"] == "Started, not checked yet"
    press(exercises["demo_one"], "check")
    assert (line.state["line"], line.state["next"]["id"]) == ("1 of 9 done", "demo_opinion")
    press(exercises["demo_opinion"], "answer", value="no")
    press(exercises["demo_text"], "answer", value="For Monday mornings.")
    assert line.state["line"] == "3 of 9 done"
    press(exercises["demo_one"], "answer", value="wait")
    assert line.state["line"] == "2 of 9 done"


def test_progress_of_the_course_reads_each_lesson(folder: Path) -> None:
    _, exercises = cards_of(folder)
    press(exercises["demo_opinion"], "answer", value="no")
    rows = {row["title"]: row for row in CourseProgressCard(folder.parent).state()["rows"]}
    assert rows["Every kind"]["word"] == "Begun"
    assert rows["Every kind"]["count"] == "1 of 9 exercises"
    assert rows["Start here"]["word"] == "Not begun yet"


# --- The account --------------------------------------------------------------------------------


def test_archives_are_found_by_name_and_not_opened(tmp_path: Path) -> None:
    downloads = tmp_path / "Downloads"
    downloads.mkdir()
    (downloads / "twitter-2026-03-01-abc.zip").write_bytes(b"never read")
    (downloads / "holiday.zip").write_bytes(b"")
    state = AccountCard(ChosenAccount(), downloads=downloads).state()
    assert [file["name"] for file in state["files"]] == ["twitter-2026-03-01-abc.zip"]
    assert (state["showing"], state["summary"]) == ("sample", [])


def test_a_computer_without_downloads_offers_no_files(tmp_path: Path) -> None:
    assert AccountCard(ChosenAccount(), downloads=tmp_path / "none").state()["files"] == []


@pytest.mark.parametrize(
    ("typed", "notice"), [("  ", "Write down where your archive is"), ("nowhere.zip", "(A-01)")]
)
def test_a_file_that_cannot_be_used_is_explained(typed: str, notice: str, tmp_path: Path) -> None:
    account = ChosenAccount()
    card = AccountCard(account, downloads=tmp_path)
    card.receive({"type": "use-file", "path": typed})
    assert notice in card.state()["notice"]
    assert account.source == "sample"


def test_an_archive_without_a_name_asks_for_the_handle(monkeypatch: pytest.MonkeyPatch) -> None:
    def nameless(self: ChosenAccount, path: Path, me: str | None, progress: object) -> None:
        if me is None:
            raise ArchiveProblem("A-05", "Whose is it?")

    monkeypatch.setattr(ChosenAccount, "choose_archive", nameless)
    card = AccountCard(ChosenAccount())
    card.receive({"type": "use-file", "path": "archive.zip"})
    assert card.state()["ask_handle"]


def test_choosing_an_account_draws_the_page_again(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn = []
    monkeypatch.setattr(Card, "refresh", lambda card: drawn.append(card.state["type"]))
    monkeypatch.setattr(ChosenAccount, "choose_archive", lambda *_: None)
    cards = PageCards(folder)
    cards.progress(LESSON, full=True)
    line = cards.account()
    press(cards.which_account(), "use-file", path="'archive.zip'")
    assert drawn == ["account-line", "progress"]
    assert line.state["words"] == "You work with the sample account."


# --- Hand in -------------------------------------------------------------------------------------


def test_hand_in_says_what_is_open_and_makes_the_file(folder: Path, tmp_path: Path) -> None:
    _, exercises = cards_of(folder)
    press(exercises["demo_one"], "check", value="few")
    downloads = tmp_path / "Downloads"
    downloads.mkdir()
    card = HandInCard(LESSON, AnswerFile(folder), ChosenAccount(), downloads)
    assert card.state()["line"].startswith("8 exercises are still open.")
    card.receive({"type": "make", "name": " "})
    assert "Write your name first" in card.state()["notice"]
    card.receive({"type": "make", "name": "Ruth Example"})
    state = card.state()
    assert (state["notice"], state["name"]) == ("", "Ruth Example")
    assert "99_demo--ruth-example.zip" in state["made"][0]
    made = next(downloads.glob("*.zip"))
    assert state["file"]["name"] == made.name
    assert b64decode(state["file"]["base64"]) == made.read_bytes()
    with zipfile.ZipFile(made) as packed:
        assert "answers.json" in packed.namelist()


def test_hand_in_stays_beside_the_page_where_there_are_no_downloads(
    folder: Path, tmp_path: Path
) -> None:
    card = HandInCard(LESSON, AnswerFile(folder), ChosenAccount(), tmp_path / "none")
    card.receive({"type": "make", "name": "Ruth"})
    assert next(folder.glob("*.zip")).name in card.state()["made"][0]


# --- The page ---------------------------------------------------------------------------------


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """What a page displays."""
    displayed: list[Any] = []
    monkeypatch.setattr("IPython.display.display", lambda what, **_: displayed.append(what))
    return displayed


def test_a_page_shows_each_card(shown: list[Any]) -> None:
    page.show("demo_one")
    page.progress()
    page.course_progress()
    page.account()
    page.which_account()
    page.hand_in()
    kinds = [card.state["type"] for card in shown]
    around = ["progress", "course-progress", "account-line", "account", "hand-in"]
    assert kinds == ["exercise", *around]


def test_without_the_card_a_sentence_stands_there(shown: list[Any]) -> None:
    page.show("demo_one")
    bundle, _ = shown[0]._repr_mimebundle_()
    assert bundle["text/plain"] == "Press Start this lesson at the top to see this exercise."
    assert bundle["application/vnd.jupyter.widget-view+json"]["model_id"] == shown[0].model_id


def test_an_unknown_exercise_is_one_sentence_with_a_code(shown: list[Any]) -> None:
    page.show("demo_no-such-thing")
    (bundle,) = shown
    assert "Your saved answers are safe." in bundle["text/plain"]
    assert "E-" in bundle["text/plain"]


def test_a_page_of_no_lesson_is_one_sentence(
    shown: list[Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    page.progress()
    assert "Your saved answers are safe." in shown[0]["text/plain"]


def test_a_grader_sees_no_cards(shown: list[Any], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    page.show("demo_one")
    page.account()
    assert shown == []


def test_a_page_does_not_wait_for_tables_and_charts() -> None:
    """A lesson without an account exercise draws its cards without pandas and plotly."""
    heavy = "{'pandas', 'numpy', 'plotly', 'nbgrader', 'tweepy'} & set(sys.modules)"
    code = f"import sys, course_lib.view.page_cards, course_lib.page; print({heavy})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


def test_an_account_in_words() -> None:
    from course_lib.account import load
    from course_lib.view.account_words import account_in_words

    assert account_in_words(load("sample"))[0].endswith("This is how it was on 16 March 2026.")


def test_practice_with_ones_own_account_is_not_needed_to_be_done(folder: Path) -> None:
    lesson = find_lesson("02_step_one_find_and_follow")
    file = AnswerFile(folder)
    for exercise in lesson.exercises:
        if exercise.points or not exercise.is_about_an_account:
            card = ExerciseCard(exercise, "", file, ChosenAccount())
            card.receive({"type": "check", "value": solution(sample_question(exercise))})
    state = ProgressCard(lesson, file, ChosenAccount()).state()
    assert state["line"] == "17 of 17 done"
    assert state["all_done"]
    assert state["rows"][-1]["word"] == "If you like"


def test_the_numbers_to_work_with_stand_in_the_card(folder: Path) -> None:
    _, exercise = find_exercise("find-and-follow_your-gap")
    facts = ExerciseCard(exercise, "", AnswerFile(folder), ChosenAccount()).state()["question"]
    assert "You follow 610 people." in facts["facts"]


def test_starting_over_closes_hints_and_solution_and_undo_brings_the_verdict_back(
    folder: Path,
) -> None:
    _, exercise = find_exercise("find-and-follow_first-move")
    file = AnswerFile(folder)
    card = ExerciseCard(exercise, "", file, ChosenAccount())
    for _ in exercise.hints:
        card.receive({"type": "hint"})
    card.receive({"type": "check", "value": "few-a-day"})
    card.receive({"type": "start-over"})
    state = card.state()
    assert (state["hints"], state["solution"], state["verdict"]) == ([], None, None)
    assert file.entry(exercise.id).hints == 3
    card.receive({"type": "undo"})
    state = card.state()
    assert state["answer"] == "few-a-day"
    assert state["verdict"]["word"] == "That's it"
    card.receive({"type": "hint"})
    assert len(card.state()["hints"]) == 1
