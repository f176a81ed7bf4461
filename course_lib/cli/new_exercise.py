"""`course new-exercise`: a new exercise from a template, and what to do with it."""

from __future__ import annotations

import argparse

from course_lib.cli.trouble import Stop
from course_lib.home import course_folder


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe what can be said after `course new-exercise`."""
    from course_lib.authoring import KINDS

    parser.add_argument("lesson", metavar="LESSON", help="a lesson’s folder, or its number")
    parser.add_argument("kind", metavar="KIND", help=f"one of: {', '.join(KINDS)}")
    parser.add_argument("name", metavar="NAME", help="a short name, such as late-reply")
    parser.add_argument(
        "--after", default="", metavar="EXERCISE", help="where on the page (else: after the last)"
    )


def run(arguments: argparse.Namespace) -> int:
    """Write the exercise, and say what comes next."""
    from course_lib.authoring import NotMade, new_exercise

    course = course_folder()
    try:
        made = new_exercise(
            course, arguments.lesson, arguments.kind, arguments.name, arguments.after
        )
    except NotMade as problem:
        raise Stop(str(problem)) from problem
    lesson = made.page.parent.name
    print(f"Made {made.id}. It stands on the page of {lesson}, below “{made.heading}”.\n")
    steps = [
        f"Open {made.declaration.relative_to(course)} in any editor for text. Put your own words "
        "in the place of each text that begins with FILL IN, and set what is right.",
        *(
            [
                f"Do the same at the end of {made.levels.relative_to(course)}, the levels for "
                "whoever marks it. Write the sample answer into the page too."
            ]
            if made.levels
            else []
        ),
        "Say what is still missing: python3 start.py check",
        f"When only the pages of docs/ and lessons/ are behind: python3 start.py docs, then "
        f"python3 start.py release {lesson}, then python3 start.py check",
        "Look at it as a learner does: python3 start.py open",
    ]
    for number, step in enumerate(steps, start=1):
        print(f"{number}. {step}")
    return 0
