"""How long a post may be on each network, and how each of them counts.

Read on 2026-11-24: Bluesky’s own definition of a post (300 signs, joined ones as one), Mastodon’s
help (500 where a server has not changed it, any link as 23). LinkedIn’s 3,000 stands in several
guides of that year, not on a page of its own that we could open.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from course_lib.settings import settings

_LINK = re.compile(r"https?://\S+")
#: What any link counts as, where it does not count as it is.
_LINKS_COUNT = {"x": 23, "mastodon": 23}
#: What X counts once; everything else, such as most emoji and Chinese signs, counts twice.
_ONCE = ((0, 4351), (8192, 8205), (8208, 8223), (8242, 8247))
#: A sign that is drawn together with the one before it, as in a family of emoji.
_JOINED = re.compile("\u200d.|[\ufe0e\ufe0f\U0001f3fb-\U0001f3ff]")


@dataclass(frozen=True, slots=True)
class Network:
    """Where the conversation is, and the longest post there."""

    id: str
    name: str
    limit: int

    def length(self, text: str) -> int:
        """Return how long the network takes a text to be."""
        text = unicodedata.normalize("NFC", text)
        links = 0
        if self.id in _LINKS_COUNT:
            text, links = _LINK.subn("", text)
        if self.id == "x":
            signs = sum(1 if _once(sign) else 2 for sign in text)
        else:
            signs = sum(not unicodedata.combining(sign) for sign in _JOINED.sub("", text))
        return signs + links * _LINKS_COUNT.get(self.id, 0)


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
