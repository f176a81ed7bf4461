"""Put posts together from hand-written parts; each finished text is dealt once."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator
from importlib.resources import files
from typing import Any

from course_lib.community.draw import Draw, shuffled


def written(name: str) -> dict[str, Any]:
    """Return what is written in `cast/<name>.toml`."""
    path = files("course_lib.community") / "cast" / f"{name}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


class Writer:
    """Deals texts, each but the shortest once. `purpose` says for what: another one deals anew."""

    def __init__(self, purpose: str) -> None:
        self._purpose = purpose
        self._voices = written("voices")
        self._decks: dict[str, Iterator[str]] = {}

    def own(self, voice: str, draw: Draw) -> str:
        """Return a thought of one's own."""
        if draw.whole(1, 100) <= 35:
            return self._deal("plain", lambda: self._voices["own"]["plain"]) or self._about(
                "own", voice
            )
        return self._about("own", voice)

    def link(self, voice: str, site: str) -> str:
        """Return an advertisement for one's own page."""
        text = self._deal(f"link {voice}", lambda: self._filled(self._voices["own"]["link"], voice))
        return with_link(text, site)

    def reply(self, voice: str, draw: Draw) -> str:
        """Return an answer to somebody, without the name in front."""
        kind = draw.whole(1, 100)
        parts = self._voices["reply"]
        if kind <= 8:
            return str(draw.one_of(parts["short"]))
        if kind <= 45:
            return self._about("reply", voice)
        pairs = [f"{first} {then}" for first in parts["opener"] for then in parts["closer"]]
        return self._deal("pairs", lambda: pairs)

    def comment(self) -> str:
        """Return words of one's own to put above somebody's post."""
        return self._deal("comments", self._comments)

    def other(self, draw: Draw) -> str:
        """Return something that is neither: a greeting, a slip, a pointer to a third page."""
        return str(
            draw.one_of([*self._voices["other"]["plain"], *self._voices["other"]["pointer"]])
        )

    def _about(self, kind: str, voice: str) -> str:
        lines = self._voices[kind]["about"]
        return self._deal(f"{kind} {voice}", lambda: self._filled(lines, voice))

    def _filled(self, lines: list[str], voice: str) -> list[str]:
        topics = self._voices["topics"][voice]
        return [line.replace("{t}", topic) for line in lines for topic in topics]

    def _comments(self) -> list[str]:
        """A comment alone, or with a second one behind it."""
        alone = self._voices["quote"]["comments"]
        return [*alone, *(f"{one} {two}" for one in alone for two in alone if one != two)]

    def _deal(self, deck: str, texts: Callable[[], list[str]]) -> str:
        """Return the next text of a deck, or nothing where it has been dealt to the end."""
        if deck not in self._decks:
            self._decks[deck] = iter(shuffled(f"{self._purpose} {deck}", texts()))
        return next(self._decks[deck], "")


def with_link(text: str, site: str) -> str:
    """Return the text with a link to the page that it names."""
    named = re.search(r"(\w+)\W+(\w+)\W*\{link\}", text)
    page = "-".join(named.groups()).lower() if named else "page"
    return text.replace("{link}", f"https://{site}/{page}")
