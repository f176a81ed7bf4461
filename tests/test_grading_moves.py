"""A corrected key: whose marks would move is shown first, and a person's own marks stay."""

from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from classroom import (
    ALL_POINTS,
    FOLDER,
    LESSON,
    full_answers,
    hand_in,
    later,
    mark_by_hand,
    marks,
    points,
)
from test_grading_again import state

from course_lib.cli import main
from course_lib.exercise import Lesson, OneOf
from course_lib.grading import classroom
from course_lib.grading.classroom import grade_class, preview_class
from course_lib.grading.result import GradingStopped

pytestmark = pytest.mark.slow

FIRST_MOVE = "find-and-follow_first-move"


def corrected(folder: str) -> Lesson:
    """Step One with another right answer to its first question."""
    exercises = []
    for each in LESSON.exercises:
        if each.id == FIRST_MOVE:
            assert isinstance(each.question, OneOf)
            options = tuple(replace(one, fits=not one.fits) for one in each.question.options)
            each = replace(each, question=OneOf(options=options))
        exercises.append(each)
    return replace(LESSON, exercises=tuple(exercises))


@pytest.fixture
def graded(course: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A class that is graded, one text marked by a person; since then the course has changed."""
    hand_in(course, tmp_path / "hand-ins", "Anna", full_answers())
    hand_in(course, tmp_path / "hand-ins", "Ben", {})
    assert not grade_class(tmp_path / "hand-ins", course).failed
    mark_by_hand(course, "anna", 4.5, "Lovely list.")
    grade_class(tmp_path / "hand-ins", course)
    monkeypatch.setattr("course_lib.grading.fingerprint._of_the_course", lambda: "corrected")
    return tmp_path / "hand-ins"


def test_a_preview_names_each_mark_and_moves_none(course, graded) -> None:
    before = state(course)
    (move,), failed = preview_class(graded, course, corrected)
    assert failed == []
    assert move.sentence().startswith(f"Anna, {LESSON.title}, “")
    assert move.sentence().endswith("”: 1 point would become 0 points.")
    assert state(course) == before
    assert preview_class(graded, course) == ([], [])


def test_marks_move_only_when_that_is_agreed(course, graded) -> None:
    before = state(course)
    with pytest.raises(GradingStopped, match="no mark was moved"):
        grade_class(graded, course, find=corrected, agree=lambda moves: False)
    assert state(course) == before

    report = grade_class(graded, course, find=corrected, agree=lambda moves: len(moves) == 1)
    assert points(course, "anna") == ALL_POINTS - 1
    assert marks(course)["anna", "list-reasons"] == (None, 4.5, False)
    page = (course / "feedback" / "anna" / FOLDER / f"{FOLDER}.html").read_text("utf-8")
    assert "Lovely list." in page
    assert f"{ALL_POINTS - 1 + 4.5} of" in page
    (moved,) = report.moved
    assert moved.sentence(done=True).endswith("1 point became 0 points.")


def test_points_that_a_person_gave_stay_and_are_looked_at_again(course, graded) -> None:
    mark_by_hand(course, "anna", 0.5, "Half right.", FIRST_MOVE)
    (move,), _ = preview_class(graded, course, corrected)
    assert move.sentence().endswith(
        "the course’s 1 point would become 0 points. The 0.5 that you gave stay."
    )
    grade_class(graded, course, find=corrected)
    assert marks(course)["anna", "first-move"] == (0.0, 0.5, True)


def test_a_newer_hand_in_is_no_move(course, graded) -> None:
    later(graded / f"{FOLDER}--anna.zip", {"answers.json": b'{"answers": {}}'})
    assert preview_class(graded, course, corrected) == ([], [])


def test_the_command_asks(course, graded, monkeypatch, capsys) -> None:
    monkeypatch.setattr(classroom, "grade_class", partial(grade_class, find=corrected))
    monkeypatch.setattr(classroom, "preview_class", partial(preview_class, find=corrected))
    command = ["grade", str(graded), "--course-dir", str(course)]
    assert main([*command, "--preview"]) == 0
    said = capsys.readouterr().out
    assert "1 mark of 1 learner would move" in said
    assert "Nothing was changed. To let them move" in said

    assert main(command) == 1  # nobody can answer here
    assert "add --yes" in capsys.readouterr().out
    assert points(course, "anna") == ALL_POINTS

    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("builtins.input", lambda _: "no")
    assert main(command) == 1
    assert points(course, "anna") == ALL_POINTS
    monkeypatch.setattr("builtins.input", lambda _: "Yes")
    assert main(command) == 0
    assert points(course, "anna") == ALL_POINTS - 1
    assert "Marks that moved" in (course / "grading-report.txt").read_text("utf-8")
    assert main([*command, "--preview"]) == 0
    assert "No mark that was given before would move" in capsys.readouterr().out
