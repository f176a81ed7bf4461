"""Before the hour: a day that is a few days later, and who does what when (S05, S06)."""

from datetime import timedelta

from course_lib.account.sample_chat import webinar
from course_lib.exercise import Exercise, Item, Label, Order, Sort, Step
from course_lib.settings import settings

#: Days after the webinar, from the same evening to the week after next.
_DELAYS = (0, 3, 5, 12)


def _day(delay: int) -> Item:
    least, most = settings().webinar_delay_least, settings().webinar_delay_most
    day = webinar().begins + timedelta(days=delay)
    when = f"{day:%A}, {day.day} {day:%B}"
    if delay < least:
        return Item(f"day-{delay}", f"{when}, after the webinar", frozenset({"soon"}), _SOON)
    if delay > most:
        return Item(f"day-{delay}", when, frozenset({"late"}), _LATE)
    return Item(f"day-{delay}", when, frozenset({"good"}), _GOOD)


_SOON = "Nobody has tried anything yet. All that people can bring along is a first impression."
_LATE = "By then the notes are in a drawer, and people have moved on."
_GOOD = "There are some days to sleep on it and try it once, and it is still fresh."

WHICH_DAY = Exercise(
    id="webinar-follow-up_which-day",
    title="A few days later",
    prompt=(
        f"A webinar is on {webinar().begins:%A}, {webinar().begins.day} {webinar().begins:%B}, in "
        "the evening. On which of these days could the conversation be?",
    ),
    rows=("S06",),
    minutes=2,
    points=2,
    question=Sort(
        items=tuple(_day(delay) for delay in _DELAYS),
        labels=(
            Label("soon", "Too soon"),
            Label("good", "A good day"),
            Label("late", "Too late"),
        ),
    ),
    hints=(
        "The post says “a few days after a webinar”.",
        "People should have had time to try something, and should still remember the evening.",
        f"This course takes “a few days” as {settings().webinar_delay_least} to "
        f"{settings().webinar_delay_most}, and {settings().webinar_delay} where nobody planned it.",
    ),
    rule="The post says: “live Twitter conversations a few days after a webinar”.",
    look_at="Plan it",
    explanation="A few days make room for one try. Tell people the day during the webinar.",
)

RUN_SHEET = Exercise(
    id="webinar-follow-up_run-sheet",
    title="What comes when?",
    prompt=("Here are seven steps of such an hour. Put them in order, with the first one on top.",),
    rows=("S05", "S06"),
    minutes=3,
    points=3,
    question=Order(
        steps=(
            Step(
                "purpose",
                "Say in one sentence what the hour is for, and choose the day",
                "Everything else depends on it: whom you invite, and what you ask.",
            ),
            Step(
                "questions",
                "Write six to eight open questions, and find two helpers",
                "The questions need a quiet day. One helper watches, one keeps the time.",
            ),
            Step(
                "page",
                "Put up a page: how to join, the ground rules, and what will happen to the posts",
                "People can only say yes to what they have read before.",
            ),
            Step(
                "welcome",
                "Welcome everybody, and say the ground rules again",
                "Not everybody has read the page. And it is fine only to read along: say so.",
            ),
            Step(
                "ask",
                "Ask a question every seven or eight minutes, and greet each newcomer by name",
                "Quick enough to stay lively, slow enough to answer each other.",
            ),
            Step(
                "thank",
                "Give thanks, say the next day, and say where the summary will be",
                "It closes the hour. People ask for the summary all the same.",
            ),
            Step(
                "summary",
                "Write the summary within hours, by question, and answer what stayed open",
                "It comes last, and soon: by the next day the talk has left your head.",
            ),
        )
    ),
    hints=(
        "Three come before the hour, three in it, one after it.",
        "The purpose comes before the questions, and the questions before the page.",
        "Purpose, questions, page; welcome, ask, thank; summary.",
    ),
    rule="Before the hour, plan what happens after it. That is where promises get lost.",
    look_at="Plan it",
    explanation="With a plan of seven lines the host can listen instead of counting minutes.",
)
