"""What earlier lessons said, before the hour begins (S32, S33, S38, E5)."""

from course_lib.exercise import Exercise, Item, Label, Sort

_HOLDS, _NOT = frozenset({"holds"}), frozenset({"not"})

RECALL = Exercise(
    id="webinar-follow-up_recall",
    title="What do you remember?",
    prompt=("Four lines from earlier lessons. Does each one hold?",),
    rows=("S32", "S33", "S38", "E5"),
    minutes=2,
    points=2,
    question=Sort(
        items=(
            Item(
                "at-or-with",
                "The best talkers engage; they do not just talk one way",
                _HOLDS,
                "That is Step Three in one line. An hour like this lives by it.",
            ),
            Item(
                "repost",
                "Somebody who passes on forty posts by others has taken part in the talk",
                _NOT,
                "A repost has no word of your own in it. It is listening, and that is fine.",
            ),
            Item(
                "changed-name",
                "A story about a client is all right in public if the name is changed",
                _NOT,
                "Details give people away, even without a name.",
            ),
            Item(
                "own-link",
                "A link to your own page is not a way of engaging, even inside an answer",
                _HOLDS,
                "The four ways are about the other person.",
            ),
        ),
        labels=(Label("holds", "It holds"), Label("not", "It does not hold")),
    ),
    hints=(
        "Two of the four hold.",
        "Think of whose words, and whose life, are in the post.",
        "The first and the last line hold.",
    ),
    rule="What you bring back to mind today is easier to find again next month.",
    look_at="Where this fits",
    explanation="Talk with people, in your own words, and keep clients out of it.",
)
