"""What the course said so far, one line of each lesson (S14, S16, S21, S37, S43)."""

from course_lib.exercise import Exercise, Item, Label, Sort

_HOLDS, _NOT = frozenset({"holds"}), frozenset({"not"})

RECALL = Exercise(
    id="your-plan_recall",
    title="What do you remember?",
    prompt=("Six lines, one from each part of the course. Does each one hold?",),
    rows=("S14", "S18", "S21", "S32", "S37", "S43"),
    minutes=3,
    points=2,
    question=Sort(
        items=(
            Item(
                "pause",
                "You follow 310 people, and 5 follow you. It is time to pause",
                _HOLDS,
                "310 less 5 is 305. That is several hundred, so wait for others to catch up.",
            ),
            Item(
                "quality",
                "With 5,000 followers you are more innovative than with 200",
                _NOT,
                "The post: “raw quantity has zero relationship to your innovation”.",
            ),
            Item(
                "client",
                "A client follows you. You follow back, because you follow everybody back",
                _NOT,
                "Follow back peers and the public. With a client, your policy comes first.",
            ),
            Item(
                "way",
                "A link to an article on somebody’s own website is a way to engage",
                _HOLDS,
                "It is one of the four ways: their work, and not yours.",
            ),
            Item(
                "mix",
                "About three of four posts talk with others, and one is about your own things",
                _HOLDS,
                "That is the post’s dream of 75 to 25. About is enough.",
            ),
            Item(
                "loud",
                "If nobody sees it, it is no innovation",
                _NOT,
                "The post: “Real innovation is not always public”.",
            ),
        ),
        labels=(Label("holds", "It holds"), Label("not", "It does not hold")),
    ),
    hints=(
        "Three of the six hold.",
        "Count the gap in the first one. Think of Safe ground in the third one.",
        "The first, the fourth and the fifth line hold.",
    ),
    rule="The post says: “it starts with the above three steps. You can’t skip those steps”.",
    look_at="Where this fits",
    explanation="With these six lines you can already say what your plan should look like.",
)
