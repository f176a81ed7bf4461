"""A page of X behind a choice, and a line of a list to do by hand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from course_lib.settings import settings

if TYPE_CHECKING:
    from course_lib.exercise.questions import Option


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A page that opens when the learner presses its `words`, and never by itself.

    It has an `address`, or it is X's box for a new post and holds a `draft`: the words that the
    learner wrote in the exercise of that id, on the same page of the course. Of a form, these are
    its part `WORDS`, and they answer the post whose address is its part `POST`. Where `brackets`
    is False, what stands in brackets is for the learner alone and stays behind.
    """

    words: str
    address: str = ""
    draft: str = ""
    brackets: bool = True


#: The parts of a form that are a draft: what to say, and the address of the post to answer.
WORDS, POST = "words", "post"


def to_do(id_: str, label: str, reason: str, *links: Link) -> Option:
    """Return one thing to do by hand and tick off; its reason stands below it from the start."""
    from course_lib.exercise.questions import Option

    return Option(id_, label, None, "", cells=(reason,), links=links)


#: How the lessons that show people of the learner's own account share the links of one day.
_OF_ALL = 25


def people_shown(of_25: int) -> int:
    """Return how many people a lesson's list shows, so that all lists together stay few enough.

    `of_25` is the lesson's share of each 25 links that the settings allow for one day.
    """
    return max(1, settings().links_a_day * of_25 // _OF_ALL)
