"""What a check says: the outcome, the share of the points, and words for the learner."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import Self


class Outcome(Enum):
    """The state of an exercise, each with a shape and a word (never colour alone)."""

    NOT_TRIED = ("○", "Not tried yet")
    NEARLY = ("◐", "Nearly")
    THATS_IT = ("●", "That's it")
    LOOK_AGAIN = ("▲", "Look again")
    FOR_INSTRUCTOR = ("◆", "For your instructor")
    CANNOT_JUDGE = ("■", "Cannot be judged from this account")
    THANK_YOU = ("●", "Thank you")

    def __init__(self, symbol: str, word: str) -> None:
        self.symbol = symbol
        self.word = word

    @property
    def is_done(self) -> bool:
        """True where nothing more is asked of the learner."""
        return self in (Outcome.THATS_IT, Outcome.FOR_INSTRUCTOR, Outcome.THANK_YOU)


@dataclass(frozen=True, slots=True)
class Verdict:
    """An explained verdict.

    `score` is the share of the points, 0.0 to 1.0. `right` says what is right, `again` what to
    look at once more, one sentence each; `why` is the rule, `look_at` the heading to read.
    `notes` are what to read once more before a text is sent; they change nothing else.
    """

    outcome: Outcome
    score: float
    right: tuple[str, ...] = ()
    again: tuple[str, ...] = ()
    why: str = ""
    look_at: str = ""
    notes: tuple[str, ...] = ()

    def with_reason(self, why: str, look_at: str) -> Self:
        """Return the same verdict with the exercise's rule and the place to read again."""
        return replace(self, why=why, look_at=look_at)


#: The outcome of an answer that nobody gave.
NOT_TRIED = Verdict(Outcome.NOT_TRIED, 0.0, again=("You have not answered this one yet.",))

#: The outcome of something written where a number was asked for.
NO_NUMBER = Verdict(
    Outcome.NOT_TRIED,
    0.0,
    again=("We could not read a number there. Write it in digits, such as 12.",),
)


def scored(score: float, right: Sequence[str], again: Sequence[str]) -> Verdict:
    """Return the verdict for a score between 0 and 1: that's it, nearly, or look again."""
    share = min(1.0, max(0.0, score))
    if share >= 1.0:
        outcome = Outcome.THATS_IT
    else:
        outcome = Outcome.NEARLY if share >= 0.5 else Outcome.LOOK_AGAIN
    return Verdict(outcome, share, tuple(right), tuple(again))


def cannot_judge(reasons: Sequence[str]) -> Verdict:
    """Return the verdict for an account that lacks what the exercise needs."""
    return Verdict(
        Outcome.CANNOT_JUDGE,
        0.0,
        again=(*reasons, "You can do this one with the sample account."),
    )
