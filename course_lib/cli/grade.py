"""`course grade`: from a folder of hand-ins to marks, feedback pages and nbgrader's gradebook."""

from __future__ import annotations

import argparse
import sys
from datetime import datetime
from pathlib import Path

from course_lib.cli.bar import Bar
from course_lib.cli.trouble import Stop
from course_lib.home import course_folder


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe what can be said after `course grade`."""
    parser.add_argument(
        "hand_ins",
        type=Path,
        metavar="FOLDER-OF-HAND-INS",
        help="the folder with what learners sent",
    )
    parser.add_argument(
        "--workers",
        type=int,
        default=1,
        metavar="N",
        help="processes to grade with, for classes of 100 and more",
    )
    parser.add_argument(
        "--course-dir", type=Path, metavar="DIR", help="a course folder other than this one"
    )


def run(arguments: argparse.Namespace) -> int:
    """Grade everything that can be graded, then say what could not be; 1 where there is any."""
    from course_lib.grading.classroom import MARKS, grade_class
    from course_lib.grading.result import GradingStopped

    root = (arguments.course_dir or course_folder()).resolve()
    _look_over(arguments, root)
    done = 0
    with Bar(sys.stderr, doing="Grading") as bar:

        def show(number: int, everything: int) -> None:
            nonlocal done
            done = number
            bar.show(number, everything)

        try:
            report = grade_class(arguments.hand_ins, root, arguments.workers, progress=show)
        except GradingStopped as stopped:
            raise Stop(str(stopped)) from stopped
        except KeyboardInterrupt:
            print(
                f"\nStopped. What is graded so far is kept ({done} hand-ins). Run the same command "
                "again: it goes on where it stopped.",
                file=sys.stderr,
            )
            return 130
    if not report.graded and not report.failed:
        raise Stop(f"There is no hand-in in {arguments.hand_ins}.")
    print(report.table())
    for note in report.notes():
        print(f"\n{note}")
    print(f"\nThe report: {report.write(root, datetime.now())}")
    if report.graded:
        print(f"All marks:  {root / MARKS}")
        print(f"Feedback:   {root / 'feedback'} (one folder per learner)")
    waiting = sum(len(graded.waiting) for graded in report.graded)
    if waiting:
        print(
            f"\n{waiting} short {'text waits' if waiting == 1 else 'texts wait'} for you: "
            "python3 start.py open --instructor, then Nbgrader > Formgrader. Afterwards run this "
            "command again: it writes the feedback pages anew and keeps your points and comments."
        )
    return 1 if report.failed else 0


def _look_over(arguments: argparse.Namespace, root: Path) -> None:
    if not (root / "lessons").is_dir():
        raise Stop(f"{root} is not a course folder: it has no lessons/.")
    if not arguments.hand_ins.is_dir():
        raise Stop(f"There is no folder {arguments.hand_ins}.")
    if root.is_relative_to(arguments.hand_ins.resolve()):
        raise Stop(
            f"{arguments.hand_ins} is the course itself, or holds it. Put what learners sent into "
            "a folder of its own, and name that."
        )
    if arguments.workers < 1:
        raise Stop("--workers must be 1 or more.")
