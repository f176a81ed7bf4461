"""What comes out of grading one hand-in, in a form small enough to keep for a whole class."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from course_lib.hand_in import Slip


@dataclass(frozen=True, slots=True)
class CellMark:
    """The mark of one graded cell.

    `auto` are the points that need no person; None where somebody wrote a text. `is_blank` is
    True for a text that nobody wrote. `words` is a checksum of the learner's words, "" for a cell
    that is checked.
    """

    name: str
    auto: float | None
    is_blank: bool = False
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Graded:
    """One graded hand-in.

    `gate_open` names the safety exercises that are not right yet; None where the lesson has no
    gate.
    """

    hand_in: Slip
    marks: tuple[CellMark, ...]
    points: float
    out_of: float
    waiting: tuple[str, ...]
    not_tried: tuple[str, ...]
    remarks: tuple[str, ...] = ()
    gate_open: tuple[str, ...] | None = None


class Reason(Enum):
    """Why a hand-in was not graded, where that matters for what is done next."""

    OTHER = "other"
    UNREADABLE = "unreadable"  # an earlier one of the same learner may do
    DISK_FULL = "disk full"  # it makes no sense to go on


@dataclass(frozen=True, slots=True)
class Failed:
    """A file or a hand-in that could not be graded, and a sentence that says what to do."""

    path: Path
    sentence: str
    reason: Reason = Reason.OTHER


class GradingStopped(Exception):
    """Grading a class cannot begin or cannot go on. Its text is a sentence for the instructor."""


DISK_FULL = (
    "The disk is full, so grading stopped. What is graded so far is kept. Make room, then run the "
    "same command again: it goes on where it stopped."
)
