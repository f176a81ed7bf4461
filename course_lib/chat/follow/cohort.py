"""The mix of a whole group before the webinar and after the conversation, from counts alone.

Each person sends one row: a name that they made up, two windows of equal length, and how many
posts of each label. No texts, no handles. Small groups are protected: from fewer than five people
nothing is said, and a single share needs enough posts in both windows.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from statistics import median

from course_lib.chat.post import BadRow
from course_lib.chat.problem import ChatProblem, not_there
from course_lib.rules import FEWEST_PEOPLE, SAME_WITHIN, Share, change_in_points
from course_lib.settings import settings

LABELS = ("engage", "own", "repost", "other")
COLUMNS = (
    *("person", "before_from", "before_to", "after_from", "after_to"),
    *(f"{window}_{label}" for window in ("before", "after") for label in LABELS),
)
_MOST_POSTS = 100_000
_DIFFER = (
    "People who sign up, and who send their counts, differ from those who do not. So this shows "
    "what changed, and not why."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """What one person sent."""

    person: str
    before: Mapping[str, int]
    after: Mapping[str, int]

    @property
    def shares(self) -> tuple[Share, Share]:
        """Engage out of engage and own, before and after."""
        return _share([self.before]), _share([self.after])

    @property
    def tells(self) -> bool:
        """Say whether both windows hold enough posts for a share to mean something."""
        return all(share.n >= settings().min_posts for share in self.shares)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cohort:
    """The group. `shown` are those whose own share tells something; it is empty for small groups.

    `before` and `after` are the pooled shares, and None from fewer than five people.
    """

    people: int
    too_few: int
    shown: tuple[Counts, ...]
    before: Share | None
    after: Share | None

    def sentences(self) -> tuple[str, ...]:
        """Return what may be said."""
        if self.before is None or self.after is None:
            return (
                f"{_people(self.people)} sent counts. From fewer than {FEWEST_PEOPLE} we show "
                "nothing: it could be known who is who.",
            )
        found = [
            f"{_people(self.people)} sent counts. Together, {_percent(self.before)} of their posts "
            f"turned to others before, and {_percent(self.after)} after."
        ]
        if self.shown:
            changes = [change_in_points(*each.shares) for each in self.shown]
            up, down = (
                sum(each > SAME_WITHIN for each in changes),
                sum(each < -SAME_WITHIN for each in changes),
            )
            found.append(
                f"Of the {len(changes)} with enough posts to tell, {up} went up by more than "
                f"{SAME_WITHIN} in 100, {down} went down, and {len(changes) - up - down} stayed. "
                f"The one in the middle changed by {median(changes):+.0f}."
            )
        if self.too_few:
            found.append(
                f"{_people(self.too_few)} wrote fewer than {settings().min_posts} posts that count "
                "in one of the windows: too few to tell. They are in the first figure only."
            )
        return (*found, _DIFFER)


def cohort_of(people: Sequence[Counts]) -> Cohort:
    """Return what may be known of a group."""
    telling = [each for each in people if each.tells]
    enough = len(people) >= FEWEST_PEOPLE
    return Cohort(
        people=len(people),
        too_few=len(people) - len(telling),
        shown=tuple(telling) if len(telling) >= FEWEST_PEOPLE else (),
        before=_share([each.before for each in people]) if enough else None,
        after=_share([each.after for each in people]) if enough else None,
    )


def read_counts(path: Path) -> tuple[tuple[Counts, ...], tuple[BadRow, ...]]:
    """Return the rows of one table, or of all tables in a folder. Raises `ChatProblem`.

    Who sent a row again replaces the earlier one, and an unusable row is listed.
    """
    files = sorted(path.glob("*.csv")) if path.is_dir() else [path]
    found: dict[str, Counts] = {}
    bad: list[BadRow] = []
    number = 0
    for file in files:
        for row in _rows(file):
            number += 1
            counts = _counts(row)
            if isinstance(counts, str):
                bad.append(BadRow(number, counts))
            else:
                found[counts.person.casefold()] = counts
    if not found and not bad:
        raise ChatProblem(
            "T-09", "We found no counts in there. Choose the table, or the folder with the files."
        )
    return tuple(found.values()), tuple(bad)


def _rows(file: Path) -> list[dict[str, str]]:
    try:
        with file.open(encoding="utf-8-sig", newline="") as lines:
            return list(csv.DictReader(lines))
    except (OSError, UnicodeDecodeError, csv.Error):
        raise not_there() from None


def _counts(row: Mapping[str, str | None]) -> Counts | str:
    cells = {column: (row.get(column) or "").strip() for column in COLUMNS}
    if not cells["person"]:
        return "It has no name."
    windows = {window: _days(cells, window) for window in ("before", "after")}
    if None in windows.values() or windows["before"] != windows["after"]:
        return "Its two windows are not of the same length."
    counts: dict[str, dict[str, int]] = {"before": {}, "after": {}}
    for window, found in counts.items():
        for label in LABELS:
            cell = cells[f"{window}_{label}"]
            if not cell.isascii() or not cell.isdigit() or int(cell) > _MOST_POSTS:
                return "One of its counts is no number."
            found[label] = int(cell)
    return Counts(person=cells["person"], before=counts["before"], after=counts["after"])


def _days(cells: Mapping[str, str], window: str) -> int | None:
    try:
        first = date.fromisoformat(cells[f"{window}_from"])
        last = date.fromisoformat(cells[f"{window}_to"])
    except ValueError:
        return None
    return (last - first).days if last >= first else None


def _share(counts: Iterable[Mapping[str, int]]) -> Share:
    some = list(counts)
    engage = sum(each["engage"] for each in some)
    return Share(engage, engage + sum(each["own"] for each in some))


def _percent(share: Share) -> str:
    return f"{share.k} of {share.n} ({100 * (share.share or 0.0):.0f}%)"


def _people(number: int) -> str:
    return "1 person" if number == 1 else f"{number} people"
