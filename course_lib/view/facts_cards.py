"""The cards for what the course claims: its sources, and where help is in the learner's country."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from course_lib.facts import CrisisLine, Source, crisis_lines, sources_shown
from course_lib.home import private_folder
from course_lib.view.drawing import Drawing


class SourcesCard:
    """The sources that were read, each with the day."""

    def receive(self, message: dict[str, Any]) -> None:
        """Take no orders: there is nothing to press but links."""

    def state(self) -> Drawing:
        """Return the sources in our words."""
        return {"type": "sources", "sources": [_draw_source(each) for each in sources_shown()]}


class CountryCard:
    """The learner's country, and the crisis line there. The choice stays on this computer."""

    def __init__(self) -> None:
        self._choice = private_folder() / "country.json"

    def receive(self, message: dict[str, Any]) -> None:
        """Remember a country."""
        if message["type"] == "country" and _line(message["country"]):
            self._choice.write_text(json.dumps({"country": message["country"]}), encoding="utf-8")

    def state(self) -> Drawing:
        """Return the countries, and the line of the chosen one."""
        line = _line(self._chosen())
        return {
            "type": "country",
            "countries": [{"id": each.id, "name": each.country} for each in crisis_lines()],
            "country": line.id if line else "",
            "line": {**asdict(line), "verified_on": line.checked} if line else None,
        }

    def _chosen(self) -> object:
        try:
            note = json.loads(self._choice.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None
        return note.get("country") if isinstance(note, dict) else None


def _line(country: object) -> CrisisLine | None:
    return next((each for each in crisis_lines() if each.id == country), None)


def _draw_source(source: Source) -> Drawing:
    return {
        "title": ", ".join(filter(None, (source.source, source.edition, source.section))),
        "words": source.paraphrase,
        "url": source.url,
        "checked": source.checked,
    }
