"""The two charts of the conversation that is on the desk."""

from __future__ import annotations

from course_lib.charts import Chart
from course_lib.charts.conversation import posts_per_minute, reply_network
from course_lib.chat.close import minutes, network
from course_lib.view.facilitator.cards import cards


def charts() -> tuple[Chart, ...]:
    """Return posts in each minute and who answers whom; none where there is no conversation."""
    found = cards().desk.analysis()
    if found is None:
        return ()
    counted = minutes(found)
    return (
        posts_per_minute(counted.posts, counted.questions),
        reply_network(*network(found)),
    )
