"""Whom one has answered before, as a list to go through by hand (S32, S34)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from course_lib.exercise import Choose, Exercise, Link, OneOf, Option, people_shown
from course_lib.rules import Answered, answered
from course_lib.x_pages import profile

if TYPE_CHECKING:
    from course_lib.account import Dataset

_OF_25 = 8


def _whom_to_answer(account: Dataset) -> Choose | OneOf:
    people = answered(account)[: people_shown(_OF_25)]
    if not people:
        return OneOf(
            options=(
                Option(
                    "nobody",
                    "I have answered nobody so far",
                    None,
                    "Then your first answer is still to come. One line to one colleague will do.",
                ),
            )
        )
    on_x = account.meta.source != "sample"
    return Choose(
        options=tuple(
            Option(
                id=person.account_id,
                label=_who_and_how_often(person, number),
                fits=None,
                why="",
                links=_their_page(person) if on_x else (),
            )
            for number, person in enumerate(people, start=1)
        )
    )


def _their_page(person: Answered) -> tuple[Link, ...]:
    return (Link(words="Open their page on X", address=profile(person.account_id)),)


def _who_and_how_often(person: Answered, number: int) -> str:
    name = f"@{person.handle}" if person.handle else f"Person {number}"
    return f"{name}, answered {person.times:,} {'time' if person.times == 1 else 'times'}"


WHOM_TO_ANSWER = Exercise(
    id="engage_whom-to-answer",
    title="People to answer, by hand",
    prompt=(
        "These are the people whom this account has answered most often. With them a talk has "
        "begun. Look at what they wrote last, and answer one or two in one of the four ways. Tick "
        "those you are finished with. A few a day are plenty.",
        "If one of them might be a person from your practice, leave the page and do nothing in "
        "public.",
    ),
    rows=("S32", "S34"),
    minutes=5,
    points=0,
    question=_whom_to_answer,
    needs=("posts",),
    hints=(),
    rule=(
        "The post says: “you’re very likely to see the great majority of my Tweets being "
        "engaging-with-others.” The course never writes or sends anything for you."
    ),
    look_at="Your own account",
    explanation="There is no right answer. You decide about each person, and the words are yours.",
)
