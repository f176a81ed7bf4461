"""What a person should look at: a detail about a client, somebody in need, advertising.

The queue points, a person decides. Nothing is answered, hidden or reported by itself.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache
from typing import Literal

from course_lib.chat.post import Chat, Post, name
from course_lib.chat.questions import bare
from course_lib.screens import screen

Concerned = Literal["crisis", "client", "spam"]

#: Most pressing first.
ORDER: tuple[Concerned, ...] = ("crisis", "client", "spam")
WHAT_TO_DO: Mapping[Concerned, str] = {
    "crisis": (
        "Somebody may not be safe. Answer once, kindly, with a help line for their country; write "
        "to them in private; tell your person on call."
    ),
    "client": (
        "This may tell who a client is. Ask the writer in private, now, to take it down. Do not "
        "quote it."
    ),
    "spam": "This looks like advertising. Report it on the network and do not answer.",
}

_LINK = re.compile(r"https?://\S+")
_BURST, _WITHIN = 3, timedelta(minutes=3)
_SELLS = re.compile(
    r"\b\d[\d,.]*\s?k?\s(?:new\s)?followers\b|\b(?:half price|promo code|limited offer|dm me for"
    r"|\d+\s?% off|discount|click here|buy now|free trial|make money"
    r"|guaranteed (?:clients|income|growth)|crypto|forex|miracle cure)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Concern:
    """A post for a person to look at, why, and the words that were seen."""

    post: Post
    kind: Concerned
    words: tuple[str, ...] = ()

    @property
    def what_to_do(self) -> str:
        """The next step, as a sentence."""
        return WHAT_TO_DO[self.kind]


def safety_queue(chat: Chat) -> tuple[Concern, ...]:
    """Return what waits for a person: the most pressing kind first, then the oldest."""
    said = [
        post
        for post in chat.posts
        if post.kind != "repost" and name(post.handle) not in chat.frame.hosts
    ]
    burst = _bursts(said)
    found = []
    for post in said:
        noted = _noted(bare(post.text))
        found += [Concern(post, kind, words) for kind, words in noted]
        sells = bool(_SELLS.search(post.text) and _LINK.search(post.text))
        if post.id in burst or sells:
            found.append(Concern(post, "spam"))
    return tuple(sorted(found, key=lambda each: (ORDER.index(each.kind), each.post.at)))


@lru_cache(maxsize=50_000)
def _noted(text: str) -> tuple[tuple[Concerned, tuple[str, ...]], ...]:
    """Return the screens that found something. The wall asks for the same posts again and again."""
    notes = screen(text, ("crisis", "client"))
    return tuple((kind, note.words) for note in notes if (kind := _known(note.kind)))


def _known(kind: str) -> Concerned | None:
    return next((each for each in ORDER if each == kind), None)


def _bursts(posts: list[Post]) -> set[str]:
    """Return the posts of people who sent the same link again and again within minutes."""
    by_link: dict[tuple[str, str], list[Post]] = {}
    for post in posts:
        for link in _LINK.findall(post.text):
            by_link.setdefault((post.author, link), []).append(post)
    found: set[str] = set()
    for some in by_link.values():
        for first, last in zip(some, some[_BURST - 1 :], strict=False):
            if last.at - first.at <= _WITHIN:
                found |= {post.id for post in some}
    return found
