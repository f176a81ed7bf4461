"""Charts in a real JupyterLab: drawn by this computer alone, and never only a picture."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from conftest import OpenCourse, write_page
from demo_charts import MAKERS
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.slow

FOLDER = "99_charts"
GETTING_READY = f"""#!# Getting the page ready
import sys
sys.path.insert(0, {str(Path(__file__).parent)!r})
from demo_charts import register
register()
from course_lib.page import chart
"""


@pytest.fixture(scope="module")
def course(
    jupyter: Callable[..., OpenCourse], tmp_path_factory: pytest.TempPathFactory
) -> OpenCourse:
    """A course with a page of charts."""
    lesson = tmp_path_factory.mktemp("lesson") / FOLDER
    shows = (f"#!# Picture: {name}\nchart({f'demo_{name}'!r})" for name in MAKERS)
    write_page(lesson / f"{FOLDER}.ipynb", "# Charts", GETTING_READY, *shows)
    return jupyter(lesson)


@pytest.mark.parametrize(("width", "theme"), [(1280, "light"), (360, "dark")])
def test_charts_are_drawn_and_can_be_read_by_everybody(
    width: int,
    theme: str,
    page: Page,
    course: OpenCourse,
    started: Callable[[Page, str], None],
) -> None:
    """The fixture `page` fails the test if anything is asked of another computer."""
    page.emulate_media(color_scheme=theme)  # type: ignore[arg-type]
    page.set_viewport_size({"width": width, "height": 900})
    started(page, course.link_to(f"lessons/{FOLDER}/{FOLDER}.ipynb"))
    pictures = page.locator(".jp-RenderedPlotly")
    expect(page.locator(".jp-RenderedPlotly .plot-container")).to_have_count(len(MAKERS))
    for picture in pictures.all():
        expect(picture).to_have_attribute("aria-hidden", "true")
    expect(page.locator(".course-takeaway")).to_have_count(len(MAKERS))
    assert (
        page.locator(".course-alt").first.evaluate(
            "node => parseFloat(getComputedStyle(node).fontSize)"
        )
        >= 18
    )

    found = Axe().run(page, context={"include": [[".jp-OutputArea"]]}).response["violations"]
    assert [(each["id"], [node["html"] for node in each["nodes"]]) for each in found] == []
    beyond = page.evaluate(
        """width => [...document.querySelectorAll(
                '.jp-RenderedPlotly text, .jp-RenderedPlotly svg, .jp-OutputArea-output *')]
            .filter(node => node.getBoundingClientRect().right > width + 1
                || node.getBoundingClientRect().left < -1)
            .map(node => node.textContent.slice(0, 60))""",
        width,
    )
    assert beyond == []
    # What somebody wrote is words in the picture, never a link.
    assert page.locator(".jp-OutputArea a").count() == 0

    table = page.locator(".course-numbers").last
    summary = table.get_by_text("The same as a table")
    summary.focus()
    for key, is_open in (("Enter", True), ("Space", False), ("Space", True)):
        page.keyboard.press(key)
        expect(table.get_by_role("table")).to_be_visible(visible=is_open)
    expect(table.get_by_role("row", name="@webinar_host_lindqvist")).to_be_visible()
