"""`course marks`: put the marks into the class list of Canvas or Moodle."""

from __future__ import annotations

import argparse
from pathlib import Path

from course_lib.cli.trouble import Stop
from course_lib.home import course_folder
from course_lib.whole_file import write_whole


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe what can be said after `course marks`."""
    parser.add_argument(
        "class_list",
        type=Path,
        metavar="CLASS-LIST",
        help="the list that you downloaded from Canvas or Moodle (Grades > Export), or your own "
        "table with a column “Name”",
    )
    parser.add_argument(
        "--course-dir", type=Path, metavar="DIR", help="a course folder other than this one"
    )


def run(arguments: argparse.Namespace) -> int:
    """Write the list with marks beside the list, and say in short what was done."""
    from course_lib.grading.class_list import ClassListProblem
    from course_lib.grading.classroom import MARKS
    from course_lib.grading.files import is_begun
    from course_lib.grading.fill_in import fill_in
    from course_lib.grading.marks_table import export_marks
    from course_lib.grading.totals import columns
    from course_lib.grading.who import names

    root = (arguments.course_dir or course_folder()).resolve()
    lessons = columns(root) if is_begun(root) else []
    if not lessons:
        raise Stop("Nothing is graded yet. First: python3 start.py grade FOLDER-OF-HAND-INS")
    given: Path = arguments.class_list
    to = given.with_name(f"{given.stem}-with-marks.csv")
    notes = to.with_suffix(".txt")
    try:
        filled = fill_in(given.read_bytes(), lessons, names(root))
        write_whole(to, filled.content)
        export_marks(root, root / MARKS)
        if filled.details:
            write_whole(notes, "\n".join([*filled.summary, "", *filled.details, ""]).encode())
        else:
            notes.unlink(missing_ok=True)
    except ClassListProblem as problem:
        raise Stop(f"{given.name}: {problem}") from problem
    except OSError as error:
        raise Stop(
            f"{error.filename or to} could not be read or written ({error.strerror}). Check its "
            "name, that the disk is not full, and that no other program holds it."
        ) from error
    for sentence in filled.summary:
        print(sentence)
    if filled.details:
        print(f"Each person and mark that needs a look: {notes}")
    print(f"The list for {filled.system}, with marks: {to}")
    return 0
