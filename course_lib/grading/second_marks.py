"""The points of a second person: a sheet for them to fill in, and how it is read back."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from pathlib import Path

from course_lib.exercise import Exercise, Text
from course_lib.exercises import all_lessons
from course_lib.grading.agreement import Pair
from course_lib.grading.book import BookProblem, gradebook_url, marks_in
from course_lib.grading.second_key import FILE_NAME as KEY
from course_lib.grading.second_key import Key, TextId
from course_lib.grading.sheets import NotATable, plain, read_table, write_table
from course_lib.marks import mark, stored_record
from course_lib.rubrics import levels

HEADINGS = ("number", "exercise", "asked", "text", "look for", "levels", "out of", "points")

#: Points by text.
Points = Mapping[TextId, float]

_SQLITE = b"SQLite format 3\x00"
_TYPED_IN = "(Typed into the page itself. Read it in Formgrader.)"


class MarksProblem(Exception):
    """A file of marks cannot be used. The text says what to do."""


def written(root: Path, url: str) -> dict[TextId, str]:
    """Return each text that somebody wrote for a person to mark."""
    texts = _exercises()
    found = {}
    for each in marks_in(url):
        exercise = texts.get(each.exercise)
        if exercise is None or (each.auto is not None and each.by_hand is None):
            continue  # nobody wrote anything, so there is nothing to read
        record = stored_record(root / "submitted" / each.learner / each.lesson)
        found[each.learner, each.exercise] = (
            "\n".join(mark(exercise, record).answer_lines) or _TYPED_IN
        )
    return found


def sheet(texts: Mapping[TextId, str], key: Key) -> bytes:
    """Return a sheet for a second person: the texts, what was asked, and the levels.

    It has a number in place of each learner, and none of the points that the first person gave.
    """
    exercises = _exercises()
    order = {name: place for place, name in enumerate(exercises)}
    rows: list[tuple[object, ...]] = [HEADINGS]
    for text in sorted(texts, key=lambda each: (order[each[1]], key.numbers[each])):
        exercise = exercises[text[1]]
        rows.append(
            (
                key.numbers[text],
                exercise.title,
                "\n".join(exercise.prompt),
                plain(texts[text]),
                *_what_to_look_at(exercise),
                exercise.points,
                "",
            )
        )
    return write_table(rows)


def _what_to_look_at(exercise: Exercise) -> tuple[str, str]:
    question = exercise.question
    assert isinstance(question, Text)
    found = [
        f"{level.points(exercise.points):g} of {exercise.points} points, level {level.number}, "
        f"for example: {level.sample or question.sample}"
        for level in levels(exercise.id)
    ]
    return "\n".join(question.good_answer), "\n\n".join(found)


def points_in(path: Path, key: Key) -> Points:
    """Return the points that a person gave, from a gradebook or a sheet.

    Raises `MarksProblem` and `OSError`.
    """
    content = path.read_bytes()
    if content.startswith(_SQLITE):
        return points_in_book(gradebook_url(path))
    return dict(_rows(content, key))


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
    """Return what both have marked, as pairs in course order, where it knows the exercise."""
    known = {exercise.id: exercise for lesson in all_lessons() for exercise in lesson.graded}
    order = {name: place for place, name in enumerate(known)}
    both = [text for text in first.keys() & second.keys() if text[1] in known]
    return [
        Pair(*text, float(known[text[1]].points), first[text], second[text])
        for text in sorted(both, key=lambda each: (order[each[1]], each[0]))
    ]


def _exercises() -> dict[str, Exercise]:
    return {
        exercise.id: exercise
        for lesson in all_lessons()
        for exercise in lesson.graded
        if exercise.marked_by == "instructor"
    }


def _rows(content: bytes, key: Key) -> Iterator[tuple[TextId, float]]:
    rows = _table(content)
    number_at, points_at = (rows[0].index(name) for name in ("number", "points"))
    exercises, texts = _exercises(), key.texts
    for place, row in enumerate(rows[1:], start=2):
        number, typed = (row[at].strip() if at < len(row) else "" for at in (number_at, points_at))
        if not typed:
            continue
        text = texts.get(int(number)) if number.isdecimal() else None
        if text is None:
            raise MarksProblem(
                f"Row {place}: there is no text {number[:20] or 'without a number'} in {KEY}, "
                "which says whose text a number is. Is this the sheet that was made here, and the "
                "key beside it unchanged?"
            )
        yield text, _points(typed, exercises[text[1]].points, place)


def _table(content: bytes) -> list[list[str]]:
    try:
        rows = read_table(content).rows
    except NotATable as error:
        raise MarksProblem(
            "This is neither a gradebook nor a table of text. Save the sheet as “CSV UTF-8”."
        ) from error
    if not rows or not {"number", "points"} <= set(rows[0]):
        raise MarksProblem(
            "This is neither a gradebook nor a sheet with the headings number and points. Make one "
            "with: python3 start.py second-marks --sheet"
        )
    return rows


def _points(typed: str, out_of: float, row: int) -> float:
    try:
        points = float(typed.replace(",", "."))
    except ValueError:
        points = math.nan
    if math.isnan(points) or points < 0 or points > out_of:
        raise MarksProblem(
            f"Row {row}: “{typed[:20]}” is not a number of points from 0 to {out_of:g}. Mend it, "
            "save the sheet, and run the command again. Nothing was changed."
        )
    return points
