"""The map from the post to the course: no row without a home, no home without its words."""

import re
from dataclasses import replace

import pytest
from questions import ONE_OF, exercise

from course_lib.exercise import Lesson
from course_lib.exercises import all_lessons
from course_lib.linter.post_map import Row, homeless, map_page

CHOICE = exercise(ONE_OF, name="choice", points=2)
ROW = CHOICE.rows[0]
STORY = Row(says="A story", home="the tale of the tea", file="tale.md", words="She made tea.")


def found(tmp_path, rows, *, of_exercise=(ROW,)):
    (tmp_path / "tale.md").write_text("He knocked. She made tea.", encoding="utf-8")
    exercises = (replace(CHOICE, rows=of_exercise),)
    lesson = Lesson(folder="99_test", slug="test", title="Test", exercises=exercises)
    return " | ".join(map(str, homeless(tmp_path, rows, [lesson])))


def test_a_row_is_at_home_in_an_exercise_or_in_a_story(tmp_path):
    assert found(tmp_path, {ROW: Row(says="A choice"), "S98": STORY}) == ""


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        (Row(says="Nowhere"), "S98: it has no home"),
        (replace(STORY, words="She made coffee."), "“She made coffee.” are not in tale.md"),
        (replace(STORY, words=""), "are not in tale.md"),
        (replace(STORY, file="lost.md"), "are not in lost.md"),
    ],
)
def test_a_row_without_a_home_is_found(tmp_path, row, sentence):
    assert sentence in found(tmp_path, {ROW: Row(says="A choice"), "S98": row})


def test_a_row_that_nobody_declared_is_found(tmp_path):
    of_exercise = (ROW, "S99")
    rows = {ROW: Row(says="A choice")}
    assert "its row S99 is not in rows.toml" in found(tmp_path, rows, of_exercise=of_exercise)


def test_the_map_has_every_sentence_of_the_post_and_every_exercise():
    page = map_page()
    assert re.findall(r"^\| (S\d\d) ", page, re.MULTILINE) == [f"S{n:02}" for n in range(1, 49)]
    assert re.findall(r"^\| (E\d+) ", page, re.MULTILINE) == [f"E{n}" for n in range(1, 13)]
    for lesson in all_lessons():
        for each in lesson.exercises:
            assert f"| {lesson.title} | {each.title} |" in page, each.id
