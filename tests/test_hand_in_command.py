import shutil
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from classroom import FOLDER, LESSON, PAGE, ROOT, full_answers

from course_lib.answers import Entry, Record, record_to_bytes
from course_lib.cli import main


@pytest.fixture
def course(tmp_path, monkeypatch) -> Path:
    """A course on the learner's computer, with the lesson begun."""
    lesson = tmp_path / "lessons" / FOLDER
    shutil.copytree(ROOT / "solutions" / FOLDER, lesson)
    record = Record(answers={name: Entry(value=value) for name, value in full_answers().items()})
    (lesson / "answers.json").write_bytes(record_to_bytes(record))
    monkeypatch.setenv("COURSE_HOME", str(tmp_path / "home"))
    monkeypatch.setattr("course_lib.cli.hand_in.course_folder", lambda: tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_one_command_makes_the_file_and_says_where(course, capsys) -> None:
    assert main(["hand-in", "--name", "Anna Berg"]) == 0
    path = course / "hand-ins" / f"{FOLDER}--anna-berg.zip"
    said = capsys.readouterr().out
    assert str(path) in said
    assert "All exercises that count have an answer." in said
    assert PAGE in zipfile.ZipFile(path).namelist()
    assert main(["hand-in", FOLDER, "--to", str(course)]) == 0
    assert (course / path.name).exists()


def test_what_is_open_is_listed_and_packed_all_the_same(course, capsys) -> None:
    (course / "lessons" / FOLDER / "answers.json").unlink()
    assert main(["hand-in", str(course / "lessons" / FOLDER), "--name", "Anna"]) == 0
    said = capsys.readouterr().out
    assert "have no answer yet" in said
    assert "Who would you follow?" in said
    assert (course / "hand-ins" / f"{FOLDER}--anna.zip").exists()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["nonsense", "--name", "Anna"], "not a lesson of this course"),
        ([], "Say who you are"),
        (["--name", "Anna", "--to", "a file/folder"], "could not make the folder"),
    ],
)
def test_what_is_missing_is_said_in_a_sentence(course, capsys, words, said) -> None:
    (course / "a file").write_text("x", "utf-8")
    assert main(["hand-in", *words]) == 1
    assert said in capsys.readouterr().err


def test_a_lesson_without_points_has_nothing_to_hand_in(course, capsys, monkeypatch) -> None:
    practice = tuple(each for each in LESSON.exercises if not each.points)
    only_practice = replace(LESSON, exercises=practice)
    monkeypatch.setattr("course_lib.cli.hand_in.find_lesson", lambda folder: only_practice)
    assert main(["hand-in", FOLDER, "--name", "Anna"]) == 1
    assert "nothing to hand in" in capsys.readouterr().err


def test_answers_that_cannot_be_read_are_kept_and_said(course, capsys) -> None:
    record = course / "lessons" / FOLDER / "answers.json"
    record.write_bytes(b"{ broken")
    assert main(["hand-in", "--name", "Anna"]) == 1
    assert "Nothing is deleted" in capsys.readouterr().err
    assert list(record.parent.glob("answers-unreadable-*.json"))
