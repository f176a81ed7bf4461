"""Cut a large file into pieces between two records, so that it is never whole in memory."""

from __future__ import annotations

import codecs
import io
import re
from collections import deque
from collections.abc import Iterator

from course_lib.account.progress import Readable

#: Small enough for the processor's cache, where records are made and forgotten three times as fast.
PIECE = 2**18
#: X lays its files out so that there is a place to cut every few thousand bytes.
LARGEST_PIECE = 2**29
_TAIL = 2**12
_HEAD = 2**12
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


class Unreadable(Exception):
    """These bytes are not what X writes."""


def border(name: str) -> re.Pattern[bytes]:
    """Return where one record of a list ends and the next begins.

    Since 2020 each record begins with its kind as a key, which no text can hold, because quotes
    are escaped there. Before, only records begin and end at the edge of the page.
    """
    return re.compile(rb'\}\s*(,)\s*\{\s*"%b"\s*:|\n\}(,) \{\n' % name.encode())


def pieces(file: Readable, between: re.Pattern[bytes]) -> Iterator[memoryview]:
    """Yield the list in a file as shorter lists, each cut off where a record ends.

    What stands before and after the list is left out. All pieces lie in the same place, one after
    the other, so each is gone when the next is asked for. Raises `Unreadable` where there is no
    list.
    """
    file, buffer, filled = _beginning(file)
    while size := file.readinto(memoryview(buffer)[filled:]):
        filled += size
        cut = _last(between, buffer, filled)
        if cut is None:
            if len(buffer) > LARGEST_PIECE:
                raise Unreadable
            if filled == len(buffer):
                buffer = buffer + bytes(len(buffer))
            continue
        # The comma between two records ends one list and begins the next.
        buffer[cut : cut + 1] = b"]"
        yield memoryview(buffer)[: cut + 1]
        buffer[cut : cut + 1] = b"["
        buffer[: filled - cut] = buffer[cut:filled]
        filled -= cut
    end = buffer.rfind(b"]", 0, filled)
    if end < 0:
        raise Unreadable
    yield memoryview(buffer)[: end + 1]


def whole(file: Readable) -> bytes:
    """Return the one object in a small file, without what stands before and after it."""
    data = _as_utf8(file.read())
    return data[data.find(b"{") : data.rfind(b"}") + 1]


def _beginning(file: Readable) -> tuple[Readable, bytearray, int]:
    """Return what is left of the file, a buffer that begins with the list, and how full it is."""
    text = file.read(_HEAD)
    if text.startswith(_UTF16):
        file = io.BytesIO(_as_utf8(text + file.read()))
        text = file.read(_HEAD)
    start, brace = text.find(b"["), text.find(b"{")
    if start < 0 or 0 <= brace < start:
        raise Unreadable
    text = text[start:]
    return file, bytearray(text) + bytes(PIECE), len(text)


def _as_utf8(data: bytes) -> bytes:
    if not data.startswith(_UTF16):
        return data
    try:
        return data.decode("utf-16").encode()
    except UnicodeError:
        raise Unreadable from None


def _last(between: re.Pattern[bytes], buffer: bytearray, filled: int) -> int | None:
    """Return the place of the last comma between two records."""
    for start in (max(0, filled - _TAIL), 0):
        found = deque(between.finditer(buffer, start, filled), maxlen=1)
        if found:
            return found[0].start(found[0].lastindex or 0)
    return None
