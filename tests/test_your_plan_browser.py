"""The last lesson in a real browser: a form of many parts, a calendar, and pages to keep."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import icalendar
import pytest
from axe_playwright_python.sync_playwright import Axe
from conftest import OpenCourse
from playwright.sync_api import Locator, Page, expect

from course_lib.answers import Entry, Record, record_to_bytes
from course_lib.exercise import Parts
from course_lib.exercises import find_exercise

pytestmark = pytest.mark.slow

FOLDER = "09_your_plan"
START = "00_start_here"
ROOT = Path(__file__).parent.parent
FIRST = "<b>A table</b> & a question that nobody asked"
Start = Callable[[Page, str], None]


@pytest.fixture(scope="module")
def course(jupyter: Callable[..., OpenCourse]) -> OpenCourse:
    opened = jupyter(ROOT / "lessons" / FOLDER)
    start = opened.folder / "lessons" / START
    start.mkdir(exist_ok=True)
    record = Record(answers={"start-here_innovation-first": Entry(value=FIRST)})
    (start / "answers.json").write_bytes(record_to_bytes(record))
    return opened


def card(page: Page, name: str) -> Locator:
    return page.locator(f'section[data-exercise="your-plan_{name}"]')


def test_a_policy_a_plan_in_the_calendar_and_a_portfolio(
    page: Page, course: OpenCourse, started: Start
) -> None:
    started(page, course.link_to(f"lessons/{FOLDER}/{FOLDER}.ipynb"))
    expect(page.locator(".course-hand-in").last).to_be_visible(timeout=60_000)

    # The course's words go into an empty part, and never over the learner's own.
    policy = card(page, "policy")
    page.get_by_label("I live and work in").select_option("us")
    expect(policy.get_by_label("The country I work in")).to_have_value("us")
    messages = policy.get_by_label("3. Messages", exact=True)
    messages.fill("Write to me? Please ring.")
    begin = policy.get_by_role("button", name="Begin with the course’s words: 3. Messages")
    begin.focus()
    page.keyboard.press("Enter")
    expect(messages).to_be_focused()
    expect(messages).to_have_value(
        "Write to me? Please ring.\n\nPlease do not write to me on social media. It is not "
        "private, and I may not see it. For dates and questions, use ____. I answer within ____."
    )
    policy.get_by_role("button", name="Check my answer").click()
    expect(policy.locator(".course-verdict")).to_contain_text("“Messages” is not finished yet")
    expect(policy.locator(".course-receipt")).to_contain_text("Saved")

    own_page = page.locator(".course-take-home").first
    own_page.get_by_label("Your name or your practice").fill("Willow Street")
    own_page.get_by_role("button", name="Make my policy page").click()
    with page.expect_popup() as printed:
        own_page.get_by_role("link", name="Open my policy").click()
    expect(printed.value.get_by_role("heading", name="3. Messages")).to_be_visible()
    expect(printed.value.get_by_text("Write to me? Please ring.")).to_be_visible()
    found = Axe().run(printed.value)
    assert [each["id"] for each in found.response["violations"]] == []
    printed.value.close()

    plan = card(page, "two-weeks")
    question = find_exercise("your-plan_two-weeks")[1].question
    assert isinstance(question, Parts)
    for part in question.parts:
        plan.get_by_label(part.label, exact=True).select_option(part.sample)
    plan.get_by_role("button", name="Check my answer").click()
    expect(plan.locator(".course-verdict")).to_contain_text("That's it")

    calendar = page.locator(".course-take-home").nth(1)
    begins = date.today() + timedelta(days=6)
    calendar.get_by_label("The first day").fill(begins.isoformat())
    calendar.get_by_label("The time of day").fill("08:15")
    calendar.get_by_label("My time zone").select_option("Asia/Kolkata")
    calendar.get_by_role("button", name="Make my calendar file").click()
    with page.expect_download() as download:
        calendar.get_by_role("link", name="Save a copy").click()
    events = icalendar.Calendar.from_ical(Path(download.value.path()).read_bytes()).walk("VEVENT")
    assert str(events[0]["SUMMARY"]) == "Day 1: Put up my policy"
    assert "Why: It is the one thing that gets harder later." in str(events[0]["DESCRIPTION"])

    expect(page.get_by_text(FIRST, exact=True)).to_be_visible()

    keep = page.locator(".course-take-home").nth(2)
    keep.get_by_label("Your name").fill("Anna")
    keep.get_by_role("button", name="Make my portfolio").click()
    with page.expect_popup() as opened:
        keep.get_by_role("link", name="Open my portfolio").click()
    expect(opened.value.get_by_role("heading", level=1)).to_have_text("The portfolio of Anna")
    expect(opened.value.get_by_text(FIRST, exact=True)).to_be_visible()
    found = Axe().run(opened.value)
    assert [each["id"] for each in found.response["violations"]] == []
    opened.value.close()

    certificate = page.locator(".course-take-home").nth(3)
    certificate.get_by_role("button", name="See what I have").click()
    expect(certificate.get_by_role("status")).to_contain_text("What a certificate still needs:")
    leads = certificate.get_by_role("link", name="Safe ground", exact=True).first
    expect(leads).to_have_attribute("href", "../01_safe_ground/01_safe_ground.ipynb")
    certificate.get_by_role("button", name="Say it in a first hour").click()
    expect(card(page, "policy-aloud").get_by_role("heading", level=3)).to_be_focused()

    aloud = card(page, "policy-aloud")
    aloud.get_by_label("Your words").fill("Here is a page. What do you think of it?")
    aloud.get_by_role("button", name="Check my answer").click()
    aloud.get_by_text("No instructor? Compare it").click()
    expect(aloud.get_by_role("heading", name="Level 0 of 3")).to_be_visible()

    hand_in = page.locator(".course-hand-in:not(.course-take-home)")
    hand_in.get_by_label("Your name, or the number").fill("Anna")
    hand_in.get_by_role("button", name="Make my hand-in file").click()
    with page.expect_download() as packed:
        hand_in.get_by_role("link", name="Save a copy of my file").click()
    assert zipfile.is_zipfile(packed.value.path())

    found = Axe().run(page, context=".course-card")
    assert [each["id"] for each in found.response["violations"]] == []
    record = json.loads((course.folder / "lessons" / FOLDER / "answers.json").read_bytes())
    assert record["answers"]["your-plan_policy"]["value"]["messages"].startswith("Write to me?")
