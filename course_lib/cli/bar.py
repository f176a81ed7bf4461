"""A bar with a number, on a terminal, for what takes more than a second."""

from __future__ import annotations

import time
from collections.abc import Callable
from types import TracebackType
from typing import TextIO

WIDTH = 30
PATIENCE = 1.0


class Bar:
    """Shows how far something has come, and leaves nothing behind.

    Nothing is shown in the first second, nor where no person looks: in a pipe or a file.
    """

    def __init__(
        self, out: TextIO, clock: Callable[[], float] = time.monotonic, doing: str = "Reading"
    ) -> None:
        self._out = out
        self._doing = doing
        self._clock = clock
        self._began = clock()
        self._shown = 0

    def __enter__(self) -> Bar:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._shown:
            self._out.write("\r" + " " * self._shown + "\r")
            self._out.flush()

    def show(self, done: int, everything: int) -> None:
        """Show that so much of everything is done, and how long the rest may take."""
        taken = self._clock() - self._began
        if not self._out.isatty() or taken < PATIENCE:
            return
        percent = 100 * done // max(everything, 1)
        full = WIDTH * percent // 100
        line = (
            f"{self._doing} [{'#' * full}{'.' * (WIDTH - full)}] {percent}%{_left(taken, percent)}"
        )
        self._out.write("\r" + line.ljust(self._shown))
        self._out.flush()
        self._shown = len(line)


def _left(taken: float, percent: int) -> str:
    """Say how long the rest takes if it goes on like this; nothing before that can be known."""
    if not 5 <= percent < 100:
        return ""
    seconds = taken * (100 - percent) / percent
    if seconds < 60:
        return f", about {max(5, 5 * round(seconds / 5))} seconds left"
    minutes = round(seconds / 60)
    return f", about {minutes} {'minute' if minutes == 1 else 'minutes'} left"
