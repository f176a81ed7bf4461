"""Which network: where the people are with whom one wants to talk (S03)."""

from course_lib.exercise import Exercise, OneOf, Option

WHICH_NETWORK = Exercise(
    id="start-here_which-network",
    title="Where would you begin?",
    prompt=(
        "Leila treats burnout in nurses. On X she finds a lot of shouting about it, and two "
        "colleagues who have stopped writing. On another network, eleven colleagues talk about it "
        "each week. She has twenty minutes a day. What is a good beginning?",
    ),
    rows=("S03", "S06"),
    minutes=2,
    points=2,
    question=OneOf(
        options=(
            Option(
                "x",
                "X, because the post is about Twitter",
                False,
                "The post is about talking with people. For Leila they are elsewhere.",
            ),
            Option(
                "all",
                "All of them at once, so that nothing is missed",
                False,
                "Twenty minutes spread over several places leave no time to answer anybody.",
            ),
            Option(
                "people",
                "The place where the eleven are: the three steps work there too",
                True,
                "Find and follow, stay open, engage: that works wherever people answer.",
            ),
            Option(
                "wait",
                "None, until it is clear which network wins",
                False,
                "Nobody knows that. The eleven are talking this week.",
            ),
        )
    ),
    hints=(
        "What do the three steps need: one particular company, or people?",
        "Where would somebody answer her this week?",
        "Begin with the eleven.",
    ),
    rule="Go where the people you want to talk with are.",
    look_at="Which network?",
    explanation="This course practises on Twitter (X). What you learn can move with you.",
)
