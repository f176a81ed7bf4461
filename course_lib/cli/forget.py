"""`course forget`: remove what was read from X, its answers, and stored keys, and say so."""

from __future__ import annotations

import argparse

from course_lib.account import LiveProblem
from course_lib.account.x_api import forget
from course_lib.answers import AnswersProblem, forget_own
from course_lib.chat.desk import forget_conversation
from course_lib.chat.work import NotSaved
from course_lib.cli.trouble import Stop
from course_lib.home import course_folder

STAYS = (
    "An archive that you chose, and your answers about it, stay. So do answers that could not be "
    "read, and hand-in files. The button “Forget my account” on the page Which account? removes "
    "of all that what is about your own account."
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes: nothing."""


def run(arguments: argparse.Namespace) -> int:
    """Forget, and say so."""
    try:
        answered = forget_own(course_folder() / "lessons", "live")
        talked = forget_conversation("live")
        removed = forget()
    except LiveProblem as problem:
        raise Stop(problem.sentence) from None
    except (AnswersProblem, NotSaved) as problem:
        raise Stop(str(problem)) from None
    if talked:
        print("Removed the posts of a conversation that was read from X.")
    for sentence in removed.in_words():
        print(sentence)
    for folder in answered:
        print(f"Removed your answers about your live account in lessons/{folder}.")
    print(STAYS)
    return 0
