"""`course docs`: write the pages that are made from the declarations."""

from __future__ import annotations

import argparse

from course_lib.home import course_folder


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Take no arguments."""


def run(arguments: argparse.Namespace) -> int:
    """Write the table of all exercises, and the map from the post to them."""
    from course_lib.linter.made import pages_made

    for path, text in pages_made(course_folder()).items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
        print(f"Written: {path}")
    return 0
