"""Start here: what is only for the learner stays with them, and the page keeps its promises."""

import json
import zipfile
from collections import Counter
from pathlib import Path

import pytest
from lesson_words import SOLUTIONS, words_of

from course_lib.answers import Entry, Record, record_to_bytes
from course_lib.exercise import Choose, OneOf, Text, solution
from course_lib.exercises import find_lesson
from course_lib.grading.classroom import grade_class
from course_lib.grading.release import release
from course_lib.hand_in import Learner, pack

FOLDER = "00_start_here"
LESSON = find_lesson(FOLDER)
PAGE = SOLUTIONS / FOLDER / f"{FOLDER}.ipynb"
PRIVATE = {
    "start-here_which-one-feels-like-you": "gave-up",
    "start-here_promise": ["no-client", "no-search"],
    "start-here_two-reasons": ["alone", "none"],
    "start-here_followed-first": "sure-no",
}


def page() -> str:
    return words_of(FOLDER)


def handed_in(tmp_path: Path) -> Path:
    """A hand-in of somebody who answered everything, what is private too."""
    folder = tmp_path / FOLDER
    folder.mkdir()
    (folder / PAGE.name).write_bytes(PAGE.read_bytes())
    answers = {
        each.id: Entry(value=PRIVATE.get(each.id, solution(each.question)), revision=1)
        for each in LESSON.exercises
        if not callable(each.question)
    }
    (folder / "answers.json").write_bytes(record_to_bytes(Record(answers=answers)))
    (tmp_path / "hand-ins").mkdir()
    return pack(LESSON, folder, Learner("Anna Berg", "key"), tmp_path / "hand-ins")


def test_what_is_only_for_the_learner_is_not_in_the_file(tmp_path: Path) -> None:
    with zipfile.ZipFile(handed_in(tmp_path)) as file:
        everything = {name: file.read(name).decode("utf-8") for name in file.namelist()}
    travelled = json.loads(everything["answers.json"])["answers"]
    assert set(travelled) == {each.id for each in LESSON.graded}
    assert not set(travelled) & set(PRIVATE)
    assert all("gave-up" not in content for content in everything.values())


@pytest.mark.slow
def test_what_is_only_for_the_learner_is_not_in_nbgrader(tmp_path: Path, course: Path) -> None:
    release(course, FOLDER)
    handed_in(tmp_path)
    (graded,) = grade_class(tmp_path / "hand-ins", course).graded
    assert {mark.name for mark in graded.marks} == {each.id for each in LESSON.graded}
    assert graded.points == sum(each.points for each in LESSON.graded if each.marked_by == "check")
    for path in (
        path for step in ("submitted", "autograded") for path in (course / step).rglob("*")
    ):
        assert not path.is_file() or b"gave-up" not in path.read_bytes()


def test_opinions_are_never_judged() -> None:
    for each in LESSON.exercises:
        if each.id in PRIVATE:
            assert each.points == 0
            assert isinstance(each.question, OneOf | Choose)
            assert each.question.is_opinion


def test_what_it_is_comes_before_what_it_is_worth() -> None:
    headings = [line[3:] for line in page().splitlines() if line.startswith("## ")]
    assert headings.index("What Twitter is") < headings.index("What it may be worth")


def test_no_part_is_longer_than_twelve_minutes() -> None:
    minutes: Counter[str] = Counter()
    for each in LESSON.exercises:
        minutes[each.look_at] += each.minutes
    assert max(minutes.values()) <= 12


def test_the_story_is_short() -> None:
    story = page().partition("## What Twitter is\n")[2].partition("\n>")[0]
    assert 100 < len(story.split()) <= 250


def test_the_sample_answer_is_as_long_as_the_task_asks() -> None:
    asked = next(each for each in LESSON.exercises if each.id == "start-here_innovation-first")
    assert isinstance(asked.question, Text)
    assert asked.question.words < len(asked.question.sample.split()) <= 125
    assert len(asked.question.sample) <= asked.question.limit
