"""The facilitator's page in a real browser: plan, wall and recap; narrow, dark, on a projector."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from classroom import ROOT
from conftest import OpenCourse
from playwright.sync_api import Browser, Page, expect
from test_chat_hold import a_busy_hour, write

pytestmark = pytest.mark.slow

LESSON = "08_webinar_follow_up"
PAGE = f"lessons/{LESSON}/facilitator.ipynb"
PROJECTOR = {"width": 1920, "height": 1080}
OUTSIDE = """
() => [...document.querySelectorAll('.course-card *')]
  .filter((node) => node.getBoundingClientRect().right > innerWidth + 1).length
"""
SIZES = """
() => {
  const wall = document.querySelector(".course-wall");
  const columns = [...wall.querySelectorAll(".course-wall-column")].map((each) =>
    each.getBoundingClientRect(),
  );
  const words = wall.querySelector(".course-wall-words");
  return {
    tall: wall.scrollHeight - wall.clientHeight,
    wide: wall.scrollWidth - wall.clientWidth,
    apart: columns[1].top >= columns[0].bottom || columns[1].left >= columns[0].right,
    font: parseFloat(getComputedStyle(words).fontSize),
  };
}
"""
WIDER = "() => document.documentElement.scrollWidth > innerWidth"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("home")
    (folder / "Downloads").mkdir()
    return folder


@pytest.fixture(scope="module")
def course(jupyter: Callable[..., OpenCourse], home: Path) -> Iterator[OpenCourse]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
        for name in ("HOME", "USERPROFILE"):
            patch.setenv(name, str(home))
        yield jupyter(ROOT / "lessons" / LESSON)


@pytest.fixture(autouse=True)
def _afresh(course: OpenCourse) -> Iterator[None]:
    """Each test begins at an empty desk."""
    yield
    shutil.rmtree(course.folder / ".course" / "webinar", ignore_errors=True)


def choose(page: Page, words: str) -> None:
    page.get_by_label(words).check()


def read_file(page: Page, path: Path) -> None:
    choose(page, "A file: the course room")
    page.get_by_label("Where is the file?").fill(str(path))
    page.get_by_role("button", name="Read it").click()
    expect(page.get_by_text("You work with a file")).to_be_visible()


def read_sample(page: Page) -> None:
    page.get_by_role("button", name="Read it").click()
    expect(page.get_by_text("You work with the sample’s conversation")).to_be_visible()


def no_violations(page: Page, context: str | None = None) -> None:
    found = Axe().run(page, context=context) if context else Axe().run(page)
    assert found.violations_count == 0, found.generate_report()


def test_plan_by_keyboard_and_find_everything_again(
    page: Page, course: OpenCourse, started: Callable[[Page, str], None], home: Path
) -> None:
    started(page, course.link_to(PAGE))
    fill = page.get_by_role("button", name="Try it with the sample’s plan")
    fill.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_text("The plan is whole.")).to_be_visible()
    question = page.get_by_label("Question 2", exact=True)
    question.focus()
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.type("Is it <b>good</b>, and what did your clients say?")
    expect(page.get_by_text("It asks two things.")).to_be_visible()
    expect(page.get_by_text("Look again at Q2")).to_be_visible()
    line = page.locator(".course-desk-rows li", has_text="<b>good</b>")
    # Only the draft as it is now can be copied.
    expect(line.first.get_by_role("button", name="Copy the draft")).to_have_count(1)
    page.get_by_role("button", name="Make the calendar file").click()
    expect(page.get_by_text("Your file is webinar-calendar.ics")).to_be_visible()
    assert (home / "Downloads" / "webinar-calendar.ics").stat().st_size > 300
    page.get_by_role("button", name="Make the team’s sheet").click()
    with page.expect_popup() as opened:
        page.get_by_role("link", name="Open webinar-team-sheet.html").click()
    expect(opened.value.get_by_text("Minute by minute").first).to_be_visible()
    assert opened.value.locator("td b").count() == 0
    opened.value.close()
    with page.expect_download() as download:
        page.get_by_role("link", name="Download webinar-calendar.ics").click()
    assert download.value.suggested_filename == "webinar-calendar.ics"
    no_violations(page, ".course-card")

    other = page.context.new_page()
    started(other, course.link_to(PAGE))
    expect(other.get_by_label("Question 2", exact=True)).to_have_value(
        "Is it <b>good</b>, and what did your clients say?"
    )
    assert other.locator(".course-card b").count() == 0


def test_close_it_and_read_the_recap(
    page: Page,
    course: OpenCourse,
    started: Callable[[Page, str], None],
    home: Path,
    chromium: Browser,
) -> None:
    started(page, course.link_to(PAGE))
    read_sample(page)
    box = page.get_by_label("Q1 What did you take")
    box.fill("We spoke of <buses>, and of the way home.")
    saved = page.locator(".course-desk-box", has=box).locator(".course-desk-saved")
    expect(saved).to_contain_text("✓ Saved")
    make = page.get_by_role("button", name="Make the recap")
    make.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_text("Your file is webinar-recap.html")).to_be_visible()
    recap = (home / "Downloads" / "webinar-recap.html").as_uri()
    looks = (
        {"viewport": {"width": 1280, "height": 900}, "color_scheme": "dark"},
        {"viewport": {"width": 360, "height": 800}},
        {"viewport": {"width": 640, "height": 450}, "device_scale_factor": 2},
    )
    for look in looks:
        context = chromium.new_context(**look)  # type: ignore[arg-type]
        paper = context.new_page()
        paper.goto(recap)
        expect(paper.get_by_text("We spoke of <buses>, and of the way home.")).to_be_visible()
        expect(paper.get_by_role("heading", level=2)).to_have_count(10)
        assert not paper.evaluate(WIDER)
        no_violations(paper)
        context.close()

    page.reload()
    started(page, course.link_to(PAGE))
    expect(page.get_by_label("Q1 What did you take")).to_have_value(
        "We spoke of <buses>, and of the way home."
    )
    expect(page.locator(".course-takeaway").first).to_contain_text("The busiest minute")


def test_the_wall_at_speed_loses_no_post_and_says_when_its_source_is_gone(
    page: Page, course: OpenCourse, started: Callable[[Page, str], None], tmp_path: Path
) -> None:
    rows, file = a_busy_hour(), tmp_path / "room.csv"
    write(file, rows[:25])
    page.set_viewport_size(PROJECTOR)  # type: ignore[arg-type]
    started(page, course.link_to(PAGE))
    read_file(page, file)
    page.get_by_text("Read all of it as a list").click()
    lists = page.locator(".course-wall-text ol > li")
    for end in (500, 1000, 1500):
        write(file, rows[max(0, end - 600) : end])
        questions = sum(row["text"].startswith("Q") for row in rows[:end])
        expect(lists).to_have_count(end - questions, timeout=60_000)
    wall = page.locator(".course-wall")
    expect(wall).to_contain_text("1,500 posts so far")
    expect(wall.locator(".course-wall-question")).to_have_text("Q9 What?")

    file.rename(tmp_path / "away.csv")
    expect(wall.locator(".course-wall-lost")).to_contain_text("keep what was read")
    expect(wall).to_contain_text("1,500 posts so far")
    (tmp_path / "away.csv").rename(file)
    expect(wall.locator(".course-wall-lost")).to_be_hidden()


def test_another_conversation_leaves_nothing_of_the_last_one_on_the_page(
    course: OpenCourse, started: Callable[[Page, str], None], page: Page, tmp_path: Path
) -> None:
    started(page, course.link_to(PAGE))
    for words in ("An old walk by the river", "A new kettle"):
        path = tmp_path / f"{words.split()[1]}.txt"
        path.write_text(f"17:00 @ana: Q1 What helps?\n17:01 @ben: {words}", encoding="utf-8")
        read_file(page, path)
        expect(page.locator(".course-wall-words").first).to_have_text(words)
        page.get_by_text("Read all of it as a list").click()
    expect(page.get_by_text("An old walk")).to_have_count(0)


@pytest.mark.parametrize(
    ("look", "theme"),
    [
        (PROJECTOR, "light"),
        (PROJECTOR, "dark"),
        ({"width": 360, "height": 800}, "light"),
        ({"width": 640, "height": 450}, "dark"),
    ],
    ids=["projector", "dark projector", "360 px", "200 % zoom"],
)
def test_the_wall_is_read_on_a_projector_and_on_a_telephone(
    look: dict[str, int],
    theme: str,
    course: OpenCourse,
    started: Callable[[Page, str], None],
    chromium: Browser,
    tmp_path: Path,
) -> None:
    folder = tmp_path / "room"
    shutil.copytree(ROOT / "data" / "chat", folder)
    script = "<img src=x onerror=alert(1)> Which words do you keep for yourself?"
    with (folder / "posts.csv").open("a", encoding="utf-8", newline="") as lines:
        lines.write(f"c-400,s-x,somebody_with_a_tag,2026-03-12T17:56:00Z,own,{script},,\n")
    context = chromium.new_context(viewport=look, color_scheme=theme)  # type: ignore[arg-type]
    page = context.new_page()
    started(page, course.link_to(PAGE))
    is_light = page.evaluate("document.body.dataset.jpThemeLight")
    assert is_light == str(theme == "light").lower()
    read_file(page, folder / "posts.csv")
    wall = page.locator(".course-wall")
    expect(wall.locator(".course-wall-question")).to_contain_text("Q8 What's the one thing")
    expect(wall).to_contain_text(script)
    assert wall.locator("img").count() == 0
    expect(wall).to_contain_text("The hour is over")
    assert "run out of ideas" not in wall.inner_text()
    no_violations(page, ".course-card")
    assert page.evaluate(OUTSIDE) == 0
    page.get_by_role("button", name="Fill the screen").click()
    page.wait_for_function("document.fullscreenElement !== null")
    sizes = page.evaluate(SIZES)
    assert sizes["wide"] <= 1, json.dumps(sizes)
    assert sizes["apart"]
    if look == PROJECTOR:
        assert sizes["tall"] <= 1
        assert sizes["font"] >= 40
    context.close()
