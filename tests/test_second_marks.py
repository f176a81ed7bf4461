"""Two people mark the same texts: how far they agree is counted, and each difference is named."""

import csv
import io
from pathlib import Path

import pytest
from classroom import LESSON, full_answers, hand_in, mark_by_hand
from hypothesis import given
from hypothesis import strategies as st

from course_lib.cli import main
from course_lib.exercise import Text
from course_lib.grading.agreement import Pair, agreements, weighted_kappa
from course_lib.grading.agreement_page import agreement_page, kappa_in_words
from course_lib.grading.second_key import Key, KeyProblem, read_key, write_key
from course_lib.grading.second_marks import HEADINGS, MarksProblem, points_in, sheet
from course_lib.rubrics import levels

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
    assert one.is_too_few and one.kappa is None and other.kappa is None
    page = agreement_page([one], {("c", "x"): "<b>Text 1</b>", ("b", "x"): "Text 2"})
    assert "&lt;b&gt;Text 1" in page and "<b>Text" not in page
    assert "too few texts to tell" in page and "fewer than 10 texts" in page
    assert "0.00" not in page


@pytest.mark.parametrize(
    ("first", "second", "words"),
    [
        ([2.0] * 10, [2.0] * 10, "cannot be told: each of you gave all texts the same"),
        ([2.0] * 10, [3.0] * 10, "cannot be told: each of you gave all texts the same"),
        ([2.0] * 10, [2.0] * 9 + [3.0], "cannot be told: one of you gave all texts the same"),
        ([2.0] * 9 + [3.0], [2.0] * 10, "cannot be told: one of you gave all texts the same"),
        ([2.0] * 8 + [3.0], [2.0] * 8 + [3.0], "too few texts to tell"),
        ([2.0] * 9 + [3.0], [2.0] * 9 + [3.0], "1.00"),
        ([0.0, 3.0] * 5, [3.0, 0.0] * 5, "-1.00"),
    ],
)
def test_a_figure_is_given_only_where_it_says_something(
    first: list[float], second: list[float], words: str
) -> None:
    pairs = [
        Pair(str(place), "x", 3, here, there)
        for place, (here, there) in enumerate(zip(first, second, strict=True))
    ]
    assert kappa_in_words(agreements(pairs)[0]).startswith(words)


KEY = Key({("ann", TEXT.id): 2, ("bo", TEXT.id): 1})


def sheet_of(*rows: tuple[str, str], delimiter: str = ",") -> bytes:
    text = io.StringIO()
    table = csv.writer(text, delimiter=delimiter)
    table.writerow(HEADINGS)
    for number, points in rows:
        table.writerow([number, "Title", "Asked", "a, b; c", "This", "Levels", "3", points])
    return text.getvalue().encode("utf-8-sig")


def test_a_sheet_comes_back_as_any_spreadsheet_saves_it(tmp_path: Path) -> None:
    file = tmp_path / "sheet.csv"
    file.write_bytes(sheet_of(("2", "1,5"), ("1", ""), delimiter=";"))
    assert points_in(file, KEY) == {("ann", TEXT.id): 1.5}


def test_a_sheet_shows_the_levels_and_nobody() -> None:
    assert isinstance(TEXT.question, Text)
    texts = {("ann", TEXT.id): "=1+1, as <i>I</i> see it", ("bo", TEXT.id): "Another"}
    rows = list(csv.DictReader(io.StringIO(sheet(texts, KEY).decode("utf-8-sig"))))
    assert [(row["number"], row["text"], row["points"]) for row in rows] == [
        ("1", "Another", ""),
        ("2", "'=1+1, as <i>I</i> see it", ""),
    ]
    assert "ann" not in {cell for row in rows for cell in row.values()}
    assert rows[0]["exercise"] == TEXT.title and rows[0]["out of"] == str(TEXT.points)
    for level in levels(TEXT.id):
        said = f"{level.points(TEXT.points):g} of {TEXT.points} points, level {level.number}, "
        assert f"{said}for example: {level.sample or TEXT.question.sample}" in rows[1]["levels"]
    assert all(line in rows[0]["look for"] for line in TEXT.question.good_answer)


def test_numbers_stay_and_say_nothing_about_names(tmp_path: Path) -> None:
    learners = [(f"learner-{number:02}", TEXT.id) for number in range(30)]
    key = Key({}).with_new(learners)
    assert sorted(key.texts) == list(range(1, 31))
    assert [key.numbers[each] for each in learners] != list(range(1, 31))
    write_key(tmp_path, key, {"learner-00": "=Ann"})
    assert read_key(tmp_path) == key
    assert "'=Ann" in (tmp_path / "second-marks-key.csv").read_text(encoding="utf-8-sig")
    more = key.with_new([*learners, ("new", TEXT.id)])
    assert more.numbers == {**key.numbers, ("new", TEXT.id): 31}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff",
        b"number\n1\n",
        b"number,learner,exercise\nx,a,b\n",
        b"number,learner,exercise\n1,a,b\n1,c,b\n",
    ],
)
def test_a_key_that_was_changed_is_not_guessed_at(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "second-marks-key.csv").write_bytes(content)
    with pytest.raises(KeyProblem, match="Put back a copy"):
        read_key(tmp_path)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "neither a gradebook nor"),
        (b"\xff\xfe\x00x", "CSV UTF-8"),
        (b"name,points\na,1\n", "headings number and points"),
        (sheet_of(("2", "many")), "Row 2: “many”"),
        (sheet_of(("2", "-1")), "Row 2"),
        (sheet_of(("2", "nan")), "Row 2"),
        (sheet_of(("2", "999")), f"from 0 to {TEXT.points}"),
        (sheet_of(("3", "1")), "Row 2: there is no text 3"),
        (sheet_of(("", "1")), "no text without a number"),
        (b"SQLite format 3\x00 and no more", "not a gradebook"),
    ],
)
def test_a_file_that_cannot_be_used_gets_one_sentence(
    tmp_path: Path, content: bytes, words: str
) -> None:
    file = tmp_path / "file"
    file.write_bytes(content)
    with pytest.raises(MarksProblem, match=words):
        points_in(file, KEY)


@pytest.mark.slow
def test_from_a_graded_class_to_the_figures(
    course: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    to = ["--course-dir", str(course)]
    assert main(["second-marks", "--sheet", *to]) == 1
    hand_in(course, tmp_path / "in", "Ann Other", full_answers())
    hand_in(course, tmp_path / "in", "Bo Blank", full_answers("three-steps"))
    hand_in(course, tmp_path / "in", "Cy Third", full_answers())
    assert main(["grade", str(tmp_path / "in"), *to]) == 0
    mark_by_hand(course, "ann-other", 1.0, "Secret comment")
    mark_by_hand(course, "cy-third", 2.0, "")
    capsys.readouterr()
    assert main(["second-marks", "--sheet", *to]) == 0
    assert "2 texts for a second person" in capsys.readouterr().out

    path = course / "second-marks.csv"
    text = path.read_text(encoding="utf-8-sig")
    assert not any(part in text for part in ("ann-other", "Ann", "cy-third", "Secret"))
    key = read_key(course)
    ann, cy = (str(key.numbers[who, TEXT.id]) for who in ("ann-other", "cy-third"))
    assert {ann, cy} == {"1", "2"}

    assert main(["second-marks", str(path), *to]) == 1
    assert "no text that both have marked" in capsys.readouterr().err
    path.write_bytes(sheet_of((ann, "3"), (cy, "2")))
    assert main(["second-marks", str(path), *to]) == 0
    said = capsys.readouterr().out
    assert f"{TEXT.title}: 2 texts, 1 the same, 1 within one point. Weighted kappa: too few" in said
    assert "kappa needs 10 texts of one exercise" in said
    assert "All together: 2 texts, 1 the same, 1 within one point." in said
    page = (course / "second-marks.html").read_text(encoding="utf-8")
    assert f"Text {ann}" in page and f"Text {cy}" not in page and "Ann" not in page
    assert main(["second-marks", str(course / "gradebook.db"), str(path), *to]) == 0
    assert main(["second-marks", *to]) == 1
    assert main(["second-marks", str(tmp_path / "nothing.csv"), *to]) == 1
    assert "could not be read" in capsys.readouterr().err
