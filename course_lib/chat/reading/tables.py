"""A table as text: CSV with commas, semicolons or tabs."""

from __future__ import annotations

import csv
from io import StringIO

from course_lib.chat.post import BadRow, Post
from course_lib.chat.problem import ChatProblem
from course_lib.chat.reading.rows import columns, posts_of

_SIGNS = (",", ";", "\t")


def looks_like_a_table(text: str) -> bool:
    """Say whether the first line names the columns that each post needs."""
    try:
        columns(_header(text))
    except (ChatProblem, csv.Error):
        return False
    return True


def read_table(text: str) -> tuple[dict[str, Post], list[BadRow]]:
    """Return posts by id, and unusable rows. The first row below the header is row 1."""
    names = columns(_header(text))
    reader = csv.DictReader(StringIO(text, newline=""), delimiter=_divider(text), strict=False)
    return posts_of(enumerate(reader, start=1), names)


def _header(text: str) -> list[str]:
    return next(csv.reader(StringIO(text, newline=""), delimiter=_divider(text)), [])


def _divider(text: str) -> str:
    first = text.partition("\n")[0]
    return max(_SIGNS, key=first.count)
