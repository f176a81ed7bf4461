"""Look a short text over before a person reads it: never a mark, only what to read again."""

from __future__ import annotations

import re
from collections.abc import Iterator

from course_lib.checks.screens import holds, screen
from course_lib.checks.verdict import Outcome, Verdict
from course_lib.exercise import Text


def judge(question: Text, given: str) -> Verdict:
    """Return "for your instructor", with notes on length, on what is missing, and on safety."""
    if not re.search(r"\w{2,}", given):
        return Verdict(
            Outcome.LOOK_AGAIN, 0.0, again=("Write a few words, so that a person can read them.",)
        )
    return Verdict(
        Outcome.FOR_INSTRUCTOR,
        0.0,
        right=("Saved. A person reads this one and writes back to you.",),
        again=tuple(_shape(question, given)),
        notes=tuple(note.sentence for note in screen(given, question.screens)),
    )


def _shape(question: Text, given: str) -> Iterator[str]:
    if len(given) > question.limit:
        over = len(given) - question.limit
        yield f"This is {over} characters longer than the {question.limit} asked for."
    for must in question.must:
        if not holds(given, must.any_of):
            yield must.says
