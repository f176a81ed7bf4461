"""`course release`: make the learners' lessons from the source notebooks."""

from __future__ import annotations

import argparse

from course_lib.cli.trouble import Stop
from course_lib.exercises import MODULES
from course_lib.home import course_folder


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe what can be said after `course release`."""
    parser.add_argument(
        "lesson", nargs="?", metavar="LESSON", help="one lesson's folder name (else: all)"
    )
    parser.add_argument(
        "--check", action="store_true", help="only say what in lessons/ is not up to date"
    )


def run(arguments: argparse.Namespace) -> int:
    """Write lessons/ from solutions/; with --check, only compare."""
    from course_lib.grading.release import ReleaseProblem, differences, release

    if arguments.lesson and arguments.lesson not in MODULES:
        raise Stop(
            f"{arguments.lesson} is not a lesson of this course. "
            f"The lessons are: {', '.join(MODULES)}"
        )
    lessons = (arguments.lesson,) if arguments.lesson else tuple(MODULES)
    if arguments.check:
        found = differences(course_folder(), lessons)
        for sentence in found:
            print(sentence)
        print(f"{len(found)} to mend." if found else "lessons/ is what solutions/ makes.")
        return 1 if found else 0
    for lesson in lessons:
        try:
            changed = release(course_folder(), lesson)
        except ReleaseProblem as problem:
            raise Stop(str(problem)) from problem
        print(f"{lesson}: {', '.join(changed) if changed else 'nothing to change'}")
    return 0
