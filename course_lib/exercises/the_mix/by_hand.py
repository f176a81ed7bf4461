"""One post of one's own in a draft, and what to do by hand on X (S33, S37, S38, S46)."""

from collections.abc import Mapping

from course_lib.exercise import (
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
from course_lib.x_pages import HOME, SEARCH

_LOOK_AT = "Your own account"
_READER = "reader"


def _has_a_reader(given: Mapping[str, str]) -> bool:
    return bool(given.get(_READER, "").strip())


DRAFT = Exercise(
    id="the-mix_draft",
    title="Draft one post of your own",
    if_you_like=True,
    prompt=(
        f"A quarter is yours. Draft one post here, {settings().post_length} characters at most. "
        "Nobody but you reads it, and it is in no file for your instructor. In the list below, a "
        "link opens X with these words in the box.",
        "Tell no story of a client, not even without a name.",
    ),
    rows=("S37",),
    minutes=4,
    points=0,
    question=Parts(
        parts=(
            Part(
                id=_READER,
                label="Who will be glad to read it?",
                asks="A kind of reader, such as “a colleague in her first year”. No client.",
                sample="A colleague who writes reports at night",
            ),
            Part(
                id=WORDS,
                label="Your post",
                asks="Something you learned, made or wonder about. Leave a door for an answer.",
                sample=(
                    "I now read my reports aloud to the kitchen clock before I send them. It has "
                    "cut a third of the words. What do you read yours to?"
                ),
                limit=settings().post_length,
            ),
        ),
        rules=(
            Rule(
                _has_a_reader,
                "You know for whom you write.",
                "Say who will be glad to read it. It changes how you write.",
            ),
            fits_into_a_post(),
        ),
        screens=("advice", "diagnosis", "client", "confirming"),
    ),
    hints=(
        "What did you learn this month that has nothing to do with a client?",
        "Say one thing, and say it as you would at a table.",
        "End with a small question that your reader can answer.",
    ),
    rule="The post says: “about 75% engaging with others to 25% sharing your own stuff.”",
    look_at=_LOOK_AT,
    explanation="Told once and well, it need not be told again.",
)

BY_HAND = Exercise(
    id="the-mix_by-hand",
    title="To do by hand, on X",
    if_you_like=True,
    prompt=(
        "Four small things for this week. Each link opens X in a new tab; you do the rest "
        "yourself. The course posts nothing. Tick what you have done.",
        "If you might know somebody from your practice, leave them out.",
    ),
    rows=("S33", "S37", "S38", "S46"),
    minutes=3,
    points=0,
    question=Choose(
        options=(
            to_do(
                "answer",
                "Answer three colleagues who wrote today",
                "Each answer counts towards the 75%, and somebody is glad of it.",
                Link(words="Open X", address=HOME),
            ),
            to_do(
                "quote",
                "Quote one post with your own words, where you would have reposted it",
                "Your readers hear two voices then.",
                Link(words="Open X", address=HOME),
            ),
            to_do(
                "newcomer",
                "Find one colleague whom nobody answered, and say hello",
                "It may be somebody’s Gwen moment.",
                Link(words="Open the search of X", address=SEARCH),
            ),
            to_do(
                "own",
                "Send the post of your own that you drafted",
                "A quarter is yours. Use it, told once and well.",
                Link(words="Open X with your post in the box", draft=DRAFT.id),
            ),
        ),
    ),
    hints=(),
    rule="The post says: “Now you’ve got to start engaging!”",
    look_at=_LOOK_AT,
    explanation="Four are plenty. The course keeps no count of what you do on X.",
)
