"""The two charts of the conversation that is on the desk, on the page itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from course_lib.charts import Chart, Mix, mix_before_and_after, outputs
from course_lib.charts.conversation import posts_per_minute, reply_network
from course_lib.chat.analysis import Analysis
from course_lib.chat.close import minutes, network
from course_lib.chat.follow import Cohort
from course_lib.view.facilitator.cards import cards

_NOTHING_YET = "<p>There is no conversation yet. Its two pictures come here when you read one.</p>"
_NO_GROUP = "<p>The picture of a group comes here when enough people have sent their counts.</p>"
_NOTHING: dict[str, Any] = {"text/html": ""}
#: A sentence, a picture, its words with the table: for each of two charts.
_PLACES = 6


def charts(found: Analysis) -> tuple[Chart, ...]:
    """Return posts in each minute, and who answers whom."""
    counted = minutes(found)
    return (
        posts_per_minute(counted.posts, counted.questions),
        reply_network(*network(found)),
    )


def show_charts() -> None:
    """Display the charts, and change them in their places when another conversation is read."""
    desk = cards().desk
    change = _shown(_bundles(desk.analysis()))
    cards().when_read(lambda: change(_bundles(desk.analysis())))


def show_cohort() -> None:
    """Display the group's picture; it comes when counts are read that may be shown."""
    change = _shown(_cohort_bundles(None))
    cards().when_cohort_read(lambda cohort: change(_cohort_bundles(cohort)))


def _shown(bundles: list[dict[str, Any]]) -> Callable[[list[dict[str, Any]]], None]:
    """Display some outputs, and return what puts others into their places."""
    from IPython.display import display

    handles = [display(each, raw=True, display_id=True) for each in bundles]

    def change(others: list[dict[str, Any]]) -> None:
        for handle, bundle in zip(handles, others, strict=True):
            # A picture is drawn anew only where something else has stood in its place.
            handle.update(_NOTHING, raw=True)
            handle.update(bundle, raw=True)

    return change


def _cohort_bundles(cohort: Cohort | None) -> list[dict[str, Any]]:
    if cohort is None or not cohort.shown:
        return [{"text/html": _NO_GROUP}, _NOTHING, _NOTHING]
    chart = mix_before_and_after([Mix(each.person, *each.shares) for each in cohort.shown])
    return outputs(chart)


def _bundles(found: Analysis | None) -> list[dict[str, Any]]:
    if found is None:
        return [{"text/html": _NOTHING_YET}, *[_NOTHING] * (_PLACES - 1)]
    return [output for chart in charts(found) for output in outputs(chart)]
