"""How every chart looks: colours that all eyes can tell apart, shapes beside them, words large.

Colours are Okabe and Ito's, those of them that stand out from white and from black alike. No
meaning rests on a colour alone: each series has a shape of its own and a word beside it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

Json = dict[str, Any]

INK = "#1a1a1a"
GRID = "#d0d0d0"
PAPER = "#ffffff"


@dataclass(frozen=True, slots=True)
class Mark:
    """A colour together with the shape that stands for the same thing."""

    colour: str
    shape: str


BLUE = Mark("#0072B2", "circle")
VERMILLION = Mark("#D55E00", "diamond")
GREEN = Mark("#009E73", "square")

#: Pixels. A reader sets the text of the page; a picture has only this.
TEXT = 15

#: The room above the drawing for words that stand on its upper edge.
_TOP = 34

#: As many characters have room in a window 360 pixels wide. The table has them all.
_LONGEST = 34


def words(text: str) -> str:
    """Return a text as a picture shows it: short, and with no marks that plotly would act on."""
    short = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1].rstrip()}…"
    return escape(short, quote=False)


def figure(
    traces: Sequence[Json],
    *,
    height: int,
    x: Mapping[str, Any],
    y: Mapping[str, Any],
    shapes: Sequence[Json] = (),
    notes: Sequence[Json] = (),
) -> Json:
    """Return a picture as plotly's JSON: still, as wide as its place, without anything to press."""
    return {
        "data": [{"showlegend": False, "hoverinfo": "skip", **trace} for trace in traces],
        "layout": {
            "autosize": True,
            "height": height,
            "margin": {"l": 8, "r": 12, "t": _TOP, "b": 8},
            "font": {"size": TEXT, "color": INK, "family": "system-ui, sans-serif"},
            "paper_bgcolor": PAPER,
            "plot_bgcolor": PAPER,
            "xaxis": {**_AXIS, **x},
            "yaxis": {**_AXIS, **y},
            "shapes": list(shapes),
            "annotations": list(notes),
        },
        # Its words and its table say all that a pointer could find, so nothing waits for one.
        "config": {"staticPlot": True, "responsive": True, "typesetMath": False},
    }


#: An axis that is not drawn, for places that stand for nothing.
HIDDEN_AXIS: Mapping[str, Any] = {"visible": False, "fixedrange": True}

_AXIS: Mapping[str, Any] = {
    "automargin": True,
    "gridcolor": GRID,
    "linecolor": INK,
    "zeroline": False,
    "tickformat": ",",
    "title": {"standoff": 8},
    "nticks": 6,
}


def axis(title: str, **more: Any) -> Json:
    """Return an axis with its name."""
    return {"title": {"text": words(title), "standoff": 8}, **more}


def note(text: str, x: float, y: float, **more: Any) -> Json:
    """Return words that stand at a place of the drawing."""
    return {"text": words(text), "x": x, "y": y, "showarrow": False, "borderpad": 2, **more}


def limit_line(text: str, at: float, of: float) -> tuple[Json, Json]:
    """Return a dashed upright line at a value, and its name above it; `of` is the axis's end."""
    line = {
        "type": "line",
        "x0": at,
        "x1": at,
        "y0": 0,
        "y1": 1,
        "yref": "paper",
        "line": {"color": INK, "width": 2, "dash": "dash"},
    }
    side = "right" if at > of / 2 else "left"
    return line, note(text, at, 1, yref="paper", yanchor="bottom", xanchor=side)
