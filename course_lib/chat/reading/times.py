"""Read a time as people and programs write it. A time without a zone is UTC."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

_CLOCK = re.compile(
    r"(?P<hour>\d{1,2}):(?P<minute>\d\d)(?::(?P<second>\d\d))?\s?(?P<half>[ap]\.?m\.?)?",
    re.IGNORECASE,
)
_DAY = re.compile(
    r"(?:(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})"
    r"|(?P<first>\d{1,2})[./](?P<second>\d{1,2})[./](?P<later>\d{4}|\d\d))"
)
#: X's older way: “Thu Mar 12 17:05:00 +0000 2026”.
_X = "%a %b %d %H:%M:%S %z %Y"
_MOST_EPOCH = 4_102_444_800  # the year 2100, in seconds


def moment(written: str) -> datetime | None:
    """Return a time that has its day with it, in UTC, or None."""
    text = written.strip()
    if not text:
        return None
    if text.isdecimal() and len(text) in (10, 13):
        seconds = int(text) / (1000 if len(text) == 13 else 1)
        return datetime.fromtimestamp(seconds, UTC) if seconds < _MOST_EPOCH else None
    if known := _written_by_a_program(text):
        return known.astimezone(UTC) if known.tzinfo else known.replace(tzinfo=UTC)
    day = _DAY.match(text)
    return clock_time(text[day.end() :].strip(" ,T"), day_in(day)) if day else None


def _written_by_a_program(text: str) -> datetime | None:
    for read in (datetime.fromisoformat, lambda each: datetime.strptime(each, _X)):
        try:
            found = read(text)
        except (ValueError, OverflowError):
            continue
        return found if len(text) > len("2026-03-16") else None
    return None


def day_in(found: re.Match[str]) -> date | None:
    """Return the day: year first, or day and month in the order that is possible."""
    parts = found.groupdict()
    if parts["year"]:
        year, month, day = (int(parts[each]) for each in ("year", "month", "day"))
    else:
        year, day, month = (int(parts[each]) for each in ("later", "first", "second"))
        year += 2000 if year < 100 else 0
        if month > 12:
            day, month = month, day
    try:
        return date(year, month, day)
    except ValueError:
        return None


def clock_time(text: str, day: date | None) -> datetime | None:
    """Return the time of a clock on a day: “17:05”, “5:05 PM”."""
    found = _CLOCK.match(text)
    if not found or day is None:
        return None
    hour, half = int(found["hour"]), (found["half"] or "").casefold()[:1]
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour > 23 or int(found["minute"]) > 59 or int(found["second"] or 0) > 59:
        return None
    at = timedelta(hours=hour, minutes=int(found["minute"]), seconds=int(found["second"] or 0))
    return datetime(day.year, day.month, day.day, tzinfo=UTC) + at
