"""What the makers of followers share: the hand-written parts, and dates in plain words."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from importlib.resources import files
from typing import Any, Literal

from course_lib.community import OBSERVED_AT
from course_lib.community.draw import Draw
from course_lib.community.people import Person

Kind = Literal["peer", "public", "dormant", "junk"]
Words = Mapping[str, Any]

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Follower:
    """An account, what it truly is, and how a careful reader can tell, in a learner's words."""

    person: Person
    kind: Kind
    why: str


def parts() -> Words:
    """Return the hand-written parts that followers are put together from."""
    folder = files("course_lib.community") / "cast"
    read: dict[str, Any] = {}
    for name in ("crowd.toml", "audience.toml"):
        read |= tomllib.loads((folder / name).read_text(encoding="utf-8"))
    return read


def ago(draw: Draw, least: int, most: int) -> datetime:
    """Return a time between so many days before "today"."""
    return draw.time_on(OBSERVED_AT - timedelta(days=draw.whole(least, most)))


def in_words(when: datetime | None) -> str:
    """Return a date as a learner reads it, the same in every language of the computer."""
    return f"{when.day} {MONTHS[when.month - 1]} {when.year}" if when else "no day"
