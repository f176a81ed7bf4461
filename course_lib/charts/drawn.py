"""A picture of bars as SVG, for pages without scripts: to print, to send, to project.

It reads the same JSON that plotly draws in a lesson, so there is one declaration of each picture.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import escape
from itertools import accumulate
from typing import Any

from course_lib.charts.chart import Chart
from course_lib.charts.shapes.style import GRID, INK, PAPER, TEXT

_WIDTH = 720
_SIDE = 14
_BELOW = 48
_ABOVE = 10
_ANCHORS = {"left": "start", "right": "end"}


def as_svg(chart: Chart) -> str:
    """Return the picture as SVG, its words for those who cannot see it inside.

    Raises `ValueError` for a picture that is not made of lying bars.
    """
    traces, layout = chart.figure["data"], chart.figure["layout"]
    if any(trace["type"] != "bar" or trace.get("orientation") != "h" for trace in traces):
        raise ValueError("Only lying bars can be drawn without plotly.")
    place = _Place(layout)
    parts = [
        *_axis(layout, place),
        *_bars(traces, place),
        *(_words(each, place) for each in layout["annotations"]),
    ]
    return (
        f'<svg role="img" aria-label="{escape(chart.alt)}" viewBox="0 0 {_WIDTH} {place.height}" '
        f'style="display:block;width:100%;max-width:{_WIDTH}px;height:auto;background:{PAPER}" '
        f'font-family="system-ui, sans-serif" font-size="{TEXT}" fill="{INK}">'
        f"{''.join(parts)}</svg>"
    )


class _Place:
    """Where a value stands, in the drawing's own units."""

    def __init__(self, layout: Mapping[str, Any]) -> None:
        self.height: int = layout["height"]
        self.end: float = layout["xaxis"]["range"][1]
        self._low: float
        self._high: float
        self._low, self._high = layout["yaxis"]["range"]

    def x(self, value: float) -> float:
        return round(_SIDE + value / self.end * (_WIDTH - 2 * _SIDE), 1)

    def y(self, value: float) -> float:
        share = (self._high - value) / (self._high - self._low)
        return round(_ABOVE + share * (self.height - _ABOVE - _BELOW), 1)


def _axis(layout: Mapping[str, Any], place: _Place) -> Iterator[str]:
    floor = place.height - _BELOW
    for value in _ticks(place.end):
        x = place.x(value)
        yield f'<line x1="{x}" x2="{x}" y1="{_ABOVE}" y2="{floor}" stroke="{GRID}"/>'
        yield f'<text x="{x}" y="{floor + 18}" text-anchor="middle">{value:,g}</text>'
    name = escape(layout["xaxis"]["title"]["text"], quote=False)
    yield f'<text x="{_WIDTH / 2}" y="{floor + 40}" text-anchor="middle">{name}</text>'


def _ticks(end: float) -> list[float]:
    """Round steps, six at most, of which 0 is the first."""
    size = 1.0
    for step in (1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000):
        size = float(step)
        if end / step <= 6:
            break
    return [each * size for each in range(int(end / size) + 1)]


def _bars(traces: Any, place: _Place) -> Iterator[str]:
    stacked = list(zip(*(trace["x"] for trace in traces), strict=True))
    for row, sizes in enumerate(stacked):
        starts = accumulate(sizes, initial=0.0)
        for trace, start, size in zip(traces, starts, sizes, strict=False):
            if size:
                yield _bar(trace, place, row, start, size)


def _bar(trace: Mapping[str, Any], place: _Place, row: int, start: float, size: float) -> str:
    half = trace["width"] / 2
    top, bottom = place.y(trace["y"][row] + half), place.y(trace["y"][row] - half)
    left, right = place.x(start), place.x(start + size)
    edge = trace["marker"].get("line", {}).get("color", "none")
    return (
        f'<rect x="{left}" y="{top}" width="{right - left:.1f}" height="{bottom - top:.1f}" '
        f'fill="{trace["marker"]["color"]}" stroke="{edge}"/>'
    )


def _words(note: Mapping[str, Any], place: _Place) -> str:
    """Return words of the picture. They are escaped where the picture is made."""
    lift = -4 if note.get("yanchor") == "bottom" else TEXT / 3
    colour = note.get("font", {}).get("color", INK)
    anchor = _ANCHORS.get(note.get("xanchor", ""), "middle")
    return (
        f'<text x="{place.x(note["x"])}" y="{place.y(note["y"]) + lift:.1f}" '
        f'text-anchor="{anchor}" fill="{colour}">{note["text"]}</text>'
    )
