"""A gradebook that nbgrader's settings put somewhere else: every command looks for it there."""

from pathlib import Path

import pytest
from classroom import FOLDER, full_answers, hand_in

from course_lib.cli import main
from course_lib.grading.book import marks_in

pytestmark = pytest.mark.slow


def test_every_command_finds_it(course: Path, tmp_path: Path, capsys) -> None:
    (course / "gradebook.db").unlink()
    address = f"sqlite:///{tmp_path / 'elsewhere.db'}"
    with (course / "nbgrader_config.py").open("a", encoding="utf-8") as settings:
        settings.write(f"\nc.CourseDirectory.db_url = {address!r}\n")
        settings.write("c.CourseDirectory.course_id = 'spring'\n")
    hand_in(course, tmp_path / "hand-ins", "Anna", full_answers())
    where = ("--course-dir", str(course))
    assert main(["grade", str(tmp_path / "hand-ins"), *where]) == 0
    assert {mark.learner for mark in marks_in(address)} == {"anna"}
    for command in (["class"], ["return"], ["second-marks", "--sheet"]):
        assert main([*command, *where]) == 0, capsys.readouterr().err
    assert "Anna" in (course / "class.html").read_text(encoding="utf-8")
    assert list((course / "return").glob("*.zip"))
    assert not (course / "gradebook.db").exists()
    assert FOLDER in (course / "marks.csv").read_text(encoding="utf-8")
