"""A plan as a calendar file, which every calendar can take in (iCalendar, RFC 5545)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

#: How long a day's move takes in the calendar.
_LASTS = timedelta(minutes=15)

_FIRST_YEAR, _LAST_YEAR = 2000, 2099


class CalendarProblem(Exception):
    """The file cannot be made. The message is one plain sentence for the learner."""


@cache
def time_zones() -> tuple[str, ...]:
    """Return the time zones that a learner can choose: a part of the world and a city."""
    return tuple(sorted(zone for zone in available_timezones() if _is_of_a_city(zone)))


def _is_of_a_city(zone: str) -> bool:
    return "/" in zone and not zone.startswith(("Etc/", "SystemV/", "US/", "posix/", "right/"))


def calendar_file(
    moves: Sequence[str | None], *, begins: str, at: str, zone: str, made_at: datetime
) -> bytes:
    """Return the calendar: one event for each move, day after day; None is a day off.

    `begins` (2026-03-16), `at` (08:15) and `zone` (Europe/Berlin) are what the page gave. The time
    stays the same on the clock when summer time begins. Raises `CalendarProblem`.
    """
    from icalendar import Calendar, Event  # only somebody who makes the file waits for it

    first, clock = _day(begins), _time(at)
    if zone not in time_zones():
        raise CalendarProblem("Choose your time zone, so that the times are right.")
    calendar = Calendar()
    calendar.add("prodid", "-//Are you an innovative therapist on Twitter?//My 14 days//EN")
    calendar.add("version", "2.0")
    for number, move in enumerate(moves, start=1):
        if move is None:
            continue
        day = first + timedelta(days=number - 1)
        start = datetime.combine(day, clock, ZoneInfo(zone))
        event = Event()
        event.add("uid", f"day-{number}-{first:%Y%m%d}@innovative-therapist-course.example")
        event.add("dtstamp", made_at)
        event.add("dtstart", start)
        event.add("dtend", start + _LASTS)
        event.add("summary", f"Day {number}: {move}")
        event.add("transp", "TRANSPARENT")  # it takes ten minutes, and blocks nobody's hour
        calendar.add_component(event)
    year = timedelta(days=366)  # the change of the clock before the first day belongs to it
    calendar.add_missing_timezones(first - year, first + year)
    content: bytes = calendar.to_ical()
    return content


def _day(begins: str) -> date:
    try:
        day = date.fromisoformat(begins)
    except ValueError:
        raise CalendarProblem("Choose the day on which you begin.") from None
    if not _FIRST_YEAR <= day.year <= _LAST_YEAR:
        raise CalendarProblem("Look at the year of the day on which you begin.")
    return day


def _time(at: str) -> time:
    try:
        return time.fromisoformat(at).replace(tzinfo=None)
    except ValueError:
        raise CalendarProblem("Choose the time of day, such as 08:15.") from None
