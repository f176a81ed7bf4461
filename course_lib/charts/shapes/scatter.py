"""Dots in a field: two numbers of each person, and the names of a few."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from course_lib.charts.shapes.style import BLUE, VERMILLION, Json, Mark, axis, figure, note


@dataclass(frozen=True, slots=True)
class Dot:
    """A dot. One that is `named` has its words beside it, and another shape and colour."""

    words: str
    x: float
    y: float
    named: bool = False


def scatter(dots: Sequence[Dot], *, x: str, y: str, wide_range: bool = False) -> Json:
    """Return a picture of dots; with `wide_range`, x grows tenfold from mark to mark."""
    crowd = [dot for dot in dots if not dot.named]
    named = [dot for dot in dots if dot.named]
    places = [_place(dot.x, wide_range=wide_range) for dot in dots]
    room = 0.06 * (max(places) - min(places)) or 1
    highest = max(dot.y for dot in dots) or 1
    return figure(
        [_trace(crowd, BLUE), _trace(named, VERMILLION)],
        height=420,
        # A range of its own, or plotly makes room for the names and squeezes the dots.
        x=axis(
            x,
            range=[min(places) - room, max(places) + room],
            **({"type": "log", "dtick": 1} if wide_range else {}),
        ),
        y=axis(y, range=[-0.05 * highest, 1.15 * highest]),
        notes=[
            _name(dot, place, min(places), max(places))
            for dot, place in zip(dots, places, strict=True)
            if dot.named
        ],
    )


def _trace(dots: Sequence[Dot], mark: Mark) -> Json:
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [dot.x for dot in dots],
        "y": [dot.y for dot in dots],
        "marker": {"color": mark.colour, "symbol": mark.shape, "size": 13},
    }


def _name(dot: Dot, place: float, first: float, last: float) -> Json:
    """A name above its dot; near an edge it grows away from it."""
    share = (place - first) / (last - first) if last > first else 0.5
    side = "left" if share < 1 / 3 else "right" if share > 2 / 3 else "center"
    return note(dot.words, place, dot.y, xanchor=side, yanchor="bottom", yshift=8)


def _place(x: float, *, wide_range: bool) -> float:
    """Where a note stands on an axis that grows tenfold: plotly counts its powers of ten."""
    from math import log10

    return log10(x) if wide_range else x
