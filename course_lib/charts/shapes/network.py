"""Who answers whom: numbered circles, and lines between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, pi, sin

from course_lib.charts.shapes.style import (
    BLUE,
    HIDDEN_AXIS,
    INK,
    PAPER,
    VERMILLION,
    Json,
    figure,
    note,
)

#: How many circles have room on the inner ring.
_INNER = 9
_CIRCLE = 26
_EDGE = {**HIDDEN_AXIS, "range": [-1.15, 1.15]}

_Place = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Tie:
    """A line from one circle to another, by their places in the list; `mutual` goes both ways."""

    start: int
    end: int
    mutual: bool


def network(names: Sequence[str], ties: Sequence[Tie]) -> Json:
    """Return a picture of circles numbered from 1: the first in the middle, the others around it.

    Names are too long for a narrow window, so the numbers lead to the table. The places depend on
    the order alone: the same people are always found at the same place.
    """
    places = _places(len(names))
    one_way = [tie for tie in ties if not tie.mutual]
    mutual = [tie for tie in ties if tie.mutual]
    return figure(
        [
            _lines(one_way, places, width=1),
            _lines(mutual, places, width=4),
            _circles(places),
        ],
        height=460,
        x=_EDGE,
        y={**_EDGE, "scaleanchor": "x"},
        notes=[
            *(_arrow(places[tie.start], places[tie.end]) for tie in one_way),
            note(
                "thick: both answered   arrow: one",
                0,
                1,
                xref="paper",
                yref="paper",
                xanchor="left",
                yanchor="bottom",
            ),
        ],
    )


def _places(count: int) -> list[_Place]:
    outside = max(0, count - 1)
    inner = min(_INNER, outside)
    return [(0.0, 0.0)][:count] + _ring(inner, 0.52) + _ring(outside - inner, 1.0)


def _ring(count: int, radius: float) -> list[_Place]:
    turns = (2 * pi * place / count for place in range(count))
    return [(round(radius * sin(turn), 4), round(radius * cos(turn), 4)) for turn in turns]


def _lines(ties: Sequence[Tie], places: Sequence[_Place], *, width: int) -> Json:
    """All lines of one kind as one trace, with a gap after each."""
    ends = [end for tie in ties for end in (places[tie.start], places[tie.end], (None, None))]
    return {
        "type": "scatter",
        "mode": "lines",
        "x": [x for x, _ in ends],
        "y": [y for _, y in ends],
        "line": {"color": INK, "width": width},
    }


def _circles(places: Sequence[_Place]) -> Json:
    """The circles; the one in the middle is a diamond of another colour."""
    rest = max(0, len(places) - 1)
    return {
        "type": "scatter",
        "mode": "markers+text",
        "x": [x for x, _ in places],
        "y": [y for _, y in places],
        "text": [str(number) for number in range(1, len(places) + 1)],
        "textfont": {"color": INK, "size": 13},
        "marker": {
            "color": PAPER,
            "opacity": 1,
            "line": {"color": [VERMILLION.colour, *[BLUE.colour] * rest], "width": 3},
            "symbol": [VERMILLION.shape, *[BLUE.shape] * rest],
            "size": [_CIRCLE + 8, *[_CIRCLE] * rest],
        },
    }


def _arrow(start: _Place, end: _Place) -> Json:
    """The head of an arrow, just before the circle it leads to."""
    return {
        "x": end[0],
        "y": end[1],
        "ax": start[0],
        "ay": start[1],
        "axref": "x",
        "ayref": "y",
        "text": "",
        "showarrow": True,
        "arrowhead": 2,
        "arrowsize": 1.5,
        "arrowwidth": 1,
        "arrowcolor": INK,
        "standoff": _CIRCLE / 2 + 1,
    }
