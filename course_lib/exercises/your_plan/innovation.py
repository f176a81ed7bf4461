"""The question of the course for the second time, and the private one too (S07, S46)."""

from course_lib.exercise import Exercise, OneOf, Option, Text
from course_lib.exercises.start_here.buttons import WHICH_ONE

_LOOK_AT = "The question again"

INNOVATION_SECOND = Exercise(
    id="your-plan_innovation-second",
    title="What does innovation look like on Twitter now?",
    prompt=(
        "What would you say today? About 100 words are enough. Your first answer stands above, if "
        "it is saved on this computer.",
    ),
    rows=("S07", "S42", "S43"),
    minutes=10,
    points=6,
    question=Text(
        limit=900,
        good_answer=(
            "It is your own view, in your own words.",
            "It says what you see in another way than at the start, or why you do not.",
            "It names what brought you there: a lesson, an exercise, a person you met.",
            "It names one small next move of yours, and it is safe: no trace of a client.",
        ),
        sample="At the start I thought of somebody with a brave question and a big table. I still "
        "like the question. But the table is smaller now. In the lesson on followers I saw an "
        "account with thousands, and hardly anybody talked there. In the small one, people came "
        "back. So today I would say: it is innovation if two people who would never have met make "
        "something that helps a third. Most of it happens where nobody looks. What I do not know "
        "is how long to wait before one asks. My next move is to answer the woman who writes "
        "about night shifts, three times, and to ask for nothing.",
        screens=("client",),
        words=75,
        about=100,
    ),
    hints=(
        "Read your first answer as if a friend had written it. What would you ask her?",
        "Which exercise surprised you? What did it change?",
        "“At the start I thought … Then I saw … Today I would say … My next move is …”",
    ),
    rule="The post says: “Real innovation is not always public, shouting aloud how cool you are”.",
    look_at=_LOOK_AT,
    explanation="There is no right answer. What counts is where yours has gone, and how.",
)

_NOW = {
    "new": "You know what is there now. That was what the course was for.",
    "gave-up": "You came this far. Whether you go on is yours to say, and both are fine.",
    "unsure": "Two weeks with your plan will tell you more than any page can.",
    "my-links": "You know how that looks from the reader’s chair. One answer a day changes it.",
    "talking": "Stay with it. Somebody out there is glad that you answered.",
}

assert isinstance(WHICH_ONE.question, OneOf)

WHICH_ONE_NOW = Exercise(
    id="your-plan_which-one-now",
    title="Which one feels like you now?",
    prompt=(
        "You met this question at the start. Choose the line that fits you best today.",
        "It is for you alone again. It is never handed in and never marked.",
    ),
    rows=("S46",),
    minutes=1,
    points=0,
    question=OneOf(
        options=tuple(
            Option(option.id, option.label, None, _NOW[option.id])
            for option in WHICH_ONE.question.options
        )
    ),
    hints=(),
    rule=WHICH_ONE.rule,
    look_at="A question only for you",
    explanation="No line is better than another. It is where you stand today, and no more.",
)
