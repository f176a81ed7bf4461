"""Fill marks into the class list that Canvas or Moodle lets an instructor download.

Both take marks only for people they know, by their own numbers or e-mail addresses, which no
learner of this course is asked for. So the list comes from there, goes back there, and between
the two only names are compared.
"""

from __future__ import annotations

import csv
import io
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from course_lib.hand_in.learner import safe_name

Row = list[str]

#: Signs that a spreadsheet takes for the start of a formula; a name may begin with one.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


class ClassListProblem(Exception):
    """The list cannot be used. The text says what to do."""


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
class Filled:
    """The list with marks, and a sentence for each person or mark that needs a look."""

    system: str
    content: bytes
    remarks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _System:
    """How one system lays out its list.

    `kept` are the columns that it needs to know whose row it is. `person` reads a name off a row,
    and `is_person` says whether the row is about anybody.
    """

    name: str
    kept: tuple[str, ...]
    person: Callable[[Mapping[str, str]], str]
    is_person: Callable[[Mapping[str, str]], bool]
    says_out_of: bool


def _first_name_first(row: Mapping[str, str]) -> str:
    """Canvas writes `Ferry, Aileen`."""
    last, comma, first = row["Student"].partition(",")
    return f"{first} {last}" if comma else last


_CANVAS = _System(
    name="Canvas",
    kept=("Student", "ID", "SIS User ID", "SIS Login ID", "Integration ID", "Section"),
    person=_first_name_first,
    # Below its headings Canvas has rows about the columns; only people have a number.
    is_person=lambda row: row["ID"].strip() != "",
    says_out_of=True,
)
_MOODLE = _System(
    name="Moodle",
    kept=("First name", "Last name", "Surname", "ID number", "Email address"),
    person=lambda row: f"{row['First name']} {row.get('Last name') or row.get('Surname', '')}",
    is_person=lambda row: row["Email address"].strip() != "",
    says_out_of=False,
)

#: The columns with words that somebody typed about themselves.
_TYPED = ("Student", "First name", "Last name", "Surname")


def fill_in(content: bytes, columns: Sequence[Column], names: Mapping[str, str]) -> Filled:
    """Return the class list in `content` with one column of points per lesson.

    `names` are the learners' names as they typed them, by id. A person is found by name, whatever
    its capitals and accents and whichever part comes first. Where a name fits two people, on
    either side, both stay empty: only the instructor can know. So do marks for which a text still
    waits. Raises `ClassListProblem`.
    """
    rows = _rows(content)
    system = _system(rows[0])
    headings = [heading for heading in rows[0] if heading in system.kept]
    people = [row for row in _as_dicts(rows) if system.is_person(row)]
    found, remarks = _match([system.person(row) for row in people], names)
    remarks += [
        f"{names[learner]}: {column.title}: a text waits for you, so the mark was left empty."
        for column in columns
        for learner, mark in sorted(column.marks.items())
        if mark.waits and learner in found
    ]
    text = io.StringIO(newline="")
    table = csv.writer(text)
    table.writerow([*headings, *(column.title for column in columns)])
    if system.says_out_of:
        blank = [""] * (len(headings) - 1)
        table.writerow(["    Points Possible", *blank, *(f"{each.out_of:g}" for each in columns)])
    for row, learner in zip(people, found, strict=True):
        kept = [plain(row[each]) if each in _TYPED else row[each] for each in headings]
        table.writerow([*kept, *(_shown(column, learner) for column in columns)])
    return Filled(system.name, text.getvalue().encode("utf-8-sig"), tuple(remarks))


def without_a_hand_in(content: bytes, names: Mapping[str, str]) -> list[str]:
    """Return the people of a class list whose name nobody typed who handed something in.

    Raises `ClassListProblem`.
    """
    rows = _rows(content)
    system = _system(rows[0])
    known = {_key(name) for name in names.values()}
    people = [system.person(row).strip() for row in _as_dicts(rows) if system.is_person(row)]
    return [person for person in people if _key(person) not in known]


def _as_dicts(rows: Sequence[Row]) -> list[dict[str, str]]:
    return [dict(zip_longest(rows[0], row[: len(rows[0])], fillvalue="")) for row in rows[1:]]


def _rows(content: bytes) -> list[Row]:
    try:
        text = content.decode("utf-8-sig")
        headings = text.partition("\n")[0]
        delimiter = max(",;\t", key=headings.count)  # the instructor chose it when downloading
        rows = [row for row in csv.reader(io.StringIO(text), delimiter=delimiter) if any(row)]
    except (UnicodeDecodeError, csv.Error) as error:
        raise ClassListProblem(
            "This file is not a table of text that can be read. Download the list again as CSV, "
            "and do not save it with a spreadsheet in between."
        ) from error
    if rows:
        rows[0] = [heading.strip() for heading in rows[0]]
    if len(rows) < 2:
        raise ClassListProblem("This list has no people in it. Download it again.")
    return rows


def _system(headings: Row) -> _System:
    if {"Student", "ID", "Section"} <= set(headings):
        return _CANVAS
    if {"First name", "Email address"} <= set(headings):
        return _MOODLE
    raise ClassListProblem(
        "This is not a list from Canvas (which has the headings Student, ID and Section) or from "
        "Moodle (First name, Email address). In Canvas choose Grades > Export; in Moodle choose "
        "Grades > Export > Plain text file, in English."
    )


def _match(people: Sequence[str], names: Mapping[str, str]) -> tuple[list[str | None], list[str]]:
    """Return the learner's id for each person in the list, and what could not be matched."""
    rows, learners = defaultdict(list), defaultdict(list)
    for place, person in enumerate(people):
        rows[_key(person)].append(place)
    for learner, name in sorted(names.items()):
        learners[_key(name)].append(learner)
    found: list[str | None] = [None] * len(people)
    remarks = []
    for key, theirs in learners.items():
        name = names[theirs[0]]
        if not rows[key]:
            remarks.append(f"{name}: nobody of that name is in the list. Enter the marks by hand.")
        elif len(rows[key]) > 1 or len(theirs) > 1:
            remarks.append(f"{name}: the name fits several people. Enter the marks by hand.")
        else:
            found[rows[key][0]] = theirs[0]
    return found, remarks


def _key(name: str) -> tuple[str, ...]:
    return tuple(sorted(safe_name(" ".join(name.split())).split("-")))


def _shown(column: Column, learner: str | None) -> str:
    mark = column.marks.get(learner) if learner else None
    return "" if mark is None or mark.waits else f"{round(mark.points, 2):g}"


def plain(text: str) -> str:
    """Keep a spreadsheet from calculating what somebody typed."""
    return f"'{text}" if text.startswith(_FORMULA) else text
