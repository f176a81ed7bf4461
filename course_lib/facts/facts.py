"""Read the two data files of this room; `sources.toml` and `crisis_lines.toml` say what is what."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, Literal

_FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One source, in our own words.

    A source with the status "to open" is only remembered: a person has to open it before a
    learner is told what it says.
    """

    source: str
    edition: str
    section: str
    paraphrase: str
    url: str
    status: Literal["read", "to open"]
    verified_on: date | None = None
    verified_by: str = ""

    @property
    def checked(self) -> str:
        """When it was read, in words."""
        day = self.verified_on
        return f"checked on {day.day} {day:%B %Y}" if day else "not checked yet"


@dataclass(frozen=True, slots=True, kw_only=True)
class CrisisLine:
    """Where a person in danger, or somebody who worries about them, finds help in one country."""

    id: str
    country: str
    emergency: str
    line: str
    how: str
    url: str
    verified_on: date

    @property
    def checked(self) -> str:
        """When it was checked, in words."""
        return f"checked on {self.verified_on.day} {self.verified_on:%B %Y}"


def all_sources() -> tuple[Source, ...]:
    """Return every source, also those that a person still has to open."""
    return tuple(Source(**entry) for entry in _read("sources.toml")["source"])


def sources_shown() -> tuple[Source, ...]:
    """Return the sources that were read, the only ones that learners see."""
    return tuple(each for each in all_sources() if each.status == "read")


def crisis_lines() -> tuple[CrisisLine, ...]:
    """Return the crisis lines by country; the last one is for all other countries."""
    return tuple(CrisisLine(**entry) for entry in _read("crisis_lines.toml")["line"])


@cache
def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((_FOLDER / name).read_text(encoding="utf-8"))
