"""Look into the answers of another lesson, and leave them exactly as they are."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from course_lib.answers.file import FILE_NAME
from course_lib.answers.record import LARGEST_RECORD, Record
from course_lib.answers.salvage import salvaged_record


@dataclass(frozen=True, slots=True)
class Glance:
    """What could be read of a lesson's answers.

    `is_there` is False where nothing was ever saved; `trouble` is one plain sentence where some
    or all of it could not be read, else "".
    """

    record: Record
    is_there: bool
    trouble: str = ""


def glance(folder: Path) -> Glance:
    """Return the answers in a lesson's folder. It neither renames, locks nor repairs anything."""
    path = folder / FILE_NAME
    try:
        if path.stat().st_size > LARGEST_RECORD:
            raise ValueError("larger than any record")
        record, damaged = salvaged_record(path.read_bytes())
    except FileNotFoundError:
        return Glance(Record(), False)
    except (OSError, ValueError):
        return Glance(
            Record(),
            True,
            "The answers saved for this lesson could not be read. They are left as they are.",
        )
    trouble = "Some answers saved for this lesson could not be read." if damaged else ""
    return Glance(record, True, trouble)
