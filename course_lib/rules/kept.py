"""Who stays off a list of accounts to look at, however their profile looks."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, Any

from course_lib.rules.profiles import texts
from course_lib.rules.topic import topic

if TYPE_CHECKING:
    import pandas as pd


def kept_off(
    accounts: pd.DataFrame,
    *,
    you_follow: Collection[str] = (),
    answered_you: Collection[str] = (),
    marked: Collection[str] = (),
) -> pd.Series[Any]:
    """Return for each account the reasons why it stays off the list; mostly an empty tuple.

    The three collections hold ids: whom the learner follows, who ever answered the learner, and
    whom the learner marked to keep. A bio that `topic` finds words in is the fourth reason. A
    person who is known is no junk, whatever the points say: “You just NEVER know who or why
    people are following you that could lead to cool things.”
    """
    import pandas as pd

    ids = accounts["account_id"]
    about = {bio: topic(bio) for bio in texts(accounts, "bio").values.dropna().unique()}
    fits = texts(accounts, "bio").values.map(lambda bio: bool(about.get(bio)), na_action=None)
    reasons = {
        "You follow this account.": ids.isin(you_follow),
        "This account has answered you.": ids.isin(answered_you),
        "The words it uses about itself fit your work.": fits.astype(bool),
        "You marked this account to keep.": ids.isin(marked),
    }
    found = zip(*reasons.values(), strict=True)
    kept = [tuple(why for why, has in zip(reasons, row, strict=True) if has) for row in found]
    return pd.Series(kept, index=accounts.index, dtype=object)
