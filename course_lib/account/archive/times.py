"""Read X's several ways of writing a time, many at once."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

#: Not from `calendar`: X writes English, whatever language the computer speaks.
_MONTH_NAMES = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_MONTHS = {name[:3]: f"{number:02d}" for number, name in enumerate(_MONTH_NAMES, start=1)}
#: Since 4 November 2010 an id holds its time: milliseconds since this one, above 22 other bits.
_SNOWFLAKE_START = 1_288_834_974_657
_FIRST_SNOWFLAKE = 29_700_859_247
_MIDNIGHT = "T00:00:00"


def iso(written: str | None) -> str | None:
    """Return a time as `2026-03-16T12:00:00`, always UTC, or None where it cannot be read.

    Knows "Sat Feb 18 12:00:00 +0000 2023", "2013-01-31 23:59:59 +0000" and
    "2026-03-06T13:15:31.187Z". X writes nothing but UTC; another offset is worked out.
    """
    if not written:
        return None
    if written[3:4] == " " and written[-10:-4] == "+0000 " and len(written) >= 30:
        month = _MONTHS.get(written[4:7])
        return f"{written[-4:]}-{month}-{written[8:10]}T{written[11:19]}" if month else None
    if written[4:5] == "-" and written.endswith((" +0000", "Z")) and len(written) >= 20:
        return f"{written[:10]}T{written[11:19]}"
    return _slowly(written)


def _slowly(written: str) -> str | None:
    for form in ("%a %b %d %H:%M:%S %z %Y", "%Y-%m-%d %H:%M:%S %z"):
        try:
            return _plain(datetime.strptime(written, form))
        except ValueError:
            continue
    try:
        return _plain(datetime.fromisoformat(written))
    except (ValueError, OverflowError):
        return None


def _plain(when: datetime) -> str:
    utc = when.astimezone(UTC) if when.tzinfo else when
    return f"{utc:%Y-%m-%dT%H:%M:%S}"


def moment(written: str | None) -> datetime | None:
    """Return one time, to the second, or None where it cannot be read."""
    text = iso(written)
    try:
        return datetime.fromisoformat(text).replace(tzinfo=UTC) if text else None
    except ValueError:
        return None


def in_words(when: datetime) -> str:
    """Return a day as "16 March 2026"."""
    return f"{when.day} {_MONTH_NAMES[when.month - 1]} {when.year}"


def from_id(post_id: str) -> str | None:
    """Return the time inside a post's id, for posts since November 2010."""
    if not post_id.isdigit() or int(post_id) < _FIRST_SNOWFLAKE:
        return None
    milliseconds = (int(post_id) >> 22) + _SNOWFLAKE_START
    return f"{datetime.fromtimestamp(milliseconds / 1000, UTC):%Y-%m-%dT%H:%M:%S}"


def post_times(
    ids: Sequence[str], written: Sequence[str | None], *, monthly: bool
) -> tuple[Any, list[str]]:
    """Return the posts' times as numpy `datetime64[s]` and how exact each is, "second" or "day".

    Monthly files give midnight to posts whose hour X did not keep. Where the id holds the time,
    that time is taken; else the post has a day only.
    """
    pairs = zip(ids, written, strict=True)
    texts = [iso(text) or from_id(post_id) or "NaT" for post_id, text in pairs]
    precision = ["second"] * len(texts)
    if monthly:
        for place, text in enumerate(texts):
            if text.endswith(_MIDNIGHT):
                better = from_id(ids[place])
                texts[place] = better or text
                precision[place] = "second" if better else "day"
    return _as_times(texts), precision


def _as_times(texts: list[str]) -> Any:
    import numpy as np

    try:
        return np.array(texts, dtype="datetime64[s]")
    except ValueError:  # a day such as 31 February: nobody's fault, and only this post's
        return np.array([_or_unknown(text) for text in texts], dtype="datetime64[s]")


def _or_unknown(text: str) -> str:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return "NaT"
    return text
