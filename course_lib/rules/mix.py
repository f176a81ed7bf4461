"""The mix: of the posts that engage or are one's own, how many engage.

The post: “The dream ratio in my mind is about 75% engaging with others to 25% sharing your own
stuff.” Reposts and other posts stand beside it, never in it. A share of few posts says little, so
it always comes with its counts and its interval.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from course_lib.rules.wilson import Share
from course_lib.settings import Settings, settings

if TYPE_CHECKING:
    import pandas as pd

Verdict = Literal["too few to tell", "clearly below", "cannot tell", "clearly at or above"]
Place = Literal["below", "about", "above"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mix:
    """How many posts of each label, and what that tells. Threads count once."""

    engage: int
    own: int
    repost: int
    other: int

    people: int | None
    """How many different people were answered: ten answers to one friend are not ten talks."""

    place: Place | None
    """Where the share lies: "about" the dream ratio means 65–85%. None without posts."""

    verdict: Verdict
    """How sure that is. From the whole interval: clearly at or above begins where "about" does."""

    @property
    def share(self) -> Share:
        """Engage out of engage and own."""
        return Share(self.engage, self.engage + self.own)


def mix_of(
    counts: Mapping[str, int], *, people: int | None = None, limits: Settings | None = None
) -> Mix:
    """Return the mix of plain counts: label → number of posts. A label left out has none.

    So a learner’s own labels give a mix too, with `Counter(labels)`.
    """
    limits = limits or settings()
    found = {label: counts.get(label, 0) for label in ("engage", "own", "repost", "other")}
    if strange := sorted(counts.keys() - found.keys()):
        raise ValueError(f"No label: {', '.join(strange)}.")
    share = Share(found["engage"], found["engage"] + found["own"])
    return Mix(
        **found,
        people=people,
        place=_place(share, limits),
        verdict=_verdict(share, limits),
    )


def mix(labelled: pd.DataFrame, limits: Settings | None = None) -> Mix:
    """Return the mix of posts that `labels` has read."""
    counted = labelled[labelled["counted"]]
    counts = {str(label): int(number) for label, number in counted["label"].value_counts().items()}
    return mix_of(counts, people=int(labelled["to"].nunique()), limits=limits)


def _place(share: Share, limits: Settings) -> Place | None:
    if not share.n:
        return None
    # In whole numbers, so that exactly 65% and exactly 85% are "about".
    if 100 * share.k < limits.mix_low * share.n:
        return "below"
    return "above" if 100 * share.k > limits.mix_high * share.n else "about"


def _verdict(share: Share, limits: Settings) -> Verdict:
    """Compare the interval with where "about 75%" begins.

    Compared with 75% itself, a person with exactly the dream ratio could never be told so.
    """
    if share.n < limits.min_posts:
        return "too few to tell"
    low, high = share.interval
    if high < limits.mix_low / 100:
        return "clearly below"
    return "clearly at or above" if low >= limits.mix_low / 100 else "cannot tell"
