"""`course check`: what is wrong with the lessons, in sentences."""

from __future__ import annotations

import argparse

from course_lib.home import course_folder


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Take no arguments: all lessons are looked over."""


def run(arguments: argparse.Namespace) -> int:
    """Print what an author should mend; 0 where there is nothing."""
    from course_lib.grading.release import differences
    from course_lib.linter import lint

    course = course_folder()
    findings = [*map(str, lint(course)), *differences(course)]
    for finding in findings:
        print(finding)
    print(f"{len(findings)} to mend." if findings else "All lessons are in order.")
    return 1 if findings else 0
