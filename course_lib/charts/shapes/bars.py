"""Bars with their counts, one below the other, each with its words above it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from course_lib.charts.shapes.style import (
    BLUE,
    HIDDEN_AXIS,
    INK,
    Json,
    axis,
    figure,
    limit_line,
    note,
)

_ROOM = 62


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar. `low` and `high` are the ends of its interval, where the value is an estimate."""

    words: str
    value: float
    low: float | None = None
    high: float | None = None


def bars(
    rows: Sequence[Bar], *, unit: str, end: float, limit: tuple[str, float] | None = None
) -> Json:
    """Return a picture of bars from 0 to `end`, with a dashed line where `limit` says so.

    Words stand above a bar and not beside it, so that they have room in a narrow window too.
    """
    places = [len(rows) - 1 - place for place in range(len(rows))]
    trace: Json = {
        "type": "bar",
        "orientation": "h",
        "x": [row.value for row in rows],
        "y": places,
        "width": 0.4,
        "marker": {"color": BLUE.colour},
    }
    if any(row.low is not None and row.high is not None for row in rows):
        trace["error_x"] = {
            "type": "data",
            "array": [_to(row.value, row.high) for row in rows],
            "arrayminus": [_to(row.low, row.value) for row in rows],
            "color": INK,
            "thickness": 2,
            "width": 8,
        }
    notes = [
        note(row.words, 0, place + 0.22, xanchor="left", yanchor="bottom")
        for row, place in zip(rows, places, strict=True)
    ]
    line, name = limit_line(*limit, end) if limit else (None, None)
    return figure(
        [trace],
        height=90 + _ROOM * len(rows),
        x=axis(unit, range=[0, end]),
        y={**HIDDEN_AXIS, "range": [-0.5, len(rows) - 0.2]},
        shapes=[line] if line else [],
        notes=[*notes, name] if name else notes,
    )


def _to(low: float | None, high: float | None) -> float:
    return 0.0 if low is None or high is None else max(0.0, high - low)
