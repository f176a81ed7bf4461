"""A lesson with one exercise of every kind, for tests of the page."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import ModuleType

from questions import exercise

import course_lib.exercises
from course_lib.exercise import (
    GRADED,
    Choose,
    Exercise,
    Form,
    Item,
    Label,
    Lesson,
    Link,
    NearMiss,
    Number,
    OneOf,
    Option,
    Order,
    Question,
    Sort,
    Step,
    Text,
)

FOLDER = "99_demo"

#: Words that only a person who knows the answers may see.
SECRET = "SECRET"


def _exercise(
    name: str,
    title: str,
    question: Question,
    *prompt: str,
    practice: Callable[[Form], Question] | None = None,
) -> Exercise:
    made = exercise(question)
    return Exercise(
        id=f"demo_{name}",
        title=title,
        prompt=prompt,
        rows=made.rows,
        minutes=2,
        points=made.points,
        question=question,
        hints=(
            "Think of a Monday morning.",
            "Look at when they last wrote.",
            "Two of them have been silent since May.",
        ),
        rule="The post says: “If you run into a therapist who hasn’t tweeted in at least two "
        "months, you probably don’t want to follow them.”",
        look_at="When did they last write?",
        explanation="Somebody who writes now and then is somebody to talk with.",
        practice=practice,
    )


def _quiet_people(form: Form) -> Choose:
    """Two who are dormant and one who is not; other people in each form."""
    tail = "" if form == GRADED else f"_{form}"
    return Choose(
        options=(
            Option("may", f"@quiet_since_may{tail}", True, f"{SECRET} six months."),
            Option("june", f"@quiet_since_june{tail}", True, f"{SECRET} five months."),
            Option("today", f"@wrote_today{tail}", False, f"{SECRET} today."),
        )
    )


def _account(number: int) -> Option:
    quiet = number % 4 == 0
    month = "May" if quiet else "November"
    return Option(
        id=f"account-{number}",
        label=f"@{'quiet' if quiet else 'calm'}_therapist_{number}",
        fits=not quiet,
        why=f"{SECRET}: it last wrote in {month}.",
        cells=(
            f"Dr. Alex Example {number}",
            "Family therapist. Mostly about teenagers and the adults who love them.",
            f"{number % 28 + 1} {month} 2026",
            "A question for colleagues: how do you end a session that nobody wants to end?",
            "unknown" if number == 7 else f"{number * 137:,}",
        ),
        links=(Link(words="Open their page on X", address=f"https://x.example/calm_{number}"),),
    )


LESSON = Lesson(
    folder=FOLDER,
    slug="demo",
    title="Every kind",
    exercises=(
        _exercise(
            "one",
            "Your first move",
            OneOf(
                options=(
                    Option("wait", "I write three posts and wait", False, f"{SECRET} nobody sees."),
                    Option("few", "I follow a few therapists today", True, f"{SECRET} your move."),
                    Option("many", "I follow four hundred accounts", False, f"{SECRET} too many."),
                )
            ),
            "You opened your account this morning. Nobody follows you yet. What do you do first?",
        ),
        _exercise(
            "opinion",
            "Do you agree?",
            OneOf(
                options=(
                    Option("yes", "I agree", None, "You are with the post."),
                    Option("no", "I do not agree", None, "A fair doubt."),
                )
            ),
            "“You can’t innovate if you don’t have people following you!” says the post.",
        ),
        _exercise(
            "mark",
            "Who is dormant?",
            _quiet_people(GRADED),
            "Today is 22 November. Tick everyone who is dormant.",
            practice=_quiet_people,
        ),
        _exercise(
            "table",
            "Who would you follow?",
            Choose(
                options=tuple(_account(number) for number in range(1, 61)),
                columns=(
                    "Account",
                    "Name",
                    "About",
                    "Last wrote",
                    "What they wrote",
                    "Followers",
                ),
                how_many=12,
                enough=10,
            ),
            "Choose 12 of these 60 accounts. Look at what they write and when they last wrote.",
        ),
        _exercise(
            "cards",
            "Keep going, nearly there, or pause?",
            Sort(
                items=tuple(
                    Item(
                        f"card-{number}",
                        f"@gap_{number}",
                        frozenset({"keep" if number < 2 else "pause"}),
                        f"{SECRET} the gap.",
                        cells=(f"{610 + number * 137:,}", f"{390 + number:,}"),
                    )
                    for number in range(4)
                ),
                labels=(
                    Label("keep", "Keep going"),
                    Label("nearly", "Nearly there"),
                    Label("pause", "Pause"),
                ),
                columns=("Account", "Follows", "Followed by"),
                style="cards",
            ),
            "For each account, take the people it follows minus the people who follow it.",
        ),
        _exercise(
            "list",
            "Old words and new",
            Sort(
                items=(
                    Item("tweet", "A tweet", frozenset({"post"}), f"{SECRET} a post."),
                    Item("retweet", "A retweet", frozenset({"repost"}), f"{SECRET} a repost."),
                    Item("hash", "A hashtag", frozenset({"topic"}), f"{SECRET} a topic."),
                ),
                labels=(
                    Label("post", "A post"),
                    Label("repost", "A repost"),
                    Label(
                        "topic", "A topic: a word by which people find posts about the same thing"
                    ),
                ),
            ),
            "What are these called today?",
        ),
        _exercise(
            "order",
            "Three steps, in which order?",
            Order(
                steps=(
                    Step("find", "Find and follow other therapists", f"{SECRET} first."),
                    Step("open", "Stay open to the people who follow you", f"{SECRET} second."),
                    Step("talk", "Talk with them, more than about yourself", f"{SECRET} last."),
                )
            ),
            "The post has three steps. Put them in its order.",
        ),
        _exercise(
            "number",
            "Eleven of thirty",
            Number(36, 37, "of every 100", (NearMiss(19, f"{SECRET} you took 11 from 30."),)),
            "Last week you followed 30 therapists. 11 of them follow you now.",
            "Out of every 100 people you follow, about how many would that be?",
        ),
        _exercise(
            "text",
            "Your list, in your words",
            Text(
                limit=280,
                good_answer=("It says what the list is for.", "It says whom you leave out."),
                sample=f"{SECRET} My list is called Quiet Rooms.",
            ),
            "What is your list for? Name no client, not even with a changed name.",
        ),
    ),
)


def register() -> None:
    """Let the page find this lesson like any other."""
    module = ModuleType("course_lib.exercises.demo")
    module.LESSON = LESSON  # type: ignore[attr-defined]
    sys.modules[module.__name__] = module
    course_lib.exercises.MODULES[FOLDER] = "demo"
