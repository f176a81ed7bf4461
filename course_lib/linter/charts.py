"""Look over the charts that pages show: a sentence, words for the picture, and a table each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import nbformat

from course_lib.charts import CHARTS, Chart, find_chart
from course_lib.linter.finding import Finding
from course_lib.linter.words import easy_and_plain

_CALL = re.compile(r"^chart\(\"([^\"]+)\"\)$", re.MULTILINE)


def shown_on(page: Path) -> list[str]:
    """Return the names of the charts on a page."""
    notebook = nbformat.read(page, as_version=4)  # type: ignore[no-untyped-call]
    return [
        name
        for cell in notebook.cells
        if cell.cell_type == "code"
        for name in _CALL.findall(cell.source)
    ]


def look_over(page: Path) -> Iterator[Finding]:
    """Yield what a page's charts lack."""
    for name in shown_on(page):
        try:
            chart = find_chart(name)
        except LookupError:
            yield Finding(f"{page.parent.name}/{page.name}", f"there is no chart called {name}.")
            continue
        for sentence in _missing(chart):
            yield Finding(name, sentence)
        yield from easy_and_plain(name, f"{chart.takeaway}\n{chart.alt}")


def unshown(pages: list[Path]) -> Iterator[Finding]:
    """Yield each chart that no page shows."""
    shown = {name for page in pages for name in shown_on(page)}
    for name in sorted(CHARTS.keys() - shown):
        yield Finding(name, "no page shows this chart. Show it, or take it out of the catalogue.")


def _missing(chart: Chart) -> Iterator[str]:
    if not re.fullmatch(r"[^.!?]+(?:\.\d[^.!?]*)*[.!?]", chart.takeaway):
        yield "its takeaway must be one sentence."
    if not chart.alt or chart.alt == chart.takeaway:
        yield "its `alt` must say what can be seen in the picture."
    if not chart.rows or any(len(row) != len(chart.columns) for row in chart.rows):
        yield "its table must have rows, each with an entry for every column."
    if not chart.figure.get("data"):
        yield "its picture is empty."
