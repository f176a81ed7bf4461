"""The gap as a picture: how many you follow, how many follow you, and where to pause (S14)."""

from __future__ import annotations

from course_lib.charts.chart import Chart
from course_lib.charts.shapes import Bar, bars
from course_lib.rules import gap, gap_verdict
from course_lib.settings import settings

_SAID = {
    "keep going": "there is room to go on",
    "nearly there": "it is nearly time to pause",
    "pause": "it is time to pause",
}


def gap_chart(*, following: int, followers: int) -> Chart:
    """Return the two counts as bars, with the line that moves when more people follow back."""
    difference = gap(following=following, followers=followers)
    line = followers + settings().gap_pause
    higher = f"{abs(difference):,} {'more' if difference >= 0 else 'fewer'} people"
    return Chart(
        figure=bars(
            [
                Bar(f"{followers:,} follow you", followers),
                Bar(f"You follow {following:,}", following),
            ],
            unit="People",
            end=1.15 * max(line, following),
            limit=(f"Pause at {line:,}", line),
        ),
        takeaway=f"You follow {higher} than follow you: {_SAID[gap_verdict(difference)]}.",
        alt=(
            f"Two bars. The upper one stands for the {followers:,} people who follow you, the "
            f"lower one for the {following:,} you follow. A dashed line stands at {line:,}. That "
            f"is always {settings().gap_pause} to the right of the end of the upper bar."
        ),
        columns=("What is counted", "People"),
        rows=(
            ("Follow you", f"{followers:,}"),
            ("Followed by you", f"{following:,}"),
            ("Difference", f"{difference:,}".replace("-", "−")),
            ("Where to pause", f"{line:,}"),
        ),
    )
