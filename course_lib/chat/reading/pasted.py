"""A pasted text in which each post begins with a time and a name.

    17:05 @name: what they wrote            [12/03/2026, 17:05] Name: what they wrote
    @name (17:05) what they wrote           17:05:12 From Name to Everyone: what they wrote
    Name @name · 5:05 PM                    and their words in the lines below

A line without a time belongs to the post above it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any

from course_lib.chat.post import BadRow, Post
from course_lib.chat.reading.rows import posts_of
from course_lib.chat.reading.times import clock_time, moment

_CLOCK = r"\d{1,2}:\d\d(?::\d\d)?(?:\s?[AaPp]\.?[Mm]\.?)?"
_DAY = r"(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{2,4})"
_WHEN = rf"(?P<when>(?:{_DAY}[,T]?\s+|{_DAY}T)?{_CLOCK}Z?)"
_HANDLE = r"@(?P<handle>[\w.\-]+)"
_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"\[?{_WHEN}\]?\s*[-–—·|]?\s*(?:From:?\s+)?{_HANDLE}(?:\s+to\s+\w+)?\s*[:–—|-]?\s+(?P<text>.*)",
        rf"\[?{_WHEN}\]?\s*[-–—·|]?\s*(?:From:?\s+)?(?P<handle>[^\W\d_][^:@\n]{{0,50}}?)"
        r"(?:\s+to\s+\w+)?\s*:\s*(?P<text>.*)",
        rf"{_HANDLE}\s*[(\[·|,]+\s*{_WHEN}[)\]]?\s*:?\s*(?P<text>.*)",
        rf"[^@\n]{{1,60}}\s{_HANDLE}\s*[(·|]\s*{_WHEN}\)?\s*:?\s*(?P<text>.*)",
    )
)


#: How Zoom marks what was not for everybody.
_PRIVATE = re.compile(
    r"^[^:\n]*\d{1,2}:\d\d(?::\d\d)?.{0,120}?\((?:direct message|privately)\)", re.IGNORECASE
)


def read_pasted(text: str, day: date) -> tuple[dict[str, Post], list[BadRow]]:
    """Return posts by id, and lines that belong to none. Clocks without a day are on `day`."""
    rows: list[tuple[int, dict[str, Any]]] = []
    bad: list[BadRow] = []
    last: datetime | None = None
    in_private = False
    for number, line in enumerate(text.splitlines(), start=1):
        found = begins_a_post(line)
        if found and _PRIVATE.search(line):
            in_private = True
            bad.append(BadRow(number, "It was sent to one person alone, so it is left out."))
        elif found:
            in_private = False
            at = _when(found["when"], day, last)
            last = at or last
            rows.append(
                (
                    number,
                    {
                        "id": f"line-{number}",
                        "handle": found["handle"],
                        "at": at.isoformat() if at else "",
                        "text": found["text"].strip(),
                    },
                )
            )
        elif in_private:
            continue
        elif line.strip() and rows:
            rows[-1][1]["text"] = f"{rows[-1][1]['text']}\n{line.strip()}".strip()
        elif line.strip():
            bad.append(BadRow(number, "It comes before the first time and name."))
    posts, more = posts_of(rows, {each: each for each in ("id", "handle", "at", "text")})
    return posts, sorted([*bad, *more], key=lambda each: each.row)


def begins_a_post(line: str) -> Mapping[str, str] | None:
    """Return when, who and what, where a line begins a post."""
    for form in _FORMS:
        if found := form.match(line.strip()):
            return found.groupdict()
    return None


def _when(written: str, day: date, last: datetime | None) -> datetime | None:
    """Return the time; a clock that jumps back by half a day has passed midnight."""
    at = moment(written) or clock_time(written, last.date() if last else day)
    if at and last and last - at > timedelta(hours=12):
        at += timedelta(days=1)
    return at
