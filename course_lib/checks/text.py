"""Look a short text over before a person reads it: never a mark, only what to read again."""

from __future__ import annotations

import re

from course_lib.checks.verdict import Outcome, Verdict
from course_lib.exercise import Text


def judge(question: Text, given: str) -> Verdict:
    """Return "for your instructor", with a note where the text is too long or has no words."""
    if not re.search(r"\w{2,}", given):
        return Verdict(
            Outcome.LOOK_AGAIN, 0.0, again=("Write a few words, so that a person can read them.",)
        )
    again = []
    if len(given) > question.limit:
        over = len(given) - question.limit
        again.append(f"This is {over} characters longer than the {question.limit} asked for.")
    return Verdict(
        Outcome.FOR_INSTRUCTOR,
        0.0,
        right=("Saved. A person reads this one and writes back to you.",),
        again=tuple(again),
    )
