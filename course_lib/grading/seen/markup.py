"""Tables of plain text as HTML."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

#: So many columns fit into a page of text.
_MANY_COLUMNS = 6


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table; the first entry of a row names it. Everything is escaped.

    One with many columns may be wider than the text around it.
    """
    look = "wide many" if len(heads) > _MANY_COLUMNS else "wide"
    head = "".join(f'<th scope="col">{escape(each)}</th>' for each in heads)
    body = "".join(
        f'<tr><th scope="row">{escape(row[0])}</th>'
        + "".join(f"<td>{escape(each)}</td>" for each in row[1:])
        + "</tr>"
        for row in rows
    )
    return (
        f'<div class="{look}" tabindex="0" role="region" '
        'aria-label="A table that may be wider than the window">'
        f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def bullets(lines: Iterable[str]) -> str:
    """Return lines as a list. Everything is escaped."""
    return f"<ul>{''.join(f'<li>{escape(line)}</li>' for line in lines)}</ul>"
