"""`course check`: what is wrong with the lessons, in sentences."""

from __future__ import annotations

import argparse
import traceback
from pathlib import Path

from course_lib.cli.trouble import Stop
from course_lib.exercises import all_lessons
from course_lib.home import course_folder


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Take no arguments: all lessons are looked over."""


def run(arguments: argparse.Namespace) -> int:
    """Print what an author should mend; 0 where there is nothing."""
    from course_lib.grading.release import differences
    from course_lib.linter import lint

    course = course_folder()
    _look_at_the_lessons()
    findings = [*map(str, lint(course)), *differences(course)]
    for finding in findings:
        print(finding)
    print(f"{len(findings)} to mend." if findings else "All lessons are in order.")
    return 1 if findings else 0


def _look_at_the_lessons() -> None:
    """Say in which line a declaration cannot be read: a comma or a quote is soon forgotten."""
    try:
        all_lessons()
    except SyntaxError as error:
        raise Stop(
            f"{_short(error.filename)}, line {error.lineno}: this cannot be read ({error.msg}). "
            "Look at this line and the one above for a comma, a quote or a bracket."
        ) from error
    except Exception as error:
        ours = [
            frame
            for frame in traceback.extract_tb(error.__traceback__)
            if "exercises" in Path(frame.filename).parts
        ]
        if not ours or ours[-1].filename.endswith("exercises/__init__.py"):
            raise
        raise Stop(
            f"{_short(ours[-1].filename)}, line {ours[-1].lineno}: this does not fit ({error})."
        ) from error


def _short(file: str | None) -> str:
    path = Path(file or "a lesson")
    course = course_folder()
    return path.relative_to(course).as_posix() if path.is_relative_to(course) else path.name
