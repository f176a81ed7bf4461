"""The three steps once more, and in which order: nobody can skip them (S41)."""

from course_lib.exercise import Exercise, Order, Step

THREE_STEPS = Exercise(
    id="innovate_three-steps",
    title="In which order?",
    prompt=(
        "The post has three steps. What this page is about comes after them. Put all four in "
        "order.",
    ),
    rows=("S41", "S40"),
    minutes=1,
    points=1,
    question=Order(
        steps=(
            Step("follow", "Find colleagues and follow them", "Without people there is no talk."),
            Step(
                "open",
                "Stay open to those who follow you",
                "You never know who somebody is. Obvious spammers and people from your "
                "practice are another matter.",
            ),
            Step(
                "engage",
                "Engage: talk with them, more than about yourself",
                "By now there are people, and they know you a little.",
            ),
            Step(
                "pounce",
                "Notice, build slowly, and then pounce on an idea",
                "It rests on the other three. “You can’t skip those steps and be innovative.”",
            ),
        )
    ),
    hints=(
        "What do you need before you can talk with somebody?",
        "The idea comes last.",
        "Follow, stay open, engage, pounce.",
    ),
    rule="The post says: “You can’t skip those steps and be innovative.”",
    look_at="Where this fits",
    explanation="In life you go round and round. But nobody begins with the last step.",
)
