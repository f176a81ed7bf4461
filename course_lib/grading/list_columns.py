"""Which column of a class list is which lesson's: found by the lesson's title, or new."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from course_lib.grading.class_list import CANVAS, MOODLE, OWN, ClassList
from course_lib.grading.same_person import words


@dataclass(frozen=True, slots=True)
class Mark:
    """What one learner has in one lesson. `waits` where a person has not read all texts yet."""

    points: float
    waits: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """One lesson as a column of marks: `marks` by the learner's id."""

    title: str
    out_of: float
    marks: Mapping[str, Mark]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a lesson's marks go: a column of the list, or a new one at its right end."""

    column: Column
    heading: str
    index: int
    is_new: bool


#: What a platform writes around the title of an assignment. Canvas knows it again by its number;
#: Moodle names the activity, and says that the column holds points; the last is our own way.
_AROUND = {
    CANVAS.name: re.compile(r"(?P<title>.+) \(\d+\)"),
    MOODLE.name: re.compile(r"(?P<title>.+) \(Real\)"),
    OWN.name: re.compile(r"(?P<title>.+) \(of [\d.]+\)"),
}


def places(given: ClassList, columns: Sequence[Column]) -> list[Place]:
    """Return the place of each lesson, in course order.

    Where two columns have a lesson's title, only the instructor can know, so it gets a new one.
    """
    found: list[Place] = []
    new = len(given.headings)
    for column in columns:
        fitting = [
            index
            for index, heading in enumerate(given.headings)
            if _is_about(heading, column.title, given.system.name)
        ]
        if len(fitting) == 1:
            found.append(Place(column, given.headings[fitting[0]], fitting[0], is_new=False))
        else:
            found.append(Place(column, _new_heading(column, given.system.name), new, is_new=True))
            new += 1
    return found


def _is_about(heading: str, title: str, system: str) -> bool:
    around = _AROUND[system].fullmatch(heading)
    inner = around["title"] if around else heading
    if around is None and system == MOODLE.name:
        return False  # a column of percentages, letters or comments
    about = words(title)
    activity, colon, rest = inner.partition(":")
    return about in (_titled(inner), _titled(rest) if colon and " " not in activity else None)


def _titled(heading: str) -> tuple[str, ...]:
    """Return the words of a title without the number that some put before it."""
    found = words(heading)
    return found[1:] if found and found[0].isdecimal() else found


def _new_heading(column: Column, system: str) -> str:
    return f"{column.title} (of {column.out_of:g})" if system == OWN.name else column.title
