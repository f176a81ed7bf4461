"""A chart as the outputs of a page: its sentence, its picture, then its words and its table."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import Any

from course_lib.charts.chart import Chart

_PLOTLY = "application/vnd.plotly.v1+json"


def outputs(chart: Chart, *, with_picture: bool = True) -> list[dict[str, Any]]:
    """Return what a page displays, as MIME bundles in their order.

    Without the picture for pages that nobody opens in JupyterLab, such as a graded one: the
    words and the table say the same. Whatever a person may have written is escaped.
    """
    picture = {_PLOTLY: chart.figure, "text/plain": chart.alt}
    return [
        _html(f'<p class="course-takeaway"><strong>{escape(chart.takeaway)}</strong></p>'),
        *([picture] if with_picture else []),
        _html(
            f'<p class="course-alt">{escape(chart.alt)}</p>'
            '<details class="course-numbers"><summary>The same as a table</summary>'
            f"<table><thead>{_row(chart.columns, 'col')}</thead>"
            f"<tbody>{''.join(_row(row, 'row') for row in chart.rows)}</tbody></table></details>"
        ),
    ]


def _html(markup: str) -> dict[str, Any]:
    return {"text/html": markup}


def _row(cells: Iterable[str], scope: str) -> str:
    """A row of the table: its first entry names it, and in the head every entry names a column."""
    heads = [
        f'<th scope="{scope}">{escape(cell)}</th>'
        if scope == "col" or place == 0
        else f"<td>{escape(cell)}</td>"
        for place, cell in enumerate(cells)
    ]
    return f"<tr>{''.join(heads)}</tr>"
