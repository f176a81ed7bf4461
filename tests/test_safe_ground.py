"""The lesson that is the gate: what it must hold, and what other pages and the instructor see."""

from __future__ import annotations

from pathlib import Path

import pytest

from course_lib.answers import AnswerFile
from course_lib.checks import check
from course_lib.exercise import Order, Text, solution
from course_lib.exercises import find_lesson
from course_lib.gate import FOLDER, gate
from course_lib.hand_in.learner import Learner
from course_lib.hand_in.pack import pack
from course_lib.view.drawing import draw
from course_lib.view.hand_in_card import HandInCard
from course_lib.view.own_account import ChosenAccount
from course_lib.view.progress_card import GATE_IS_OPEN, CourseProgressCard, ProgressCard

LESSON = find_lesson(FOLDER)
STEP_ONE = find_lesson("02_step_one_find_and_follow")
ROOT = Path(__file__).parent.parent


@pytest.fixture(autouse=True)
def lessons(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of lessons in which nobody has answered anything."""
    monkeypatch.setenv("COURSE_HOME", str(tmp_path / "private"))
    for folder in (FOLDER, STEP_ONE.folder):
        (tmp_path / folder).mkdir()
    return tmp_path


def answer(lessons: Path, *, but: str = "") -> None:
    """Give the model answers to the gate, or to all of it but one."""
    file = AnswerFile(lessons / FOLDER)
    for exercise in LESSON.exercises:
        if exercise.critical and exercise.id != f"safe-ground_{but}":
            value = solution(exercise.question)
            file.change(exercise.id, lambda entry, value=value: entry.give(value))


def top_line(lessons: Path, *, full: bool = False) -> str:
    file = AnswerFile(lessons / STEP_ONE.folder)
    return ProgressCard(STEP_ONE, file, ChosenAccount(), full=full).state()["gate"]


def test_every_duty_has_its_exercise_and_the_gate_has_seven():
    rows = {row for exercise in LESSON.exercises for row in exercise.rows}
    assert {f"E{number}" for number in range(1, 13)} <= rows
    critical = [exercise for exercise in LESSON.exercises if exercise.critical]
    assert {row for each in critical for row in each.rows} >= {
        "E1", "E2", "E3", "E4", "E5", "E7", "E8"
    }  # fmt: skip
    assert len(critical) == 7


def test_every_key_is_called_a_draft():
    for exercise in LESSON.exercises:
        if exercise.marked_by == "check" and exercise.id != "safe-ground_settings":
            assert exercise.draft, exercise.id
            verdict = check(exercise, exercise.question, solution(exercise.question))
            assert "draft" in verdict.why
            assert "draft" in exercise.full_explanation


def test_no_part_is_longer_than_twelve_minutes():
    source = (ROOT / "solutions" / FOLDER / f"{FOLDER}.ipynb").read_text(encoding="utf-8")
    minutes = {exercise.look_at: 0 for exercise in LESSON.exercises}
    for exercise in LESSON.exercises:
        minutes[exercise.look_at] += exercise.minutes
        assert exercise.look_at in source
    assert all(each <= 12 for each in minutes.values())


@pytest.mark.parametrize("name", ["dana-follows-you", "somebody-in-danger"])
def test_the_order_in_which_the_steps_are_shown_does_not_pass(name):
    (exercise,) = (each for each in LESSON.exercises if each.id == f"safe-ground_{name}")
    assert isinstance(exercise.question, Order)
    shown = [step["id"] for step in draw(exercise.question, exercise.id)["steps"]]
    assert check(exercise, exercise.question, shown).score < 0.5


@pytest.mark.parametrize(
    "order",
    [
        ("serious", "answer", "danger", "report", "client", "consult"),
        ("serious", "consult", "danger", "answer", "report", "client"),
    ],
)
def test_nothing_comes_before_the_emergency_number(order):
    (exercise,) = (each for each in LESSON.exercises if each.id.endswith("somebody-in-danger"))
    verdict = check(exercise, exercise.question, list(order))
    assert verdict.score == 0.0


def test_following_back_is_never_anywhere_but_last():
    (exercise,) = (each for each in LESSON.exercises if each.id.endswith("dana-follows-you"))
    ids = [step.id for step in exercise.question.steps]
    assert check(exercise, exercise.question, [*ids[:3], "follow", "block"]).score == 0.0


def test_each_text_is_looked_over_for_safety():
    texts = [each for each in LESSON.exercises if isinstance(each.question, Text)]
    assert len(texts) == 3
    for exercise in texts:
        said = "My client told me that I cure anxiety. See you Thursday! You should take 5 mg."
        verdict = check(exercise, exercise.question, said)
        assert verdict.notes
        assert verdict.outcome == check(exercise, exercise.question, "Some words").outcome


def test_other_pages_say_one_kind_line_until_the_gate_is_passed(lessons: Path):
    assert top_line(lessons) == GATE_IS_OPEN
    assert top_line(lessons, full=True) == ""
    answer(lessons, but="praise")
    assert top_line(lessons) == GATE_IS_OPEN
    answer(lessons)
    assert top_line(lessons) == ""


def test_that_line_leads_to_safe_ground(lessons: Path):
    file = AnswerFile(lessons / STEP_ONE.folder)
    page = ProgressCard(STEP_ONE, file, ChosenAccount()).state()["gate_page"]
    assert page == {"title": LESSON.title, "page": f"{lessons.name}/{FOLDER}/{FOLDER}.ipynb"}


def test_the_page_itself_and_the_hand_in_name_what_is_open(lessons: Path):
    answer(lessons, but="praise")
    file = AnswerFile(lessons / FOLDER)
    line = ProgressCard(LESSON, file, ChosenAccount(), full=True).state()["gate"]
    assert "1 of 7 safety exercises still to do" in line
    assert "Six kinds of praise" in line
    assert HandInCard(LESSON, file, ChosenAccount()).state()["gate"] == line
    step_one = AnswerFile(lessons / STEP_ONE.folder)
    assert HandInCard(STEP_ONE, step_one, ChosenAccount()).state()["gate"] == ""


def test_the_start_page_says_whether_the_gate_is_passed(lessons: Path):
    def row() -> str:
        rows = CourseProgressCard(lessons).state()["rows"]
        return next(each["count"] for each in rows if each["title"] == LESSON.title)

    assert "safety exercises still to do: 7" in row()
    answer(lessons)
    assert "gate passed" in row()


@pytest.mark.slow
@pytest.mark.parametrize(("but", "shown"), [("praise", "1 open"), ("", "passed")])
def test_the_instructor_sees_whether_the_gate_is_passed(lessons: Path, tmp_path, but, shown):
    import shutil

    from course_lib.grading.classroom import grade_class

    answer(lessons, but=but)
    root = tmp_path / "course"
    for name in ("lessons", "solutions"):
        shutil.copytree(ROOT / name / FOLDER, root / name / FOLDER)
    shutil.copy(ROOT / "nbgrader_config.py", root)
    hand_ins = tmp_path / "hand-ins"
    hand_ins.mkdir()
    pack(LESSON, lessons / FOLDER, Learner("Anna Berg", "a" * 16), hand_ins)
    report = grade_class(hand_ins, root)
    assert report.failed == []
    (header, line) = report.table().splitlines()
    assert header.rstrip().endswith("Gate")
    assert line.rstrip().endswith(shown)
    assert any("Six kinds of praise" in note for note in report.notes()) is bool(but)


def test_the_gate_is_read_from_what_was_handed_in(lessons: Path):
    answer(lessons)
    standing = gate(LESSON, AnswerFile(lessons / FOLDER).read())
    assert standing is not None and standing.is_passed
