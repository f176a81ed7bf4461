"""The kinds of question a page can ask, as plain data with the judgement beside each choice.

Nothing here draws, checks or stores. A choice carries its own reason (`why`), so that the
feedback, the model answer and the tests all come from the same line.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from course_lib.exercise.links import Link
from course_lib.exercise.parts import Parts
from course_lib.screens import ScreenKind

#: What a learner can answer: an option's id, a number, several ids (in order, for `Order`),
#: a label's id for each item's id, or their own words (of `Parts`, by the part's id). None is
#: "not answered yet".
Answer: TypeAlias = str | float | list[str] | dict[str, str] | None


@dataclass(frozen=True, slots=True)
class Option:
    """One thing a learner can choose.

    `fits` is True or False, or None where reasonable colleagues differ: then it neither earns
    nor costs anything. `critical` marks a choice that a therapist must never make; `group`
    names a family of choices of which a few are tolerated (see `Choose.tolerated`). `links` are the
    pages of X behind the label, for the learner to open by hand.
    """

    id: str
    label: str
    fits: bool | None
    why: str
    critical: bool = False
    group: str = ""
    cells: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class OneOf:
    """Choose one of a few. When no option is judged, it asks for an opinion."""

    options: tuple[Option, ...]

    @property
    def is_opinion(self) -> bool:
        """True where no option is right or wrong."""
        return all(option.fits is None for option in self.options)


@dataclass(frozen=True, slots=True)
class Choose:
    """Choose several of many: rows of a table (`columns` given) or lines of a list.

    With `how_many` the learner chooses exactly that number, and `enough` fitting choices earn
    full marks; without it, all fitting options are to be found. `tolerated` says how many
    choices of a group cost nothing. When no option is judged, it is a list to tick off.
    """

    options: tuple[Option, ...]
    columns: tuple[str, ...] = ()
    how_many: int | None = None
    enough: int | None = None
    tolerated: Mapping[str, int] = field(default_factory=dict)

    @property
    def is_opinion(self) -> bool:
        """True where no option is right or wrong."""
        return all(option.fits is None for option in self.options)


@dataclass(frozen=True, slots=True)
class Label:
    """One of the answers that can be given to each item of a `Sort`."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Item:
    """One card or line to which a learner gives a label.

    `accepted` holds every label that counts as right; `critical` the labels that a therapist
    must never give; `notes` what to say when a certain label is given. Without a note, `why` is
    said where the label does not fit, and nothing where it does.
    """

    id: str
    text: str
    accepted: frozenset[str]
    why: str
    cells: tuple[str, ...] = ()
    critical: frozenset[str] = frozenset()
    notes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Sort:
    """Give each item one of the labels: cards to judge, lines to sort, words to match.

    So many right labels as `enough` earn full marks; without it, all of them do. `sums_up` tells
    learners what their own labels come to (label → how many), once they have given all of them.
    """

    items: tuple[Item, ...]
    labels: tuple[Label, ...]
    columns: tuple[str, ...] = ()
    style: Literal["cards", "list"] = "list"
    enough: int | None = None
    sums_up: Callable[[Mapping[str, int]], str] | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """One line to put in its place, with the reason for that place.

    `never_before` names steps that must come earlier: standing above one of them is a mistake
    that a therapist must never make.
    """

    id: str
    text: str
    why: str
    never_before: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Order:
    """Put the steps in order. They are declared in the right order and shown in another.

    A `ranking` goes from the best answer to the worst: there a step one place off costs little,
    because reasonable colleagues differ about neighbours.
    """

    steps: tuple[Step, ...]
    ranking: bool = False


@dataclass(frozen=True, slots=True)
class NearMiss:
    """A number that shows a certain mistake, and what to say about it."""

    value: float
    message: str


@dataclass(frozen=True, slots=True)
class Number:
    """Work out a number. Anything from `low` to `high` counts as right.

    `facts` are the numbers to work with, one sentence each, where the prompt cannot know them.
    `rows` are a table to count in, with a heading in `columns` for each cell.
    """

    low: float
    high: float
    unit: str
    near_misses: tuple[NearMiss, ...] = ()
    facts: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Must:
    """Something a text has to hold: one of these words or signs. `says` is what is missing."""

    any_of: tuple[str, ...]
    says: str


@dataclass(frozen=True, slots=True)
class Text:
    """Write a few of your own words. A person reads them; `good_answer` is the rubric.

    `limit` counts characters. `sample` is one good answer of many. `screens`, `must`, `words` (the
    fewest), `answers_to` (a text whose words are not one's own) and `links` point at what to read
    once more; they never judge. `about` is how many words
    the prompt asks for, where it says so. `links` are the pages of which one has to be linked to,
    and no other may be; with an empty tuple none may, and with None any.
    `parts` is how many things a list such as a bio should name, divided by commas, stops, bars or
    “and”.
    """

    limit: int
    good_answer: tuple[str, ...]
    sample: str
    screens: tuple[ScreenKind, ...] = ()
    must: tuple[Must, ...] = ()
    words: int = 0
    about: int = 0
    answers_to: str = ""
    links: tuple[str, ...] | None = None
    parts: int = 1


Question: TypeAlias = OneOf | Choose | Sort | Order | Number | Text | Parts
