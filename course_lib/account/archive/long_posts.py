"""Give long posts their full text, which X keeps in a file of its own.

The two files share no id, and even their short links differ. So a long post is found by its time
and by how it begins.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from course_lib.account.archive.columns import PostColumns
from course_lib.account.archive.records import Note
from course_lib.account.archive.times import moment

#: The two files may round a time differently.
_SECONDS = (0, -1, 1)
#: Shorter beginnings say too little to tell two posts of the same second apart.
_SHORTEST_BEGINNING = 40

_MENTIONS = re.compile(r"(?:@\w+\s+)+")
_LINK = re.compile(r"https?://\S+")


def join_long_posts(posts: PostColumns, notes: Iterable[Note]) -> int:
    """Put full texts into the posts they belong to; return how many found no post.

    The posts are in order of time.
    """
    full = sorted(
        (int(when.timestamp()), note.core.text)
        for note in notes
        if note.core and note.core.text and (when := moment(note.createdAt))
    )
    joined: set[int] = set()
    return sum(not _join(posts, when, text, joined) for when, text in full)


def _join(posts: PostColumns, when: int, text: str, joined: set[int]) -> bool:
    for seconds in _SECONDS:
        first = bisect_left(posts.seconds, when + seconds)
        for place in range(first, bisect_right(posts.seconds, when + seconds)):
            if place not in joined and belongs(posts.texts[place], text):
                names = "" if text.startswith("@") else _names(posts.texts[place])
                posts.texts[place] = names + text
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
