"""The two charts of the conversation that is on the desk, on the page itself."""

from __future__ import annotations

from typing import Any

from course_lib.charts import Chart, outputs
from course_lib.charts.conversation import posts_per_minute, reply_network
from course_lib.chat.analysis import Analysis
from course_lib.chat.close import minutes, network
from course_lib.view.facilitator.cards import cards

_NOTHING_YET = "<p>There is no conversation yet. Its two pictures come here when you read one.</p>"
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
    from IPython.display import display

    on_page = cards()
    bundles = _bundles(on_page.desk.analysis())
    handles = [display(each, raw=True, display_id=True) for each in bundles]

    def change() -> None:
        for handle, bundle in zip(handles, _bundles(on_page.desk.analysis()), strict=True):
            handle.update(bundle, raw=True)

    on_page.when_read(change)


def _bundles(found: Analysis | None) -> list[dict[str, Any]]:
    if found is None:
        return [{"text/html": _NOTHING_YET}, *[_NOTHING] * (_PLACES - 1)]
    return [output for chart in charts(found) for output in outputs(chart)]
