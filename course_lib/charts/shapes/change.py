"""Before and after: two dots for each person, and a line from one to the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from course_lib.charts.shapes.style import (
    BLUE,
    HIDDEN_AXIS,
    INK,
    PAPER,
    VERMILLION,
    Json,
    axis,
    figure,
    limit_line,
    note,
)

_ROOM = 46


@dataclass(frozen=True, slots=True)
class Change:
    """One person's number before and after."""

    words: str
    before: float
    after: float


def before_and_after(
    rows: Sequence[Change], *, unit: str, end: float, limit: tuple[str, float] | None = None
) -> Json:
    """Return a picture: an empty circle is before, a full diamond after; words above each line."""
    places = [len(rows) - 1 - place for place in range(len(rows))]
    before = {
        "type": "scatter",
        "mode": "markers",
        "x": [row.before for row in rows],
        "y": places,
        "marker": {
            "color": PAPER,
            "symbol": BLUE.shape,
            "size": 13,
            "line": {"color": BLUE.colour, "width": 3},
        },
    }
    after = {
        "type": "scatter",
        "mode": "markers",
        "x": [row.after for row in rows],
        "y": places,
        "marker": {"color": VERMILLION.colour, "symbol": VERMILLION.shape, "size": 13},
    }
    ways = [
        {
            "type": "line",
            "layer": "below",
            "x0": row.before,
            "x1": row.after,
            "y0": place,
            "y1": place,
            "line": {"color": INK, "width": 2},
        }
        for row, place in zip(rows, places, strict=True)
    ]
    notes = [
        note(row.words, 0, place + 0.2, xanchor="left", yanchor="bottom")
        for row, place in zip(rows, places, strict=True)
    ]
    line, name = limit_line(*limit, end) if limit else (None, None)
    return figure(
        [before, after],
        height=90 + _ROOM * len(rows),
        x=axis(unit, range=[0, end]),
        y={**HIDDEN_AXIS, "range": [-0.5, len(rows) - 0.1]},
        shapes=[*ways, line] if line else ways,
        notes=[*notes, name] if name else notes,
    )
