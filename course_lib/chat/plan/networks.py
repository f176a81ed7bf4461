"""How long a post may be on each network, how each of them counts, and when that was read."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from course_lib.settings import settings

_LINK = re.compile(r"https?://\S+")
#: What a link counts on X and on Mastodon, however long it is.
_ANY_LINK = 23
#: What X counts once; everything else, such as Chinese signs, counts twice.
_ONCE = ((0, 4351), (8192, 8205), (8208, 8223), (8242, 8247))
_PICTURE = "[\u2600-\u27bf\u2b00-\u2bff\U0001f300-\U0001faff]"
_TONE = "[\ufe0f\U0001f3fb-\U0001f3ff]"
#: One picture to the eye: a flag, or an emoji with all that is joined to it.
_EMOJI = re.compile(
    f"[\U0001f1e6-\U0001f1ff]{{2}}|{_PICTURE}{_TONE}*(?:\u200d(?:{_PICTURE}|[\u2640\u2642\u2695]){_TONE}*)*"
)
_FARTHEST, _NEAREST = 100_000, 20

CountsEmoji = Literal["two", "one", "bytes"]


@dataclass(frozen=True, slots=True)
class Network:
    """Where the conversation is, and the longest post there.

    `link` is what any link counts; 0 counts its letters. `read_on` is the day when somebody read
    it `read_in` a source; None where it is the course's own. `note` says what to know of it.
    """

    id: str
    name: str
    limit: int
    link: int = 0
    emoji: CountsEmoji = "one"
    read_in: str = ""
    read_on: date | None = None
    note: str = ""

    @property
    def about(self) -> str:
        """Say where the limit was read, and when, as sentences for a facilitator."""
        if self.read_on is None:
            return self.note
        day = f"{self.read_on.day} {self.read_on:%B %Y}"
        read = f"{self.limit:,} characters, as read in {self.read_in}, checked on {day}."
        return f"{read} {self.note}".strip()

    def length(self, text: str) -> int:
        """Return how long the network takes a text to be."""
        text = unicodedata.normalize("NFC", text)
        links = _LINK.findall(text) if self.link else []
        without = _LINK.sub("", text) if links else text
        pictures = _EMOJI.findall(without)
        rest = _EMOJI.sub("", without)
        return len(links) * self.link + self._pictures(pictures) + self._signs(rest)

    def _pictures(self, found: list[str]) -> int:
        if self.emoji == "bytes":
            return sum(len(each.encode("utf-8")) for each in found)
        return len(found) * (2 if self.emoji == "two" else 1)

    def _signs(self, text: str) -> int:
        if self.id == "x":
            return sum(1 if _once(sign) else 2 for sign in text)
        return sum(not unicodedata.combining(sign) for sign in text)


def networks() -> Mapping[str, Network]:
    """Return the networks by id."""
    known = (
        Network(
            "x",
            "X",
            settings().post_length,
            link=_ANY_LINK,
            emoji="two",
            read_in="X’s own guide for developers",
            read_on=date(2026, 11, 24),
            note="Who pays X may write longer posts; others see the beginning first.",
        ),
        Network(
            "bluesky",
            "Bluesky",
            300,
            read_in="the published form of a Bluesky post",
            read_on=date(2026, 11, 24),
        ),
        Network(
            "mastodon",
            "Mastodon",
            500,
            link=_ANY_LINK,
            read_in="Mastodon’s help and what its users report",
            read_on=date(2026, 11, 24),
            note="Each server may set its own: look at yours.",
        ),
        Network(
            "threads",
            "Threads",
            500,
            emoji="bytes",
            read_in="Meta’s guide for developers",
            read_on=date(2026, 11, 24),
            note="An emoji counts four and more. A post takes one tag.",
        ),
        Network(
            "linkedin",
            "LinkedIn",
            3000,
            read_in="guides of other companies, not LinkedIn’s own",
            read_on=date(2026, 11, 24),
            note="Nobody has tried it here: look before you rely on it.",
        ),
        Network("room", "The course’s own room", 1000, note="Ask whoever keeps the room."),
    )
    return {each.id: each for each in known}


def network(id_: str, limit: str = "") -> Network:
    """Return a network; X where nothing was chosen. A `limit` typed by somebody counts first."""
    found = networks().get(id_) or networks()["x"]
    if not limit.isdecimal():
        return found
    return replace(found, limit=min(_FARTHEST, max(_NEAREST, int(limit[:9]))))


def _once(sign: str) -> bool:
    return any(low <= ord(sign) <= high for low, high in _ONCE)
