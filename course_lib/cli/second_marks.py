"""`course second-marks`: the same texts marked by two people, and how far they agree."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from course_lib.cli.trouble import Stop
from course_lib.home import course_folder
from course_lib.whole_file import write_whole

if TYPE_CHECKING:
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
    from course_lib.grading.second_marks import sheet

    content, texts = sheet(root, _book(root))
    if not texts:
        raise Stop("Nobody has written a text yet, so there is nothing to mark.")
    write_whole(root / SHEET, content)
    print(
        f"{texts} {'text' if texts == 1 else 'texts'} for a second person: {root / SHEET}\nIt "
        "holds what learners wrote, and none of your points. Pass it on as you would pass on the "
        "texts. They fill in “points” and send it back."
    )
    return 0


def _compare(root: Path, files: list[Path]) -> int:
    from course_lib.grading.agreement import agreements
    from course_lib.grading.agreement_page import agreement_page, kappa_in_words
    from course_lib.grading.feedback_page import exercise_title
    from course_lib.grading.second_marks import pairs, points_in_book
    from course_lib.grading.who import names

    given = [_points(file) for file in files]
    if len(given) == 1:
        given.insert(0, points_in_book(_book(root)))
    found = agreements(pairs(*given))
    if not found:
        raise Stop("There is no text that both have marked.")
    for each in found:
        print(
            f"{exercise_title(each.exercise)}: {each.texts} texts, {each.same} the same, "
            f"{each.near} within one point, weighted kappa {kappa_in_words(each)}"
        )
    write_whole(root / PAGE, agreement_page(found, names(root)).encode("utf-8", "replace"))
    print(f"Where you differ: {root / PAGE}")
    return 0


def _points(file: Path) -> Points:
    from course_lib.grading.second_marks import MarksProblem, points_in

    try:
        return points_in(file)
    except MarksProblem as problem:
        raise Stop(f"{file.name}: {problem}") from problem


def _book(root: Path) -> str:
    from course_lib.grading.course import Course

    if not (root / "gradebook.db").exists():
        raise Stop("Nothing is graded yet. First: python3 start.py grade FOLDER-OF-HAND-INS")
    return Course(root).db_url
