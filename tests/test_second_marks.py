"""Two people mark the same texts: how far they agree is counted, and each difference is named."""

import csv
import io
from pathlib import Path

import pytest
from classroom import LESSON, full_answers, hand_in, mark_by_hand
from hypothesis import given
from hypothesis import strategies as st

from course_lib.cli import main
from course_lib.grading.agreement import Pair, agreements, weighted_kappa
from course_lib.grading.agreement_page import agreement_page, kappa_in_words
from course_lib.grading.second_marks import HEADINGS, MarksProblem, points_in

TEXT = next(each for each in LESSON.graded if each.marked_by == "instructor")


def by_matrices(pairs: list[tuple[int, int]]) -> float | None:
    """Kappa as the textbooks write it: a matrix of what is seen, one of what chance would do."""
    size, count = 4, len(pairs)
    seen = [[pairs.count((row, column)) / count for column in range(size)] for row in range(size)]
    rows = [sum(row) for row in seen]
    columns = [sum(row[place] for row in seen) for place in range(size)]
    cells = [(row, column) for row in range(size) for column in range(size)]
    weight = {cell: (cell[0] - cell[1]) ** 2 / (size - 1) ** 2 for cell in cells}
    chance = sum(weight[row, column] * rows[row] * columns[column] for row, column in cells)
    if chance < 1e-12:
        return None
    return 1 - sum(weight[row, column] * seen[row][column] for row, column in cells) / chance


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), min_size=1, max_size=40))
def test_kappa_is_the_one_of_the_textbooks(pairs: list[tuple[int, int]]) -> None:
    expected = by_matrices(pairs)
    assert weighted_kappa([*pairs]) == (None if expected is None else pytest.approx(expected))


def test_kappa_at_its_ends() -> None:
    assert weighted_kappa([(0, 0), (3, 3), (1.5, 1.5)]) == 1
    assert weighted_kappa([(0, 3), (3, 0)]) == -1
    assert weighted_kappa([(2, 2), (2, 2)]) is None
    assert weighted_kappa([(2, 3), (2, 3)]) == 0


def test_agreement_per_exercise_with_the_largest_difference_first() -> None:
    pairs = [
        Pair("a", "x", 3, 3, 3),
        Pair("b", "x", 3, 1, 2),
        Pair("c", "x", 3, 3, 0),
        Pair("a", "y", 3, 2, 2),
    ]
    one, other = agreements(pairs)
    assert (one.texts, one.same, one.near, one.shift) == (3, 1, 2, pytest.approx(-2 / 3))
    assert [pair.learner for pair in one.differences] == ["c", "b"]
    assert one.is_too_few and "few texts" in kappa_in_words(one)
    assert other.kappa is None and "cannot be told" in kappa_in_words(other)
    page = agreement_page([one], {"c": "<b>Cy</b>"})
    assert "&lt;b&gt;Cy" in page and "<b>Cy" not in page


def sheet_of(*rows: tuple[str, str, str], delimiter: str = ",") -> bytes:
    text = io.StringIO()
    table = csv.writer(text, delimiter=delimiter)
    table.writerow(HEADINGS)
    for learner, exercise, points in rows:
        table.writerow([learner, exercise, "Title", "a, b; c", "3", points])
    return text.getvalue().encode("utf-8-sig")


def test_a_sheet_comes_back_as_any_spreadsheet_saves_it(tmp_path: Path) -> None:
    file = tmp_path / "sheet.csv"
    file.write_bytes(sheet_of(("ann", TEXT.id, "1,5"), ("bo", TEXT.id, ""), delimiter=";"))
    assert points_in(file) == {("ann", TEXT.id): 1.5}


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "neither a gradebook nor"),
        (b"\xff\xfe\x00x", "CSV UTF-8"),
        (b"name,points\na,1\n", "headings learner"),
        (sheet_of(("ann", TEXT.id, "many")), "Row 2: “many”"),
        (sheet_of(("ann", TEXT.id, "-1")), "Row 2"),
        (sheet_of(("ann", TEXT.id, "nan")), "Row 2"),
        (sheet_of(("ann", TEXT.id, "999")), f"from 0 to {TEXT.points}"),
        (b"SQLite format 3\x00 and no more", "not a gradebook"),
    ],
)
def test_a_file_that_cannot_be_used_gets_one_sentence(
    tmp_path: Path, content: bytes, words: str
) -> None:
    file = tmp_path / "file"
    file.write_bytes(content)
    with pytest.raises(MarksProblem, match=words):
        points_in(file)


@pytest.mark.slow
def test_from_a_graded_class_to_the_figures(
    course: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    to = ["--course-dir", str(course)]
    assert main(["second-marks", "--sheet", *to]) == 1
    answers = full_answers()
    answers[TEXT.id] = "=1+1, as <i>I</i> see it"
    hand_in(course, tmp_path / "in", "Ann Other", answers)
    hand_in(course, tmp_path / "in", "Bo Blank", full_answers("three-steps"))
    hand_in(course, tmp_path / "in", "Cy Third", full_answers())
    assert main(["grade", str(tmp_path / "in"), *to]) == 0
    mark_by_hand(course, "ann-other", 1.0, "Secret comment")
    mark_by_hand(course, "cy-third", 2.0, "")
    assert main(["second-marks", "--sheet", *to]) == 0

    sheet = course / "second-marks.csv"
    text = sheet.read_text(encoding="utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text)))
    assert [(row["learner"], row["points"]) for row in rows] == [
        ("ann-other", ""),
        ("cy-third", ""),
    ]
    assert rows[0]["text"] == "'=1+1, as <i>I</i> see it"
    assert "Secret" not in text

    assert main(["second-marks", str(sheet), *to]) == 1
    assert "no text that both have marked" in capsys.readouterr().err
    sheet.write_bytes(sheet_of(("ann-other", TEXT.id, "3"), ("cy-third", TEXT.id, "2")))
    assert main(["second-marks", str(sheet), *to]) == 0
    assert f"{TEXT.title}: 2 texts, 1 the same, 1 within one point" in capsys.readouterr().out
    page = (course / "second-marks.html").read_text(encoding="utf-8")
    assert "Ann Other" in page and "Cy Third" not in page
    assert main(["second-marks", str(course / "gradebook.db"), str(sheet), *to]) == 0
    assert main(["second-marks", *to]) == 1
    assert main(["second-marks", str(tmp_path / "nothing.csv"), *to]) == 1
    assert "could not be read" in capsys.readouterr().err
