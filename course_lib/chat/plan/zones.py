"""The hour in the time zones of those who come. People type cities; the computer knows zones."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

#: Places that no zone is named after, or that people call otherwise.
_ALSO = {
    "washington": "America/New_York",
    "boston": "America/New_York",
    "eastern": "America/New_York",
    "minneapolis": "America/Chicago",
    "central": "America/Chicago",
    "mountain": "America/Denver",
    "san francisco": "America/Los_Angeles",
    "seattle": "America/Los_Angeles",
    "pacific": "America/Los_Angeles",
    "uk": "Europe/London",
    "galway": "Europe/Dublin",
    "hamburg": "Europe/Berlin",
    "munich": "Europe/Berlin",
    "cape town": "Africa/Johannesburg",
    "durban": "Africa/Johannesburg",
    "mumbai": "Asia/Kolkata",
    "delhi": "Asia/Kolkata",
    "utc": "UTC",
}


@dataclass(frozen=True, slots=True)
class LocalTime:
    """When the hour begins at one place, in words."""

    place: str
    words: str


def zone_of(place: str) -> ZoneInfo | None:
    """Return the zone of a city, or of a zone's own name; None where we know none."""
    wanted = " ".join(place.replace("_", " ").casefold().split())
    known = _ALSO.get(wanted) or _by_city().get(wanted)
    return ZoneInfo(known) if known else None


def begins_at(day: date, clock: time, place: str) -> datetime | None:
    """Return the moment, or None where the place is unknown."""
    zone = zone_of(place)
    return datetime.combine(day, clock, zone) if zone else None


def local_times(begins: datetime, places: Iterable[str]) -> tuple[list[LocalTime], list[str]]:
    """Return the hour at each place, by the clock, and the places that we do not know."""
    found, unknown = [], []
    for place in places:
        zone = zone_of(place)
        if zone is None:
            unknown.append(place)
            continue
        there = begins.astimezone(zone)
        found.append((there.utcoffset(), LocalTime(place, in_words(there))))
    found.sort(key=lambda each: str(each[0]))
    return [each for _, each in found], unknown


def in_words(when: datetime) -> str:
    """Return “Thursday 12 March, 18:00”."""
    return f"{when:%A} {when.day} {when:%B}, {when:%H:%M}"


def places_in(typed: str) -> list[str]:
    """Return the places in a typed list."""
    return [each.strip() for each in re.split(r"[,;\n]", typed) if each.strip()]


@cache
def _by_city() -> dict[str, str]:
    """Return city → zone; a zone's own name leads to it, too."""
    found: dict[str, str] = {}
    for zone in sorted(available_timezones()):
        if zone.startswith(("Etc/", "posix/", "right/", "SystemV/")):
            continue
        found.setdefault(zone.replace("_", " ").casefold(), zone)
        if "/" in zone:
            found.setdefault(zone.rpartition("/")[2].replace("_", " ").casefold(), zone)
    return found
