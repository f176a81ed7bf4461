"""Every number of the post that the course uses, with the sentence it comes from.

An instructor changes a number in `course_settings.toml`, in the course's folder, for example
`gap_pause = 250`. Anything in that file that we do not understand is said in one plain sentence.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field, fields
from functools import cache
from itertools import pairwise
from pathlib import Path

from course_lib.home import course_folder

OVERRIDES = "course_settings.toml"

_SEVERAL_HUNDRED = (
    "I would stop if you’re several hundred people higher on following than followers….wait for "
    "the follower count to catch up."
)
_DORMANT = (
    "If you run into a therapist who hasn’t tweeted in at least two months, you probably don’t "
    "want to follow them."
)
_MIX = "The dream ratio in my mind is about 75% engaging with others to 25% sharing your own stuff."
_OWN_VOICE = (
    "But be careful – if someone looks at your Tweets and see’s all RT @ they may wonder if you "
    "have your own voice."
)
_REPEATS = (
    "Remember a lot of us follow the same person, so RT too much and it just gets annoying to see "
    "the same Tweet 100 times a day."
)
_LINK_WALL = (
    "Then the next sad group to me are those who believe everyone gives a rip about every little "
    "thing they are doing and just has a Tweet wall full of links to themselves… and 4 followers."
)
_WEBINAR = (
    "(Ie, live Twitter conversations a few days after a webinar to allow further engagement.)"
)
_TODAY = "Not in the post: "

#: Numbers of which none may be larger than the next.
_IN_ORDER = (
    ("gap_nearly", "gap_pause"),
    ("mix_low", "mix_target", "mix_high"),
    ("repost_warn", "repost_no_voice"),
    ("webinar_delay_least", "webinar_delay", "webinar_delay_most"),
)


def _number(value: int, says: str, at_least: int = 1, at_most: int | None = None) -> int:
    limits = {"says": says, "at_least": at_least, "at_most": at_most}
    number: int = field(default=value, metadata=limits)
    return number


def _percent(value: int, says: str) -> int:
    return _number(value, says, at_least=0, at_most=100)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The numbers in force. `says(name)` gives the sentence behind one of them."""

    gap_nearly: int = _number(200, _SEVERAL_HUNDRED)
    """From this many more followed than followers on: nearly there. Unit: accounts."""

    gap_pause: int = _number(300, _SEVERAL_HUNDRED)
    """From this many more followed than followers on: pause. Unit: accounts."""

    dormant_months: int = _number(2, _DORMANT)
    """Calendar months without a post after which an account counts as dormant."""

    mix_target: int = _percent(75, _MIX)
    """Of posts that engage or are one's own, how many engage. Unit: percent."""

    mix_low: int = _percent(65, _MIX)
    """“About” the target begins here. Unit: percent."""

    mix_high: int = _percent(85, _MIX)
    """“About” the target ends here. Unit: percent."""

    min_posts: int = _number(
        40, _TODAY + "from fewer than 40 posts nobody can tell a share: 15 of 20 may be 53% or 89%."
    )
    """The fewest posts from which a mix is judged."""

    repost_warn: int = _percent(50, _OWN_VOICE)
    """More reposts than this among all posts: a reader may wonder. Unit: percent."""

    repost_no_voice: int = _percent(90, _OWN_VOICE)
    """From this many reposts among all posts on: no voice of one's own. Unit: percent."""

    repeat_times: int = _number(3, _REPEATS, at_least=2)
    """From this many times on, within `repeat_days`, a text or a page of one's own is repeated."""

    repeat_days: int = _number(30, _REPEATS)
    """How close together posts must be to count as repeated. Unit: days."""

    wall_links: int = _percent(80, _LINK_WALL)
    """From this many links to oneself among one's originals on: a wall. Unit: percent."""

    wall_posts: int = _number(10, _LINK_WALL)
    """The fewest originals that can be a wall of links. Unit: posts."""

    wall_outward: int = _percent(10, _LINK_WALL)
    """A person who turns to others in more posts than this has no wall. Unit: percent."""

    webinar_delay: int = _number(3, _WEBINAR)
    """How long after a webinar its live conversation is, unless planned otherwise. Unit: days."""

    webinar_delay_least: int = _number(1, _WEBINAR)
    """The shortest delay that is still “a few days after”. Unit: days."""

    webinar_delay_most: int = _number(7, _WEBINAR)
    """The longest delay that is still “a few days after”. Unit: days."""

    bio_length: int = _number(160, _TODAY + "a bio on X holds 160 characters today.")
    """The longest bio. Unit: characters."""

    post_length: int = _number(280, _TODAY + "a post on X holds 280 characters today.")
    """The longest post. Unit: characters."""

    x_gate: int = _number(
        5_000, _TODAY + "X stops an account that follows 5,000 until more people follow it."
    )
    """How many accounts one may follow before X looks at the ratio."""

    links_a_day: int = _number(
        25, _TODAY + "following many people in a row breaks X’s rules, so a few a day are enough."
    )
    """The longest list of people that the course hands out to look at."""

    certificate_points: int = _percent(
        80, _TODAY + "the course asks for four of five points that the check gives."
    )
    """The share of all points given by the check that a certificate needs. Unit: percent."""

    def __post_init__(self) -> None:
        for names in _IN_ORDER:
            for low, high in pairwise(names):
                if getattr(self, low) > getattr(self, high):
                    raise SettingsProblem(
                        f"{low} is {getattr(self, low)} and {high} is {getattr(self, high)}. "
                        "The first must not be larger than the second."
                    )

    @staticmethod
    def says(name: str) -> str:
        """Return the sentence of the post that a number comes from, or say that it has none."""
        sentence: str = next(each for each in fields(Settings) if each.name == name).metadata[
            "says"
        ]
        return sentence


class SettingsProblem(ValueError):
    """The override file cannot be used. Its text is one plain sentence."""


def settings(folder: Path | None = None) -> Settings:
    """Return the numbers in force: the course's own, with the instructor's changes.

    `folder` is where `course_settings.toml` may lie; the course's folder unless given.
    Raises `SettingsProblem`.
    """
    return _read((folder or course_folder()) / OVERRIDES)


@cache
def _read(path: Path) -> Settings:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return Settings()
    except (OSError, UnicodeDecodeError):
        raise SettingsProblem(f"We could not read {OVERRIDES}. Is it a text file?") from None
    try:
        changes = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SettingsProblem(
            f"We could not understand {OVERRIDES}: {error}. A line looks like: gap_pause = 250"
        ) from None
    return Settings(**{name: _checked(name, value) for name, value in changes.items()})


def _checked(name: str, value: object) -> int:
    known = {each.name: each for each in fields(Settings)}
    if name not in known:
        raise SettingsProblem(
            f"{OVERRIDES} names “{name}”, which is no setting. The settings are: "
            f"{', '.join(known)}."
        )
    at_least, at_most = known[name].metadata["at_least"], known[name].metadata["at_most"]
    yes_no = isinstance(value, bool)  # which Python takes for a number
    if isinstance(value, int) and not yes_no and at_least <= value <= (at_most or value):
        return value
    limits = f"from {at_least} to {at_most}" if at_most else f"of {at_least} or more"
    raise SettingsProblem(f"{OVERRIDES}: “{name}” must be a whole number {limits}.")
