"""The same rules on the sample account, or on the learner's own (S14, S17)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from course_lib.exercise import (
    Choose,
    Exercise,
    Link,
    NearMiss,
    Number,
    OneOf,
    Option,
    people_shown,
)
from course_lib.exercises.find_and_follow.pause import BANDS, band_in_words, gap_in_words
from course_lib.rules import connections, gap_verdict, to_look_at
from course_lib.settings import settings
from course_lib.x_pages import follow, profile

if TYPE_CHECKING:
    from course_lib.account import Dataset

_NEEDS = ("followers", "following")
_OF_25 = 5


def _counts(account: Dataset) -> tuple[int, int, int]:
    """Return how many the account follows, how many follow it, and how many are both."""
    around = connections(account)
    assert around.following is not None
    assert around.followers is not None
    return (
        len(around.following),
        len(around.followers),
        len(around.following & around.followers),
    )


def _your_gap(account: Dataset) -> Number:
    following, followers, mutual = _counts(account)
    gap = following - followers
    return Number(
        low=gap,
        high=gap,
        unit="more than follow you",
        facts=(
            f"You follow {following:,} people.",
            f"{followers:,} people follow you.",
            f"{mutual:,} people are on both lists.",
        ),
        near_misses=tuple(
            NearMiss(value, message)
            for value, message in (
                (-gap, "Turn it around: those you follow, minus those who follow you."),
                (following + followers, "You added the numbers. Take one from the other."),
                (following - mutual, "That is how many do not follow you back."),
            )
            if abs(value - gap) > 1
        ),
    )


YOUR_GAP = Exercise(
    id="find-and-follow_your-gap",
    title="Your gap",
    prompt=(
        "How many more people do you follow than follow you? Take one number from the other.",
        "If more people follow you, write a minus in front.",
    ),
    rows=("S14",),
    minutes=1,
    points=1,
    question=_your_gap,
    needs=_NEEDS,
    hints=(
        "You did the same with the eight cards above.",
        "Those you follow, minus those who follow you.",
        "The numbers stand at the top of this box.",
    ),
    rule=(
        "The post says: “I would stop if you’re several hundred people higher on following than "
        "followers”."
    ),
    look_at="When to pause",
    explanation="It is a difference. It can be below zero, and that is fine.",
)


def _your_pause(account: Dataset) -> OneOf:
    following, followers, _ = _counts(account)
    verdict = gap_verdict(following - followers)
    why = f"{gap_in_words(following, followers)}. {band_in_words(verdict)}"
    return OneOf(
        options=tuple(Option(band.id, band.text, band.id == verdict, why) for band in BANDS)
    )


YOUR_PAUSE = Exercise(
    id="find-and-follow_your-pause",
    title="What does the gap say to you?",
    prompt=(
        "Look at your gap. By this course’s reading of the post: keep going, nearly there, or "
        "pause?",
    ),
    rows=("S14",),
    minutes=1,
    points=1,
    question=_your_pause,
    needs=_NEEDS,
    hints=(
        f"Is your gap under {settings().gap_nearly}?",
        f"From {settings().gap_nearly} on you are nearly there. From {settings().gap_pause} on, "
        "pause.",
        "A gap below zero means keep going.",
    ),
    rule="The post says: “wait for the follower count to catch up.”",
    look_at="When to pause",
    explanation="A pause is no setback. It is time to talk with the people you have.",
)


def _your_follow_back(account: Dataset) -> Number | OneOf:
    following, _, mutual = _counts(account)
    if not following:
        return OneOf(
            options=(Option("nobody", "I follow nobody yet", None, "Then begin with a few today."),)
        )
    share = 100 * mutual / following
    return Number(
        low=share - 1,
        high=share + 1,
        unit="of every 100",
        facts=(
            f"You follow {following:,} people.",
            f"{mutual:,} of them follow you back.",
        ),
        near_misses=tuple(
            NearMiss(value, message)
            for value, message in (
                (mutual, "That is the number of people. How many would it be of every 100?"),
                (100 - share, "Those are the ones who do not follow you back."),
            )
            if abs(value - share) > 2
        ),
    )


YOUR_FOLLOW_BACK = Exercise(
    id="find-and-follow_your-follow-back",
    title="How many follow you back?",
    prompt=("Out of every 100 people you follow, about how many follow you back?",),
    rows=("S17",),
    minutes=1,
    points=1,
    question=_your_follow_back,
    needs=_NEEDS,
    hints=(
        "You did the same with eleven of thirty.",
        "Divide those who follow you back by those you follow.",
        "Multiply the result by 100. One either way does not matter.",
    ),
    rule=(
        "The post says: “The goal of course is they’ll follow you back, though they may very "
        "well not”."
    ),
    look_at="When few follow back",
    explanation="No share is good or bad. It tells you where a conversation could begin.",
)


def _people_to_look_at(account: Dataset) -> Choose | OneOf:
    people = to_look_at(account) or []
    if not people:
        return OneOf(
            options=(
                Option(
                    "all",
                    "Everyone who follows me, I already follow",
                    None,
                    "Then there is nobody left to look at.",
                ),
            )
        )
    handles = account.accounts.set_index("account_id")["handle"].dropna()
    on_x = account.meta.source != "sample"
    return Choose(
        options=tuple(
            Option(
                id=person,
                label=f"@{handles[person]}" if person in handles else f"Person {number}",
                fits=None,
                why="",
                links=_look_first(person) if on_x else (),
            )
            for number, person in enumerate(people[: people_shown(_OF_25)], start=1)
        )
    )


def _look_first(person: str) -> tuple[Link, ...]:
    return (
        Link(words="Open their page on X", address=profile(person)),
        Link(words="Follow them on X (X asks you first)", address=follow(person)),
    )


PEOPLE_TO_LOOK_AT = Exercise(
    id="find-and-follow_people-to-look-at",
    title="People to look at",
    prompt=(
        "These people follow you, and you do not follow them. Looking is up to you. Look at a page "
        "first, and only then decide. Tick those you are finished with. X’s file holds few names, "
        "so some are called Person 1, Person 2.",
        "Any of them may be a person from your practice. If you think so, close the page, read "
        "no further, and do nothing in public. Ask a supervisor.",
    ),
    rows=("S16", "S17"),
    minutes=3,
    points=0,
    question=_people_to_look_at,
    needs=_NEEDS,
    hints=(),
    rule=(
        "The post says: “with some exceptions for obvious spammers, follow people who follow "
        "you.” The amended rule: peers and the public, yes. For anyone who is, was or may become "
        "a client, your policy comes first. The course never follows anyone for you."
    ),
    look_at="Your own account",
    explanation="There is no right answer. You decide about each person.",
)
