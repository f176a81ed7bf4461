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
#: The same, as whole numbers that can be looked up for many at once: name's letters → place.
_MONTH_PLACES = sorted((int.from_bytes(name[:3].encode()), n) for n, name in enumerate(_MONTHS))
_MONTH_KEYS, _MONTH_NUMBERS = (list(column) for column in zip(*_MONTH_PLACES, strict=True))
#: Since 4 November 2010 an id holds its time: milliseconds since this one, above 22 other bits.
_SNOWFLAKE_START = 1_288_834_974_657
_FIRST_SNOWFLAKE = 29_700_859_247
_DAY = 24 * 60 * 60

#: A time that is not known, as numpy writes it.
UNKNOWN = -(2**63)

#: How X writes a time. Letters that are always there; the rest are names, and digits in the order
#: day, hour, minute, second, year.
_USUAL = b"... ... .. ..:..:.. +0000 ....\0"
_FIXED = [place for place, letter in enumerate(_USUAL) if letter != ord(".")]
_DIGITS = [*(8, 9), *(11, 12), *(14, 15), *(17, 18), *(26, 27, 28, 29)]


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
    if not post_id.isdecimal() or int(post_id) < _FIRST_SNOWFLAKE:
        return None
    milliseconds = (int(post_id) >> 22) + _SNOWFLAKE_START
    return f"{datetime.fromtimestamp(milliseconds / 1000, UTC):%Y-%m-%dT%H:%M:%S}"


def post_times(numbers: Any, written: Sequence[str | None], *, monthly: bool) -> tuple[Any, Any]:
    """Return the posts' times in seconds since 1970, and where only the day is known.

    Both are numpy arrays; `numbers` are the posts' ids. A time that cannot be read is taken from
    the id; where the id is too old for that it is `UNKNOWN`. Monthly files give midnight to posts
    whose hour X did not keep. There, too, the id knows better if it is young enough.
    """
    import numpy as np

    seconds, numbers = seconds_of(written), np.asarray(numbers)
    in_ids = np.where(
        numbers >= _FIRST_SNOWFLAKE, ((numbers >> 22) + _SNOWFLAKE_START) // 1000, UNKNOWN
    )
    seconds = np.where(seconds == UNKNOWN, in_ids, seconds)
    if not monthly:
        return seconds, np.zeros(len(seconds), bool)
    midnight = (seconds % _DAY == 0) & (seconds != UNKNOWN)
    seconds = np.where(midnight & (in_ids != UNKNOWN), in_ids, seconds)
    return seconds, midnight & (in_ids == UNKNOWN)


def seconds_of(written: Sequence[str | None]) -> Any:
    """Return times in seconds since 1970 as a numpy array, `UNKNOWN` where one cannot be read."""
    import numpy as np

    seconds, usual = _usual_times(written)
    for place in np.flatnonzero(~usual).tolist():
        when = moment(written[place])
        seconds[place] = UNKNOWN if when is None else int(when.timestamp())
    return seconds


def _usual_times(written: Sequence[str | None]) -> tuple[Any, Any]:
    """Read "Sat Feb 18 12:00:00 +0000 2023" from many at once, and say which are written so.

    The texts lie in memory as one table of letters, from which the digits are taken by column.
    """
    import numpy as np

    try:
        texts = np.array(written, dtype=f"S{len(_USUAL)}")
    except UnicodeEncodeError:
        return np.zeros(len(written), np.int64), np.zeros(len(written), bool)
    letters = texts.view(np.uint8).reshape(-1, len(_USUAL))
    digits = letters[:, _DIGITS].astype(np.int64) - ord("0")
    day, hour, minute, second = (digits[:, at] * 10 + digits[:, at + 1] for at in (0, 2, 4, 6))
    years = digits[:, 8:] @ (1000, 100, 10, 1)
    names = letters[:, 4:7].astype(np.int64) @ (2**16, 2**8, 1)
    keys = np.array(_MONTH_KEYS)
    month = np.searchsorted(keys, names) % len(keys)
    months = ((years - 1970) * 12 + np.array(_MONTH_NUMBERS)[month]).astype("datetime64[M]")
    days = months.astype("datetime64[D]") + (day - 1)
    usual = (
        (letters[:, _FIXED] == [_USUAL[place] for place in _FIXED]).all(axis=1)
        & ((digits >= 0) & (digits <= 9)).all(axis=1)
        & (keys[month] == names)
        & (days.astype("datetime64[M]") == months)
        & (hour < 24)
        & (minute < 60)
        & (second < 60)
    )
    return days.astype("datetime64[s]").astype(np.int64) + hour * 3600 + minute * 60 + second, usual
