"""Other published ways to read 75 to 25: which one is meant changes the verdict."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from course_lib.rules.wilson import Share
from course_lib.settings import Settings, settings

if TYPE_CHECKING:
    import pandas as pd

_OUTWARD = ("REPLY", "REPLY-LIKE", "SHARE", "AMPLIFY")


@dataclass(frozen=True, slots=True)
class Reading:
    """One figure. `target` is what its author aims at, from 0 to 1; None where there is no aim."""

    name: str
    says: str
    share: Share
    target: float | None


def readings(labelled: pd.DataFrame, limits: Settings | None = None) -> tuple[Reading, ...]:
    """Return every reading of posts that `labels` has read; threads count once.

    A post under REVIEW is in none of them; `sensitivity` says how much that can change.
    """
    target = (limits or settings()).mix_target / 100
    counts = labelled.loc[labelled["counted"], "class"].value_counts()

    def number(*classes: str) -> int:
        return sum(int(counts[each]) for each in classes)

    outward, promote = number(*_OUTWARD), number("PROMOTE")
    curate, own_voice = number("CURATE"), number("OWN VOICE")
    every = outward + promote + curate + own_voice
    passing_on = number("SHARE", "AMPLIFY", "CURATE")
    talking = number("REPLY", "REPLY-LIKE")
    thirds = passing_on + talking + promote
    return (
        Reading(
            "outward, strictly",
            "Answers, quotes, reposts and credit to others, out of all posts.",
            Share(outward, every),
            target,
        ),
        Reading(
            "balance",
            "The same, out of these and your promotion. Your other own posts do not count.",
            Share(outward, outward + promote),
            target,
        ),
        Reading(
            "answers only",
            "Answers to others, out of all posts. Scott Stratten (@unmarketing) counted so.",
            Share(number("REPLY"), every),
            target,
        ),
        Reading(
            "4-1-1",
            "Four posts of others’ and one repost for each promotion (Tippingpoint Labs, 2009).",
            Share(outward + curate, outward + curate + promote),
            5 / 6,
        ),
        Reading(
            "thirds: promotion",
            "The rule of thirds (Hootsuite): one third may promote you …",
            Share(promote, thirds),
            1 / 3,
        ),
        Reading(
            "thirds: others’ ideas",
            "… one third passes on others’ ideas …",
            Share(passing_on, thirds),
            1 / 3,
        ),
        Reading(
            "thirds: talking",
            "… and one third talks with people.",
            Share(talking, thirds),
            1 / 3,
        ),
        Reading("reposts", "Reposts, out of all posts.", Share(number("SHARE"), every), None),
        Reading("own voice", "Your own thoughts, out of all posts.", Share(own_voice, every), None),
        Reading("promotion", "Your promotion, out of all posts.", Share(promote, every), None),
    )


@dataclass(frozen=True, slots=True)
class Sensitivity:
    """The share of the mix, had the open questions been answered another way."""

    review_engages: Share
    """Every post under REVIEW taken as engaging."""

    review_is_own: Share
    """Every post under REVIEW taken as one's own."""

    every_post: Share
    """Every post of a thread counted, not only its first."""


def sensitivity(labelled: pd.DataFrame) -> Sensitivity:
    """Return how much the share of `mix` hangs on what could not be decided."""
    counted = labelled["counted"]
    review = int((counted & (labelled["class"] == "REVIEW")).sum())
    engage, own = (labelled["label"] == label for label in ("engage", "own"))
    once = int((counted & engage).sum()), int((counted & (engage | own)).sum())
    return Sensitivity(
        review_engages=Share(once[0] + review, once[1] + review),
        review_is_own=Share(once[0], once[1] + review),
        every_post=Share(int(engage.sum()), int((engage | own).sum())),
    )
