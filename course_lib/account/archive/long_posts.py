"""Give long posts their full text, which X keeps in a file of its own.

The two files share no id, and even their short links differ. So a long post is found by its time
and by how it begins.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import timedelta

from course_lib.account.archive.posts import body
from course_lib.account.archive.records import Note, Tweet
from course_lib.account.archive.times import moment

#: The two files may round a time differently.
_SECONDS = (0, -1, 1)
#: Shorter beginnings say too little to tell two posts of the same second apart.
_SHORTEST_BEGINNING = 40

_MENTIONS = re.compile(r"(?:@\w+\s+)+")
_LINK = re.compile(r"https?://\S+")


def join_long_posts(tweets: Sequence[Tweet], notes: Iterable[Note]) -> int:
    """Put full texts into the posts they belong to; return how many found no post."""
    waiting: dict[str, list[str]] = {}
    for note in notes:
        when = moment(note.createdAt)
        if when and note.core and note.core.text:
            waiting.setdefault(when.isoformat(), []).append(note.core.text)
    if waiting:
        for tweet in tweets:
            _join(tweet, waiting)
    return sum(map(len, waiting.values()))


def _join(tweet: Tweet, waiting: dict[str, list[str]]) -> None:
    when = moment(tweet.created_at)
    for seconds in _SECONDS if when else ():
        assert when
        texts = waiting.get((when + timedelta(seconds=seconds)).isoformat(), [])
        for text in texts:
            if belongs(body(tweet), text):
                tweet.full_text = text if text.startswith("@") else _names(body(tweet)) + text
                texts.remove(text)
                return


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
