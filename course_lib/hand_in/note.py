"""`hand_in.json`: the few facts that travel with a learner's answers."""

from __future__ import annotations

from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version

import msgspec

FILE_NAME = "hand_in.json"
FORMAT = 1
LARGEST = 100_000


class Note(msgspec.Struct):
    """Who hands in which lesson, when, with which course, and the checksums of the files.

    `learner_key` is random and made once per computer: it tells two people of one name apart.
    """

    learner: str
    lesson: str
    made_at: datetime
    learner_key: str = ""
    course_version: str = ""
    files: dict[str, str] = {}
    format: int = FORMAT


def note_to_bytes(note: Note) -> bytes:
    """Return a note as JSON that a person can read."""
    return msgspec.json.format(msgspec.json.encode(note), indent=1) + b"\n"


def note_from_bytes(content: bytes) -> Note:
    """Return the note written in `content`. Raises `ValueError` where it is not one."""
    try:
        note = msgspec.json.decode(content, type=Note)
    except RecursionError as error:
        raise ValueError("nested too deep") from error
    if note.format != FORMAT:
        raise ValueError(f"format {note.format}")
    if not 2000 <= note.made_at.year < 9000:
        raise ValueError("a time that no clock shows")
    note.made_at = (
        note.made_at.astimezone(UTC) if note.made_at.tzinfo else note.made_at.replace(tzinfo=UTC)
    )
    return note


def course_version() -> str:
    """Return the version of this course; "" where it runs from a folder without one."""
    try:
        return version("innovative-therapist-course")
    except PackageNotFoundError:
        return ""
