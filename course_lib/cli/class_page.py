"""`course class`: the whole class on one page, to read, to print or to project."""

from __future__ import annotations

import argparse
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from course_lib.cli.trouble import Stop
from course_lib.home import course_folder
from course_lib.whole_file import write_whole

if TYPE_CHECKING:
    from course_lib.grading.seen import Absent


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe what can be said after `course class`."""
    parser.add_argument(
        "--without-names", action="store_true", help="a page that the class itself may see"
    )
    parser.add_argument(
        "--class-list",
        type=Path,
        metavar="CLASS-LIST",
        help="the list from Canvas or Moodle, or your own with a column “Name”, to see from whom "
        "nothing came",
    )
    parser.add_argument(
        "--course-dir", type=Path, metavar="DIR", help="a course folder other than this one"
    )


def run(arguments: argparse.Namespace) -> int:
    """Write the page beside the gradebook and say where it is."""
    from course_lib.exercises import all_lessons
    from course_lib.grading.book import BookProblem
    from course_lib.grading.files import is_begun
    from course_lib.grading.seen import class_page, everybody

    root = (arguments.course_dir or course_folder()).resolve()
    try:
        found = everybody(root) if is_begun(root) else []
    except BookProblem as problem:
        raise Stop(str(problem)) from problem
    if not found:
        raise Stop("Nothing is graded yet. First: python3 start.py grade FOLDER-OF-HAND-INS")
    absent = _absent(arguments.class_list, {each.learner: each.name for each in found})
    page = class_page(
        found,
        all_lessons(),
        datetime.now().astimezone(),
        with_names=not arguments.without_names,
        absent=absent,
    )
    to = root / ("class-without-names.html" if arguments.without_names else "class.html")
    try:
        write_whole(to, page.encode("utf-8", "replace"))
    except OSError as error:
        raise Stop(f"{to} could not be written ({error.strerror}).") from error
    print(f"The class: {to}\nOpen it with your browser. To put it on paper, print it from there.")
    if not arguments.without_names:
        print("It has names. For a projector: python3 start.py class --without-names")
    return 0


def _absent(class_list: Path | None, names: dict[str, str]) -> Absent:
    from course_lib.grading.class_list import ClassListProblem
    from course_lib.grading.seen import Absent, absent

    if class_list is None:
        return Absent()
    try:
        return absent(class_list.read_bytes(), names)
    except ClassListProblem as problem:
        raise Stop(f"{class_list.name}: {problem}") from problem
    except OSError as error:
        raise Stop(f"{class_list} could not be read ({error.strerror}).") from error
