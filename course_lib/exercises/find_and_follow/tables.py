"""Rows of sample accounts as choices, the same in each table of the lesson."""

from collections.abc import Mapping
from datetime import datetime

from course_lib.account.sample import OBSERVED_AT, Gold, SampleAccount, gold, roster
from course_lib.exercise import Choose, Form, Option

#: The course date, said wherever a date decides.
TODAY = f"In this lesson, today is always {OBSERVED_AT.day} March {OBSERVED_AT.year}."

_COLUMNS = ("Account", "About", "Last wrote", "What they wrote", "Followers")


def account_table(
    name: str,
    form: Form,
    *,
    fine: frozenset[str] = frozenset(),
    how_many: int,
    enough: int | None = None,
    tolerated: Mapping[str, int] | None = None,
) -> Choose:
    """Return a table of the people of a roster to choose from, in one of its forms."""
    judged = gold(name, form)
    return Choose(
        options=tuple(
            account_option(account, judged[account.account_id], fine=fine)
            for account in roster(name, form)
        ),
        columns=_COLUMNS,
        how_many=how_many,
        enough=enough,
        tolerated=tolerated or {},
    )


def account_option(account: SampleAccount, judged: Gold, *, fine: frozenset[str]) -> Option:
    """Return a table row for an account, with the gold judgement behind it.

    The label "follow" fits; labels in `fine` neither earn nor cost, and so does "follow" beside
    another label: reasonable colleagues differ. "dormant" is a group of its own, because a few
    of them are tolerated.
    """
    return Option(
        id=account.account_id,
        label=f"@{account.handle}",
        fits=_fits(judged, fine),
        why=judged.why,
        critical=judged.critical,
        group="dormant" if judged.labels == {"dormant"} else "",
        cells=(
            f"{account.name}. {account.bio}".strip(),
            day(account.last_post_at),
            account.latest_post,
            "unknown" if account.followers is None else f"{account.followers:,}",
        ),
    )


def day(when: datetime | None) -> str:
    """Return a date as the tables show it: it sorts as text and is read as a date."""
    return f"{when:%Y-%m-%d}" if when else "never"


def _fits(judged: Gold, fine: frozenset[str]) -> bool | None:
    if judged.labels == {"follow"}:
        return True
    return None if judged.labels & {"follow", *fine} else False
