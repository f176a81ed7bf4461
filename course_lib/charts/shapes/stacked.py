"""Bars made of parts, one below the other: how a whole divides, each part with its own sign."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from course_lib.charts.shapes.style import HIDDEN_AXIS, INK, PAPER, Json, axis, figure, note

_ROOM = 56

#: A part narrower than this share of the drawing has no room for its sign and number.
_NARROWEST = 0.09

#: From light to dark, so that the parts differ without colour too.
_SHADES = (PAPER, "#cfe3f1", "#7fb5d9", "#0072B2", "#00466e")
_DARK_FROM = 3


@dataclass(frozen=True, slots=True)
class Stack:
    """A bar: its words, and the size of each part."""

    words: str
    parts: Sequence[float]


def stacked(rows: Sequence[Stack], signs: Sequence[str], *, unit: str, end: float) -> Json:
    """Return a picture of bars from 0 to `end`; `signs` stand for the parts, as do the shades."""
    places = [len(rows) - 1 - place for place in range(len(rows))]
    notes = [
        note(row.words, 0, place + 0.24, xanchor="left", yanchor="bottom")
        for row, place in zip(rows, places, strict=True)
    ]
    traces: list[Json] = []
    for part in range(len(signs)):
        traces.append(
            {
                "type": "bar",
                "orientation": "h",
                "x": [row.parts[part] for row in rows],
                "y": places,
                "width": 0.44,
                "marker": {"color": _SHADES[part], "line": {"color": INK, "width": 1}},
            }
        )
        for row, place in zip(rows, places, strict=True):
            size = row.parts[part]
            if size >= _NARROWEST * end:
                middle = sum(row.parts[:part]) + size / 2
                colour = {"font": {"color": PAPER}} if part >= _DARK_FROM else {}
                notes.append(note(f"{signs[part]} {size:g}", middle, place, **colour))
    drawn = figure(
        traces,
        height=90 + _ROOM * len(rows),
        x=axis(unit, range=[0, end]),
        y={**HIDDEN_AXIS, "range": [-0.5, len(rows) - 0.2]},
        notes=notes,
    )
    drawn["layout"]["barmode"] = "stack"
    return drawn
