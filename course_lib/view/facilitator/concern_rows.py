"""The safety queue as lines: what was seen, what to do, and what a person has decided."""

from __future__ import annotations

from collections.abc import Iterable

from course_lib.chat.safety import Concern
from course_lib.view.facilitator.blocks import Press, Row

_WORDS = {"crisis": "May need help", "client": "About a client", "spam": "Advertising"}


def concern_rows(concerns: Iterable[Concern]) -> list[Row]:
    """Return a line for each post; what one person advertised, again and again, is one line."""
    together: dict[tuple[str, str], list[Concern]] = {}
    for each in concerns:
        which = each.post.author if each.kind == "spam" else each.post.id
        together.setdefault((each.kind, which), []).append(each)
    return [_row(some) for some in together.values()]


def _row(some: list[Concern]) -> Row:
    first, more = some[0], len(some) - 1
    post = first.post
    again = "" if not more else f" and {more} more by the same writer"
    ids = " ".join(each.post.id for each in some)
    seen = f" We saw: {', '.join(first.words)}." if first.words else ""
    return Row(
        id=f"{first.kind}-{post.id}",
        title=f"{_WORDS[first.kind]}: @{post.handle}, {post.at:%H:%M} UTC{again}",
        text=post.text,
        more=f"{first.what_to_do}{seen}",
        presses=(
            Press(words="I have taken care of it", do="done", id=ids, spoken=post.handle),
            Press(words="There is nothing in it", do="fine", id=ids, spoken=post.handle),
        ),
    )
