"""`course forget`: remove what was read from X, and stored keys, and say what was removed."""

from __future__ import annotations

import argparse

from course_lib.account import LiveProblem
from course_lib.account.x_api import forget
from course_lib.cli.trouble import Stop


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes: nothing."""


def run(arguments: argparse.Namespace) -> int:
    """Forget, and say so."""
    try:
        removed = forget()
    except LiveProblem as problem:
        raise Stop(problem.sentence) from None
    for sentence in removed.in_words():
        print(sentence)
    return 0
