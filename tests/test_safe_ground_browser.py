"""The gate in a real browser: the way round a hard part, help in a country, two rules."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from conftest import OpenCourse
from playwright.sync_api import Browser, Locator, Page, expect

pytestmark = pytest.mark.slow

FOLDER = "01_safe_ground"
ROOT = Path(__file__).parent.parent
Start = Callable[[Page, str], None]


@pytest.fixture(scope="module")
def course(jupyter: Callable[..., OpenCourse]) -> OpenCourse:
    return jupyter(ROOT / "lessons" / FOLDER)


@pytest.fixture
def open_page(course: OpenCourse, started: Start) -> Callable[[Page], None]:
    """Open the page and start its lesson."""

    def go(page: Page) -> None:
        started(page, course.link_to(f"lessons/{FOLDER}/{FOLDER}.ipynb"))
        expect(page.locator(".course-hand-in")).to_be_visible(timeout=60_000)

    return go


def card(page: Page, name: str) -> Locator:
    return page.locator(f'section[data-exercise="safe-ground_{name}"]')


def test_the_way_round_a_hard_part_and_the_words_to_read_once_more(
    page: Page, course: OpenCourse, open_page: Callable[[Page], None]
) -> None:
    open_page(page)
    expect(page.locator(".course-gate").first).to_contain_text("7 safety exercises still to do")
    around = page.locator(".content-note a")
    assert around.evaluate("link => getComputedStyle(link).textDecorationLine") == "underline"

    country = page.get_by_label("I live and work in")
    country.focus()
    page.keyboard.type("United")
    expect(page.get_by_text("988 Suicide & Crisis Lifeline").first).to_be_visible()

    hard = card(page, "somebody-in-danger")
    go = hard.get_by_role("button", name="Go to “Be ready before you need it”")
    go.focus()
    page.keyboard.press("Enter")
    ready = card(page, "be-ready")
    expect(ready.get_by_role("heading").first).to_be_focused()
    for words in ("I write down", "I tell clients", "I find out", "I keep my emergency plan"):
        ready.get_by_label(words).check()
    ready.get_by_role("button", name="Check my answer").click()
    expect(ready.locator(".course-verdict")).to_contain_text("That's it")
    expect(page.locator(".course-gate").first).to_contain_text("6 of 7 safety exercises")
    row = page.locator(".course-rows li").filter(has_text="Somebody may be in danger")
    expect(row.first).to_contain_text("Done with the other exercise")

    line = card(page, "your-line")
    line.get_by_label("Your words").fill("For privacy: you were never my client.")
    line.get_by_role("button", name="Check my answer").click()
    verdict = line.locator(".course-verdict")
    expect(verdict).to_contain_text("For your instructor")
    expect(verdict).to_contain_text("Read this once more before you send it")
    expect(verdict).to_contain_text("“you were never my client”")

    found = Axe().run(page, context=".course-card")
    assert [each["id"] for each in found.response["violations"]] == []
    record = json.loads((course.folder / "lessons" / FOLDER / "answers.json").read_bytes())
    assert "988" not in json.dumps(record)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_two_rules_stand_side_by_side_and_stack_where_it_is_narrow(
    theme: str, chromium: Browser, open_page: Callable[[Page], None]
) -> None:
    context = chromium.new_context(
        viewport={"width": 1280, "height": 900},
        color_scheme=theme,  # type: ignore[arg-type]
    )
    page = context.new_page()
    open_page(page)

    def tops() -> list[int]:
        parts = page.locator(".post-and-amended").first.locator("> div")
        return [round(parts.nth(place).bounding_box()["y"]) for place in (0, 1)]

    assert tops()[0] == tops()[1]
    page.set_viewport_size({"width": 360, "height": 740})
    assert tops()[1] > tops()[0]
    wide = page.evaluate(
        """() => [...document.querySelectorAll('.course-card *, .jp-RenderedMarkdown > *')]
            .filter(node => node.getBoundingClientRect().right > 361
                && !node.closest('.course-spoken'))
            .map(node => node.outerHTML.slice(0, 100))"""
    )
    assert wide == []
    boxes = Axe().run(page, context={"include": [[".post-and-amended"], [".content-note"]]})
    assert [each["id"] for each in boxes.response["violations"]] == []
    context.close()
