"""The follower audit: what was looked at, what was found, and how sure one can be.

The post: “you’ll find many pages of junk accounts that have nothing to do with the person.”
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from course_lib.rules.activity import ACTIVITIES, activity
from course_lib.rules.junk import BANDS, junk_evidence
from course_lib.rules.profiles import PROFILE, known
from course_lib.rules.wilson import Share
from course_lib.settings import Settings

if TYPE_CHECKING:
    import pandas as pd

#: What to expect of the scorecard, to be shown with every audit.
EXPECT = (
    "Expect about 2 wrong flags for every 100 real people, and about 16 for every 100 quiet ones. "
    "That is what the same points did on accounts of 2013 to 2015, with bought followers of one "
    "seller. Nothing here needs an answer: look first, and you may leave everything as it is."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Audit:
    """`checked` of `of` followers, chosen as `how` says; two results, never mixed into one."""

    checked: int
    of: int
    how: str

    junk: Mapping[str, Share]
    """Band of junk evidence → its share."""

    active: Mapping[str, Share]
    """Activity → its share."""

    both: Mapping[tuple[str, str], Share]
    """Band and activity → their share. All of these add up to everybody checked."""

    missing: Mapping[str, int]
    """Fact of a profile → number of accounts that do not tell it."""


def audit(
    accounts: pd.DataFrame,
    observed_at: datetime,
    *,
    of: int | None = None,
    how: str = "all of them",
    limits: Settings | None = None,
) -> Audit:
    """Return the summary for these accounts, out of `of` followers; all of them unless given.

    `how` says in words how they were chosen. See `junk_evidence` for what this may be used on.
    """
    checked = len(accounts)
    states = activity(accounts, observed_at, limits=limits)
    both = Counter(zip(junk_evidence(accounts)["band"], states, strict=True))
    return Audit(
        checked=checked,
        of=checked if of is None else of,
        how=how,
        junk={
            band: Share(sum(both[band, state] for state in ACTIVITIES), checked) for band in BANDS
        },
        active={
            state: Share(sum(both[band, state] for band in BANDS), checked) for state in ACTIVITIES
        },
        both={
            (band, state): Share(both[band, state], checked)
            for band in BANDS
            for state in ACTIVITIES
        },
        missing={name: int((~known(accounts, name)).sum()) for name in PROFILE},
    )
