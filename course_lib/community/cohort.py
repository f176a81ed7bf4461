"""Before and after: counts of 24 people, and what may be said about each of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from course_lib.community.cells import Files, Row
from course_lib.community.writing import written

LABELS = ("engage", "own", "repost", "other")
COLUMNS = (
    *("person", "before_from", "before_to", "after_from", "after_to"),
    *(f"{when}_{label}" for when in ("before", "after") for label in LABELS),
)
#: Fewer posts that count than this, in either window, say nothing about a person.
ENOUGH = 40
#: A smaller change of the percentage is no change.
FLAT = 5

WHYS = {
    "too few": "Fewer than 40 posts count in one of the two months: too few to tell.",
    "up": "The share of engaging grew by more than 5 points.",
    "down": "The share of engaging fell by more than 5 points. That happens, and it is no failure.",
    "flat": "The share of engaging stayed within 5 points.",
}


def cohort_files() -> Files:
    """Return the counts and, apart, what they say."""
    told = written("cohort")
    counts = [_counts(line) for line in told["people"]]
    rows = [
        (_person(number), *told["before"], *told["after"], *map(str, [*before, *after]))
        for number, (before, after) in enumerate(counts, start=1)
    ]
    return {
        "cohort.csv": (COLUMNS, rows),
        "gold/cohort.csv": (("person", "labels", "why"), _gold(counts)),
    }


def _person(number: int) -> str:
    return f"person-{number:02d}"


def _counts(line: str) -> tuple[list[int], list[int]]:
    before, _, after = line.partition(" / ")
    return [int(n) for n in before.split()], [int(n) for n in after.split()]


def _gold(counts: Sequence[tuple[list[int], list[int]]]) -> Iterator[Row]:
    for number, windows in enumerate(counts, start=1):
        (before, before_n), (after, after_n) = (_share(each) for each in windows)
        change = after - before
        label = "up" if change > FLAT else "down" if change < -FLAT else "flat"
        label = "too few" if min(before_n, after_n) < ENOUGH else label
        yield _person(number), label, WHYS[label]


def _share(window: Sequence[int]) -> tuple[float, int]:
    """Return engage as a percentage of engage and own, and how many posts that is of."""
    engage, own = window[:2]
    return 100 * engage / (engage + own), engage + own
