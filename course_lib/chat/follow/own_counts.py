"""One person's row for the cohort: how many posts of each label in two windows, and nothing else.

28 days before the webinar            28 days after the conversation
until the day before it               from the day after it
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from io import StringIO
from typing import TYPE_CHECKING

from course_lib.chat.follow.cohort import COLUMNS, LABELS
from course_lib.rules import labels_of

if TYPE_CHECKING:
    from course_lib.account import Dataset

DAYS = 28


@dataclass(frozen=True, slots=True)
class Windows:
    """Two windows of the same length, first and last day of each."""

    before: tuple[date, date]
    after: tuple[date, date]


def windows(webinar: date, conversation: date) -> Windows:
    """Return the days that are counted."""
    day = timedelta(days=1)
    return Windows(
        (webinar - DAYS * day, webinar - day),
        (conversation + day, conversation + DAYS * day),
    )


def own_counts(account: Dataset, days: Windows) -> dict[str, int]:
    """Return column → posts, such as `before_engage`. A thread counts once."""
    labelled = labels_of(account)
    posts = account.posts.loc[labelled.index]
    known = labelled["counted"].astype(bool) & posts["created_at"].notna()
    found = {}
    for window, (first, last) in (("before", days.before), ("after", days.after)):
        dates = posts.loc[known, "created_at"].dt.date
        inside = labelled.loc[known, "label"][(dates >= first) & (dates <= last)]
        for label in LABELS:
            found[f"{window}_{label}"] = int((inside == label).sum())
    return found


def row_of(person: str, days: Windows, counts: Mapping[str, int]) -> dict[str, str]:
    """Return the row exactly as it is sent."""
    dates = {
        f"{window}_{end}": f"{day:%Y-%m-%d}"
        for window, ends in (("before", days.before), ("after", days.after))
        for end, day in zip(("from", "to"), ends, strict=True)
    }
    return {"person": person, **dates, **{column: str(counts[column]) for column in counts}}


def as_file(row: Mapping[str, str]) -> str:
    """Return the file: a line of columns, and the row."""
    out = StringIO()
    writer = csv.DictWriter(out, COLUMNS)
    writer.writeheader()
    writer.writerow(row)
    return out.getvalue()
