"""Cut a large file into pieces between two records, so that it is never whole in memory."""

from __future__ import annotations

import codecs
import io
import re
from collections import deque
from collections.abc import Iterator

from course_lib.account.progress import Readable

#: Small enough to stay in the processor's cache for the most part, large enough to be rare.
PIECE = 2 * 2**20
#: X lays its files out so that there is a place to cut every few thousand bytes.
LARGEST_PIECE = 2**29
_TAIL = 2**16
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


class Unreadable(Exception):
    """These bytes are not what X writes."""


def border(name: str) -> re.Pattern[bytes]:
    """Return where one record of a list ends and the next begins.

    Since 2020 each record begins with its kind as a key, which no text can hold, because quotes
    are escaped there. Before, only records begin and end at the edge of the page.
    """
    return re.compile(rb'\}\s*(,)\s*\{\s*"%b"\s*:|\n\}(,) \{\n' % name.encode())


def pieces(file: Readable, between: re.Pattern[bytes]) -> Iterator[bytes]:
    """Yield the inside of the list in a file, without its brackets, piece by piece.

    Each piece ends where a record ends. What stands before and after the list is left out.
    Raises `Unreadable` where there is no list.
    """
    file, text = _beginning(file)
    wanted = PIECE
    while more := file.read(wanted):
        text += more
        if cut := _last(between, text):
            yield text[:cut]
            text = text[cut + 1 :]
            wanted = PIECE
        elif len(text) > LARGEST_PIECE:
            raise Unreadable
        else:
            wanted = len(text)
    end = text.rfind(b"]")
    if end < 0:
        raise Unreadable
    yield text[:end]


def whole(file: Readable) -> bytes:
    """Return the one object in a small file, without what stands before and after it."""
    data = _as_utf8(file.read())
    return data[data.find(b"{") : data.rfind(b"}") + 1]


def _beginning(file: Readable) -> tuple[Readable, bytes]:
    """Return what is left of the file, and what was read of the list's inside."""
    text = file.read(PIECE)
    if text.startswith(_UTF16):
        file = io.BytesIO(_as_utf8(text + file.read()))
        text = file.read(PIECE)
    start, brace = text.find(b"["), text.find(b"{")
    if start < 0 or 0 <= brace < start:
        raise Unreadable
    return file, text[start + 1 :]


def _as_utf8(data: bytes) -> bytes:
    if not data.startswith(_UTF16):
        return data
    try:
        return data.decode("utf-16").encode()
    except UnicodeError:
        raise Unreadable from None


def _last(between: re.Pattern[bytes], text: bytes) -> int | None:
    """Return the place of the last comma between two records."""
    for start in (max(0, len(text) - _TAIL), 0):
        found = deque(between.finditer(text, start), maxlen=1)
        if found:
            return found[0].start(found[0].lastindex or 0)
    return None
