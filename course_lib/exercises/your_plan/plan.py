"""Fourteen days of one's own, and how they fit into a real life (S40)."""

from course_lib.exercise import Exercise, OneOf, Option, Part, Parts, Text
from course_lib.exercises.your_plan.moves import DAYS, PEOPLE, PLAN_RULES, people_choices
from course_lib.exercises.your_plan.moves_in_words import MOVES

_LOOK_AT = "Your 14 days"

#: One good plan of many, day by day.
_SAMPLE = (
    "policy", "settings", "follow", "answer", "welcome", "rest", "praise",
    "own", "follow", "banter", "idea", "rest", "back", "read",
)  # fmt: skip

WHICH_PLAN = Exercise(
    id="your-plan_which-plan",
    title="Which plan will hold?",
    prompt=("Four colleagues made a plan on Sunday evening. Whose will still be alive on day 14?",),
    rows=("S40", "S46"),
    minutes=2,
    points=2,
    question=OneOf(
        options=(
            Option(
                "hour",
                "Gwen: an hour each day, and five posts of her own",
                False,
                "The first full day of clients ends it. And nobody is answered in it.",
            ),
            Option(
                "coffee",
                "Ines: ten minutes after the first coffee, mostly to answer, and Sundays off",
                True,
                "It is small, it has a place in the day, and it is about other people.",
            ),
            Option(
                "someday",
                "Harold: “more often than before, when I have time”",
                False,
                "There is no day on which he could see that he has not done it.",
            ),
            Option(
                "hundred",
                "Rosa: follow 100 people a day, until 1,000 follow back",
                False,
                "X takes that for a machine. And numbers say nothing of who answers you.",
            ),
        )
    ),
    hints=(
        "Think of the day on which everything goes late.",
        "Which plan says when, how long, and with whom?",
        "Ten minutes after the coffee.",
    ),
    rule="The post calls it sad when a therapist “gives up”. A small plan gives up less.",
    look_at="Watch a week being planned",
    explanation="Small, at a fixed place in the day, and mostly with others.",
)

TWO_WEEKS = Exercise(
    id="your-plan_two-weeks",
    title="Plan your 14 days",
    prompt=(
        "Choose one move for each day. Ten or fifteen minutes are enough for any of them. Your "
        "settings are those for contacts, location and tags.",
        "You can follow the plan with the sample in mind, and begin for real when you want to. "
        "Nobody has to have an account.",
    ),
    rows=("S40", "S41"),
    minutes=6,
    points=4,
    question=Parts(
        parts=(
            Part(
                id=PEOPLE, label="New people to look at on one day", sample="5",
                choices=people_choices(),
            ),
            *(
                Part(id=day, label=f"Day {number}", sample=move, choices=MOVES)
                for number, (day, move) in enumerate(zip(DAYS, _SAMPLE, strict=True), start=1)
            ),
        ),
        rules=PLAN_RULES,
    ),
    hints=(
        "Begin with safe ground: policy and settings.",
        "Then two days of Step One, one of Step Two, and three or more of Step Three.",
        "For each three days of Step Three, one day of your own. Two days of rest, and a look back "
        "at the end.",
    ),
    rule="The post ends: “digest the above and begin to Tweet the way I believe innovators Tweet”.",
    look_at=_LOOK_AT,
    explanation="It is a plan, not a debt. Whoever misses a day goes on with the next one.",
)  # fmt: skip

MAKE_IT_REAL = Exercise(
    id="your-plan_make-it-real",
    title="Make it fit your life",
    prompt=(
        "When and where in your day will you do it? What will get in the way, and what will you "
        "do then? And what would tell you on day 14 that it was worth it? About 80 words.",
    ),
    rows=("S40",),
    minutes=6,
    points=6,
    question=Text(
        limit=800,
        good_answer=(
            "It names a time and a place in an ordinary day.",
            "It names one thing that will get in the way, and what you do then.",
            "It says what you want to see on day 14, and it is not a number of followers.",
            "It is safe and fair to you: no client in it, and a day off is a day off.",
        ),
        sample="I do it at the kitchen table after the first coffee, before I open my mail. The "
        "timer on the stove says when ten minutes are over. On Wednesdays I see people until "
        "eight, so Wednesday is a day of rest. If I miss two days, I do not catch up. I go on with "
        "the day it is. On day 14 I want to know three colleagues well enough to ask them "
        "something, and I want one of them to have asked me.",
        screens=("client",),
        words=60,
        about=80,
    ),
    hints=(
        "Tie it to something you do anyway, such as a coffee or a train.",
        "Which day of the week goes wrong most often? Make that one a day of rest.",
        "“I do it at … after … If … then … On day 14 I want …”",
    ),
    rule="A plan holds if it says when, where, and what happens when it goes wrong.",
    look_at=_LOOK_AT,
    explanation="What you want to see on day 14 should be something that people do, and not a "
    "number that goes up.",
)
