"""A line through time, with marks where something began."""

from __future__ import annotations

from collections.abc import Sequence

from course_lib.charts.shapes.style import BLUE, INK, VERMILLION, Json, axis, figure, note


def timeline(values: Sequence[float], marks: Sequence[tuple[str, int]], *, x: str, y: str) -> Json:
    """Return a line over the places 0, 1, 2 …; each of `marks` is short words and a place."""
    highest = max(values, default=0)
    line = {
        "type": "scatter",
        "mode": "lines+markers",
        "x": list(range(len(values))),
        "y": list(values),
        "line": {"color": BLUE.colour, "width": 2},
        "marker": {"color": BLUE.colour, "symbol": BLUE.shape, "size": 5},
    }
    top = {
        "type": "scatter",
        "mode": "markers",
        "x": [place for _, place in marks],
        "y": [highest * 1.12 for _ in marks],
        "marker": {"color": VERMILLION.colour, "symbol": "triangle-down", "size": 13},
    }
    uprights = [
        {
            "type": "line",
            "x0": place,
            "x1": place,
            "y0": 0,
            "y1": highest * 1.12,
            "line": {"color": INK, "width": 1, "dash": "dot"},
        }
        for _, place in marks
    ]
    return figure(
        [line, top],
        height=380,
        x=axis(x, range=[-1, len(values)]),
        y=axis(y, range=[0, highest * 1.2 or 1]),
        shapes=uprights,
        notes=[note(words, place, 1, yref="paper", yanchor="bottom") for words, place in marks],
    )
