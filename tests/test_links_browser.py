"""What is to be done by hand, in a real browser: nothing opens by itself, and the box is full."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

import pytest
from classroom import ROOT
from conftest import OpenCourse
from playwright.sync_api import Locator, Page, expect

pytestmark = pytest.mark.slow

FOLDER = "06_step_three_the_mix"


@pytest.fixture(scope="module")
def course(jupyter: Callable[..., OpenCourse]) -> OpenCourse:
    return jupyter(ROOT / "lessons" / FOLDER)


def card(page: Page, name: str) -> Locator:
    return page.locator(f'section[data-exercise="the-mix_{name}"]')


def test_a_draft_goes_into_the_box_of_x_with_what_to_mind_beside_it(
    page: Page, course: OpenCourse, started: Callable[[Page, str], None]
) -> None:
    started(page, course.link_to(f"lessons/{FOLDER}/{FOLDER}.ipynb"))
    listed, draft = card(page, "by-hand"), card(page, "draft")
    own = listed.locator(".course-line").last
    expect(own).to_contain_text("There is no draft yet. Write it in “Draft one post of your own”")
    expect(own.get_by_role("link")).to_have_count(0)

    words = "50% & more? #SlowTherapy <b>“yes”</b>\nWhat is yours?"
    draft.get_by_label("Your post", exact=True).fill(words)
    expect(draft.locator(".course-counter")).to_have_text(f"{len(words)} of 280")
    link = own.get_by_role("link", name="Open X with your post in the box")
    expect(link).to_be_visible()
    address = link.get_attribute("href") or ""
    assert address.startswith("https://x.com/intent/post?text=50%25%20")
    assert parse_qs(urlsplit(address).query) == {"text": [words]}
    assert link.get_attribute("target") == "_blank"
    assert link.get_attribute("rel") == "noopener noreferrer"
    expect(own.locator(".course-mind")).to_have_count(0)

    draft.get_by_label("Your post", exact=True).fill("My client said something funny today.")
    mind = own.locator(".course-mind")
    expect(mind).to_contain_text("Read this once more before you send it")
    assert link.get_attribute("aria-describedby") == mind.get_attribute("id")

    # The learner ticks it off; the course knows no more about it than that.
    own.get_by_role("checkbox").check()
    expect(listed.locator(".course-receipt")).to_contain_text("Saved")
    assert len(page.context.pages) == 1
