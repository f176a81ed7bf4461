"""A lesson in a real JupyterLab: keyboard alone, a lost kernel, two tabs, narrow and dark."""

from __future__ import annotations

import json
import re
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from conftest import OpenCourse, write_page
from demo_lesson import FOLDER, LESSON, SECRET
from playwright.sync_api import Browser, Locator, Page, expect

pytestmark = pytest.mark.slow

PAGE = f"lessons/{FOLDER}/{FOLDER}.ipynb"
GETTING_READY = f"""#!# Getting the page ready
import sys
sys.path.insert(0, {str(Path(__file__).parent)!r})
from demo_lesson import register
register()
from course_lib.page import hand_in, progress, show, which_account
"""


@pytest.fixture(scope="module")
def course(
    jupyter: Callable[..., OpenCourse], tmp_path_factory: pytest.TempPathFactory
) -> OpenCourse:
    """A course with the demo lesson."""
    lesson = tmp_path_factory.mktemp("lesson") / FOLDER
    write_page(
        lesson / f"{FOLDER}.ipynb",
        "# Every kind",
        GETTING_READY,
        "#!# How far you are\nprogress()",
        "## When did they last write?\n\nToday is 22 November.",
        *(f"#!# Exercise: {each.title}\nshow({each.id!r})" for each in LESSON.exercises),
        "#!# Your account\nwhich_account()",
        "#!# Hand in\nhand_in()",
        "#!# How far you are\nprogress(full=True)",
    )
    return jupyter(lesson)


@pytest.fixture(autouse=True)
def _afresh(course: OpenCourse) -> Iterator[None]:
    """Each test begins with a kernel and a record of its own."""
    yield
    for session in ask(course, "api/sessions"):
        ask(course, f"api/sessions/{session['id']}", "DELETE")
    (course.folder / "lessons" / FOLDER / "answers.json").unlink(missing_ok=True)


def ask(course: OpenCourse, path: str, method: str = "GET") -> Any:
    """Ask the Jupyter server itself."""
    address, token = re.fullmatch(r"(http://.*?/)lab/.*token=(\w+)", course.link).groups()
    request = urllib.request.Request(
        address + path, headers={"Authorization": f"token {token}"}, method=method
    )
    with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request) as reply:
        return json.loads(reply.read() or "null")


def saved(course: OpenCourse) -> dict[str, Any]:
    record = json.loads((course.folder / "lessons" / FOLDER / "answers.json").read_bytes())
    return {name: entry.get("value") for name, entry in record["answers"].items()}


def open_lesson(page: Page, course: OpenCourse) -> None:
    page.goto(course.link_to(PAGE))
    press_start(page)


def press_start(page: Page) -> None:
    """Press the button and wait until the last card is drawn anew."""
    page.evaluate("document.querySelectorAll('.course-card').forEach(card => card.remove())")
    page.get_by_role("toolbar").get_by_role("button", name="Start this lesson").first.click()
    expect(page.locator(".course-progress").last).to_be_visible(timeout=60_000)


def card(page: Page, name: str) -> Locator:
    return page.locator(f'section[data-exercise="demo_{name}"]')


def keys(page: Page, *pressed: str) -> None:
    for key in pressed:
        page.keyboard.press(key)


def check_by_keyboard(page: Page, name: str) -> Locator:
    """Walk with Tab to the button and press it; return the verdict."""
    button = card(page, name).get_by_role("button", name="Check my answer")
    tab_to(page, button)
    keys(page, "Enter")
    return card(page, name).locator(".course-verdict")


def tab_to(page: Page, target: Locator, most: int = 40) -> None:
    for _ in range(most):
        if target.evaluate("node => node === document.activeElement"):
            return
        keys(page, "Tab")
    raise AssertionError(f"Tab does not reach {target}.")


def restart_kernel(course: OpenCourse) -> None:
    (session,) = (each for each in ask(course, "api/sessions") if FOLDER in each["path"])
    ask(course, f"api/kernels/{session['kernel']['id']}/restart", "POST")


def test_each_kind_by_keyboard_alone(page: Page, course: OpenCourse) -> None:
    """Every answer is given, checked and saved, and found again after the kernel was restarted."""
    open_lesson(page, course)
    expect(page.locator(".course-line-done").first).to_have_text("0 of 9 done")
    # The link to the first exercise takes the keyboard to its heading.
    tab_to(page, page.locator(".course-next button").first)
    keys(page, "Enter")
    expect(card(page, "one").get_by_role("heading").first).to_be_focused()

    keys(page, "Tab", "Space", "ArrowDown")
    expect(card(page, "one").get_by_label("I follow a few therapists")).to_be_checked()
    expect(check_by_keyboard(page, "one")).to_contain_text("That's it")
    expect(card(page, "one").get_by_role("button", name="Check my answer")).to_be_focused()

    tab_to(page, card(page, "opinion").get_by_label("I agree"))
    keys(page, "Space")
    expect(check_by_keyboard(page, "opinion")).to_contain_text("Thank you: You are with the post.")

    tab_to(page, card(page, "mark").get_by_label("@quiet_since_may"))
    keys(page, "Space", "Tab", "Space", "Tab")
    expect(check_by_keyboard(page, "mark")).to_contain_text("That's it")

    table = card(page, "table")
    tab_to(page, table.get_by_label("Find"))
    page.keyboard.type("november")
    expect(table.locator(".course-found")).to_have_text("45 of 60 shown")
    tab_to(page, table.get_by_role("checkbox", name="@calm_therapist_1", exact=True))
    for _ in range(12):
        keys(page, "Space", "Tab", "Tab")
    expect(table.locator(".course-count")).to_have_text("12 of 12 chosen")
    expect(check_by_keyboard_from_table(page)).to_contain_text("That's it")

    for item in range(4):
        tab_to(page, card(page, "cards").get_by_role("radio").nth(3 * item))
        keys(page, "Space", *(["ArrowDown", "ArrowDown"] if item > 1 else []))
    expect(check_by_keyboard(page, "cards")).to_contain_text("That's it")

    for item, label in (("A tweet", "A p"), ("A retweet", "A r"), ("A hashtag", "A t")):
        tab_to(page, card(page, "list").get_by_label(item))
        page.keyboard.type(label)
    expect(check_by_keyboard(page, "list")).to_contain_text("That's it")

    put_in_order_by_keyboard(page)
    expect(check_by_keyboard(page, "order")).to_contain_text("That's it")

    tab_to(page, card(page, "number").get_by_label("Your number"))
    page.keyboard.type("37 %")
    keys(page, "Enter")
    expect(card(page, "number").locator(".course-verdict")).to_contain_text("That's it")

    # "a", "b" and "dd" are orders to JupyterLab when it hears them.
    words = "A bad day, added to a quiet one: abba, dd, xx, zz."
    tab_to(page, card(page, "text").get_by_label("Your words"))
    page.keyboard.type(words)
    expect(check_by_keyboard(page, "text")).to_contain_text("For your instructor")
    expect(page.locator(".course-line-done").first).to_have_text("9 of 9 done")
    expect(page.locator(".jp-Cell")).to_have_count(4 + 9 + 3)
    before = saved(course)
    assert before["demo_text"] == words

    restart_kernel(course)
    card(page, "one").get_by_label("I write three posts").check()
    receipt = card(page, "one").locator(".course-receipt")
    expect(receipt).to_contain_text("Not saved yet. Press Start this lesson at the top.")
    expect(receipt).to_contain_text("are safe")
    # One card found out; the others ask for a receipt of their own.
    expect(card(page, "text").locator(".course-receipt")).to_contain_text("This page is asleep.")
    assert saved(course) == before

    press_start(page)
    # What was ticked while nobody listened is not lost; all else is as it was.
    expect(card(page, "one").locator(".course-receipt")).to_contain_text("✓ Saved")
    assert saved(course) == {**before, "demo_one": "wait"}
    expect(card(page, "one").get_by_label("I write three posts")).to_be_checked()
    expect(card(page, "text").get_by_label("Your words")).to_have_value(words)
    expect(card(page, "number").get_by_label("Your number")).to_have_value("37 %")
    expect(card(page, "list").get_by_label("A retweet")).to_have_value("repost")
    expect(card(page, "table").locator(".course-count")).to_have_text("12 of 12 chosen")
    expect(card(page, "cards").locator(".course-count")).to_have_text("4 of 4 answered")
    expect(card(page, "order").locator("li").first).to_contain_text("Find and follow")
    expect(card(page, "mark").locator(".course-verdict")).to_contain_text("That's it")


def check_by_keyboard_from_table(page: Page) -> Locator:
    """Leave a long table the short way: back to its filter is far, forward is 33 rows."""
    button = card(page, "table").get_by_role("button", name="Check my answer")
    tab_to(page, button, most=120)
    keys(page, "Enter")
    return card(page, "table").locator(".course-verdict")


def put_in_order_by_keyboard(page: Page) -> None:
    order = card(page, "order")
    for place, step in enumerate(LESSON.exercises[6].question.steps):  # type: ignore[union-attr]
        line = order.locator("li").filter(has_text=step.text)
        box = line.get_by_role("textbox")
        if place == 0:
            up = line.get_by_role("button", name="Move up")
            tab_to(page, up)
            for _ in range(2):
                keys(page, "Enter")
                expect(up).to_be_focused()
        else:
            if place == 1:
                page.locator(":focus").press("Shift+Tab")
            tab_to(page, box)
            page.keyboard.type(str(place + 1))
            keys(page, "Tab")
        expect(order.locator("li").nth(place)).to_contain_text(step.text)


def test_a_change_keeps_the_focus_and_the_scroll(page: Page, course: OpenCourse) -> None:
    open_lesson(page, course)
    mine = card(page, "mark")
    hint = mine.get_by_role("button", name="hint")
    hint.focus()
    top = mine.evaluate("node => node.getBoundingClientRect().top")
    for opened in (1, 2, 3):
        keys(page, "Enter")
        expect(mine.locator(".course-hints p")).to_have_count(opened)
        expect(hint).to_be_focused()
    expect(mine.get_by_text("A good answer, and why")).to_be_visible()
    mine.get_by_label("@wrote_today").check()
    over = mine.get_by_role("button", name="Start over")
    over.focus()
    keys(page, "Enter")
    undo = mine.get_by_role("button", name="Undo")
    expect(undo).to_be_focused()
    expect(mine.get_by_label("@wrote_today")).not_to_be_checked()
    keys(page, "Enter")
    expect(mine.get_by_label("@wrote_today")).to_be_checked()
    expect(over).to_be_focused()
    assert abs(mine.evaluate("node => node.getBoundingClientRect().top") - top) < 400


def test_sets_are_switched_by_keyboard_and_keep_their_answers(
    page: Page, course: OpenCourse
) -> None:
    open_lesson(page, course)
    mine = card(page, "mark")
    sets = mine.get_by_role("group", name="Choose a set.")
    said = mine.locator(".course-sets-said")
    expect(said).to_have_text("Set C is open. It counts.")
    tab_to(page, mine.get_by_role("radio", name="Set C, this one counts"))
    keys(page, "ArrowUp", "ArrowUp")
    practice = mine.get_by_role("radio", name="Set A, to practise")
    expect(practice).to_be_focused()
    expect(practice).to_be_checked()
    expect(said).to_have_text("Set A is open. It is for practice, and you never hand it in.")
    assert said.evaluate("node => node.tagName") == "OUTPUT"  # which is read aloud

    tab_to(page, mine.get_by_label("@quiet_since_may_practice"))
    keys(page, "Space", "Tab", "Space", "Tab")
    expect(check_by_keyboard(page, "mark")).to_contain_text("That's it")
    expect(page.locator(".course-rows").first).to_contain_text("practised with Set A")

    for _ in range(20):
        keys(page, "Shift+Tab")
        if practice.evaluate("node => node === document.activeElement"):
            break
    keys(page, "ArrowDown", "ArrowDown")
    expect(said).to_have_text("Set C is open. It counts.")
    expect(mine.locator(".course-verdict")).to_have_text("")
    mine.get_by_label("@wrote_today").check()
    expect(mine.locator(".course-receipt")).to_contain_text("✓ Saved")
    assert saved(course) == {"demo_mark": ["today"], "demo_mark.practice": ["may", "june"]}

    page.reload()
    press_start(page)
    expect(said).to_have_text("Set C is open. It counts.")
    expect(mine.get_by_label("@wrote_today")).to_be_checked()
    expect(sets).to_contain_text("Set A, to practiseanswer checked")
    practice.check()
    expect(mine.get_by_label("@quiet_since_june_practice")).to_be_checked()
    expect(mine.locator(".course-verdict")).to_contain_text("That's it")
    expect(page.locator(".course-line-done").first).to_have_text("0 of 9 done")


def test_a_set_that_cannot_be_opened_is_chosen_no_longer(page: Page, course: OpenCourse) -> None:
    open_lesson(page, course)
    mine = card(page, "mark")
    restart_kernel(course)
    mine.get_by_role("radio", name="Set B").check()
    expect(mine.locator(".course-receipt")).to_contain_text("Press Start this lesson")
    expect(mine.get_by_role("radio", name="Set C")).to_be_checked()
    expect(mine.locator(".course-sets-said")).to_have_text("Set C is open. It counts.")


def test_a_verdict_leads_to_the_place_to_read_again(page: Page, course: OpenCourse) -> None:
    open_lesson(page, course)
    mine = card(page, "list")
    mine.get_by_role("button", name="Check my answer").click()
    expect(mine.locator(".course-verdict")).to_contain_text("Not tried yet")
    mine.get_by_role("button", name="When did they last write?").click()
    heading = page.get_by_role("heading", name="When did they last write?")
    expect(heading).to_be_focused()
    expect(heading).to_be_in_viewport()


def test_two_tabs_follow_each_other(chromium: Browser, course: OpenCourse) -> None:
    context = chromium.new_context(viewport={"width": 1280, "height": 900})
    first, second = context.new_page(), context.new_page()
    open_lesson(first, course)
    open_lesson(second, course)
    card(first, "one").get_by_label("I follow a few therapists").check()
    expect(card(second, "one").get_by_label("I follow a few therapists")).to_be_checked()
    expect(second.locator(".course-rows").first).to_contain_text("Started, not checked yet")
    card(second, "text").get_by_label("Your words").fill("From the second tab.")
    expect(card(first, "text").get_by_label("Your words")).to_have_value("From the second tab.")
    context.close()


def test_words_typed_just_before_the_tab_is_closed_are_saved(
    chromium: Browser, course: OpenCourse
) -> None:
    context = chromium.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    open_lesson(page, course)
    card(page, "text").get_by_label("Your words").press_sequentially("Typed and gone")
    page.reload()
    press_start(page)
    expect(card(page, "text").get_by_label("Your words")).to_have_value("Typed and gone")
    context.close()


def test_nothing_that_gives_an_answer_away_reaches_the_browser(
    page: Page, course: OpenCourse
) -> None:
    heard: list[str | bytes] = []
    page.on(
        "websocket",
        lambda socket: socket.on("framereceived", lambda frame: heard.append(frame)),
    )
    open_lesson(page, course)
    traffic = b"".join(frame.encode() if isinstance(frame, str) else frame for frame in heard)
    assert b"Who would you follow?" in traffic
    assert SECRET.encode() not in traffic


def answer_some(page: Page) -> None:
    """Bring every state of a card onto the page."""
    card(page, "one").get_by_label("I write three posts").check()
    card(page, "opinion").get_by_label("I agree").check()
    card(page, "mark").get_by_label("@quiet_since_may").check()
    card(page, "table").get_by_role("checkbox").nth(3).check()
    card(page, "text").get_by_label("Your words").fill("My list is for Monday mornings. " * 10)
    for name in ("one", "opinion", "mark", "table", "list", "text"):
        card(page, name).get_by_role("button", name="Check my answer").click()
    for opened in (1, 2, 3):
        card(page, "mark").get_by_role("button", name="hint").click()
        expect(card(page, "mark").locator(".course-hints p")).to_have_count(opened)
    card(page, "text").get_by_label("Your words").fill("Something else.")
    expect(card(page, "text").locator(".course-verdict")).to_contain_text("changed your answer")
    page.get_by_label("My archive").check()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_inside_the_cards(
    theme: str, chromium: Browser, course: OpenCourse
) -> None:
    context = chromium.new_context(
        viewport={"width": 1280, "height": 900},
        color_scheme=theme,  # type: ignore[arg-type]
    )
    page = context.new_page()
    open_lesson(page, course)
    is_light = page.evaluate("document.body.dataset.jpThemeLight")
    assert is_light == str(theme == "light").lower()
    answer_some(page)
    found = Axe().run(page, context={"include": [[".course-card"]]}).response["violations"]
    assert [(each["id"], [node["html"] for node in each["nodes"]]) for each in found] == []
    context.close()


@pytest.mark.parametrize(("width", "zoom"), [(360, 1), (640, 2)])
def test_narrow_and_enlarged_pages_never_scroll_sideways(
    width: int, zoom: int, chromium: Browser, course: OpenCourse
) -> None:
    """At 200% zoom, a window 1280 wide has room for 640."""
    context = chromium.new_context(
        viewport={"width": width, "height": 900}, device_scale_factor=zoom
    )
    page = context.new_page()
    open_lesson(page, course)
    answer_some(page)
    too_wide = page.evaluate(
        """() => [document.documentElement, ...document.querySelectorAll(
              '.jp-Notebook, .jp-OutputArea-output, .course-card, .course-card *')]
            .filter(node => node.scrollWidth > node.clientWidth + 1
                && getComputedStyle(node).overflowX !== 'visible'
                && !node.matches('.course-spoken, input, textarea, select'))
            .map(node => node.className)"""
    )
    assert too_wide == []
    beyond = page.evaluate(
        """width => [...document.querySelectorAll('.course-card *')]
            .filter(node => node.getBoundingClientRect().right > width + 1
                && !node.closest('.course-spoken'))
            .map(node => node.outerHTML.slice(0, 100))""",
        width,
    )
    assert beyond == []

    # What was chosen in a menu is read whole, on as many lines as it takes.
    menu = card(page, "list").locator(".course-sort-line").last
    menu.get_by_role("combobox").select_option("topic")
    words = menu.locator(".course-menu-words")
    expect(words).to_have_text("A topic: a word by which people find posts about the same thing")
    lines, room = words.evaluate(
        "node => [node.scrollHeight / node.clientHeight, node.clientWidth / node.scrollWidth]"
    )
    assert lines <= 1.02
    assert room >= 0.98
    select, whole = (menu.locator(each).bounding_box() for each in ("select", ".course-menu"))
    assert select["width"] >= whole["width"] - 3
    assert select["height"] >= whole["height"] - 3
    context.close()


def test_targets_are_large_and_words_are_readable(page: Page, course: OpenCourse) -> None:
    open_lesson(page, course)
    answer_some(page)
    small = page.evaluate(
        """() => [...document.querySelectorAll('.course-card :is(button, select, textarea, summary,'
              + ' input[type=text], input[type=search], .course-choice)')]
            .filter(node => node.offsetParent && !node.matches('.course-link'))
            .filter(node => node.getBoundingClientRect().height < 43.5)
            .map(node => node.outerHTML.slice(0, 100))"""
    )
    assert small == []
    size = (
        card(page, "one")
        .locator(".course-prompt")
        .evaluate("node => parseFloat(getComputedStyle(node).fontSize)")
    )
    assert size >= 18
