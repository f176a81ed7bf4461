"""What a facilitator's own words hold of people who gave no yes to that."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from course_lib.chat.analysis import Analysis
from course_lib.chat.close.shareable import who_said_yes
from course_lib.chat.close.shared import handles_in
from course_lib.chat.post import name

_WORD = re.compile(r"\w+")
#: So many words in a row are somebody's own; fewer happen by chance.
_IN_A_ROW = 6


def without_a_yes(text: str, found: Analysis, more_with_a_yes: Iterable[str] = ()) -> list[str]:
    """Return sentences about handles and exact words of people who have not said yes."""
    may = who_said_yes(found, more_with_a_yes) | found.chat.frame.hosts
    notes = []
    named = sorted({each for each in handles_in(text) if name(each) not in may})
    if named:
        notes.append(f"You name {', '.join(f'@{each}' for each in named)}. Have they said yes?")
    own = _runs(text)
    if own and any(own & _runs(post.text) for post in found.said if name(post.handle) not in may):
        notes.append(
            "Some of it is word for word what somebody wrote who has not said yes. Say it in your "
            "own words."
        )
    return notes


@lru_cache(maxsize=50_000)
def _runs(text: str) -> frozenset[tuple[str, ...]]:
    """Return what stands in a row. The card asks for the same posts again and again."""
    words = _WORD.findall(text.casefold())
    return frozenset(tuple(words[at : at + _IN_A_ROW]) for at in range(len(words) - _IN_A_ROW + 1))
