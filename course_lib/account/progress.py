"""How far the reading of an archive has come."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

#: Is called with how much is read, and how much there is to read: of an archive, bytes.
Progress = Callable[[int, int], None]


class Readable(Protocol):
    """A file, as far as the reader needs one."""

    def read(self, size: int = -1, /) -> bytes:
        """Return the next bytes, at most `size` of them; none where the file has ended."""

    def readinto(self, buffer: memoryview, /) -> int:
        """Put the next bytes into the buffer and return how many: 0 where the file has ended."""


class Tally:
    """Adds up what is read and tells whoever wants to know: at each percent, and at the end."""

    def __init__(self, everything: int, tell: Progress) -> None:
        self._done = 0
        self._everything = everything
        self._next = 0
        self._tell = tell
        self.add(0)

    def add(self, size: int) -> None:
        """Note that so many bytes more are read."""
        self._done += size
        if self._next <= self._done < self._everything:
            self._next = self._done + self._everything // 100
            self._tell(self._done, self._everything)

    def end(self) -> None:
        """Note that nothing more will be read."""
        self._tell(self._everything, self._everything)


class Counted:
    """A file whose bytes are added to a tally as they are read."""

    def __init__(self, file: Readable, tally: Tally) -> None:
        self._file = file
        self._tally = tally

    def read(self, size: int = -1, /) -> bytes:
        """Return the next bytes, at most `size` of them."""
        data = self._file.read(size)
        self._tally.add(len(data))
        return data

    def readinto(self, buffer: memoryview, /) -> int:
        """Put the next bytes into the buffer and return how many."""
        size = self._file.readinto(buffer)
        self._tally.add(size)
        return size
