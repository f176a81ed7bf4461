"""What still holds from earlier lessons, and a guess before the numbers are seen (S08, S18)."""

from course_lib.exercise import Exercise, Item, Label, OneOf, Option, Sort
from course_lib.settings import settings

_HOLDS, _NOT = frozenset({"holds"}), frozenset({"not"})

STILL_TRUE = Exercise(
    id="quality-over-quantity_still-true",
    title="Does it hold?",
    prompt=("Four sentences about earlier lessons. Does each one hold?",),
    rows=("S14", "S15", "S22"),
    minutes=2,
    points=2,
    question=Sort(
        items=(
            Item(
                "gap",
                "An account follows 900 people and has 850 followers. It should pause",
                _NOT,
                "900 − 850 is a gap of 50. That is far from several hundred: keep going.",
            ),
            Item(
                "quiet",
                "A therapist last wrote three months ago. You can leave them for now",
                _HOLDS,
                f"At least {settings().dormant_months} months of silence: leave them for now. You "
                "will find them again when they are back.",
            ),
            Item(
                "practice",
                "A new follower may be a client. You look through their posts to find out",
                _NOT,
                "If you might know a person from your practice, do nothing in public, and do not "
                "look further.",
            ),
            Item(
                "move",
                "You make the first move: a few well-chosen people a day",
                _HOLDS,
                "Innovators do not wait to be noticed. They choose people one by one.",
            ),
        ),
        labels=(Label("holds", "It holds"), Label("not", "It does not hold")),
    ),
    hints=(
        "Two of the four hold.",
        "The gap is a difference. Take one number from the other.",
        "Silent for three months, and the first move: these two hold.",
    ),
    rule="What you bring back to mind today is easier to find again next month.",
    look_at="Where this fits",
    explanation="The gap is a difference, quiet can wait, and a possible client is left alone.",
)

YOUR_GUESS = Exercise(
    id="quality-over-quantity_your-guess",
    title="Guess before you see the numbers",
    prompt=(
        "Look at 24 accounts, from 38 followers to 18,400. Do those with more followers get more "
        "answers to each post?",
        "Any guess is fine. You will see the numbers on this page.",
    ),
    rows=("S08", "S18"),
    minutes=1,
    points=0,
    question=OneOf(
        options=(
            Option("more", "Yes, clearly more", None, "Most people guess so. Keep it in mind."),
            Option("some", "A little more", None, "A careful guess. See how much it is."),
            Option("same", "About the same", None, "Hold on to that guess until you see them."),
            Option("fewer", "No, fewer", None, "A bold guess. Look for accounts on both sides."),
        )
    ),
    hints=(),
    rule="Saying what you expect before you see the numbers helps you to remember them.",
    look_at="Where this fits",
    explanation="There is no right guess. See what you think when you have seen the numbers.",
)
