"""Whether an account posts: a question of its own, which never adds to what speaks for junk."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Literal

from course_lib.rules.dormant import dormant_limit
from course_lib.rules.profiles import counts
from course_lib.settings import Settings

if TYPE_CHECKING:
    import pandas as pd

Activity = Literal["active", "dormant", "never posted", "unknown"]
ACTIVITIES: tuple[Activity, ...] = ("active", "dormant", "never posted", "unknown")


def activity(
    accounts: pd.DataFrame,
    observed_at: datetime,
    *,
    days: int | None = None,
    limits: Settings | None = None,
) -> pd.Series[Any]:
    """Return for each account whether it was active on `observed_at`.

    - "active": its last post is younger than two calendar months, as `is_dormant` counts them.
    - "dormant": at least that old. The post: “hasn’t tweeted in at least two months”.
    - "never posted": the number of its posts is known, and is 0.
    - "unknown": the table does not tell.

    `days` stands in for the two months where another tool’s number (60, 90 or 120 days) is
    compared: dormant is then more than that many days. Times must carry a time zone.
    """
    import numpy as np
    import pandas as pd

    if "last_post_at" in accounts:
        last = pd.to_datetime(accounts["last_post_at"], utc=True)
    else:
        last = pd.Series(pd.NaT, index=accounts.index, dtype="datetime64[ns, UTC]")
    if days is None:
        dormant = last <= dormant_limit(observed_at, limits)
    else:
        dormant = last < observed_at - timedelta(days=days)
    known = last.notna().to_numpy()
    found = np.select(
        [known & dormant.to_numpy(), known, counts(accounts, "posts_n") == 0],
        ["dormant", "active", "never posted"],
        "unknown",
    )
    return pd.Series(pd.Categorical(found, categories=ACTIVITIES), index=accounts.index)
