"""`course docs`: write the table of all exercises."""

from __future__ import annotations

import argparse

from course_lib.home import course_folder


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Take no arguments."""


def run(arguments: argparse.Namespace) -> int:
    """Write `docs/exercises.md` from the declarations."""
    from course_lib.linter.table import docs_path, exercise_table

    path = docs_path(course_folder())
    path.parent.mkdir(exist_ok=True)
    path.write_text(exercise_table(), encoding="utf-8", newline="\n")
    print(f"Written: {path}")
    return 0
