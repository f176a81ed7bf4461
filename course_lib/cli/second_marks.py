"""`course second-marks`: the same texts marked by two people, and how far they agree."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from course_lib.cli.trouble import Stop
from course_lib.home import course_folder
from course_lib.whole_file import write_whole

if TYPE_CHECKING:
    from course_lib.grading.second_key import Key
    from course_lib.grading.second_marks import Points

SHEET = "second-marks.csv"
PAGE = "second-marks.html"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe what can be said after `course second-marks`."""
    parser.add_argument(
        "files",
        type=Path,
        nargs="*",
        metavar="MARKS",
        help="the second person's sheet or gradebook.db; name two to compare those two instead",
    )
    parser.add_argument(
        "--sheet", action="store_true", help=f"write {SHEET} for the second person to fill in"
    )
    parser.add_argument(
        "--course-dir", type=Path, metavar="DIR", help="a course folder other than this one"
    )


def run(arguments: argparse.Namespace) -> int:
    """Write the sheet, or compare, say the figures, and write the page."""
    root = (arguments.course_dir or course_folder()).resolve()
    if arguments.sheet == bool(arguments.files) or len(arguments.files) > 2:
        raise Stop(
            "Say --sheet to make a sheet for a second person, or name the file that came back "
            "from them."
        )
    try:
        return _make_sheet(root) if arguments.sheet else _compare(root, arguments.files)
    except OSError as error:
        raise Stop(
            f"{error.filename or root} could not be read or written ({error.strerror})."
        ) from error


def _make_sheet(root: Path) -> int:
    from course_lib.grading.second_key import write_key
    from course_lib.grading.second_marks import sheet, written
    from course_lib.grading.who import names

    texts = written(root, _book(root))
    if not texts:
        raise Stop("Nobody has written a text yet, so there is nothing to mark.")
    key = _key(root).with_new(texts)
    # The key first: a sheet whose numbers nobody can read back would be work for nothing.
    kept = write_key(root, key, names(root))
    write_whole(root / SHEET, sheet(texts, key))
    print(
        f"{_counted(len(texts), 'text')} for a second person: {root / SHEET}\nIt holds what "
        "learners wrote under numbers, what was asked, and the levels; no names, and none of your "
        "points. Pass it on as you would pass on the texts. They fill in “points” and send it "
        f"back.\nWhich number is who: {kept}\nKeep that one, and do not pass it on."
    )
    return 0


def _compare(root: Path, files: list[Path]) -> int:
    from course_lib.grading.agreement import FEWEST_TO_TELL, agreements
    from course_lib.grading.agreement_page import agreement_page, kappa_in_words
    from course_lib.grading.feedback_page import exercise_title
    from course_lib.grading.second_marks import pairs, points_in_book
    from course_lib.grading.who import names

    key = _key(root)
    given = [_points(file, key) for file in files]
    if len(given) == 1:
        given.insert(0, points_in_book(_book(root)))
    both = pairs(*given)
    found = agreements(both)
    if not found:
        raise Stop("There is no text that both have marked.")
    for each in found:
        print(
            f"{exercise_title(each.exercise)}: {_counted(each.texts, 'text')}, {each.same} the "
            f"same, {each.near} within one point. Weighted kappa: {kappa_in_words(each)}."
        )
    print(
        f"All together: {_counted(len(both), 'text')}, {sum(each.same for each in found)} the "
        f"same, {sum(each.near for each in found)} within one point."
    )
    if any(each.is_too_few for each in found):
        print(f"To say more than chance would, kappa needs {FEWEST_TO_TELL} texts of one exercise.")
    typed = names(root)
    labels = {
        text: f"Text {key.numbers[text]}" if text in key.numbers else typed.get(text[0], text[0])
        for text in ((pair.learner, pair.exercise) for pair in both)
    }
    write_whole(root / PAGE, agreement_page(found, labels).encode("utf-8", "replace"))
    print(f"Where you differ: {root / PAGE}")
    return 0


def _points(file: Path, key: Key) -> Points:
    from course_lib.grading.second_marks import MarksProblem, points_in

    try:
        return points_in(file, key)
    except MarksProblem as problem:
        raise Stop(f"{file.name}: {problem}") from problem


def _key(root: Path) -> Key:
    from course_lib.grading.second_key import KeyProblem, read_key

    try:
        return read_key(root)
    except KeyProblem as problem:
        raise Stop(str(problem)) from problem


def _counted(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def _book(root: Path) -> str:
    from course_lib.grading.course import Course
    from course_lib.grading.files import is_begun

    if not is_begun(root):
        raise Stop("Nothing is graded yet. First: python3 start.py grade FOLDER-OF-HAND-INS")
    return Course(root).db_url
