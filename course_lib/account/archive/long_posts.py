"""Give long posts their full text, which X keeps in a file of its own.

The two files share no id, and even their short links differ. So a long post is found by its time
and by how it begins.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from course_lib.account.archive.records import Note
from course_lib.account.archive.timeline import Timeline
from course_lib.account.archive.times import moment

#: The two files may round a time differently.
_SECONDS = (0, -1, 1)
#: Shorter beginnings say too little to tell two posts of the same second apart.
_SHORTEST_BEGINNING = 40

_MENTIONS = re.compile(r"(?:@\w+\s+)+")
_LINK = re.compile(r"https?://\S+")


def join_long_posts(timeline: Timeline, notes: Sequence[Note]) -> int:
    """Put full texts into the posts they belong to; return how many found no post."""
    if not notes:
        return 0
    seconds = [timeline.posts.seconds[place] for place in timeline]
    joined: set[int] = set()
    unmatched = 0
    for when, text in _in_order(notes):
        for moved in _SECONDS:
            near = slice(bisect_left(seconds, when + moved), bisect_right(seconds, when + moved))
            if _join(timeline.posts.texts, timeline.places[near].tolist(), text, joined):
                break
        else:
            unmatched += 1
    return unmatched


def _in_order(notes: Iterable[Note]) -> list[tuple[int, str]]:
    """Return when each was written, and its text."""
    return sorted(
        (int(when.timestamp()), note.core.text)
        for note in notes
        if note.core and note.core.text and (when := moment(note.createdAt))
    )


def _join(texts: list[str], places: Iterable[int], text: str, joined: set[int]) -> bool:
    """Put a text into the first of these places where it belongs; say whether there is one."""
    for place in places:
        if place not in joined and belongs(texts[place], text):
            texts[place] = text if text.startswith("@") else _names(texts[place]) + text
            joined.add(place)
            return True
    return False


def belongs(short: str, full: str) -> bool:
    """Say whether `short`, as the posts file has it, is `full` or the beginning of it.

    X cuts a long post before "… https://t.co/…", puts the names of those it answers in front,
    and adds a link for a picture behind.
    """
    shown, whole = _bare(short), _bare(full)
    if shown == whole:
        return True
    beginning, dots, rest = shown.rpartition("…")
    return bool(
        dots and not rest and len(beginning) >= _SHORTEST_BEGINNING and whole.startswith(beginning)
    )


def _bare(text: str) -> str:
    """Leave out names in front, links and spaces: the two files write them differently."""
    return "".join(_LINK.sub("", text.removeprefix(_names(text))).split())


def _names(text: str) -> str:
    """Return the names at the beginning of a reply."""
    names = _MENTIONS.match(text)
    return names[0] if names else ""
