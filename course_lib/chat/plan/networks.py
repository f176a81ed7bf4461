"""How long a post may be on each network, and how each of them counts."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from course_lib.settings import settings

_LINK = re.compile(r"https?://\S+")
_LINK_ON_X = 23
#: What X counts once; everything else, such as most emoji and Chinese signs, counts twice.
_ONCE = ((0, 4351), (8192, 8205), (8208, 8223), (8242, 8247))
_JOINS = frozenset("\u200d\ufe0e\ufe0f")


@dataclass(frozen=True, slots=True)
class Network:
    """Where the conversation is, and the longest post there."""

    id: str
    name: str
    limit: int

    def length(self, text: str) -> int:
        """Return how long the network takes a text to be."""
        text = unicodedata.normalize("NFC", text)
        if self.id == "x":
            without, links = _LINK.subn("", text)
            return links * _LINK_ON_X + sum(1 if _once(sign) else 2 for sign in without)
        return sum(not _joins(sign) for sign in text)


def networks() -> Mapping[str, Network]:
    """Return the networks by id."""
    known = (
        Network("x", "X", settings().post_length),
        Network("bluesky", "Bluesky", 300),
        Network("mastodon", "Mastodon", 500),
        Network("linkedin", "LinkedIn", 3000),
        Network("room", "The course’s own room", 1000),
    )
    return {each.id: each for each in known}


def network(id_: str) -> Network:
    """Return a network; X where nothing was chosen."""
    return networks().get(id_) or networks()["x"]


def _once(sign: str) -> bool:
    return any(low <= ord(sign) <= high for low, high in _ONCE)


def _joins(sign: str) -> bool:
    return sign in _JOINS or unicodedata.combining(sign) != 0
