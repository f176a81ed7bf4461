"""The charts that pages show, by name. Each is made when its page asks for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from course_lib.charts.chart import Chart
from course_lib.charts.gap import gap_chart


def find_chart(name: str) -> Chart:
    """Return a chart. Raises `LookupError` where there is none of that name."""
    if name not in CHARTS:
        raise LookupError(f"There is no chart called {name}.")
    return CHARTS[name]()


def _the_gap() -> Chart:
    """The example that the page works through, and none of the accounts it asks about."""
    return gap_chart(following=450, followers=300)


#: `<lesson slug>_<name>` → the function that makes the chart.
CHARTS: Mapping[str, Callable[[], Chart]] = {
    "find-and-follow_the-gap": _the_gap,
}
