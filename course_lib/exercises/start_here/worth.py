"""Then what it is worth: reasons of one's own, and a first opinion (S03, S08)."""

from course_lib.exercise import Choose, Exercise, OneOf, Option

TWO_REASONS = Exercise(
    id="start-here_two-reasons",
    title="Reasons of your own",
    prompt=(
        "Why might it be worth it to you? Tick what speaks to you. Two are plenty, and any number "
        "is fine. They are yours, and nobody grades them.",
    ),
    rows=("S03",),
    minutes=2,
    points=0,
    question=Choose(
        options=(
            Option(
                "colleagues",
                "Colleagues I would never meet otherwise",
                None,
                "Step One is for you: find a few, and follow them.",
            ),
            Option(
                "learn",
                "To hear about new work while it is new",
                None,
                "Watch for people who link to what others wrote.",
            ),
            Option(
                "alone",
                "I work alone, and it is quiet here",
                None,
                "Step Three is for you: a few lines a day are company.",
            ),
            Option(
                "found",
                "So that people can find out what I do",
                None,
                "They may. First let them find out who you are.",
            ),
            Option(
                "cause",
                "To speak up for something I care about",
                None,
                "You are not only a therapist. Step Two says more about that.",
            ),
            Option(
                "ideas",
                "To try out ideas in good company",
                None,
                "“A slow build, then pouncing”: the lesson on innovation is about this.",
            ),
            Option(
                "none",
                "I cannot see one yet",
                None,
                "An honest answer. Come back to it at the end of the course.",
            ),
        ),
    ),
    hints=(),
    rule="People stick with what they have their own reason for.",
    look_at="What it may be worth",
    explanation="There is no right choice. Look at yours again when you make your plan.",
)

FOLLOWED_FIRST = Exercise(
    id="start-here_followed-first",
    title="Do you agree?",
    prompt=(
        "The post says: “You can’t innovate if you don’t have people following you!” What do you "
        "think today?",
        "This is an opinion. You will look at it again after two lessons, with numbers.",
    ),
    rows=("S08",),
    minutes=1,
    points=0,
    question=OneOf(
        options=(
            Option("sure-yes", "I agree, and I am sure", None, "Keep it. The numbers are coming."),
            Option("yes", "I agree, I think", None, "See how many followers it really takes."),
            Option("no", "I do not agree, I think", None, "See whom a post reaches today."),
            Option(
                "sure-no",
                "I do not agree, and I am sure",
                None,
                "Keep it. Today X also shows posts to people who do not follow you.",
            ),
        )
    ),
    hints=(),
    rule="An opinion you have said aloud is easier to look at again.",
    look_at="What it may be worth",
    explanation="Quality over quantity, the lesson after Step One, comes back to this.",
)
