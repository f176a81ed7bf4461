"""A chart: the picture, one sentence that says what it shows, its words, and its numbers.

The picture is plain JSON in plotly's own form, so a page draws it without importing plotly. None
of a chart's parts may be left out: whoever cannot see the picture reads the words and the table.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """One chart.

    `takeaway` is one sentence: what a reader should see. `alt` describes the picture to somebody
    who cannot see it. `columns` and `rows` are its numbers as a table, in words that people read.
    """

    figure: Mapping[str, Any]
    takeaway: str
    alt: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
