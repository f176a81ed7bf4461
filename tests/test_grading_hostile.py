"""A thousand hostile hand-ins among two honest ones: the honest ones never notice."""

import json
import shutil
import zipfile
from html.parser import HTMLParser
from pathlib import Path

import pytest
from classroom import ALL_POINTS, FOLDER, PAGE, full_answers, graded_cells, hand_in, marks, points
from hostile import Maker

from course_lib.grading.classroom import grade_class
from course_lib.grading.report import Report

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def after(released: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Report, Path]:
    """The course after all of it, its report, and the folder around both."""
    work = tmp_path_factory.mktemp("hostile")
    course = Path(shutil.copytree(released, work / "course"))
    folder = work / "hand-ins"
    anna = hand_in(course, folder, "Anna", full_answers())
    hand_in(course, folder, "Ben", full_answers("first-move"))
    assert not grade_class(folder, course).failed
    with zipfile.ZipFile(anna) as archive:
        good = {name: archive.read(name) for name in archive.namelist()}
    Maker(good, work / "executed").make(folder, 1_000)
    return course, grade_class(folder, course), work


def test_the_run_reaches_its_end_and_names_each_file(after) -> None:
    _, report, work = after
    named = {each.hand_in.path for each in report.graded}
    named |= {each.path for each in report.failed} | {each.path for each in report.earlier}
    inside = {parent for path in named for parent in path.parents}
    assert set((work / "hand-ins").iterdir()) <= named | inside
    assert len(report.graded) > 300
    assert len(report.failed) > 300
    assert not any("unexpected" in each.sentence for each in report.failed)


def test_the_honest_keep_their_marks(after) -> None:
    course = after[0]
    assert points(course, "anna") == ALL_POINTS
    assert points(course, "ben") == 1
    most = {name: mark[0] for (who, name), mark in marks(course).items() if who == "anna"}
    for (_, name), (auto, manual, _) in marks(course).items():
        assert manual is None
        assert auto is None or most[name] is None or 0 <= auto <= most[name]


def test_nothing_is_executed_and_nothing_leaves_its_place(after) -> None:
    course, _, work = after
    assert {path.name for path in work.iterdir()} == {"course", "hand-ins", "learner"}
    assert not Path("/tmp/outside.txt").exists()
    known = {PAGE, "answers.json", "hand_in.json", "timestamp.txt", f"{FOLDER}.html"}
    for step in ("submitted", "autograded", "feedback"):
        files = [path for path in (course / step).rglob("*") if not path.is_dir()]
        assert {path.name for path in files} <= known
        assert not any(path.is_symlink() for path in files)


class Live(HTMLParser):
    """Notes everything on a page that could act or ask another computer."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("script", "iframe", "object", "embed", "base", "form", "svg", "img", "link"):
            self.found.append(tag)
        for name, value in attrs:
            if name.startswith("on") or (
                name in ("href", "src") and not f"{value}".startswith("#")
            ):
                self.found.append(f"{tag} {name}={value}")


def test_no_page_has_a_live_script(after) -> None:
    course = after[0]
    pages = list((course / "feedback").rglob("*.html"))
    assert len(pages) > 300
    for page in pages:
        live = Live()
        live.feed(page.read_text("utf-8"))
        assert live.found == [], page


def test_formgrader_gets_no_live_script_either(after) -> None:
    """It shows the answer cells as Markdown and the outputs as they are."""
    from course_lib.grading.feedback_page import page_maker

    markdown = page_maker().environment.from_string("{{ text | markdown2html }}")
    seen = set()
    for path in (after[0] / "autograded").rglob(PAGE):
        for cell in graded_cells(json.loads(path.read_text("utf-8"))).values():
            if cell["cell_type"] == "code":
                seen.add("".join(cell["outputs"][0]["data"]["text/html"]))
            else:
                seen.add(markdown.render(text="".join(cell["source"])))
    assert any("taken over" in html for html in seen)
    for html in seen:
        live = Live()
        live.feed(html)
        assert live.found == []
