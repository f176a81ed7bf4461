"""A plan as a calendar file, which every calendar can take in (iCalendar, RFC 5545)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, available_timezones

if TYPE_CHECKING:
    from icalendar import Event

#: How long a day's move takes in the calendar.
_LASTS = timedelta(minutes=15)

_FIRST_YEAR, _LAST_YEAR = 2000, 2099


#: A plan that began so long ago is over, or its date is a slip of the finger.
_LONG_AGO = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Task:
    """What stands in the calendar: a title, and what to do, why and for how long."""

    title: str
    description: str = ""


class CalendarProblem(Exception):
    """The file cannot be made. The message is one plain sentence for the learner."""


@cache
def time_zones() -> tuple[str, ...]:
    """Return the time zones that a learner can choose: a part of the world and a city."""
    return tuple(sorted(zone for zone in available_timezones() if _is_of_a_city(zone)))


def _is_of_a_city(zone: str) -> bool:
    return "/" in zone and not zone.startswith(("Etc/", "SystemV/", "US/", "posix/", "right/"))


def calendar_file(
    moves: Sequence[Task | None],
    weekly: Sequence[Task] = (),
    *,
    begins: str,
    at: str,
    zone: str,
    made_at: datetime,
) -> bytes:
    """Return the calendar: one event for each move, day after day; None is a day off.

    What is `weekly` follows from a week after the last day on. `begins` (2026-03-16), `at` (08:15)
    and `zone` (Europe/Berlin) are what the page gave. The time stays the same on the clock when
    summer time begins. A plan that began some days ago can still be made, after a change. Raises
    `CalendarProblem`.
    """
    from icalendar import Calendar  # only somebody who makes the file waits for it

    first, clock = _day(begins), _time(at)
    if zone not in time_zones():
        raise CalendarProblem("Choose your time zone, so that the times are right.")
    if days_ago(begins, zone, made_at) > _LONG_AGO.days:
        raise CalendarProblem("That first day is long over. Choose today or a later day.")
    days = [
        (place, replace(move, title=f"Day {place + 1}: {move.title}"))
        for place, move in enumerate(moves)
        if move
    ]
    days += [(len(moves) + 6 + 7 * week, task) for week, task in enumerate(weekly)]
    calendar = Calendar()
    calendar.add("prodid", "-//Are you an innovative therapist on Twitter?//My 14 days//EN")
    calendar.add("version", "2.0")
    for place, task in days:
        start = datetime.combine(first + timedelta(days=place), clock, ZoneInfo(zone))
        number = f"day-{place + 1}-{first:%Y%m%d}@innovative-therapist-course.example"
        calendar.add_component(_event(number, start, task, made_at))
    year = timedelta(days=366)  # the change of the clock before the first day belongs to it
    calendar.add_missing_timezones(first - year, first + year)
    content: bytes = calendar.to_ical()
    return content


def days_ago(begins: str, zone: str, now: datetime) -> int:
    """Return how many days of the plan are over, by the learner's own clock; 0 for none."""
    today = now.astimezone(ZoneInfo(zone)).date()
    return max(0, (today - _day(begins)).days)


def _event(number: str, start: datetime, task: Task, made_at: datetime) -> Event:
    from icalendar import Event

    event = Event()
    event.add("uid", number)
    event.add("dtstamp", made_at)
    event.add("dtstart", start)
    event.add("dtend", start + _LASTS)
    event.add("summary", task.title)
    if task.description:
        event.add("description", task.description)
    event.add("transp", "TRANSPARENT")  # it takes ten minutes, and blocks nobody's hour
    return event


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
