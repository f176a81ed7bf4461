"""What is written down for each exercise, and its one written form."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TypeVar

import msgspec

SCHEMA_VERSION = 1

#: A record is a few kilobytes; anything near this size was not written by the course.
LARGEST_RECORD = 5_000_000

Shape = TypeVar("Shape")
Line = TypeVar("Line")

Value = str | float | list[str] | dict[str, str] | None


class Entry(msgspec.Struct, omit_defaults=True):
    """One exercise's line in the record.

    `value` is the answer; `before` the one that starting over, undo or another tab put aside.
    `revision` counts the changes, `checked` is the revision that was last checked. `attempts`
    counts checks, `hints` the hints ever opened, of which starting over closed `hints_closed`.
    `before_checked` is True where the answer put aside had been checked. `at` is the time of the
    last change, ISO 8601 UTC.
    """

    value: Value = None
    before: Value = None
    revision: int = 0
    checked: int = 0
    attempts: int = 0
    hints: int = 0
    hints_closed: int = 0
    before_checked: bool = False
    at: str = ""

    def give(self, value: Value) -> None:
        """Take a new answer."""
        self.value = value
        self.revision += 1
        self.at = datetime.now(UTC).isoformat(timespec="seconds")

    def put_aside(self, value: Value) -> None:
        """Take a new answer and keep the old one for `swap_back`."""
        self.before = self.value
        self.before_checked = self.is_checked
        self.give(value)

    def swap_back(self) -> None:
        """Undo: bring back the answer that was put aside, and put the present one aside."""
        was_checked = self.before_checked
        self.put_aside(self.before)
        if was_checked:
            self.checked = self.revision

    @property
    def is_checked(self) -> bool:
        """True where the present answer is the one that was last checked."""
        return self.checked > 0 and self.checked == self.revision

    @property
    def open_hints(self) -> int:
        """How many hints stand open."""
        return max(0, self.hints - self.hints_closed)


class Record(msgspec.Struct):
    """All answers of one lesson, keyed by exercise id."""

    schema_version: int = SCHEMA_VERSION
    answers: dict[str, Entry] = {}


def record_from_bytes(content: bytes) -> Record:
    """Return the record written in `content` (JSON).

    Raises `ValueError` where it is too large, not JSON, of another shape, or of a newer version.
    """
    record = decoded(content, Record)
    if record.schema_version != SCHEMA_VERSION:
        raise ValueError(f"the file has version {record.schema_version}, not {SCHEMA_VERSION}")
    record.answers = under_todays_keys(record.answers)
    return record


def under_todays_keys(answers: dict[str, Line]) -> dict[str, Line]:
    """Return answers with `.own` read as `.archive`: once, that was the only own account."""
    old = [key for key in answers if key.endswith(".own")]
    return {f"{key.removesuffix('.own')}.archive": answers.pop(key) for key in old} | answers


def decoded(content: bytes, shape: type[Shape]) -> Shape:
    """Return `content` in a shape. Raises `ValueError` for all that no record can be."""
    if len(content) > LARGEST_RECORD:
        raise ValueError("the file is larger than any record of answers")
    try:
        return msgspec.json.decode(content, type=shape)
    except RecursionError as error:
        raise ValueError("the file is nested deeper than any record of answers") from error


def record_to_bytes(record: Record) -> bytes:
    """Return the record as JSON that a person can read, always the same for the same answers."""
    ordered = Record(record.schema_version, dict(sorted(record.answers.items())))
    return msgspec.json.format(msgspec.json.encode(ordered), indent=1) + b"\n"
