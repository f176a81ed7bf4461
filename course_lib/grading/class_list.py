"""The list of a class: from Canvas, from Moodle, or the instructor's own table.

No learner of this course is asked for the numbers and addresses by which a platform knows them. So
the list comes from there, goes back there, and between the two only names are compared.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import zip_longest

from course_lib.grading.same_person import Matched, match
from course_lib.grading.sheets import NotATable, Table, read_table


class ClassListProblem(Exception):
    """The list cannot be used. The text says what to do."""


@dataclass(frozen=True, slots=True)
class System:
    """How one platform lays out its list.

    `needs` are the headings it is known by, `typed` the columns with words that people typed.
    `person` reads a name off a row, and `is_person` says whether the row is about anybody.
    """

    name: str
    needs: frozenset[str]
    typed: tuple[str, ...]
    person: Callable[[Mapping[str, str]], str]
    is_person: Callable[[Mapping[str, str]], bool]


def _given_name_first(name: str) -> str:
    """Canvas writes `Ferry, Aileen`."""
    last, comma, first = name.partition(",")
    return " ".join(f"{first} {last}".split()) if comma else name.strip()


def _has_a_number(row: Mapping[str, str]) -> bool:
    """Below its headings Canvas has rows about the columns; only people have a number."""
    return row["ID"].strip() != ""


CANVAS = System(
    name="Canvas",
    needs=frozenset({"Student", "ID", "Section"}),
    typed=("Student",),
    person=lambda row: _given_name_first(row["Student"]),
    is_person=_has_a_number,
)
_CANVAS_NAMES_APART = System(
    name="Canvas",
    needs=frozenset({"LastName", "FirstName", "ID", "Section"}),
    typed=("LastName", "FirstName"),
    person=lambda row: f"{row['FirstName']} {row['LastName']}".strip(),
    is_person=_has_a_number,
)
MOODLE = System(
    name="Moodle",
    needs=frozenset({"First name", "Email address"}),
    typed=("First name", "Last name", "Surname"),
    person=lambda row: (
        f"{row['First name']} {row.get('Last name') or row.get('Surname', '')}".strip()
    ),
    is_person=lambda row: row["Email address"].strip() != "",
)
OWN = System(
    name="your own list",
    needs=frozenset({"Name"}),
    typed=("Name",),
    person=lambda row: _given_name_first(row["Name"]),
    is_person=lambda row: row["Name"].strip() != "",
)


@dataclass(frozen=True, slots=True)
class ClassList:
    """A list as it came. `rows_of` and `people` are those of its rows that are about people."""

    system: System
    table: Table
    headings: tuple[str, ...]
    rows_of: tuple[int, ...]
    people: tuple[str, ...]

    def compare(self, names: Mapping[str, str]) -> Matched:
        """Say who of the list is which learner; `names` are as they typed them, by id."""
        return match(self.people, names)


def read_class_list(content: bytes) -> ClassList:
    """Read a list. Raises `ClassListProblem`."""
    try:
        table = read_table(content)
    except NotATable as error:
        raise ClassListProblem(
            "This file is not a table of text that can be read. Download the list again as CSV, "
            "and do not save it with a spreadsheet in between."
        ) from error
    if len(table.rows) < 2:
        raise ClassListProblem("This list has no people in it. Download it again.")
    headings = tuple(heading.strip() for heading in table.rows[0])
    system = _system(set(headings))
    rows_of, people = [], []
    for number, row in enumerate(table.rows[1:], start=1):
        cells = dict(zip_longest(headings, row[: len(headings)], fillvalue=""))
        if system.is_person(cells):
            rows_of.append(number)
            people.append(system.person(cells))
    return ClassList(system, table, headings, tuple(rows_of), tuple(people))


def _system(headings: set[str]) -> System:
    for system in (CANVAS, _CANVAS_NAMES_APART, MOODLE, OWN):
        if system.needs <= headings:
            return system
    raise ClassListProblem(
        "This is not a list from Canvas (which has the headings Student, ID and Section), from "
        "Moodle (First name, Email address), or one of your own (Name). In Canvas choose Grades > "
        "Export; in Moodle choose Grades > Export > Plain text file, in English. In your own list "
        "call the column with the names “Name”."
    )
