"""Read the sample's files with the standard library alone."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from course_lib.home import course_folder


def data_folder() -> Path:
    """Return the folder of the sample's files."""
    return course_folder() / "data"


def rows(file: str) -> Iterator[dict[str, str]]:
    """Yield the rows of a file below `data/`, column → text; an empty text is unknown."""
    with (data_folder() / file).open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines)


def time(text: str) -> datetime | None:
    """Return the moment in a cell."""
    return datetime.fromisoformat(text) if text else None


def count(text: str) -> int | None:
    """Return the number in a cell."""
    return int(text) if text else None
