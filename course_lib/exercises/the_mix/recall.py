"""What earlier lessons said, before the new one begins (S14, S15, E2, E3)."""

from course_lib.account.sample import OBSERVED_AT
from course_lib.exercise import Exercise, Item, Label, Sort
from course_lib.rules import gap_verdict, is_dormant

_FOLLOWING, _FOLLOWERS = 4000, 3900
_LAST_POST = OBSERVED_AT.replace(month=OBSERVED_AT.month - 2)


def _holds(yes: bool | None) -> frozenset[str]:
    return frozenset({"holds" if yes else "not"})


RECALL = Exercise(
    id="the-mix_recall",
    title="What do you remember?",
    prompt=("Four lines from earlier lessons. Two hold, two do not. Which are which?",),
    rows=("S14", "S15", "E2", "E3"),
    minutes=2,
    points=2,
    question=Sort(
        items=(
            Item(
                "gap",
                f"You follow {_FOLLOWING:,} people and {_FOLLOWERS:,} follow you, so it is time to "
                "pause",
                _holds(gap_verdict(_FOLLOWING - _FOLLOWERS) == "pause"),
                f"The gap is a difference: {_FOLLOWING - _FOLLOWERS}. Keep going.",
            ),
            Item(
                "dormant",
                f"Today is {OBSERVED_AT.day} March. Someone who last wrote on {_LAST_POST.day} "
                "January counts as silent for two months",
                _holds(is_dormant(_LAST_POST, OBSERVED_AT)),
                "Count by the calendar: exactly two months is long enough.",
            ),
            Item(
                "praise",
                "“Best therapist ever!” writes a client. You say thanks, in public",
                _holds(False),
                "A thank-you tells everybody that this person comes to you. Say nothing in public.",
            ),
            Item(
                "panic",
                "A stranger asks what to take for panic. You say what is true for many people, and "
                "where to find help",
                _holds(True),
                "Speak to the subject and not to the case. No dose, no diagnosis.",
            ),
        ),
        labels=(Label("holds", "This holds"), Label("not", "This does not hold")),
    ),
    hints=(
        "One is about a difference, one about the calendar, two about what you say in public.",
        "A gap of 100 is small. Two months to the day are two months.",
        "The second and the fourth hold.",
    ),
    rule="These come from Safe ground and from Step One. They hold on this page too.",
    look_at="Before you begin",
    explanation="Bringing a thing back to mind helps you keep it. That is all this is for.",
)
