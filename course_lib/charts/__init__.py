"""Charts: a picture, one sentence, its words and its numbers, from one call."""

from course_lib.charts.catalogue import CHARTS, find_chart
from course_lib.charts.chart import Chart
from course_lib.charts.classroom import levels_by_exercise
from course_lib.charts.conversation import posts_per_minute, reply_network
from course_lib.charts.drawn import as_svg
from course_lib.charts.gap import gap_chart
from course_lib.charts.mix import Mix, mix_before_and_after
from course_lib.charts.quality import Account, audit_shares, followers_and_conversations
from course_lib.charts.shown import outputs

__all__ = [
    "CHARTS",
    "Account",
    "Chart",
    "Mix",
    "as_svg",
    "audit_shares",
    "find_chart",
    "followers_and_conversations",
    "gap_chart",
    "levels_by_exercise",
    "mix_before_and_after",
    "outputs",
    "posts_per_minute",
    "reply_network",
]
