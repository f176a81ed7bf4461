"""The exact words of somebody who said yes, without what belongs to others."""

from __future__ import annotations

import re

from course_lib.chat.analysis import Analysis
from course_lib.chat.close.names import Names
from course_lib.chat.post import Post, name
from course_lib.chat.questions import IN_FRONT, QUOTED, STRAIGHT

_LETTERS = re.compile(r"[^\w]+")


def exact_words(post: Post, found: Analysis, names: Names, yes: frozenset[str]) -> str:
    """Return a post's words without its tag, its number, names, and quotations of others.

    People quote each other. A yes is for one's own words, so what somebody took over from a post
    whose writer gave none is left out of the quotation.
    """
    tag = found.chat.frame.tag
    text = post.text.replace(f"#{tag}", "") if tag else post.text
    above = found.by_id.get(post.reply_to or post.ref)
    if above and name(above.handle) not in yes:
        theirs = _plain(above.text.translate(STRAIGHT))
        text = QUOTED.sub(
            lambda part: "[…]" if _plain(part[0]) in theirs else part[0],
            text.translate(STRAIGHT),
        )
    return " ".join(names.without_names(IN_FRONT.sub("", text)).split())


def _plain(text: str) -> str:
    return _LETTERS.sub(" ", text).strip().casefold()
