"""Where no code is run: a lesson without own code, and a computer that cannot shut it in."""

import shutil
from pathlib import Path
from typing import Any

import pytest
from classroom import ALL_POINTS, full_answers, hand_in, points
from own_code import GOOD, with_code, writing

from course_lib.cli import main
from course_lib.grading.classroom import grade_class
from course_lib.grading.own_code import shut_in

pytestmark = pytest.mark.slow


def test_a_lesson_without_own_code_never_starts_anything(course, tmp_path, monkeypatch) -> None:
    def never(*words: Any, **more: Any) -> Any:
        raise AssertionError("something was started")

    to = tmp_path / "hand-ins"
    hand_in(course, to, "Anna", full_answers(), change=writing(the_share=GOOD))
    monkeypatch.setattr(shut_in, "run", never)
    monkeypatch.setattr(shut_in, "why_not", never)
    assert not grade_class(to, course).failed
    assert points(course, "anna") == ALL_POINTS


def test_without_a_sandbox_nothing_is_run_until_the_instructor_says_so(
    released, tmp_path, monkeypatch, capsys
) -> None:
    course = with_code(Path(shutil.copytree(released, tmp_path / "course")))
    to = tmp_path / "hand-ins"
    hand_in(course, to, "Anna", full_answers(), change=writing(the_share=GOOD))
    monkeypatch.setattr(shut_in.shutil, "which", lambda program: None)
    shut_in.why_not.cache_clear()
    try:
        assert main(["grade", str(to), "--course-dir", str(course)]) == 1
        said = capsys.readouterr().out
        assert "cannot shut that in: it has no bubblewrap. Nothing was run." in said
        assert not (course / "autograded" / "anna").exists()
        assert main(["grade", str(to), "--course-dir", str(course), "--run-open"]) == 0
        assert points(course, "anna") == ALL_POINTS + 5
    finally:
        shut_in.why_not.cache_clear()
