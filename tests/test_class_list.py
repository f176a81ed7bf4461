"""Marks go back to Canvas and Moodle through the list that was downloaded there."""

import csv
import io
import sqlite3
from pathlib import Path

import pytest
from classroom import ALL_POINTS, LESSON, full_answers, hand_in

from course_lib.cli import main
from course_lib.grading.class_list import ClassListProblem, Column, Filled, Mark, fill_in
from course_lib.grading.totals import columns

CANVAS = """\
Student,ID,SIS User ID,SIS Login ID,Section,Week 1 (4711),Current Score
    Points Possible,,,,,10,(read only)
"Ferry, Aileen",101,u1,aferry,One,9,90
"Müller, Jürgen",102,u2,jmueller,One,,
"Student, Test",103,,x,One,,
"""
MOODLE = """\
First name;Last name;ID number;Institution;Email address;Week 1 (Real)
Aileen;Ferry;;Somewhere;aileen@school.example;-
Jürgen;Müller;;;jm@school.example;-
"""
NAMES = {"aileen-ferry": "aileen ferry", "muller-jurgen": "Muller Jurgen"}
STEP_ONE = Column(
    "Step One", 20, {"aileen-ferry": Mark(12.5), "muller-jurgen": Mark(3, waits=True)}
)
GATE = Column("Safe ground", 8, {"muller-jurgen": Mark(1 / 3)})


def table(filled: Filled) -> list[list[str]]:
    return list(csv.reader(io.StringIO(filled.content.decode("utf-8-sig"))))


def test_canvas_gets_its_own_rows_back_with_a_column_per_lesson() -> None:
    filled = fill_in(CANVAS.encode(), [STEP_ONE, GATE], NAMES)
    assert filled.system == "Canvas"
    assert table(filled) == [
        ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", "Step One", "Safe ground"],
        ["    Points Possible", "", "", "", "", "20", "8"],
        ["Ferry, Aileen", "101", "u1", "aferry", "One", "12.5", ""],
        ["Müller, Jürgen", "102", "u2", "jmueller", "One", "", "0.33"],
        ["Student, Test", "103", "", "x", "One", "", ""],
    ]
    assert filled.remarks == (
        "Muller Jurgen: Step One: a text waits for you, so the mark was left empty.",
    )


def test_moodle_gets_its_own_rows_back_whatever_separates_the_columns() -> None:
    filled = fill_in(("\ufeff" + MOODLE).encode(), [STEP_ONE], NAMES)
    assert filled.system == "Moodle"
    assert table(filled) == [
        ["First name", "Last name", "ID number", "Email address", "Step One"],
        ["Aileen", "Ferry", "", "aileen@school.example", "12.5"],
        ["Jürgen", "Müller", "", "jm@school.example", ""],
    ]


def test_a_name_that_fits_nobody_or_several_is_never_guessed() -> None:
    twice = CANVAS + '"ferry, AILEEN",104,u4,af,Two,,\n'
    several = fill_in(twice.encode(), [STEP_ONE], {"aileen-ferry": "Aileen Ferry", "x": "Who Else"})
    assert [row[-1] for row in table(several)[2:]] == ["", "", "", ""]
    assert several.remarks == (
        "Aileen Ferry: the name fits several people. Enter the marks by hand.",
        "Who Else: nobody of that name is in the list. Enter the marks by hand.",
    )
    same = {"aileen-ferry": "Aileen Ferry", "ferry-aileen": "Ferry Aileen"}
    assert "fits several" in fill_in(CANVAS.encode(), [STEP_ONE], same).remarks[0]


def test_a_name_that_begins_like_a_formula_is_not_calculated() -> None:
    row = '"=cmd()|x, Eve",105,u5,eve,One,,\n'
    assert table(fill_in((CANVAS + row).encode(), [GATE], NAMES))[-1][0] == "'=cmd()|x, Eve"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "no people"),
        (CANVAS.partition("\n")[0].encode(), "no people"),
        (b"Name,Mark\nAileen,3\n", "not a list from Canvas"),
        ("Student,ID,Section\nJörg,1,x\n".encode("latin-1"), "cannot be read|can be read"),
        (b"PK\x03\x04\xff\xfe", "can be read"),
    ],
)
def test_another_file_gets_one_sentence(content: bytes, words: str) -> None:
    with pytest.raises(ClassListProblem, match=words):
        fill_in(content, [STEP_ONE], NAMES)


def test_rows_that_are_shorter_or_longer_than_the_headings_are_read() -> None:
    odd = 'Student,ID,Section\n"Ferry, Aileen",101\n"Müller, Jürgen",102,One,and,more\n'
    assert table(fill_in(odd.encode(), [GATE], NAMES))[2:] == [
        ["Ferry, Aileen", "101", "", ""],
        ["Müller, Jürgen", "102", "One", "0.33"],
    ]


@pytest.mark.slow
def test_from_hand_ins_to_a_list_for_canvas(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], course: Path
) -> None:
    hand_in(course, tmp_path / "hand-ins", "Aileen Ferry", full_answers())
    checked = {each.id.partition("_")[2] for each in LESSON.graded if each.marked_by == "check"}
    hand_in(course, tmp_path / "hand-ins", "Jürgen Müller", full_answers(*checked))
    given = tmp_path / "canvas.csv"
    given.write_text(CANVAS, encoding="utf-8")
    assert main(["marks", str(given), "--course-dir", str(course)]) == 1
    assert "Nothing is graded yet" in capsys.readouterr().err
    assert main(["grade", str(tmp_path / "hand-ins"), "--course-dir", str(course)]) == 0
    capsys.readouterr()
    assert main(["marks", str(given), "--course-dir", str(course)]) == 0
    said = capsys.readouterr().out
    assert f"Aileen Ferry: {LESSON.title}: a text waits for you" in said
    with (tmp_path / "canvas-with-marks.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row[LESSON.title] for row in rows[1:]] == ["", f"{ALL_POINTS:g}", ""]
    assert given.read_text(encoding="utf-8") == CANVAS


@pytest.mark.slow
def test_what_was_taken_off_for_lateness_is_taken_off_here_too(
    tmp_path: Path, course: Path
) -> None:
    checked = {each.id.partition("_")[2] for each in LESSON.graded if each.marked_by == "check"}
    hand_in(course, tmp_path / "hand-ins", "Jürgen Müller", full_answers(*checked))
    assert main(["grade", str(tmp_path / "hand-ins"), "--course-dir", str(course)]) == 0
    with sqlite3.connect(course / "gradebook.db") as gradebook:
        gradebook.execute("update submitted_notebook set late_submission_penalty = 2")
    (column,) = columns(course)
    assert column.marks == {"jurgen-muller": Mark(ALL_POINTS - 2)}
