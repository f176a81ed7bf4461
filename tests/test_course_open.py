"""What a learner and an instructor see when they open the course."""

import os
import re
import subprocess
import sys

import pytest
from conftest import open_course, write_page
from playwright.sync_api import expect

from course_lib.cli.folder import CourseFolder
from course_lib.cli.jupyter_server import JupyterServer

TEXT = "A sentence that a therapist could have written about the people she follows. " * 12
QUOTE = "> you'll find them again\n\n"
BOX = (
    '<div class="post-and-amended">\n<div>\n\nThe post\n\n</div>\n<div>\n\nToday\n\n</div>\n</div>'
)
BUTTON = "#!# Shows a button.\nimport ipywidgets\nipywidgets.Button(description='Check my answer')"


@pytest.fixture(scope="module")
def course(jupyter, tmp_path_factory):
    made = tmp_path_factory.mktemp("pages")
    write_page(
        made / "00_start_here" / "00_start_here.ipynb",
        f"# Start here\n\nPress **Start this lesson**.\n\n[To the end](#The-end)\n\n{TEXT}",
        BUTTON,
        f"## Two rules\n\n{QUOTE}{BOX}\n\n{TEXT}",
        "#!# Says where plotly is.\nimport plotly\nprint('from the', plotly.__file__)",
        f"## The end\n\n{TEXT * 6}",
        "#!# Says goodbye.\nprint('That was all')",
    )
    write_page(made / "01_broken" / "01_broken.ipynb", "# Broken", "#!# Fails.\n1 / 0")
    (made / "00_start_here" / "plotly.py").write_text("raise SystemExit('not me')")
    return jupyter(made / "00_start_here", made / "01_broken")


@pytest.mark.slow
def test_a_learner_sees_text_and_one_button_and_nothing_else(page, course):
    page.goto(course.link)
    expect(page.get_by_role("heading", name="Start here")).to_be_visible(timeout=60_000)
    buttons = page.get_by_role("toolbar").locator("jp-button:visible")
    expect(buttons).to_have_text(["Start this lesson"])
    page.wait_for_timeout(2000)  # news and questions come late
    assert page.locator(".jp-Dialog, .Toastify__toast").count() == 0
    assert page.get_by_role("textbox").count() == 0
    shown = page.locator("body").inner_text()
    assert "import ipywidgets" not in shown
    assert "Shows a button" not in shown
    assert not re.search("news|kernel|notebook|python|nbgrader", shown, re.IGNORECASE)


@pytest.mark.slow
def test_starting_a_lesson_leaves_the_learner_at_its_beginning(page, course, started):
    started(page, course.link)
    expect(page.get_by_role("button", name="Check my answer")).to_be_visible()
    expect(page.get_by_role("heading", name="Start here")).to_be_in_viewport()
    page.get_by_role("link", name="To the end").click()
    expect(page.get_by_role("heading", name="The end")).to_be_in_viewport()


@pytest.mark.slow
def test_the_keyboard_alone_starts_a_lesson_and_stays_at_its_beginning(page, course):
    page.goto(course.link)
    expect(page.get_by_role("heading", name="Start here")).to_be_visible(timeout=60_000)
    page.wait_for_timeout(1000)
    page.keyboard.press("Shift+Tab")
    start = page.get_by_role("button", name="Start this lesson").first
    expect(start).to_be_focused()
    page.keyboard.press("Enter")
    check = page.get_by_role("button", name="Check my answer")
    expect(check).to_be_visible(timeout=60_000)
    expect(start).to_be_focused()
    for _ in range(4):
        page.keyboard.press("Tab")
        if check.evaluate("button => button === document.activeElement"):
            break
    expect(check).to_be_focused()


@pytest.mark.slow
def test_a_letter_typed_on_an_exercise_changes_no_page(page, course, started):
    started(page, course.link)
    cells = page.locator(".jp-Cell")
    before = cells.count()
    page.get_by_role("button", name="Check my answer").focus()
    for key in ("x", "d", "d", "a", "b", "m", "0", "0"):
        page.keyboard.press(key)
    page.locator(".jp-RenderedMarkdown p").first.dblclick()
    assert cells.count() == before
    assert page.locator(".jp-MarkdownCell:not(.jp-mod-rendered)").count() == 0
    assert page.locator(".jp-Dialog").count() == 0


@pytest.mark.slow
def test_a_learners_own_file_does_not_replace_a_library(page, course, started):
    started(page, course.link)
    expect(page.get_by_text(re.compile("from the .*site-packages.*plotly"))).to_be_attached()


@pytest.mark.slow
def test_a_page_that_was_left_says_how_its_exercises_come_back(page, course, started):
    started(page, course.link)
    page.get_by_role("menuitem", name="File").click()
    page.get_by_role("menuitem", name="Save Notebook").click()
    page.wait_for_timeout(1000)
    page.evaluate(
        "fetch('/api/sessions').then(answer => answer.json()).then(all => Promise.all("
        "all.map(one => fetch(`/api/sessions/${one.id}`, {method: 'DELETE', headers: "
        "{'X-XSRFToken': document.cookie.match(/_xsrf=([^;]*)/)[1]}}))))"
    )
    page.goto(course.link)
    expect(page.get_by_role("heading", name="Start here")).to_be_visible(timeout=60_000)
    left = page.locator(".jp-OutputArea-output").first
    expect(left).to_have_text(re.compile("Loading widget|model not found"))
    assert left.evaluate("output => getComputedStyle(output).fontSize") == "0px"
    said = left.evaluate("output => getComputedStyle(output, '::after').content")
    assert "appears when you start the lesson" in said


@pytest.mark.slow
def test_pythons_own_words_are_not_for_learners(page, course, started):
    started(page, course.link_to("lessons/01_broken/01_broken.ipynb"))
    said = page.locator(".jp-OutputArea-output").evaluate(
        "o => getComputedStyle(o, '::after').content"
    )
    assert "answers are saved" in said
    assert "ZeroDivisionError" not in page.locator("body").inner_text()


@pytest.mark.slow
@pytest.mark.parametrize("width", [360, 640, 1280])
def test_everything_fits_into_narrow_windows(page, course, width):
    page.set_viewport_size({"width": width, "height": 740})
    page.goto(course.link)
    expect(page.get_by_role("heading", name="Start here")).to_be_visible(timeout=60_000)
    expect(page.get_by_role("button", name="Start this lesson").first).to_be_in_viewport(ratio=1)
    sheet = page.locator(".jp-Notebook")
    assert sheet.evaluate("sheet => sheet.scrollWidth <= sheet.clientWidth")
    text = page.locator(".jp-RenderedMarkdown p").nth(2)
    assert text.evaluate("p => getComputedStyle(p).fontSize") == "18px"
    assert text.bounding_box()["width"] <= 38 * 18
    boxes = page.locator(".post-and-amended > div")
    beside = boxes.nth(0).bounding_box()["y"] == boxes.nth(1).bounding_box()["y"]
    assert beside == (width > 600)


@pytest.mark.slow
def test_a_second_start_shows_the_copy_that_is_open(course):
    again = open_course(course.folder)
    assert again.link == course.link
    assert again.process.wait(timeout=30) == 0
    assert course.process.poll() is None


@pytest.mark.slow
def test_an_instructor_sees_the_code_and_the_tools(page, jupyter):
    course = jupyter(instructor=True)
    page.goto(course.link_to("solutions"))
    page.get_by_role("menuitem", name="Nbgrader").wait_for(timeout=60_000)
    assert page.locator(".jp-Dialog, .Toastify__toast").count() == 0
    course_server = JupyterServer(CourseFolder.find(course.folder), "instructor")
    (running,) = course_server.running()
    assert course.close() == 0
    assert not running.answers()
    assert "closed" in course.process.stdout.read()


def test_a_missing_start_page_is_one_plain_sentence(tmp_path):
    command = [sys.executable, "-m", "course_lib.cli", "open", "--folder", str(tmp_path)]
    result = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert result.returncode == 1
    assert result.stderr.startswith("The course is not complete")
    assert "Traceback" not in result.stderr


def test_settings_of_another_jupyter_stay_outside(tmp_path, monkeypatch):
    monkeypatch.setenv("JUPYTER_CONFIG_DIR", "/somewhere/else")
    monkeypatch.setenv("PYTHONPATH", "/somewhere/else")
    monkeypatch.delenv("COURSE_HOME", raising=False)
    server = JupyterServer(CourseFolder.find(tmp_path), "learner")
    settings = server.environment()
    assert "PYTHONPATH" not in settings
    ours = str(tmp_path.resolve() / ".course") + os.sep
    for name in ("CONFIG_DIR", "DATA_DIR", "RUNTIME_DIR"):
        assert settings[f"JUPYTER_{name}"].startswith(ours)
    assert settings["JUPYTER_TOKEN"] not in " ".join(server.command())


def test_an_unreadable_note_of_a_server_is_no_server(tmp_path):
    server = JupyterServer(CourseFolder.find(tmp_path), "learner")
    (server.state("runtime") / "jpserver-1.json").write_text("{half a no", encoding="utf-8")
    (server.state("runtime") / "jpserver-2.json").write_text(
        '{"port": 9, "base_url": "/", "token": "t", "root_dir": "' + tmp_path.as_posix() + '"}',
        encoding="utf-8",
    )
    assert list(server.running()) == []


@pytest.mark.slow
def test_a_course_that_was_closed_says_so_in_plain_words(page, jupyter, started):
    course = jupyter()
    started(page, course.link)
    course.close()
    said = page.get_by_role("alert")
    expect(said).to_contain_text("The course is closed", timeout=60_000)
    assert page.locator(".jp-Dialog").count() == 0
    said.get_by_role("button", name="Close this message").click()
    expect(said).to_be_hidden()
