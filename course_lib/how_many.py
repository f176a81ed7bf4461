"""A number and its noun, so that nobody reads “1 exercises”."""

from __future__ import annotations


def how_many(number: int, one: str, many: str = "") -> str:
    """Return “1 exercise” or “3 exercises”.

    `many` is what stands behind any other number, where that is more than an s: “is”, “are”.
    """
    return f"{number:,} {one if number == 1 else many or f'{one}s'}"
