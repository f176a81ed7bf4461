"""Every lesson in a real browser: walked from top to bottom by Tab alone, and read by axe."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from classroom import ROOT
from conftest import OpenCourse
from playwright.sync_api import Page, expect

from course_lib.exercise import Lesson
from course_lib.exercises import all_lessons

pytestmark = pytest.mark.slow

#: More presses of Tab than the longest lesson needs.
_MOST_TABS = 2_500

#: The exercise in which the keyboard stands, or where else on the page.
_WHERE = """() => {
  const at = document.activeElement;
  const card = at && at.closest("section[data-exercise]");
  if (card) return card.dataset.exercise;
  const boxes = [...document.querySelectorAll(".course-hand-in")];
  return at && boxes.length && boxes.at(-1).contains(at) ? "hand-in" : "";
}"""


@pytest.fixture(scope="module")
def course(jupyter: Callable[..., OpenCourse]) -> OpenCourse:
    return jupyter(*(ROOT / "lessons" / lesson.folder for lesson in all_lessons()))


@pytest.mark.parametrize("lesson", all_lessons(), ids=lambda lesson: lesson.folder)
def test_a_lesson_is_walked_by_keyboard_and_axe_finds_nothing(
    page: Page, course: OpenCourse, started: Callable[[Page, str], None], lesson: Lesson
) -> None:
    started(page, course.link_to(f"lessons/{lesson.folder}/{lesson.folder}.ipynb"))
    cards = page.locator("section[data-exercise]")
    expect(cards).to_have_count(len(lesson.exercises), timeout=60_000)
    assert [card.get_attribute("data-exercise") for card in cards.all()] == [
        each.id for each in lesson.exercises
    ]

    page.locator("section[data-exercise]").first.locator("button").first.focus()
    met = [page.evaluate(_WHERE)]
    for _ in range(_MOST_TABS):
        page.keyboard.press("Tab")
        where = page.evaluate(_WHERE)
        if where and where != met[-1]:
            met.append(where)
        if where == "hand-in":
            break
    assert met == [*(each.id for each in lesson.exercises), "hand-in"]

    # What is around them is JupyterLab’s, which has open faults of its own.
    found = Axe().run(page, context=".course-card, .jp-MarkdownOutput")
    assert [each["id"] for each in found.response["violations"]] == []


def test_back_and_forward_of_the_browser_lead_from_page_to_page(
    page: Page, course: OpenCourse
) -> None:
    start, words, safe = (
        page.locator(".jp-NotebookPanel:visible").get_by_role("heading", level=1, name=name)
        for name in ("Are you an innovative", "Words, then and now", "Safe ground")
    )
    page.goto(course.link)
    expect(start).to_be_visible(timeout=60_000)
    page.get_by_role("link", name="Words, then and now").click()
    expect(words).to_be_visible()
    page.get_by_role("link", name="Start here").last.click()
    expect(start).to_be_visible()
    page.get_by_role("link", name="Safe ground").first.click()
    expect(safe).to_be_visible()
    # Each step is one press, back as well as forward.
    for step, shown in (
        (page.go_back, start),
        (page.go_back, words),
        (page.go_forward, start),
        (page.go_forward, safe),
    ):
        step()
        expect(shown).to_be_visible()
