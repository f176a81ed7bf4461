"""What the team may want to see together: the links that were shared, and who took part most.

For the team alone. Two separate counts and no score: who writes much is not therefore answered,
and no place in a list is a prize.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from course_lib.chat.analysis import Analysis
from course_lib.chat.close.names import leads_to_a_person
from course_lib.chat.close.shareable import shareable
from course_lib.chat.equity import reply_ties

_LINK = re.compile(r"https?://[^\s<>\"]+")
_ENDS_A_SENTENCE = ".,;:!?)]}”’"
#: More than this is no overview.
_MOST = 5


@dataclass(frozen=True, slots=True)
class SharedLink:
    """A link, and how many people shared it."""

    address: str
    people: int


def shared_links(found: Analysis) -> tuple[SharedLink, ...]:
    """Return the links that most people shared; none to a person, and none that was taken back."""
    shared = {
        (link.rstrip(_ENDS_A_SENTENCE), post.author)
        for post in shareable(found)
        for link in _LINK.findall(post.text)
        if not leads_to_a_person(link)
    }
    return tuple(SharedLink(*each) for each in _most(link for link, _ in shared))


def wrote_most(found: Analysis) -> tuple[tuple[str, int], ...]:
    """Return the handles of those who wrote most, with their number of posts."""
    return _most(f"@{post.handle}" for post in found.said)


def were_answered_most(found: Analysis) -> tuple[tuple[str, int], ...]:
    """Return the handles of those who got most answers from others, with the number."""
    handles = {post.author: post.handle for post in found.chat.posts}
    return _most(f"@{handles[to]}" for _, to in reply_ties(found.chat, found.said))


def _most(names: Iterable[str]) -> tuple[tuple[str, int], ...]:
    """Return the most frequent; the same number in the order of the alphabet."""
    return tuple(sorted(Counter(names).items(), key=lambda each: (-each[1], each[0]))[:_MOST])
