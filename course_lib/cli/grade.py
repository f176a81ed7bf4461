"""`course grade`: from a folder of hand-ins to marks, feedback pages and nbgrader's gradebook."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from course_lib.cli.bar import Bar
from course_lib.cli.trouble import Stop
from course_lib.home import course_folder

if TYPE_CHECKING:
    from course_lib.grading.move import Move
    from course_lib.grading.report import Report

#: What is shown on a screen. A class of two hundred would fill forty of them.
MOST_LINES = 60
MOST_NOTES = 12


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
        "--preview",
        action="store_true",
        help="only show whose marks would move after a change of the course",
    )
    parser.add_argument(
        "--yes", action="store_true", help="let marks move without asking, where nobody can answer"
    )
    parser.add_argument(
        "--run-open",
        action="store_true",
        help="for a lesson with code of your own: run what learners wrote with all your rights, "
        "where this computer cannot shut it in",
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
    if arguments.preview:
        return _preview(arguments.hand_ins, root, arguments.run_open)
    agree = _nobody_is_asked if arguments.yes else _ask
    done = 0
    with Bar(sys.stderr, doing="Grading") as bar:

        def show(number: int, everything: int) -> None:
            nonlocal done
            done = number
            bar.show(number, everything)

        try:
            report = grade_class(
                arguments.hand_ins,
                root,
                arguments.workers,
                progress=show,
                agree=agree,
                runs_open=arguments.run_open,
            )
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
    _tell(report)
    print(f"\nThe report: {report.write(root, datetime.now())}")
    if report.graded:
        print(f"All marks:  {root / MARKS}")
        print(f"Feedback:   {root / 'feedback'} (one folder per learner)")
    waiting = sum(len(graded.waiting) for graded in report.graded)
    if waiting:
        print(
            f"\n{waiting} short {'text waits' if waiting == 1 else 'texts wait'} for you: "
            "python3 start.py open --instructor, then Nbgrader > Formgrader. Then send it all "
            "back: python3 start.py return. (You need not grade again before. Each step is in "
            "docs/grading.md.)"
        )
    return 1 if report.failed else 0


def _tell(report: Report) -> None:
    """Say what happened, in as much as somebody reads on a screen. The report has all of it."""
    if len(report.graded) > MOST_LINES:
        print(f"{len(report.graded)} hand-ins are graded. The table of all is in the report.")
    else:
        print(report.table())
    notes = report.notes()
    for note in notes[:MOST_NOTES]:
        print(f"\n{note}")
    if len(notes) > MOST_NOTES:
        print(f"\nThe report has {len(notes) - MOST_NOTES} more notes like these.")


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


def _preview(hand_ins: Path, root: Path, runs_open: bool) -> int:
    from course_lib.grading.classroom import preview_class
    from course_lib.grading.result import GradingStopped

    try:
        moves, failed = preview_class(hand_ins, root, runs_open=runs_open)
    except GradingStopped as stopped:
        raise Stop(str(stopped)) from stopped
    for each in failed:
        print(f"{each.path.name}: {each.sentence}\n")
    if not moves:
        print("No mark that was given before would move. Nothing was changed.")
        return 0
    _show(moves)
    print("Nothing was changed. To let them move, run the command without --preview.")
    return 0


def _show(moves: Sequence[Move]) -> None:
    learners = len({move.learner for move in moves})
    print(
        f"The course has changed since these hand-ins were graded. {_counted(len(moves), 'mark')} "
        f"of {_counted(learners, 'learner')} would move:\n"
    )
    for move in moves:
        print(f"  {move.sentence()}")
    print("\nPoints and comments that you gave stay as they are.")


def _counted(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def _nobody_is_asked(moves: Sequence[Move]) -> bool:
    return True


def _ask(moves: Sequence[Move]) -> bool:
    _show(moves)
    if not sys.stdin.isatty():
        print("To let them move where nobody can answer, add --yes.")
        return False
    return input("Let these marks move? Type yes or no: ").strip().lower() in ("yes", "y")
