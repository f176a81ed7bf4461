"""When to pause: the gap between whom you follow and who follows you."""

from __future__ import annotations

from typing import Literal

from course_lib.settings import Settings, settings

Band = Literal["keep going", "nearly there", "pause"]


def gap(*, following: int, followers: int) -> int:
    """Return how many more accounts are followed than follow. Unit: accounts; may be negative.

    The post: “I would stop if you’re several hundred people higher on following than
    followers….wait for the follower count to catch up.” That is a difference, never a ratio.
    """
    return following - followers


def gap_verdict(gap: int, limits: Settings | None = None) -> Band:
    """Return "keep going", "nearly there" or "pause" for a gap.

    The post says “several hundred”. With the settings as they come: under 200 keep going, 200 to
    299 nearly there, 300 or more pause.
    """
    limits = limits or settings()
    if gap >= limits.gap_pause:
        return "pause"
    return "nearly there" if gap >= limits.gap_nearly else "keep going"
