"""The points of a second person: a sheet for them to fill in, and how it is read back."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from course_lib.exercise import Exercise
from course_lib.exercises import all_lessons
from course_lib.grading.agreement import Pair
from course_lib.grading.book import BookProblem, gradebook_url, marks_in
from course_lib.grading.sheets import NotATable, plain, read_table, write_table
from course_lib.marks import mark, stored_record

HEADINGS = ("learner", "exercise", "title", "text", "out of", "points")

#: Points by (learner, exercise).
Points = Mapping[tuple[str, str], float]

_SQLITE = b"SQLite format 3\x00"
_TYPED_IN = "(Typed into the page itself. Read it in Formgrader.)"


class MarksProblem(Exception):
    """A file of marks cannot be used. The text says what to do."""


def sheet(root: Path, url: str) -> tuple[bytes, int]:
    """Return a sheet for a second person, and how many texts it holds.

    It has each text that somebody wrote, and none of the points that the first person gave.
    """
    texts = _texts()
    rows = [HEADINGS]
    for each in marks_in(url):
        exercise = texts.get(each.exercise)
        if exercise is None or (each.auto is not None and each.by_hand is None):
            continue  # nobody wrote anything, so there is nothing to read
        record = stored_record(root / "submitted" / each.learner / each.lesson)
        text = "\n".join(mark(exercise, record).answer_lines) or _TYPED_IN
        out_of = f"{each.out_of:g}"
        rows.append((each.learner, each.exercise, exercise.title, plain(text), out_of, ""))
    return write_table(rows), len(rows) - 1


def points_in(path: Path) -> Points:
    """Return the points that a person gave, from a gradebook or a sheet.

    Raises `MarksProblem` and `OSError`.
    """
    content = path.read_bytes()
    if content.startswith(_SQLITE):
        return points_in_book(gradebook_url(path))
    return dict(_rows(content))


def points_in_book(url: str) -> Points:
    """Return the points that a person gave, from a gradebook. Raises `MarksProblem`."""
    try:
        marks = marks_in(url)
    except BookProblem as problem:
        raise MarksProblem(str(problem)) from problem
    return {
        (each.learner, each.exercise): each.by_hand + each.extra
        for each in marks
        if each.by_hand is not None and not each.waits
    }


def pairs(first: Points, second: Points) -> list[Pair]:
    """Return what both have marked, as pairs, where the course knows the exercise."""
    known = {exercise.id: exercise for lesson in all_lessons() for exercise in lesson.graded}
    return [
        Pair(learner, exercise, float(known[exercise].points), first[learner, exercise], points)
        for (learner, exercise), points in sorted(second.items())
        if (learner, exercise) in first and exercise in known
    ]


def _texts() -> dict[str, Exercise]:
    return {
        exercise.id: exercise
        for lesson in all_lessons()
        for exercise in lesson.graded
        if exercise.marked_by == "instructor"
    }


def _rows(content: bytes) -> Iterator[tuple[tuple[str, str], float]]:
    rows = _table(content)
    places = [rows[0].index(name) for name in ("learner", "exercise", "points")]
    out_of = {each.id: float(each.points) for lesson in all_lessons() for each in lesson.graded}
    for number, row in enumerate(rows[1:], start=2):
        learner, exercise, typed = (
            row[place].strip() if place < len(row) else "" for place in places
        )
        if typed:
            yield (learner, exercise), _points(typed, out_of.get(exercise), number)


def _table(content: bytes) -> Sequence[list[str]]:
    try:
        rows = read_table(content).rows
    except NotATable as error:
        raise MarksProblem(
            "This is neither a gradebook nor a table of text. Save the sheet as “CSV UTF-8”."
        ) from error
    if not rows or not {"learner", "exercise", "points"} <= set(rows[0]):
        raise MarksProblem(
            "This is neither a gradebook nor a sheet with the headings learner, exercise and "
            "points. Make one with: python3 start.py second-marks --sheet"
        )
    return rows


def _points(typed: str, out_of: float | None, row: int) -> float:
    try:
        points = float(typed.replace(",", "."))
    except ValueError:
        points = math.nan
    if math.isnan(points) or points < 0 or points > (out_of if out_of is not None else math.inf):
        most = "" if out_of is None else f" to {out_of:g}"
        raise MarksProblem(
            f"Row {row}: “{typed[:20]}” is not a number of points from 0{most}. Mend it, save the "
            "sheet, and run the command again. Nothing was changed."
        )
    return points
