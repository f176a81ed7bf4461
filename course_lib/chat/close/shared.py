"""Which links were shared, and who spoke and was spoken to most: for the team, never on the wall.

Two counts stand side by side and are never made into one score. The team is counted apart.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from course_lib.chat.analysis import Analysis
from course_lib.chat.close.shareable import shareable, who_said_yes
from course_lib.chat.post import Post, name

_LINK = re.compile(r"https?://[^\s<>\"']+")
_END_OF_A_SENTENCE = ".,;:!?)]”’\"'"
#: A link to a person, or to a post, tells who they are.
_OF_A_PERSON = re.compile(
    r"https?://(?:[\w-]+\.)*(?:x|twitter|bsky|linkedin|facebook|instagram|threads)\.\w+/|/@",
    re.IGNORECASE,
)
_HANDLE = re.compile(r"@([A-Za-z0-9_][\w.\-]*\w)")
_FEWEST_PEOPLE = 2
_MOST = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedLink:
    """A link, how many people shared it, and whether somebody of the team did."""

    address: str
    people: int
    by_team: bool


def shared_links(found: Analysis) -> tuple[SharedLink, ...]:
    """Return the links of the hour: those of most people first, then as they came.

    What was taken back or waits for a person is not among them.
    """
    hosts = found.chat.frame.hosts | {found.chat.frame.speaker}
    return tuple(
        SharedLink(address=address, people=len(who), by_team=bool(who & hosts))
        for address, who in sorted(_sharers(found).items(), key=lambda each: -len(each[1]))
    )


def links_for_all(found: Analysis, more_with_a_yes: Iterable[str] = ()) -> tuple[str, ...]:
    """Return the links that a recap may show: they lead to nobody who did not say yes.

    So each was shared by several people, by the team, or by somebody with a yes.
    """
    frame = found.chat.frame
    may = who_said_yes(found, more_with_a_yes) | frame.hosts | {frame.speaker}
    return tuple(
        address
        for address, who in _sharers(found).items()
        if (who & may or len(who) >= _FEWEST_PEOPLE) and not _OF_A_PERSON.search(address)
    )


def spoke_most(found: Analysis) -> tuple[tuple[str, int], ...]:
    """Return who wrote most, without the team: (handle, posts)."""
    return _most(Counter(name(post.handle) for post in found.said), found)


def spoken_to_most(found: Analysis) -> tuple[tuple[str, int], ...]:
    """Return who was answered or named most by others, without the team: (handle, posts)."""
    got: Counter[str] = Counter()
    for post in found.said:
        above = found.by_id.get(post.reply_to)
        to = {name(each) for each in handles_in(post.text)}
        to |= {name(above.handle)} if above else set()
        got.update(to - {name(post.handle)})
    here = {name(post.handle) for post in found.said}
    return _most(Counter({who: count for who, count in got.items() if who in here}), found)


def _most(counts: Counter[str], found: Analysis) -> tuple[tuple[str, int], ...]:
    team = found.chat.frame.hosts | {found.chat.frame.speaker}
    others = [(who, count) for who, count in counts.items() if who not in team]
    return tuple(sorted(others, key=lambda each: (-each[1], each[0]))[:_MOST])


def _sharers(found: Analysis) -> dict[str, set[str]]:
    """Return link → handles of those who shared it."""
    sharers: dict[str, set[str]] = {}
    for post in shareable(found):
        for address in _links_in(post):
            sharers.setdefault(address, set()).add(name(post.handle))
    return sharers


def handles_in(text: str) -> list[str]:
    """Return the handles that a text names, as they are written."""
    return _HANDLE.findall(text)


def _links_in(post: Post) -> set[str]:
    return {each.rstrip(_END_OF_A_SENTENCE) for each in _LINK.findall(post.text)}
