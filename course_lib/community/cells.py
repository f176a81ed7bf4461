"""How things are written into the cells of the sample's files."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

Row = Sequence[str]

#: Path below `data/` → the names of its columns, and its rows.
Files = dict[str, tuple[Iterable[str], Iterable[Row]]]


def account_id(handle: str) -> str:
    """Return the id of an account; nobody's id is empty."""
    return f"s-{handle}" if handle else ""


def time(when: datetime | None) -> str:
    """Return a time as the files write it, empty where there is none."""
    return f"{when:%Y-%m-%dT%H:%M:%SZ}" if when else ""


def yes_no(is_so: bool) -> str:
    """Return `true` or `false`."""
    return "true" if is_so else "false"
