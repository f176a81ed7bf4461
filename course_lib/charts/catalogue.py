"""The charts that pages show, by name. Each is made when its page asks for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from course_lib.account.sample_posts import talks
from course_lib.charts.chart import Chart
from course_lib.charts.conversation import posts_per_minute
from course_lib.charts.gap import gap_chart
from course_lib.charts.mix import Mix, mix_before_and_after
from course_lib.charts.quality import Account, followers_and_conversations
from course_lib.rules import Share, mix_of


def find_chart(name: str) -> Chart:
    """Return a chart. Raises `LookupError` where there is none of that name."""
    if name not in CHARTS:
        raise LookupError(f"There is no chart called {name}.")
    return CHARTS[name]()


def _the_gap() -> Chart:
    """The example that the page works through, and none of the accounts it asks about."""
    return gap_chart(following=450, followers=300)


def _the_crowd() -> Chart:
    """Followers and answers to each post, of the 24 accounts whose table the page shows."""
    return followers_and_conversations(
        [
            Account(
                talk.account_id.removeprefix("s-"), talk.followers, talk.conversations / talk.posts
            )
            for talk in talks()
        ]
    )


def _the_cohort() -> Chart:
    """The people of an earlier round who wrote enough, before and after, for a share to tell."""
    from course_lib.account.sample_counts import cohort, cohort_gold

    return mix_before_and_after(
        [
            Mix(each.person, _share(each.before), _share(each.after))
            for each in cohort()
            if cohort_gold()[each.person].labels != {"too few"}
        ]
    )


def _the_hour() -> Chart:
    """Posts in each minute of the conversation after the webinar, without what was passed on."""
    from course_lib.account.sample_chat import chat, webinar

    plan = webinar()
    minutes = [0] * plan.chat_minutes
    for post in chat():
        minute = int((post.created_at - plan.chat_begins).total_seconds() // 60)
        if post.kind != "repost" and minute < plan.chat_minutes:
            minutes[minute] += 1
    return posts_per_minute(minutes, [(each.name, each.minute) for each in plan.questions])


def _share(counts: Mapping[str, int]) -> Share:
    return mix_of(counts).share


#: `<lesson slug>_<name>` → the function that makes the chart.
CHARTS: Mapping[str, Callable[[], Chart]] = {
    "find-and-follow_the-gap": _the_gap,
    "quality-over-quantity_followers-and-conversations": _the_crowd,
    "the-mix_before-and-after": _the_cohort,
    "webinar-follow-up_the-hour": _the_hour,
}
