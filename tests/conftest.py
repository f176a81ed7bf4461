"""Fixtures for tests that need a browser or a running course. Mark such tests `slow`.

`page`
    A fresh page in a headless Chromium, 1280 by 900. It fails the test if anything on it asked
    another computer for something. `page.set_viewport_size` makes it narrow.
`chromium`
    The browser itself, one per session, for tests that need several windows or a dark theme.
`jupyter(*lessons, instructor=False)`
    Starts `course open` on a copy of the given lesson folders and gives an `OpenCourse`: its
    `folder`, its `link` to the start page, `link_to("lessons/…/….ipynb")`. A simple start page
    is added if none is given. All are closed at the end of the test file.
`started(page, link)`
    Opens a link, presses **Start this lesson** and waits until everything is there.
`course`
    A course folder whose Step One is released and that nobody has handed in to; `released` is
    the one that it is copied from.
`x_server`
    A server on this computer that speaks X's API (see `x_server.py`), in use; a place for what is
    kept; and a keyring made of paper. No other computer can be reached.

`write_page(path, *cells)` writes a notebook: text that begins with `#!` is a code cell, the
rest is markdown.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import quote

import hypothesis
import nbformat
import pytest
from classroom import FOLDER, ROOT
from live import in_use
from playwright.sync_api import Browser, Page, expect, sync_playwright
from x_server import XServer

from course_lib.grading.own_code.shut_in import why_not

collect_ignore: list[str] = []

# A class on JupyterHub needs two programs that the course itself does not. Where it is asked for,
# it fails without them.
_proxy = ROOT / "docs/hub/proxy/node_modules/.bin/configurable-http-proxy"
_has_hub = find_spec("jupyterhub") and (_proxy.exists() or shutil.which(_proxy.name))
if not _has_hub and not os.environ.get("COURSE_TEST_HUB"):
    collect_ignore.append("test_hub.py")

# So does running a learner's code shut in: Linux with bubblewrap, and the right to use it.
if why_not() and not os.environ.get("COURSE_TEST_SANDBOX"):
    collect_ignore.append("test_own_code.py")

# The same invented examples on every computer, and no test fails because a computer is busy.
hypothesis.settings.register_profile("course", deadline=None, derandomize=True, max_examples=25)
hypothesis.settings.load_profile("course")

START_PAGE = "lessons/00_start_here/00_start_here.ipynb"

# What a browser does by itself in the background has no place in a test.
QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
NEARBY = re.compile(r"(https?|wss?)://(127\.0\.0\.1|localhost)[:/]|data:|blob:|about:")


def write_page(path: Path, *cells: str) -> None:
    """Write a notebook as the course's own pages are: code hidden, nothing to edit."""
    fixed = {"editable": False, "deletable": False}
    page = nbformat.v4.new_notebook()
    page.metadata.kernelspec = {"name": "python3", "display_name": "Python 3", "language": "python"}
    for text in cells:
        if text.startswith("#!"):
            metadata = {**fixed, "jupyter": {"source_hidden": True}}
            cell = nbformat.v4.new_code_cell(text.removeprefix("#!"), metadata=metadata)
        else:
            cell = nbformat.v4.new_markdown_cell(text, metadata=fixed)
        page.cells.append(cell)
    path.parent.mkdir(parents=True, exist_ok=True)
    nbformat.write(page, path)


@dataclass
class OpenCourse:
    """A course that somebody has opened in a folder of its own."""

    folder: Path
    link: str
    process: subprocess.Popen[str]

    def link_to(self, page: str) -> str:
        """Give the link to another page."""
        return self.link.replace(START_PAGE, quote(page))

    def close(self) -> int:
        """Press Ctrl+C in its window and wait."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
        return self.process.wait(timeout=60)


def open_course(folder: Path, *options: str) -> OpenCourse:
    """Do what a learner does, except that the link is read here."""
    settings = {name: value for name, value in os.environ.items() if name != "COURSE_HOME"}
    command = [sys.executable, "-m", "course_lib.cli", "open", "--no-browser", *options]
    process = subprocess.Popen(
        [*command, "--folder", str(folder)],
        env=settings,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )
    said = ""
    for line in process.stdout or ():
        said += line
        if line.strip().startswith("http://"):
            return OpenCourse(folder, line.strip(), process)
    raise AssertionError(f"The course did not open. It said:\n{said}")


@pytest.fixture(scope="module")
def jupyter(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[..., OpenCourse]]:
    """Start the course on copies of lesson folders."""
    opened = []

    def start(*lessons: Path, instructor: bool = False) -> OpenCourse:
        # People's folders have such names.
        folder = tmp_path_factory.mktemp("course") / "Mein Kurs für Ärztinnen"
        for lesson in lessons:
            shutil.copytree(lesson, folder / "lessons" / lesson.name)
        if not (folder / START_PAGE).exists():
            write_page(folder / START_PAGE, "# Start here", "#!# Says hello.\nprint('Hello')")
        (folder / "solutions").mkdir()
        course = open_course(folder, *(["--instructor"] if instructor else []))
        opened.append(course)
        return course

    yield start
    for course in opened:
        course.close()


def browser_program() -> str:
    """Find the browser of this computer."""
    program = os.environ.get("COURSE_CHROMIUM") or next(
        filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
    )
    assert program, (
        "These tests need Chromium. Install it, or set COURSE_CHROMIUM to its path, "
        "or do without them: python3 start.py test --quick"
    )
    return program


# What is promised is what the page says, not how fast a busy computer says it.
expect.set_options(timeout=30_000)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Start the browser of this computer."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_program(), args=QUIET)
        yield browser
        browser.close()


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    """Open an empty page, and see to it that it never asks another computer for anything."""
    strangers: list[str] = []

    def look(address: str) -> None:
        if not NEARBY.match(address):
            strangers.append(address)

    context = chromium.new_context(viewport={"width": 1280, "height": 900})
    context.on("request", lambda request: look(request.url))
    page = context.new_page()
    page.on("websocket", lambda socket: look(socket.url))
    yield page
    context.close()
    assert strangers == []


@pytest.fixture
def started() -> Callable[[Page, str], None]:
    """Open a page and start its lesson."""

    def start(page: Page, link: str) -> None:
        page.goto(link)
        button = page.locator("[data-jp-item-name=start-lesson] jp-button")
        expect(button).to_have_text("Start this lesson", timeout=60_000)
        button.click()
        page.wait_for_timeout(300)  # until the button says "Starting …"
        expect(button).to_have_text("Start this lesson", timeout=120_000)

    return start


@pytest.fixture(scope="session")
def released(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from course_lib.grading.release import release

    root = tmp_path_factory.mktemp("released")
    shutil.copytree(ROOT / "solutions", root / "solutions")
    shutil.copy(ROOT / "nbgrader_config.py", root)
    release(root, FOLDER)
    return root


@pytest.fixture
def course(released: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(released, tmp_path / "course"))


@pytest.fixture
def x_server(tmp_path: Path) -> Iterator[XServer]:
    """Run the server that speaks X's API, with a small world."""
    with in_use(tmp_path) as server:
        yield server
