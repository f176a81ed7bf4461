"""The hour in the time zones of those who come. People type cities; the computer knows zones."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from difflib import get_close_matches
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

#: Places that no zone is named after, or that people call otherwise.
_ALSO = {
    place: zone
    for zone, places in {
        "America/New_York": "eastern, washington, boston, philadelphia, atlanta, miami, pittsburgh",
        "America/Toronto": "ottawa, quebec",
        "America/Chicago": (
            "central, minneapolis, saint paul, st paul, dallas, houston, austin, milwaukee, "
            "new orleans, kansas city, nashville"
        ),
        "America/Denver": "mountain, salt lake city, albuquerque",
        "America/Edmonton": "calgary",
        "America/Los_Angeles": (
            "pacific, san francisco, seattle, san diego, portland, las vegas, sacramento"
        ),
        "Europe/London": (
            "uk, manchester, birmingham, leeds, bristol, edinburgh, glasgow, cardiff, liverpool, "
            "sheffield"
        ),
        "Europe/Dublin": "galway, cork",
        "Europe/Berlin": "hamburg, munich, münchen, cologne, köln, frankfurt, leipzig, stuttgart",
        "Europe/Paris": "lyon, marseille",
        "Europe/Zurich": "zürich, geneva, basel, bern",
        "Europe/Madrid": "barcelona",
        "Europe/Rome": "milan",
        "Europe/Lisbon": "porto",
        "Europe/Amsterdam": "rotterdam, the hague",
        "Europe/Warsaw": "krakow, kraków",
        "Europe/Vienna": "wien, graz, salzburg",
        "Africa/Johannesburg": "cape town, durban, pretoria",
        "Africa/Lagos": "abuja",
        "Asia/Kolkata": "mumbai, delhi, new delhi, bangalore, chennai",
        "Asia/Shanghai": "beijing",
        "Asia/Jerusalem": "tel aviv",
        "Australia/Sydney": "canberra",
        "Pacific/Auckland": "wellington, christchurch",
        "America/Sao_Paulo": "rio de janeiro",
        "UTC": "utc",
    }.items()
    for place in places.split(", ")
}
_NEAR_ENOUGH = 0.7


@dataclass(frozen=True, slots=True)
class LocalTime:
    """When the hour begins at one place, in words."""

    place: str
    words: str


def zone_of(place: str) -> ZoneInfo | None:
    """Return the zone of a city, or of a zone's own name; None where we know none."""
    wanted = _compared(place)
    known = _ALSO.get(wanted) or _by_city().get(wanted)
    return ZoneInfo(known) if known else None


def nearest_known(place: str) -> str:
    """Return the known city that was probably meant, or nothing.

    It stands inside what was typed, as in “New York City”, or is spelled much alike.
    """
    wanted = _compared(place)
    cities = {city for city in (*_by_city(), *_ALSO) if "/" not in city}
    inside = [city for city in cities if len(city) > 3 and f" {city} " in f" {wanted} "]
    near = inside and [max(inside, key=len)]
    near = near or get_close_matches(wanted, sorted(cities), 1, _NEAR_ENOUGH)
    if not near:
        return ""
    return near[0].upper() if len(near[0]) <= 3 else near[0].title()


def begins_at(day: date, clock: time, place: str) -> datetime | None:
    """Return the moment, or None where the place is unknown."""
    zone = zone_of(place)
    return datetime.combine(day, clock, zone) if zone else None


def local_times(begins: datetime, places: Iterable[str]) -> list[LocalTime]:
    """Return the hour at each place that we know, by the clock."""
    found = []
    for place in places:
        if zone := zone_of(place):
            there = begins.astimezone(zone)
            found.append((there.utcoffset(), LocalTime(place, in_words(there))))
    found.sort(key=lambda each: str(each[0]))
    return [each for _, each in found]


def unknown_among(places: Iterable[str]) -> list[str]:
    """Return the places whose clock we do not know."""
    return [place for place in places if zone_of(place) is None]


def in_words(when: datetime) -> str:
    """Return “Thursday 12 March, 18:00”."""
    return f"{when:%A} {when.day} {when:%B}, {when:%H:%M}"


def places_in(typed: str) -> list[str]:
    """Return the places in a typed list."""
    return [each.strip() for each in re.split(r"[,;\n]", typed) if each.strip()]


def _compared(place: str) -> str:
    return " ".join(re.sub(r"[_.,]", " ", place).casefold().split())


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
