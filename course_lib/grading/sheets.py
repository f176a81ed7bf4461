"""Tables of text, as spreadsheets and learning platforms save them."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

#: Signs that a spreadsheet takes for the start of a formula; what somebody typed may begin so.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


class NotATable(Exception):
    """The file is no table of text."""


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a table, headings first, and what separates its columns."""

    rows: list[list[str]]
    delimiter: str


def read_table(content: bytes) -> Table:
    """Read a table, whatever separates its columns; empty rows are left out.

    Raises `NotATable`.
    """
    try:
        text = content.decode("utf-8-sig")
        headings = text.partition("\n")[0]
        delimiter = max(",;\t", key=headings.count)  # what the country or the platform is used to
        rows = [row for row in csv.reader(io.StringIO(text), delimiter=delimiter) if any(row)]
    except (UnicodeDecodeError, csv.Error) as error:
        raise NotATable from error
    return Table(rows, delimiter)


def write_table(rows: Iterable[Sequence[object]], delimiter: str = ",") -> bytes:
    """Return a table as a file that spreadsheets open with its letters right."""
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter).writerows(rows)
    return text.getvalue().encode("utf-8-sig", "replace")


def plain(text: str) -> str:
    """Keep a spreadsheet from calculating what somebody typed."""
    return f"'{text}" if text.startswith(_FORMULA) else text
