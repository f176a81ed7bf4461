"""`course return`: a ZIP with feedback for each learner, to send back."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path

from course_lib.cli.trouble import Stop
from course_lib.home import course_folder


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe what can be said after `course return`."""
    parser.add_argument(
        "--course-dir", type=Path, metavar="DIR", help="a course folder other than this one"
    )


def run(arguments: argparse.Namespace) -> int:
    """Write the ZIPs and say who still has a text that nobody has read."""
    from course_lib.grading.classroom import MARKS
    from course_lib.grading.files import is_begun
    from course_lib.grading.give_back import FOLDER, give_back
    from course_lib.grading.marks_table import export_marks
    from course_lib.grading.result import GradingStopped

    root = (arguments.course_dir or course_folder()).resolve()
    try:
        made = give_back(root, _today()) if is_begun(root) else []
        if made:
            export_marks(root, root / MARKS)
    except GradingStopped as stopped:
        raise Stop(str(stopped)) from stopped
    except OSError as error:
        raise Stop(
            f"{error.filename or root} could not be read or written ({error.strerror}). Check that "
            "the disk is not full, and that no other program holds the file. Then run the command "
            "again."
        ) from error
    if not made:
        raise Stop("Nothing is graded yet. First: python3 start.py grade FOLDER-OF-HAND-INS")
    for each in made:
        if each.waiting:
            texts = "A text waits" if each.waiting == 1 else f"{each.waiting} texts wait"
            print(f"{each.name}: {texts} for you. The page says “so far”.")
        for lesson in each.left_out:
            print(
                f"{each.name}: “{lesson}” could not be put in. Run “grade” once more, then this "
                "command."
            )
    for each in made:
        if each.has_certificate:
            print(f"{each.name}: has finished the course. The certificate is in the ZIP.")
    written = sum(each.lessons > 0 for each in made)
    print(f"{written} {'ZIP' if written == 1 else 'ZIPs'} to send back: {root / FOLDER}")
    print(f"All marks, as they are now: {root / MARKS}")
    return 1 if any(each.left_out for each in made) else 0


def _today() -> str:
    today = date.today()
    return f"{today.day} {today:%B %Y}"
