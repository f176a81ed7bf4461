"""The scorecard for one account, added up as a person does it by hand.

The same points as `junk_evidence` gives, but with the standard library alone: a lesson page shows
a few accounts and must not wait for pandas. A test holds the two together.
"""

from __future__ import annotations

from typing import Protocol

from course_lib.rules.junk import BANDS, MANY, MANY_DIGITS, RATIOS, SIGNS, JunkBand


class Profile(Protocol):
    """What the page of an account shows. An unknown count is None, and adds no points."""

    @property
    def handle(self) -> str:
        """Its name on X."""

    @property
    def bio(self) -> str:
        """What it says about itself; empty where it says nothing."""

    @property
    def location(self) -> str:
        """Its place; empty where it gives none."""

    @property
    def url(self) -> str:
        """Its link; empty where it gives none."""

    @property
    def following(self) -> int | None:
        """How many it follows."""

    @property
    def followers(self) -> int | None:
        """How many follow it."""

    @property
    def listed(self) -> int | None:
        """On how many lists it is."""

    @property
    def likes(self) -> int | None:
        """How many posts it has liked."""

    @property
    def default_picture(self) -> bool | None:
        """Whether it still has the picture of a new account."""


def points_by_hand(profile: Profile) -> tuple[tuple[int, str], ...]:
    """Return points and reason for each sign that the profile shows, in the scorecard's order."""
    found = {
        "default_picture": bool(profile.default_picture),
        "no_link": not profile.url,
        "empty_bio": not profile.bio,
        "empty_profile": not profile.bio
        and not profile.location
        and (profile.following or 0) >= MANY,
        "digits": sum(sign in "0123456789" for sign in profile.handle) >= MANY_DIGITS,
        "on_no_list": profile.listed == 0,
        "no_likes": profile.likes == 0,
    }
    return (*_ratio(profile), *(SIGNS[sign] for sign, shown in found.items() if shown))


def band_by_hand(score: int) -> JunkBand:
    """Return the band of a score."""
    return next(band for band, least in reversed(BANDS.items()) if score >= least)


def _ratio(profile: Profile) -> tuple[tuple[int, str], ...]:
    """Return the points for following many more than follow back: the first tier that holds."""
    if profile.following is None or profile.followers is None:
        return ()
    ratio = profile.following / max(profile.followers, 1)
    for number, (times, points, reason) in enumerate(RATIOS):
        if ratio >= times and (number or profile.following >= MANY):
            return ((points, reason),)
    return ()
