"""Who has gone quiet: at least two calendar months without a post."""

from __future__ import annotations

from calendar import monthrange
from datetime import datetime

from course_lib.settings import Settings, settings


def dormant_limit(observed_at: datetime, limits: Settings | None = None) -> datetime:
    """Return the latest moment of a last post that counts as dormant on `observed_at`.

    Months are counted on the calendar. Where the earlier month is shorter, its last day stands
    in: two months before 30 April is 28 (or 29) February.
    """
    months = (limits or settings()).dormant_months
    year, month = divmod(observed_at.year * 12 + observed_at.month - 1 - months, 12)
    day = min(observed_at.day, monthrange(year, month + 1)[1])
    return observed_at.replace(year=year, month=month + 1, day=day)


def is_dormant(
    last_post_at: datetime | None, observed_at: datetime, limits: Settings | None = None
) -> bool | None:
    """Say whether an account was dormant on `observed_at`; None where its last post is unknown.

    The post: “If you run into a therapist who hasn’t tweeted in at least two months, you probably
    don’t want to follow them.” “At least” means that exactly two months counts. Both times must
    carry a time zone.
    """
    if last_post_at is None:
        return None
    return last_post_at <= dormant_limit(observed_at, limits)
