"""One chart of every shape, from small invented numbers, for tests of the charts room."""

from __future__ import annotations

from collections.abc import Callable

from course_lib.charts import (
    CHARTS,
    Account,
    Chart,
    Mix,
    audit_shares,
    followers_and_conversations,
    gap_chart,
    levels_by_exercise,
    mix_before_and_after,
    posts_per_minute,
    reply_network,
)
from course_lib.rules import Share

#: Words that plotly or a page would act on, if they were not taken as words.
NASTY = "<a href='https://example.org'>x</a> <img src=https://example.org/y.png> $z$ & more"

FOLLOWERS = (43, 286, 640, 96, 5213, 2512, 18400, 310, 120, 880, 400, 1700)
CONVERSATIONS = (2.9, 4.2, 1.1, 0.4, 0.6, 1.3, 0.0, 2.2, 3.1, 0.9, 1.8, 2.4)
PEOPLE = ("webinar_host_lindqvist", *(f"speaker_of_the_evening_{n}" for n in range(1, 24)))
HOST = PEOPLE[0]
POSTS = (2, 5, 3, 9, 12, 7, 4, 0, 6, 14, 8, 3, 1, 0, 0, 5, 11, 6, 2, 1)

MAKERS: dict[str, Callable[[], Chart]] = {
    "gap": lambda: gap_chart(following=610, followers=390),
    "followers": lambda: followers_and_conversations(
        [
            Account(f"account_of_a_therapist_{n}", *pair)
            for n, pair in enumerate(zip(FOLLOWERS, CONVERSATIONS, strict=True))
        ]
    ),
    "audit": lambda: audit_shares({"Real people": 13, "Junk": 35, NASTY: 12}),
    "mix": lambda: mix_before_and_after(
        [
            Mix("Ruth", Share(12, 40), Share(41, 60)),
            Mix("Ines", Share(30, 42), Share(31, 43)),
            Mix(NASTY, Share(30, 40), Share(20, 40)),
        ]
    ),
    "levels": lambda: levels_by_exercise(
        NASTY,
        [("◆", "Waits"), ("○", "Not tried"), ("▲", "Less"), ("◐", "More"), ("●", "All")],
        [(NASTY, (0, 2, 3, 5, 8)), ("Choose twelve", (0, 5, 9, 3, 1))],
    ),
    "minutes": lambda: posts_per_minute(POSTS, [("Q1", 2), ("Q2", 8), ("Q3", 15)]),
    "network": lambda: reply_network(PEOPLE, list(_replies()), HOST),
}


def _replies() -> list[tuple[str, str]]:
    answered = [(person, HOST) for person in PEOPLE[1:12]]
    back = [(HOST, person) for person in PEOPLE[1:5]]
    among = [(PEOPLE[n], PEOPLE[n + 3]) for n in range(5, 14)]
    return [*answered, *back, *among, (PEOPLE[8], PEOPLE[5])]


def register() -> None:
    """Let a page find these charts like any other."""
    assert isinstance(CHARTS, dict)
    CHARTS.update({f"demo_{name}": make for name, make in MAKERS.items()})
