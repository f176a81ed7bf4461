"""Three plain facts about an account, for a learner’s own decision, without any score."""

from __future__ import annotations

from typing import TYPE_CHECKING

from course_lib.rules.profiles import counts, texts
from course_lib.settings import Settings, settings

if TYPE_CHECKING:
    import pandas as pd


def neutral_facts(accounts: pd.DataFrame, limits: Settings | None = None) -> pd.DataFrame:
    """Return what a learner may want to know before following, row by row. NA is unknown.

    - `last_post_at`: when it last posted.
    - `has_bio`: whether it says something about itself.
    - `follows_many_more`: whether it follows “several hundred” more than follow it, the gap from
      which the post itself would pause.

    This is all that is said about accounts that come from X’s API, because X’s developer policy
    forbids measuring spam on them; `junk_evidence` is for the sample.
    """
    import numpy as np
    import pandas as pd

    bio = texts(accounts, "bio")
    gap = counts(accounts, "following_n") - counts(accounts, "followers_n")
    last = accounts.get("last_post_at", pd.NaT)
    many_more = pd.Series(gap >= (limits or settings()).gap_pause, accounts.index, "boolean")
    return pd.DataFrame(
        {
            "last_post_at": pd.to_datetime(pd.Series(last, index=accounts.index), utc=True),
            "has_bio": pd.Series(~bio.empty, accounts.index, "boolean").mask(~bio.known),
            "follows_many_more": many_more.mask(np.isnan(gap)),
        },
        index=accounts.index,
    )
