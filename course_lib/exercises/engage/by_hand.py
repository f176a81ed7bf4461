"""One answer drafted for a real post, and what to do by hand on X (S32)."""

from collections.abc import Mapping

from course_lib.exercise import (
    POST,
    WORDS,
    Choose,
    Exercise,
    Link,
    Part,
    Parts,
    Rule,
    fits_into_a_post,
    to_do,
)
from course_lib.settings import settings
from course_lib.x_pages import HOME, NOTIFICATIONS

_LOOK_AT = "Your own account"


def _names_a_post(given: Mapping[str, str]) -> bool:
    return "/status/" in given.get(POST, "")


DRAFT = Exercise(
    id="engage_draft",
    title="Draft one answer, for X",
    if_you_like=True,
    prompt=(
        "Choose one post on X by a colleague, and draft your answer to it here. Nobody but you "
        "reads it, and it is in no file for your instructor. In the list below, a link opens X "
        "with these words in the box, under that post.",
        "If the person might be from your practice, choose another one.",
    ),
    rows=("S32",),
    minutes=4,
    points=0,
    question=Parts(
        parts=(
            Part(
                id=POST,
                label="The address of their post",
                asks="On X, press Share below the post, then “Copy link”. Paste it here.",
                sample="https://x.example/a_colleague_with_bees/status/1001",
            ),
            Part(
                id=WORDS,
                label="Your answer",
                asks="A compliment, a shared passion, a link to their page, or banter.",
                sample="Your bees came through the frost! What did you do on the coldest night?",
                limit=settings().post_length,
            ),
        ),
        rules=(
            Rule(
                _names_a_post,
                "You say which post it answers.",
                "The address of a post has /status/ and a number in it. Copy it again from below "
                "the post.",
            ),
            fits_into_a_post(),
        ),
        screens=("advice", "diagnosis", "client", "confirming"),
    ),
    hints=(
        "Whose post made you nod this week?",
        "Take one word of theirs, and say what it did to you.",
        "Say one thing about their post, and end with a small question.",
    ),
    rule="The post says: “Now you’ve got to start engaging!”",
    look_at=_LOOK_AT,
    explanation="The best draft is short, is about them, and sounds like you.",
)

BY_HAND = Exercise(
    id="engage_by-hand",
    title="To do by hand, on X",
    if_you_like=True,
    prompt=(
        "Three small things. Each link opens X in a new tab, and you press the last button there "
        "yourself, or you do not. The course sends nothing. Tick what you have done.",
    ),
    rows=("S32",),
    minutes=2,
    points=0,
    question=Choose(
        options=(
            to_do(
                "draft",
                "Send the answer that you drafted",
                "You chose the person and weighed the words. Read both once more on X.",
                Link(words="Open X with your answer in the box", draft=DRAFT.id),
            ),
            to_do(
                "thread",
                "Look who answered you, and write one line back",
                "Two answers are a talk. One is a letter in a bottle.",
                Link(words="Open your notifications on X", address=NOTIFICATIONS),
            ),
            to_do(
                "praise",
                "Tell one colleague what is good about their page, and link to it",
                "They get readers, and your readers get something good.",
                Link(words="Open X", address=HOME),
            ),
            to_do("none", "I have no account; I read the list", "Come back when you do."),
        )
    ),
    hints=(),
    rule="The post says: “Now you’ve got to start engaging!”",
    look_at=_LOOK_AT,
    explanation="One of the three is plenty for today.",
)
