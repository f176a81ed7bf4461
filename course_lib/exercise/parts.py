"""A form to fill in: several parts that make one whole, such as a policy or a plan."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from course_lib.exercise.links import WORDS
from course_lib.screens import ScreenKind
from course_lib.settings import settings

if TYPE_CHECKING:
    from course_lib.exercise.questions import Label


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One part of a form: written, or chosen where it has `choices`.

    `asks` says what belongs into it. `starter` are words to begin with, with a blank (`____`)
    for each thing that only the learner knows. `sample` is one good answer of many; of a choice,
    its id. `limit` counts characters, and is shown beside what is written; 0 for none.
    A part that `is_country` begins with the country that the learner chose before.
    """

    id: str
    label: str
    sample: str
    asks: str = ""
    starter: str = ""
    choices: tuple[Label, ...] = ()
    limit: int = 0
    is_country: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that the whole form has to keep. `kept` gets part id → what was given.

    `good` is said where it is kept, "" for nothing; `again` where it is not.
    """

    kept: Callable[[Mapping[str, str]], bool]
    good: str
    again: str


@dataclass(frozen=True, slots=True)
class Parts:
    """Fill in all parts. Each rule that is kept earns the same share.

    Where every part holds the same, nobody has thought about any of them: it earns nothing.
    `screens` point at what to read once more in all that is written; they never judge.
    """

    parts: tuple[Part, ...]
    rules: tuple[Rule, ...]
    screens: tuple[ScreenKind, ...] = ()


def fits_into_a_post() -> Rule:
    """Return the rule of a draft: something is written, and X's box has room for it."""
    return Rule(
        _fits,
        "It fits into a post.",
        f"Write a few words, {settings().post_length} characters at most.",
    )


def _fits(given: Mapping[str, str]) -> bool:
    return 0 < len(given.get(WORDS, "").strip()) <= settings().post_length
