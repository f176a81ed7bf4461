"""The cards for what the course claims: its sources, and where help is in the learner's country."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from course_lib.facts import Source, crisis_lines, sources_shown
from course_lib.view.country import choose_country, chosen_line
from course_lib.view.drawing import Drawing


class SourcesCard:
    """The sources that were read, each with the day."""

    def receive(self, message: dict[str, Any]) -> None:
        """Take no orders: there is nothing to press but links."""

    def state(self) -> Drawing:
        """Return the sources in our words."""
        return {"type": "sources", "sources": [_draw_source(each) for each in sources_shown()]}


class CountryCard:
    """The learner's country, and the crisis line there. `changed` is called after a choice."""

    def __init__(self, changed: Callable[[CountryCard], None] = lambda card: None) -> None:
        self._changed = changed

    def receive(self, message: dict[str, Any]) -> None:
        """Remember a country."""
        if message["type"] == "country":
            choose_country(message["country"])
            self._changed(self)

    def state(self) -> Drawing:
        """Return the countries, and the line of the chosen one."""
        line = chosen_line()
        return {
            "type": "country",
            "countries": [{"id": each.id, "name": each.country} for each in crisis_lines()],
            "country": line.id if line else "",
            "line": {**asdict(line), "verified_on": line.checked} if line else None,
        }


def _draw_source(source: Source) -> Drawing:
    return {
        "title": ", ".join(filter(None, (source.source, source.edition, source.section))),
        "words": source.paraphrase,
        "url": source.url,
        "checked": source.checked,
    }
