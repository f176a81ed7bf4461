"""What the shut-in program told, read as the words of a stranger."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

import msgspec

from course_lib.grading.own_code.shut_in import Ending


class Said(msgspec.Struct, frozen=True):
    """One output of a cell: an error, a line that was printed, or the value of its last line."""

    kind: Literal["error", "stdout", "stderr", "value"]
    text: str
    name: str = ""


class _Line(msgspec.Struct):
    state: Literal["ready", "begun", "done", "slow", "dead"]
    cell: int = -1
    said: list[Said] = []


@dataclass(frozen=True, slots=True)
class Ran:
    """How one cell ended: "done", or why not; "" where it was never begun."""

    ending: str
    said: tuple[Said, ...] = ()


class NotStarted(Exception):
    """The program did not come as far as a learner's code. Its text is for the log."""


def read(ending: Ending, cells: int) -> list[Ran]:
    """Return how each of so many cells ended. Raises `NotStarted`."""
    lines = list(_lines(ending.told))
    if not any(line.state == "ready" for line in lines):
        raise NotStarted(ending.told[-2000:].decode("utf-8", "replace") or ending.stopped)
    ran = [Ran("") for _ in range(cells)]
    for line in lines:
        if line.state == "ready" or not 0 <= line.cell < cells:
            continue
        if line.state == "begun":
            # It stays so where the whole program was ended in the midst of this cell.
            ran[line.cell] = Ran(ending.stopped or "dead")
        else:
            ran[line.cell] = Ran(line.state, tuple(line.said))
    return ran


def _lines(told: bytes) -> Iterator[_Line]:
    for line in told.splitlines():
        try:
            yield msgspec.json.decode(line, type=_Line)
        except (ValueError, RecursionError):
            continue
