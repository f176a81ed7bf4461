"""Levels of written answers: whole, told apart by the course's own look at texts, and private."""

from html import escape
from typing import get_args

import pytest
from classroom import ROOT

from course_lib.answers import Entry, Record
from course_lib.checks import check
from course_lib.exercise import Exercise, Text
from course_lib.exercises import all_lessons
from course_lib.linter import rubric_page
from course_lib.marks import without_levels, written_answer
from course_lib.rubrics import HIGHEST, Level, bank, levels
from course_lib.screens import ScreenKind, screen

WRITTEN = {
    each.id: each
    for lesson in all_lessons()
    for each in lesson.graded
    if each.marked_by == "instructor"
}


@pytest.fixture(params=WRITTEN)
def exercise(request: pytest.FixtureRequest) -> Exercise:
    return WRITTEN[request.param]


def test_each_written_exercise_has_four_levels_that_earn_more_and_more(exercise):
    points = [level.points(exercise.points) for level in levels(exercise.id)]
    assert len(points) == HIGHEST + 1
    assert points[0] == 0 and points[-1] == exercise.points
    assert points == sorted(set(points))


def test_the_unsafe_sample_is_pointed_at_and_the_others_are_not(exercise):
    assert isinstance(exercise.question, Text)
    nothing, unsafe, good, _ = levels(exercise.id)
    if unsafe.capped_by in get_args(ScreenKind):
        assert unsafe.capped_by in exercise.question.screens
        assert screen(unsafe.sample, [unsafe.capped_by])
    for level in (nothing, good):
        assert level.capped_by == ""
        assert not screen(level.sample, exercise.question.screens), level.sample


def test_each_sample_fits_into_its_box_and_is_worth_reading(exercise):
    assert isinstance(exercise.question, Text)
    samples = [level.sample for level in levels(exercise.id)[:HIGHEST]]
    assert len({*samples, exercise.question.sample}) == HIGHEST + 1
    for sample in samples:
        verdict = check(exercise, exercise.question, sample)
        assert verdict.outcome.is_done
        assert not [said for said in verdict.again if "longer than" in said]


def test_nearly_every_exercise_shows_what_caps_an_answer():
    """One sentence about one's own glance can hardly be unsafe; all others can."""
    without = [name for name in WRITTEN if not levels(name)[1].capped_by]
    assert without == ["dont-discriminate_what-size-hid"]


def test_the_levels_are_shown_to_who_marks_and_not_to_who_wrote(exercise):
    record = Record(answers={exercise.id: Entry(value="Some words of <b>mine</b>.", revision=1)})
    source = written_answer(exercise, record, None) or ""
    seen = without_levels(source)
    for level in levels(exercise.id):
        assert f"Level {level.number}: {level.points(exercise.points):g} of" in source
        assert f"Comment: {level.comment.split('.')[0]}" in source
        sample = escape(level.sample or exercise.question.sample).splitlines()[0]
        assert f">{sample.partition('`')[0]}" in source
        assert sample not in seen
        assert f"Level {level.number}" not in seen
    assert "&lt;b&gt;mine" in seen and "<b>" not in source
    assert "What a good answer has" in seen
    assert "course-levels" not in seen
    # A blank line would end the HTML in Markdown, and a sample would then be read as Markdown.
    block = source[source.index("<details") :]
    assert "\n" not in block
    # Formgrader's style sheet takes the triangle away, and a fold then looks like a sentence.
    assert block.count("<summary") == block.count("display:list-item") == 3
    assert "What was asked" in block and bank()[0].comments[0].split("’")[0] in block


def test_no_learner_finds_a_sample_in_a_page():
    for lesson in all_lessons():
        page = (ROOT / "lessons" / lesson.folder / f"{lesson.folder}.ipynb").read_text("utf-8")
        for each in lesson.graded:
            for level in levels(each.id)[:HIGHEST]:
                assert level.sample[:40] not in page


@pytest.mark.parametrize(
    ("found", "sentence"),
    [
        ((), "write its levels 0 to 3"),
        (tuple(Level(n, "A sample" * (n < 3), "") for n in range(4)), "level 0 needs a comment"),
        (tuple(Level(n, "A sample", "Good.") for n in range(4)), "level 3 needs a comment"),
        (tuple(Level(n, "", "Good.") for n in range(4)), "level 2 needs a comment"),
    ],
)
def test_levels_that_are_not_whole_are_found(monkeypatch, found, sentence):
    monkeypatch.setattr(rubric_page, "levels", lambda exercise_id: found)
    assert sentence in " ".join(map(str, rubric_page.look_over()))


def test_the_page_has_every_level_and_every_comment():
    page = rubric_page.rubric_page()
    for name, each in WRITTEN.items():
        assert f"`{name}`, {each.points} points" in page
        for level in levels(name):
            assert f"*Comment:* {level.comment}" in page
            for line in (level.sample or each.question.sample).splitlines():
                assert f"> {line}" in page
    for group in bank():
        assert all(f"- {comment}" in page for comment in group.comments)
