"""Marks go back to Canvas and Moodle through the list that was downloaded there."""

import csv
import io
import sqlite3
from pathlib import Path

import pytest
from classroom import ALL_POINTS, FOLDER, LESSON, full_answers, hand_in

from course_lib.cli import main
from course_lib.exercises import find_lesson
from course_lib.grading.class_list import ClassListProblem
from course_lib.grading.fill_in import Filled, fill_in
from course_lib.grading.list_columns import Column, Mark
from course_lib.grading.release import release
from course_lib.grading.totals import columns

CANVAS = """\
Student,ID,SIS User ID,SIS Login ID,Section,Week 1 (4711),safe  ground (4712),Current Score
,,,,,Manual Posting,,
    Points Possible,,,,,10,10,(read only)
"Ferry, Aileen",101,u1,aferry,One,9,7,90
"Müller, Jürgen",102,u2,jmueller,One,,EX,
"Student, Test",103,,x,One,,,
"""
MOODLE = """\
First name;Last name;Email address;Assignment: Step One (Real);Step One (Percentage)
Aileen;Ferry;aileen@school.example;9,5;-
Jürgen;Müller;jm@school.example;-;-
"""
NAMES = {"aileen-ferry": "aileen ferry", "muller-jurgen": "Muller Jurgen"}
STEP_ONE = Column(
    "Step One", 20, {"aileen-ferry": Mark(12.5), "muller-jurgen": Mark(3, waits=True)}
)
GATE = Column("Safe ground", 8, {"muller-jurgen": Mark(1 / 3)})
BOTH = Column("Safe ground", 8, {"aileen-ferry": Mark(8), "muller-jurgen": Mark(1 / 3)})


def table(filled: Filled, delimiter: str = ",") -> list[list[str]]:
    text = filled.content.decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text), delimiter=delimiter))


def test_canvas_gets_its_list_back_with_marks_in_the_columns_of_the_lessons() -> None:
    filled = fill_in(CANVAS.encode(), [STEP_ONE, BOTH], NAMES)
    assert filled.system == "Canvas"
    before = list(csv.reader(io.StringIO(CANVAS)))
    after = table(filled)
    assert [row[:6] + row[7:8] for row in after] == [row[:6] + row[7:] for row in before]
    assert [(row[6], row[8]) for row in after] == [
        ("safe  ground (4712)", "Step One"),
        ("", ""),
        ("10", "20"),
        ("8", "12.5"),
        ("EX", ""),
        ("", ""),
    ]
    said = " ".join(filled.summary)
    assert "2 marks filled in." in said
    assert "were filled: “safe  ground (4712)”. 1 mark replaced another." in said
    assert "is out of 10 there, and out of 8 here" in said
    assert "New columns at the right end: “Step One”. Canvas asks what each new column is" in said
    assert "1 mark of 1 person left open" in said
    assert filled.details == (
        "Aileen Ferry: safe  ground (4712): 7 became 8.",
        "Jürgen Müller: safe  ground (4712): it says “EX”, so it was left. Here: 0.33.",
        "Jürgen Müller: left open, since a text waits for you: “Step One”.",
        "Test Student: nothing came from a person of that name.",
    )


def test_a_mark_that_canvas_has_stays_where_we_have_none() -> None:
    """An empty cell would take away the mark that is there."""
    assert table(fill_in(CANVAS.encode(), [GATE], NAMES))[3][6] == "7"


def test_what_came_back_can_be_filled_again_without_a_change() -> None:
    once = fill_in(CANVAS.encode(), [BOTH], NAMES)
    again = fill_in(once.content, [BOTH], NAMES)
    assert again.content == once.content
    assert "replaced" not in " ".join(again.summary)


def test_two_columns_of_one_title_are_not_guessed_between() -> None:
    twice = CANVAS.replace("Week 1 (4711)", "Safe ground (4711)")
    after = table(fill_in(twice.encode(), [BOTH], NAMES))
    assert after[0][-1] == "Safe ground" and after[3][5:7] == ["9", "7"]


def test_moodle_gets_its_list_back_as_it_separates_the_columns() -> None:
    filled = fill_in(("\ufeff" + MOODLE).encode(), [STEP_ONE, GATE], NAMES)
    assert filled.system == "Moodle"
    assert table(filled, ";") == [
        [*MOODLE.partition("\n")[0].split(";"), "Safe ground"],
        ["Aileen", "Ferry", "aileen@school.example", "12.5", "-", ""],
        ["Jürgen", "Müller", "jm@school.example", "-", "-", "0.33"],
    ]
    assert "out of 100: set its real maximum" in " ".join(filled.summary)


def test_a_list_of_ones_own_gets_columns_that_say_their_maximum() -> None:
    own = "Name\tPhone\nFerry, Aileen\t0123\nJürgen Müller\t=4\n"
    filled = fill_in(own.encode(), [BOTH], NAMES)
    assert table(filled, "\t") == [
        ["Name", "Phone", "Safe ground (of 8)"],
        ["Ferry, Aileen", "0123", "8"],
        ["Jürgen Müller", "=4", "0.33"],
    ]
    assert table(fill_in(filled.content, [BOTH], NAMES), "\t") == table(filled, "\t")


def test_canvas_may_keep_the_parts_of_a_name_apart() -> None:
    apart = "LastName,FirstName,ID,Section\nFerry,Aileen,101,One\n"
    assert table(fill_in(apart.encode(), [BOTH], NAMES))[2] == [
        "Ferry",
        "Aileen",
        "101",
        "One",
        "8",
    ]


def test_a_name_that_fits_nobody_or_several_is_never_guessed() -> None:
    twice = CANVAS + '"ferry, AILEEN",104,u4,af,Two,,,\n'
    several = fill_in(twice.encode(), [BOTH], {"aileen-ferry": "Aileen Ferry", "x": "Who Else"})
    assert table(several)[3:] == list(csv.reader(io.StringIO(twice)))[3:]
    assert several.details[:2] == (
        "Aileen Ferry: may be Aileen Ferry or AILEEN ferry of the list. Only you can know. Enter "
        "the marks by hand.",
        "Who Else: nobody of that name is in the list. Enter the marks by hand.",
    )
    assert "2 learners not found in the list for certain" in " ".join(several.summary)
    same = {"aileen-ferry": "Aileen Ferry", "ferry-aileen": "Ferry Aileen"}
    assert (
        "Aileen Ferry and Ferry Aileen: may be" in fill_in(CANVAS.encode(), [BOTH], same).details[0]
    )


def test_a_name_that_begins_like_a_formula_is_not_calculated() -> None:
    row = '"=cmd()|x, Eve",105,u5,eve,One,,,\n'
    assert table(fill_in((CANVAS + row).encode(), [GATE], NAMES))[-1][0] == "'=cmd()|x, Eve"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "no people"),
        (CANVAS.partition("\n")[0].encode(), "no people"),
        (b"Who,Mark\nAileen,3\n", "not a list from Canvas"),
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
    assert "1 mark of 1 person left open" in said and "Aileen" not in said
    notes = (tmp_path / "canvas-with-marks.txt").read_text(encoding="utf-8")
    assert f"Aileen Ferry: left open, since a text waits for you: “{LESSON.title}”" in notes
    with (tmp_path / "canvas-with-marks.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row[LESSON.title] for row in rows[2:]] == ["", f"{ALL_POINTS:g}", ""]
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


@pytest.mark.slow
def test_a_lesson_that_never_came_is_blank_and_one_without_a_point_is_zero(
    tmp_path: Path, course: Path
) -> None:
    hand_in(course, tmp_path / "hand-ins", "=Nora Nothing", {})
    other = find_lesson("00_start_here")
    release(course, other.folder)
    hand_in(course, tmp_path / "hand-ins", "Otto Other", {}, lesson=other)
    assert main(["grade", str(tmp_path / "hand-ins"), "--course-dir", str(course)]) == 0
    with (course / "marks.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = {(row["assignment"], row["name"]): row for row in csv.DictReader(file)}
    nothing, never = rows[FOLDER, "'=Nora Nothing"], rows[other.folder, "'=Nora Nothing"]
    assert (nothing["score"], nothing["max_score"]) == ("0.0", f"{LESSON.max_points:.1f}")
    assert [never[each] for each in ("timestamp", "raw_score", "score")] == ["", "", ""]
    assert f"0 of {LESSON.max_points}" in (course / "grading-report.txt").read_text("utf-8")
