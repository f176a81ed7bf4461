"""Fill marks into a class list, and say what was filled, what is new, and what needs a look."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter

from course_lib.grading.class_list import CANVAS, MOODLE, ClassList, read_class_list
from course_lib.grading.list_columns import Column, Place, places
from course_lib.grading.same_person import Matched
from course_lib.grading.sheets import plain, write_table

_POINTS_POSSIBLE = "Points Possible"

#: What a new column is in each platform: read in their own importers, not tried there.
_NEW_COLUMNS = {
    CANVAS.name: (
        "Canvas asks what each new column is: make it a new assignment, or choose the one that it "
        "belongs to. The maximum comes with it."
    ),
    MOODLE.name: (
        "In Moodle’s import choose “New grade item” for each new column. Moodle makes it out of "
        "100: set its real maximum in the gradebook setup."
    ),
}
_WHEN_TO_IMPORT = {
    CANVAS.name: (
        "Import the list soon: what you changed in Canvas after the download would be set back. "
        "Canvas shows each change before it saves."
    ),
    MOODLE.name: "In Moodle’s import leave the columns that you do not need on “Ignore”.",
}


@dataclass(frozen=True, slots=True)
class Filled:
    """The list with marks; what was done, in a few sentences; and a line for each oddity."""

    system: str
    content: bytes
    summary: tuple[str, ...]
    details: tuple[str, ...]


@dataclass(slots=True)
class _Done:
    """What happened to the marks, counted and told."""

    filled: int = 0
    waiting: list[tuple[str, str]] = field(default_factory=list)
    replaced: list[str] = field(default_factory=list)
    left: list[str] = field(default_factory=list)


def fill_in(content: bytes, columns: Sequence[Column], names: Mapping[str, str]) -> Filled:
    """Return the class list in `content` with the points of each lesson.

    `names` are the learners' names as they typed them, by id. A column with a lesson's title is
    filled; other lessons get a new column; all else stays as it came, and so does a cell for which
    there is no mark yet. Raises `ClassListProblem`.
    """
    given = read_class_list(content)
    matched = given.compare(names)
    where = places(given, columns)
    width = len(given.headings) + sum(place.is_new for place in where)
    rows = [(row[: len(given.headings)] + [""] * width)[:width] for row in given.table.rows]
    limits = _head(given, rows, where)
    done = _Done()
    for at, learner in sorted(matched.learner_at.items()):
        row = rows[given.rows_of[at]]
        for place in where:
            _put(row, place, learner, given.people[at], done)
    for number in given.rows_of:
        for index, heading in enumerate(given.headings):
            if heading in given.system.typed:
                rows[number][index] = plain(rows[number][index])
    _points_possible_for_new_columns(given, rows, where)
    return Filled(
        given.system.name,
        write_table(rows, given.table.delimiter),
        tuple(_summary(given, where, done, matched, limits)),
        tuple(_details(given, done, matched, names)),
    )


def _head(given: ClassList, rows: list[list[str]], where: Sequence[Place]) -> list[str]:
    """Write the new headings; say where the list has another maximum for a lesson than we."""
    said = []
    possible = _points_row(given, rows)
    for place in where:
        if place.is_new:
            rows[0][place.index] = place.heading
        elif possible is not None:
            theirs = _number(possible[place.index])
            if theirs is not None and theirs != place.column.out_of:
                said.append(
                    f"“{place.heading}” is out of {theirs:g} there, and out of "
                    f"{place.column.out_of:g} here. The points were filled in as they are here: "
                    "set the maximum there."
                )
    return said


def _points_row(given: ClassList, rows: list[list[str]]) -> list[str] | None:
    """Return the row of a Canvas list that says the maximum of each assignment."""
    about = (row for number, row in enumerate(rows) if number not in given.rows_of)
    return next((row for row in about if row[0].strip() == _POINTS_POSSIBLE), None)


def _points_possible_for_new_columns(
    given: ClassList, rows: list[list[str]], where: Sequence[Place]
) -> None:
    new = [place for place in where if place.is_new]
    if given.system.name != CANVAS.name or not new:
        return
    possible = _points_row(given, rows)
    if possible is None:
        possible = [f"    {_POINTS_POSSIBLE}", *[""] * (len(rows[0]) - 1)]
        rows.insert(1, possible)
    for place in new:
        possible[place.index] = f"{place.column.out_of:g}"


def _put(row: list[str], place: Place, learner: str, person: str, done: _Done) -> None:
    """Put a mark into a cell, unless the instructor has put more than a number there."""
    mark = place.column.marks.get(learner)
    if mark is None:
        return
    if mark.waits:
        done.waiting.append((person, place.column.title))
        return
    there, ours = row[place.index].strip(), f"{round(mark.points, 2):g}"
    before = _number(there)
    if there not in ("", "-") and before is None:
        done.left.append(
            f"{person}: {place.heading}: it says “{there[:40]}”, so it was left. Here: {ours}."
        )
        return
    if before is not None and round(before, 2) != round(mark.points, 2):
        done.replaced.append(f"{person}: {place.heading}: {there} became {ours}.")
    row[place.index] = ours
    done.filled += 1


def _number(text: str) -> float | None:
    try:
        return float(text.strip().replace(",", "."))
    except ValueError:
        return None


def _summary(
    given: ClassList,
    where: Sequence[Place],
    done: _Done,
    matched: Matched,
    limits: Sequence[str],
) -> Iterator[str]:
    yield f"{_counted(done.filled, 'mark')} filled in."
    filled = [f"“{place.heading}”" for place in where if not place.is_new]
    if filled:
        replaced = f" {_counted(len(done.replaced), 'mark')} replaced another." * bool(
            done.replaced
        )
        yield f"Columns of your list that were filled: {', '.join(filled)}.{replaced}"
    yield from limits
    new = [f"“{place.heading}”" for place in where if place.is_new]
    if new:
        what = _NEW_COLUMNS.get(given.system.name, "")
        yield f"New columns at the right end: {', '.join(new)}. {what}".rstrip()
    yield f"Everything else is as it was. {_WHEN_TO_IMPORT.get(given.system.name, '')}".rstrip()
    if done.waiting:
        people = len({person for person, _ in done.waiting})
        yield (
            f"{_counted(len(done.waiting), 'mark')} of {_counted(people, 'person')} left open: a "
            "text waits for you there."
        )
    if done.left:
        yield f"{_counted(len(done.left), 'cell')} with words instead of a number left as is."
    unmatched = sum(len(group.learners) for group in matched.unclear) + len(matched.strangers)
    if unmatched:
        yield (
            f"{_counted(unmatched, 'learner')} not found in the list for certain. Enter their "
            "marks by hand, from marks.csv."
        )


def _details(
    given: ClassList, done: _Done, matched: Matched, names: Mapping[str, str]
) -> Iterator[str]:
    for sentence in unclear_people(given, matched, names):
        yield f"{sentence} Enter the marks by hand."
    for learner in matched.strangers:
        yield f"{names[learner]}: nobody of that name is in the list. Enter the marks by hand."
    for at in matched.loosely:
        yield f"{names[matched.learner_at[at]]}: taken for {given.people[at]} of the list."
    yield from done.replaced
    yield from done.left
    for person, theirs in groupby(done.waiting, key=itemgetter(0)):
        lessons = ", ".join(f"“{lesson}”" for _, lesson in theirs)
        yield f"{person}: left open, since a text waits for you: {lessons}."
    for at in matched.missing:
        yield f"{given.people[at]}: nothing came from a person of that name."


def unclear_people(given: ClassList, matched: Matched, names: Mapping[str, str]) -> Iterator[str]:
    """Say who handed in and may be whom of the list, and what to do."""
    for group in matched.unclear:
        learners = " and ".join(names[each] for each in group.learners)
        people = " or ".join(given.people[place] for place in group.places)
        yield f"{learners}: may be {people} of the list. Only you can know."


def _counted(number: int, what: str) -> str:
    several = {"person": "people"}.get(what, f"{what}s")
    return f"{number} {what if number == 1 else several}"
