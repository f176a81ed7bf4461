"""When somebody begins their 14 days, as they last said it. It stays on this computer."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from datetime import date, timedelta

from course_lib.home import private_folder
from course_lib.whole_file import write_whole

_NOTE = "first_day.json"

#: Longer than any day, time or time zone: what is longer was not chosen on the page.
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class FirstDay:
    """The day, the time of day and the time zone, in the words of the page: "" for none yet."""

    day: str = ""
    time: str = ""
    zone: str = ""

    def on(self, place: int) -> str:
        """Return the date of a day of the plan, counted from 0: “Monday, 16 March”; "" for none."""
        try:
            day = date.fromisoformat(self.day) + timedelta(days=place)
        except (ValueError, OverflowError):
            return ""
        return f"{day:%A}, {day.day} {day:%B}"


def remember_first_day(said: FirstDay) -> None:
    """Keep what somebody entered. Where that cannot be done, it is asked for again, and no more."""
    note = {name: words[:_LONGEST] for name, words in asdict(said).items()}
    try:
        write_whole(private_folder() / _NOTE, json.dumps(note).encode("utf-8"))
    except OSError:
        return


def remembered_first_day() -> FirstDay:
    """Return what was entered last; nothing where there is nothing, or nothing that can be read."""
    try:
        note = json.loads((private_folder() / _NOTE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return FirstDay()
    if not isinstance(note, dict):
        return FirstDay()
    names = [each.name for each in fields(FirstDay)]
    return FirstDay(**{n: note[n] for n in names if isinstance(note.get(n), str)})
