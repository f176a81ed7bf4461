"""A look back, and talking at people or with them (S33)."""

from course_lib.account.sample_sets import posts_gold, posts_of
from course_lib.exercise import GRADED, Exercise, Form, Item, Label, Sort
from course_lib.rules import gap, gap_verdict
from course_lib.settings import settings

_FOLLOWING, _FOLLOWERS = 700, 320
_MONTHS = settings().dormant_months + 1
_YES, _NO = frozenset({"yes"}), frozenset({"no"})
_PAUSE = gap_verdict(gap(following=_FOLLOWING, followers=_FOLLOWERS)) == "pause"

RECALL = Exercise(
    id="engage_look-back",
    title="What do you remember?",
    prompt=("Here are four lines about earlier pages. Which ones are true?",),
    rows=("S14", "S15", "S16", "E2"),
    minutes=1,
    points=0,
    question=Sort(
        items=(
            Item(
                "pause",
                f"I follow {_FOLLOWING}, and {_FOLLOWERS} follow me. It is time to pause.",
                _YES if _PAUSE else _NO,
                f"The gap is {_FOLLOWING - _FOLLOWERS}. A pause begins at {settings().gap_pause}.",
            ),
            Item(
                "silent",
                f"A therapist silent for {_MONTHS} months is probably not one to follow now.",
                _YES,
                "You will find them again when they are back.",
            ),
            Item(
                "followers",
                "I pick new people from the list of those who follow a colleague.",
                _NO,
                "That list can hold her clients. The list of people she follows is the one.",
            ),
            Item(
                "thanks",
                "A client praises me in public, so I say thank you there.",
                _NO,
                "A thank-you tells everybody that this person comes to you.",
            ),
        ),
        labels=(Label("yes", "True"), Label("no", "Not true")),
    ),
    hints=(
        "The first one is a sum: take one number from the other.",
        "Two of the four could harm somebody’s privacy.",
        "The first two are true, and the last two are not.",
    ),
    rule="What you recall without looking stays with you longer than what you read twice.",
    look_at="Where this fits",
    explanation="Two numbers of Step One, and two duties of Safe ground.",
)


def _at_or_with(form: Form) -> Sort:
    key = posts_gold("at-or-with", form)
    return Sort(
        items=tuple(
            Item(post.item_id, post.text, key[post.item_id].labels, key[post.item_id].why)
            for post in posts_of("at-or-with", form)
        ),
        labels=(Label("at", "Talking at people"), Label("with", "Talking with people")),
    )


AT_OR_WITH = Exercise(
    id="engage_at-or-with",
    title="Talking at people, or with them?",
    prompt=(
        "Here are 20 posts. Which ones talk at people, and which ones talk with them?",
        "Ask of each: could a certain person answer this, and would they want to?",
    ),
    rows=("S33",),
    minutes=5,
    points=4,
    question=_at_or_with(GRADED),
    practice=_at_or_with,
    hints=(
        "Look for a name, or for a question that is really asked.",
        "News about oneself, a slogan and a lesson for everybody leave no door open.",
        "A post without a name can talk with people too: when it asks, thanks or sums up.",
    ),
    rule=(
        "The post says: “the best talkers are actually ENGAGING, not one-way talking.” A post "
        "that talks with people leaves room for an answer."
    ),
    look_at="Talking at, talking with",
    explanation=(
        "There is nothing bad about news and lessons. But nobody can talk back to a slogan. A "
        "question that you mean, a thank-you with a name, and a line that shows you have read: "
        "those open a door."
    ),
)
