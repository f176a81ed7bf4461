"""The page *Which account?* in a real browser: each account by keyboard, and nothing is lost."""

from __future__ import annotations

import re
import shutil
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import archives
import pytest
from axe_playwright_python.sync_playwright import Axe
from classroom import ROOT
from conftest import OpenCourse
from playwright.sync_api import Browser, Locator, Page, expect
from x_server import SECRETS, USER_TOKEN, XServer
from x_world import small_world

from course_lib.exercises import find_lesson
from course_lib.hand_in import unpack

pytestmark = pytest.mark.slow

CHOICE = "lessons/00_start_here/which_account.ipynb"
STEP_ONE = "lessons/02_step_one_find_and_follow/02_step_one_find_and_follow.ipynb"


@pytest.fixture(scope="module")
def course(
    jupyter: Callable[..., OpenCourse], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[OpenCourse]:
    """The two lessons, an archive in a Downloads folder, and X on this computer."""
    home = tmp_path_factory.mktemp("home")
    (home / "Downloads").mkdir()
    archives.as_zip(home / "Downloads" / "twitter-2026-03-06.zip", archives.modern())
    with XServer(small_world()) as server, pytest.MonkeyPatch.context() as patch:
        patch.setenv("X_API_BASE_URL", server.url)
        patch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
        for name in ("HOME", "USERPROFILE"):
            patch.setenv(name, str(home))
        yield jupyter(*(ROOT / Path(page).parent for page in (CHOICE, STEP_ONE)))
        assert server.complaints == []


@pytest.fixture(autouse=True)
def _afresh(course: OpenCourse) -> Iterator[None]:
    """Each test begins with the sample, and without answers."""
    yield
    (course.folder / ".course" / "account.json").unlink(missing_ok=True)
    shutil.rmtree(course.folder / ".course" / "x_api", ignore_errors=True)
    for path in course.folder.glob("lessons/*/answers.json"):
        path.unlink()


def tab_to(page: Page, target: Locator, most: int = 40) -> None:
    for _ in range(most):
        if target.evaluate("node => node === document.activeElement"):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"Tab does not reach {target}.")


def choose_by_keyboard(page: Page, label: str, steps: int) -> None:
    """Walk to the chosen account and go on with the arrows, as with any choice of one."""
    card = page.locator(".course-account")
    tab_to(page, card.locator('input[type="radio"]:checked').first)
    for _ in range(abs(steps)):
        page.keyboard.press("ArrowDown" if steps > 0 else "ArrowUp")
    expect(card.get_by_label(label)).to_be_checked()


def press_by_keyboard(page: Page, name: str) -> None:
    tab_to(page, page.locator(".course-account").get_by_role("button", name=name))
    page.keyboard.press("Enter")


def answer_gap(page: Page, number: str) -> None:
    gap = page.locator('section[data-exercise="find-and-follow_your-gap"]')
    gap.get_by_label("Your number").fill(number)
    gap.get_by_role("button", name="Check my answer").click()
    expect(gap.locator(".course-verdict")).to_contain_text("That's it", timeout=30_000)


def expect_gap(page: Page, number: str) -> None:
    gap = page.locator('section[data-exercise="find-and-follow_your-gap"]')
    expect(gap.get_by_label("Your number")).to_have_value(number, timeout=30_000)


def test_archive_and_sample_by_keyboard_without_losing_an_answer(
    page: Page, course: OpenCourse, started: Callable[[Page, str], None]
) -> None:
    started(page, course.link_to(STEP_ONE))
    answer_gap(page, "220")
    line = page.locator(".course-account-line")
    expect(line).to_contain_text("You work with the sample account. Change it: Which account?")
    line.get_by_role("link").click()
    expect(page.get_by_role("heading", name="Choose your account")).to_be_visible(timeout=30_000)

    started(page, course.link_to(CHOICE))
    choose_by_keyboard(page, "My archive", 1)
    found, typed = page.get_by_label("twitter-2026-03-06.zip"), page.get_by_label("Where is your")
    tab_to(page, found)
    page.keyboard.press("Space")
    typed.fill("another.zip")
    expect(found).not_to_be_checked()
    found.click()
    found.click()
    expect(typed).to_have_value(re.compile(r"twitter-2026-03-06\.zip$"))
    press_by_keyboard(page, "Use this archive")
    expect(page.locator(".course-summary").first).to_contain_text("@quiet_room", timeout=30_000)
    expect(page.get_by_text("You now work with this archive. A page that is open")).to_be_visible()
    page.get_by_role("link", name="Step One: Your own account").click()
    part = page.get_by_role("heading", name="Your own account")
    expect(part).to_be_in_viewport(timeout=30_000)
    page.get_by_role("button", name="Start this lesson").click()
    expect(page.locator(".course-hand-in")).to_be_attached(timeout=60_000)
    expect(part).to_be_in_viewport(timeout=30_000)

    started(page, course.link_to(STEP_ONE))
    expect(line).to_contain_text("You work with your own archive.")
    expect_gap(page, "")
    answer_gap(page, "-1")
    hand_in_own_part(page, course)

    started(page, course.link_to(CHOICE))
    choose_by_keyboard(page, "The sample account", -1)
    expect(page.locator(".course-summary").first).to_have_text("")
    started(page, course.link_to(STEP_ONE))
    expect_gap(page, "220")


def hand_in_own_part(page: Page, course: OpenCourse) -> None:
    """See the lines, and only then have a box to agree."""
    card = page.locator(".course-hand-in")
    agree = card.get_by_label("I have seen these lines")
    expect(agree).to_be_hidden()
    card.get_by_role("button", name="Show me what would travel").click()
    expect(card.locator("pre")).to_contain_text("you follow each other", timeout=30_000)
    expect(card.get_by_text("You follow: 2")).to_be_visible()
    expect(card.get_by_text("All lines", exact=True)).to_be_focused()
    expect(card.locator("pre")).to_be_visible()
    expect(agree).not_to_be_checked()
    shown = card.locator("pre").inner_text()
    agree.check()
    card.get_by_label("Your name").fill("Ruth")
    card.get_by_role("button", name="Make my hand-in file").click()
    expect(card.locator(".course-summary")).to_contain_text("that you saw above", timeout=30_000)
    (path,) = course.folder.parent.parent.glob("home0/Downloads/*--ruth.zip")
    got = unpack(path, find_lesson)
    assert got.snapshot is not None and got.remarks == ()
    assert all(person in shown for person in (*got.snapshot.both, *got.snapshot.followers_only))
    with zipfile.ZipFile(path) as packed:
        assert archives.HANDLE.encode() not in b"".join(map(packed.read, packed.namelist()))


def test_live_by_keyboard_then_forgotten_and_no_key_in_what_is_saved(
    page: Page, course: OpenCourse, started: Callable[[Page, str], None]
) -> None:
    started(page, course.link_to(CHOICE))
    card = page.locator(".course-account")
    choose_by_keyboard(page, "My live account", 2)
    tab_to(page, card.get_by_label("The four keys of my app"))
    page.keyboard.press("ArrowDown")
    box = card.get_by_label("User token", exact=True)
    tab_to(page, box)
    page.keyboard.type(USER_TOKEN)
    assert box.get_attribute("type") == "password"
    press_by_keyboard(page, "Look up my account")
    expect(card.locator(".course-price")).to_contain_text(
        "The people who follow you", timeout=30_000
    )
    expect(box).to_have_value("")
    expect(card.get_by_label("Stop when")).to_have_value("3")
    axe = Axe().run(page, context={"include": [[".course-card"]]}).response["violations"]
    assert [each["id"] for each in axe] == []
    # Only what an exercise needs is ticked.
    expect(card.get_by_label("The people who follow you")).to_be_checked()
    expect(card.get_by_label("Your lists, and who is on them")).not_to_be_checked()
    # With somebody else's app, people cost a cent each: three dollars are not enough, and the
    # page says so before anything is paid.
    expect(card.get_by_text("Set your limit to $")).to_be_visible()
    press_by_keyboard(page, "I agree: read for at most $3.00")
    expect(card.locator(".course-notice")).to_contain_text("Nothing of it is read", timeout=60_000)
    tab_to(page, card.get_by_label("Stop when"))
    page.keyboard.press("Control+a")
    page.keyboard.type("0.20")
    expect(card.get_by_role("button", name="read for at most $0.20")).to_be_visible()
    page.keyboard.press("Control+a")
    page.keyboard.type("9")
    press_by_keyboard(page, "I agree: read for at most $")
    expect(card.locator(".course-summary").first).to_contain_text("130 followers", timeout=60_000)

    page.keyboard.press("Control+s")
    page.wait_for_timeout(500)
    written = [path for path in course.folder.rglob("*") if path.is_file()]
    assert any("x_api" in path.parts for path in written)
    for path in written:
        assert not any(secret.encode() in path.read_bytes() for secret in SECRETS), path

    press_by_keyboard(page, "Forget my account")
    press_by_keyboard(page, "Forget it now")
    expect(card.get_by_text("What was read from X: ")).to_be_visible(timeout=30_000)
    expect(card.get_by_label("The sample account")).to_be_checked()
    assert not (course.folder / ".course" / "account.json").exists()


@pytest.mark.parametrize(("width", "scheme"), [(360, "light"), (640, "dark")])
def test_it_fits_a_narrow_window(
    width: int,
    scheme: str,
    chromium: Browser,
    course: OpenCourse,
    started: Callable[[Page, str], None],
) -> None:
    context = chromium.new_context(
        viewport={"width": width, "height": 900},
        color_scheme=scheme,  # type: ignore[arg-type]
    )
    page = context.new_page()
    started(page, course.link_to(CHOICE))
    page.get_by_label("My live account").check()
    expect(page.get_by_label("API key", exact=True)).to_be_visible()
    page.get_by_role("button", name="Forget my account").click()
    beyond = page.evaluate(
        """width => [...document.querySelectorAll('.course-card *')]
            .filter(node => node.getBoundingClientRect().right > width + 1
                && !node.closest('.course-spoken'))
            .map(node => node.outerHTML.slice(0, 100))""",
        width,
    )
    assert beyond == []
    axe = Axe().run(page, context={"include": [[".course-card"]]}).response["violations"]
    assert [(each["id"], [node["html"] for node in each["nodes"]]) for each in axe] == []
    context.close()
