"""How fast a lesson opens and answers, against a page of stock widgets in the same run.

`python benchmarks/lesson.py [--rounds N]` prints one JSON line last:

- `start_ratio`: from pressing **Start this lesson** to the last exercise drawn, divided by the
  same for a page that imports pandas, plotly and ipywidgets and shows one stock widget of each
  kind. Both in one JupyterLab and one headless Chromium, in turn, with the kernel up; medians.
- `check_ms`: from a press on **Check my answer** to the new state of the card, in the kernel,
  the median over all exercises of the lesson with their model answers.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
import time
from pathlib import Path
from shutil import copytree

from playwright.sync_api import Page, sync_playwright

COURSE = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(COURSE / "tests"))

from conftest import QUIET, OpenCourse, browser_program, open_course, write_page  # noqa: E402

from course_lib.exercise import solution  # noqa: E402
from course_lib.exercises import find_lesson  # noqa: E402
from course_lib.linter.lint import sample_question  # noqa: E402
from course_lib.view.page_cards import PageCards  # noqa: E402

LESSON = "02_step_one_find_and_follow"
LAST_STOCK_WIDGET = "The last stock widget"
STOCK_PAGE = (
    "# Stock widgets",
    "#!# Libraries.\nimport pandas\nimport plotly\nimport ipywidgets as widgets",
    "#!# Table.\nwidgets.HTML(pandas.DataFrame({'account': range(60)}).to_html())",
    "#!# Cards.\nwidgets.ToggleButtons(options=['keep', 'skip', 'careful'])",
    "#!# List.\nwidgets.SelectMultiple(options=[f'account {n}' for n in range(20)])",
    "#!# One.\nwidgets.RadioButtons(options=['one', 'two', 'three'])",
    "#!# Several.\nwidgets.VBox([widgets.Checkbox(description=f'{n}') for n in range(6)])",
    "#!# Match.\nwidgets.VBox([widgets.Dropdown(options=['a', 'b']) for n in range(6)])",
    "#!# Order.\nwidgets.VBox([widgets.Button(description='up') for n in range(3)])",
    "#!# Number.\nwidgets.IntText()",
    f"#!# Words.\nwidgets.Textarea(placeholder={LAST_STOCK_WIDGET!r})",
)


def main() -> None:
    """Measure, and print one JSON line last."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory() as folder:
        ours, stock = start_seconds(Path(folder), rounds)
    print(f"start: ours {ours:.2f} s, stock widgets {stock:.2f} s (medians of {rounds})")
    print(json.dumps({"start_ratio": round(ours / stock, 2), "check_ms": round(check_ms(), 2)}))


def start_seconds(folder: Path, rounds: int) -> tuple[float, float]:
    """Return the median seconds from the press to the last thing drawn: ours, stock widgets."""
    for lesson in ("00_start_here", LESSON):
        copytree(COURSE / "lessons" / lesson, folder / "lessons" / lesson)
    stock_page = "lessons/99_stock/99_stock.ipynb"
    write_page(folder / stock_page, *STOCK_PAGE)
    last_title = find_lesson(LESSON).exercises[-1].title
    course = open_course(folder)
    ours, stock = [], []
    try:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=browser_program(), args=QUIET)
            for _ in range(rounds + 1):
                page = browser.new_page(viewport={"width": 1280, "height": 900})
                last_card = page.get_by_role("heading", name=last_title)
                ours.append(_start(page, course, f"lessons/{LESSON}/{LESSON}.ipynb", last_card))
                last_widget = page.get_by_placeholder(LAST_STOCK_WIDGET)
                stock.append(_start(page, course, stock_page, last_widget))
                page.close()
            browser.close()
    finally:
        course.close()
    # The first round also fills the caches of disk and browser, for both alike.
    return statistics.median(ours[1:]), statistics.median(stock[1:])


def _start(page: Page, course: OpenCourse, path: str, last) -> float:
    page.goto(course.link_to(path))
    button = page.get_by_role("toolbar").get_by_role("button", name="Start this lesson").first
    button.wait_for(timeout=60_000)
    _wait_for_kernel(page)
    began = time.perf_counter()
    button.click()
    last.wait_for(state="attached", timeout=60_000)
    seconds = time.perf_counter() - began
    _end_kernels(page)
    return seconds


def _wait_for_kernel(page: Page) -> None:
    page.wait_for_function(
        """async () => {
            const kernels = await (await fetch('/api/kernels')).json();
            return kernels.length > 0 && kernels.every(each => each.execution_state === 'idle');
        }""",
        timeout=60_000,
    )


def _end_kernels(page: Page) -> None:
    page.evaluate(
        """async () => {
            const cookie = document.cookie.match(/_xsrf=([^;]+)/);
            const headers = cookie ? {'X-XSRFToken': cookie[1]} : {};
            for (const session of await (await fetch('/api/sessions')).json()) {
                await fetch(`/api/sessions/${session.id}`, {method: 'DELETE', headers});
            }
        }"""
    )


def check_ms(repeats: int = 5) -> float:
    """Return the median milliseconds from a press on Check to the card's new state."""
    lesson = find_lesson(LESSON)
    times = []
    with tempfile.TemporaryDirectory() as name:
        cards = PageCards(Path(name))
        for exercise in lesson.exercises:
            card = cards.exercise(lesson, exercise).controller
            card.receive({"type": "answer", "value": solution(sample_question(exercise))})
            for _ in range(repeats):
                began = time.perf_counter()
                card.receive({"type": "check"})
                card.state()
                times.append((time.perf_counter() - began) * 1000)
    return statistics.median(times)


if __name__ == "__main__":
    main()
