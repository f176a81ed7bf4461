"""Every number of the post that the course uses, with the sentence it comes from.

An instructor changes a number in `course_settings.toml`, in the course's folder, for example
`gap_pause = 250`. Anything in that file that we do not understand is said in one plain sentence.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field, fields
from functools import cache
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
_TODAY = "Not in the post: "


def _number(value: int, says: str, at_least: int = 1) -> int:
    number: int = field(default=value, metadata={"says": says, "at_least": at_least})
    return number


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The numbers in force. `says(name)` gives the sentence behind one of them."""

    gap_nearly: int = _number(200, _SEVERAL_HUNDRED)
    """From this many more followed than followers on: nearly there. Unit: accounts."""

    gap_pause: int = _number(300, _SEVERAL_HUNDRED)
    """From this many more followed than followers on: pause. Unit: accounts."""

    dormant_months: int = _number(2, _DORMANT)
    """Calendar months without a post after which an account counts as dormant."""

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

    def __post_init__(self) -> None:
        if self.gap_nearly > self.gap_pause:
            raise SettingsProblem(
                f"gap_nearly is {self.gap_nearly} and gap_pause is {self.gap_pause}. "
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
    at_least = known[name].metadata["at_least"]
    if not isinstance(value, int) or isinstance(value, bool) or value < at_least:
        raise SettingsProblem(
            f"{OVERRIDES}: “{name}” must be a whole number of {at_least} or more."
        )
    return value
