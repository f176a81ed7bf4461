"""Plain facts about the people who follow the learner, for their own eyes; no score (S20)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from course_lib.exercise import Choose, Exercise, Link, OneOf, Option, people_shown
from course_lib.rules import connections, neutral_facts
from course_lib.x_pages import profile

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

    from course_lib.account import Dataset

_OF_25 = 12


def _people(account: Dataset) -> Choose | OneOf:
    followers = connections(account).followers or frozenset()
    known = account.accounts[account.accounts["account_id"].isin(followers)]
    people = known.sort_values("account_id").head(people_shown(_OF_25))
    if people.empty:
        return OneOf(
            options=(
                Option(
                    "nobody",
                    "Nobody follows me yet, or X told nothing about them",
                    None,
                    "Then there is nothing to look at today.",
                ),
            )
        )
    facts = neutral_facts(people).to_dict("records")
    on_x = account.meta.source != "sample"
    return Choose(
        options=tuple(
            _option(str(person), str(handle), told, on_x=on_x)
            for person, handle, told in zip(
                people["account_id"], people["handle"], facts, strict=True
            )
        ),
        columns=("Account", "Last wrote", "Says something about itself", "Follows many more"),
    )


def _option(person: str, handle: str, facts: Mapping[Hashable, Any], *, on_x: bool) -> Option:
    return Option(
        id=person,
        label=f"@{handle}",
        fits=None,
        why="",
        cells=(
            _day(facts["last_post_at"]),
            _yes_no(facts["has_bio"]),
            _yes_no(facts["follows_many_more"]),
        ),
        links=(Link(words="Open their page on X", address=profile(person)),) if on_x else (),
    )


def _day(value: Any) -> str:
    import pandas as pd

    return "unknown" if pd.isna(value) else f"{value:%Y-%m-%d}"


def _yes_no(value: Any) -> str:
    import pandas as pd

    if pd.isna(value):
        return "unknown"
    return "yes" if value else "no"


PEOPLE_WHO_FOLLOW_YOU = Exercise(
    id="quality-over-quantity_people-who-follow-you",
    title="One page of your own followers",
    prompt=(
        "Here is one page of people who follow the account, with three plain facts about each. "
        "There is no score and no advice.",
        "Is there somebody you would like to answer this week? Tick them, or tick nobody.",
        "If a name makes you think of your practice, read no further, and do nothing in public.",
    ),
    rows=("S20",),
    minutes=3,
    points=0,
    question=_people,
    needs=("followers", "bios", "last_post_at"),
    hints=(),
    rule=(
        "X does not allow anybody to measure spam on what its programs hand out. So on your own "
        "account the course shows facts only, and you decide."
    ),
    look_at="Your own followers",
    explanation="There is no right answer. You decide about each person.",
)
