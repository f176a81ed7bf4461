"""How somebody takes part, and what they do by hand next time; nothing here is marked (S06)."""

from course_lib.exercise import Choose, Exercise, Link, Option, to_do
from course_lib.x_pages import SEARCH

HOW_YOU_TAKE_PART = Exercise(
    id="webinar-follow-up_how-you-take-part",
    title="How would you take part?",
    prompt=(
        "Think of a conversation that you have seen, or of this one. Tick what is true for you. "
        "Nobody grades it, and it stays here.",
    ),
    rows=("S06",),
    minutes=2,
    points=0,
    question=Choose(
        options=(
            Option("read", "I would only read", None, "That is taking part, too."),
            Option("hello", "I would say hello, and where I am", None, "One line, and you are in."),
            Option("one", "I would answer one question", None, "Choose the one you like best."),
            Option("greet", "I would greet somebody new", None, "Bernard would have been glad."),
            Option(
                "ask", "I would ask something", None, "Put the tag on it, so that people see it."
            ),
            Option(
                "not-live", "I would read it the day after", None, "That is what summaries are for."
            ),
        )
    ),
    hints=(),
    rule="It is fine only to read. Tell yourself so, too.",
    look_at="Taking part",
    explanation="There is no best way. Next time it may be a different one.",
)

BY_HAND = Exercise(
    id="webinar-follow-up_by-hand",
    title="To do by hand, if you like",
    if_you_like=True,
    prompt=("Tick what you have done. The course does nothing on X for you.",),
    rows=("S06",),
    minutes=2,
    points=0,
    question=Choose(
        options=(
            to_do(
                "look",
                "Look for a conversation of colleagues, and read along for ten minutes",
                "Therapists of several countries meet under a tag. Read before you write.",
                Link(words="Open the search of X", address=SEARCH),
            ),
            to_do(
                "rules",
                "Read its ground rules: what happens to the posts?",
                "If they do not say, ask. If nobody answers, just read along.",
            ),
            to_do(
                "greet",
                "Greet one person who is there for the first time",
                "A name and one friendly line are enough.",
            ),
            to_do(
                "open",
                "Answer one question that nobody has answered",
                "Scroll back. The oldest one has waited longest.",
            ),
        )
    ),
    hints=(),
    rule="A few things, done by you, in your own time.",
    look_at="Taking part",
    explanation="If you might know somebody there from your practice, do nothing in public.",
)
