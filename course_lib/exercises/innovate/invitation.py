"""An invitation to be asked some questions: specific, mutual, and easy to say no to (S28)."""

from course_lib.exercise import Exercise, Must, OneOf, Option, Text

_LOOK_AT = "An invitation that may be refused"

EASY_NO = Exercise(
    id="innovate_easy-no",
    title="Which end makes a no easy?",
    prompt=(
        "“Dear Wendell, would you answer ten questions about your parents’ letters for my page?” "
        "How should it end?",
    ),
    rows=("S28",),
    minutes=1,
    points=1,
    question=OneOf(
        options=(
            Option(
                "soon",
                "“I need your answer by tomorrow, everybody else has said yes.”",
                False,
                "It pushes twice: with a deadline, and with what others did.",
            ),
            Option(
                "free",
                "“If you would rather not, just say so. I will like your bread as before.”",
                True,
                "A no costs him one line, and changes nothing between them.",
            ),
            Option(
                "modest",
                "“You are far too busy for somebody like me, I know.”",
                False,
                "Now he has to comfort her before he can answer.",
            ),
            Option(
                "prize",
                "“Whoever joins gets a link to their shop from me.”",
                False,
                "That turns a talk into a trade. And she does not know whether he has a shop.",
            ),
        )
    ),
    hints=(
        "Imagine that he wants to say no. What would he have to write?",
        "No deadline, no comparing, no sighs.",
        "The one with the bread.",
    ),
    rule="An invitation is a gift only if it may be refused.",
    look_at=_LOOK_AT,
    explanation="A yes is worth more from somebody who could have said no.",
)

INVITATION = Exercise(
    id="innovate_invitation",
    title="Write an invitation",
    prompt=(
        "You have a small page for colleagues. Marisol (@marisol_slow_idea_moves) has begun a "
        "coffee hour for grandmothers beside a clinic’s parking lot. They sit on folding chairs, "
        "with a thermos. Invite her by message to answer three questions about it on your page.",
    ),
    rows=("S28", "S35"),
    minutes=4,
    points=4,
    question=Text(
        limit=500,
        good_answer=(
            "It is specific: her idea, how much time it takes, where it will appear.",
            "A no is easy.",
            "You both get something out of it, and it is warm.",
            "It is safe: nothing about a client, no advice. If not, one point at most.",
        ),
        sample="Dear Marisol, I have read about the folding chairs three times now. May I ask you "
        "three questions about the first Tuesday, for my page? Some sixty colleagues read it, and "
        "half of them have a parking lot. You would see each word before anybody else does, and "
        "the text is yours to use as well. It would take you twenty minutes, whenever it suits "
        "you. And if you would rather keep it small and quiet, just say no. I would understand "
        "that well.",
        screens=("pressure", "client", "advice"),
        must=(
            Must(("marisol", "marisol_slow_idea_moves"), "It speaks to nobody yet. Say her name."),
            Must(
                (
                    "chair*",
                    "thermos",
                    "grandmother*",
                    "parking",
                    "lot",
                    "coffee",
                    "car*",
                    "tuesday*",
                ),
                "Name one thing from her story, such as the chairs or the grandmothers.",
            ),
            Must(("?",), "It asks nothing yet. End one sentence with a question mark."),
            Must(
                (
                    "no",
                    "rather not",
                    "don’t",
                    "not",
                    "either way",
                    "busy",
                    "say so",
                    "decline",
                    "no need",
                ),
                "Saying no is not easy yet. Tell her that she may refuse.",
            ),
        ),
        words=20,
    ),
    hints=(
        "Which picture from her story do you remember? Begin with it.",
        "Say how long it takes, who will read it, and that she sees it first.",
        "End with: “If you would rather not, just say no.”",
    ),
    rule=(
        "The post tells of a friend who “has agreed to do a cool Q&A”, because “that part of me is "
        "where I wanted to connect with her professionally”."
    ),
    look_at=_LOOK_AT,
    explanation="Specific, mutual, and easy to refuse: then a yes is a real one.",
)
