"""The country that a learner chose, for its crisis line. The choice stays on this computer."""

from __future__ import annotations

import json

from course_lib.facts import CrisisLine, crisis_lines
from course_lib.home import private_folder

_NOTE = "country.json"


def choose_country(country: object) -> None:
    """Remember a country; what is none changes nothing."""
    if _line(country):
        (private_folder() / _NOTE).write_text(json.dumps({"country": country}), encoding="utf-8")


def chosen_line() -> CrisisLine | None:
    """Return the crisis line of the chosen country; None where none was chosen yet."""
    try:
        note = json.loads((private_folder() / _NOTE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return _line(note.get("country")) if isinstance(note, dict) else None


def _line(country: object) -> CrisisLine | None:
    return next((each for each in crisis_lines() if each.id == country), None)
