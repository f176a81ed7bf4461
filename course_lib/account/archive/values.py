"""X's several ways of writing an id or a number, many at once."""

from __future__ import annotations

from collections.abc import Sequence

from course_lib.account.archive.records import Loose

#: Stands for a count that is not known; no count is below zero.
UNKNOWN = -1

_NO_IDS = frozenset(("", "-1", "0", "None"))
_LONGEST_NO_ID = max(map(len, _NO_IDS))


def text_of(value: Loose) -> str | None:
    """Return an id as text, or None where there is none: X also writes "-1" and 0 for none."""
    if value is None:
        return None
    if isinstance(value, float):
        value = int(value)
    text = str(value).strip()
    return None if text in _NO_IDS else text


def texts_of(values: Sequence[Loose]) -> list[str | None]:
    """Return ids as texts, the usual ones without a second look."""
    known = [value for value in values if value is not None]
    if set(map(type, known)) <= {str} and min(map(len, known), default=0) > _LONGEST_NO_ID:  # type: ignore[arg-type]
        return list(values)  # type: ignore[arg-type]
    return [text_of(value) for value in values]


def count_of(value: Loose) -> int:
    """Return a count, or `UNKNOWN` where there is none."""
    try:
        count = int(value)  # type: ignore[arg-type]
    except (TypeError, ValueError, OverflowError):
        return UNKNOWN
    return count if 0 <= count < 2**63 else UNKNOWN


class Counts(dict[Loose, int]):
    """What X wrote → the count. Most posts have one of a few counts, so each is read once."""

    def __missing__(self, value: Loose) -> int:
        self[value] = count = count_of(value)
        return count
