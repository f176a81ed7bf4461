"""A person marks a text in Formgrader: the levels are plainly a fold, and a keyboard is enough."""

from pathlib import Path

import pytest
from classroom import FOLDER, LESSON, full_answers, hand_in, marks
from conftest import open_course
from playwright.sync_api import Page, expect

from course_lib.exercise import Text
from course_lib.grading.classroom import grade_class
from course_lib.rubrics import levels

pytestmark = pytest.mark.slow

WRITTEN = next(each for each in LESSON.graded if each.marked_by == "instructor")


def test_levels_points_and_comment_by_keyboard_alone(
    page: Page, course: Path, tmp_path: Path
) -> None:
    assert isinstance(WRITTEN.question, Text)
    hand_in(course, tmp_path / "in", "Ann Other", {**full_answers(), WRITTEN.id: "My own words."})
    grade_class(tmp_path / "in", course)
    opened = open_course(course, "--instructor")
    try:
        page.goto(opened.link)
        page.goto(f"{opened.link.partition('lab/')[0]}formgrader/gradebook/{FOLDER}/{FOLDER}")
        page.get_by_role("link", name="Submission #1").click()
        fold = page.locator("details.course-levels", has_text="Levels 0 to 3")
        title = fold.locator("summary")
        expect(title).to_be_visible()
        look = title.evaluate("it => [getComputedStyle(it).display, getComputedStyle(it).cursor]")
        assert look == ["list-item", "pointer"]  # a triangle before it, and a hand over it
        sample = fold.get_by_text(WRITTEN.question.sample[:40])
        expect(sample).to_be_hidden()

        page.locator(f"[id='{WRITTEN.id}'].score").focus()
        page.keyboard.type("2")
        for _ in range(3):  # past the extra credit, and past what was asked
            page.keyboard.press("Tab")
        expect(title).to_be_focused()
        page.keyboard.press("Enter")
        expect(sample).to_be_visible()
        for level in levels(WRITTEN.id):
            expect(fold).to_contain_text(f"Comment: {level.comment[:40]}")
        page.keyboard.press("Tab")
        page.keyboard.press("Tab")
        page.keyboard.type("Thank you.")
        with page.expect_response(lambda answer: "/api/comment/" in answer.url):
            page.keyboard.press("Tab")
        page.wait_for_load_state("networkidle")
    finally:
        opened.close()
    assert marks(course)["ann-other", "list-reasons"] == (None, 2.0, False)
