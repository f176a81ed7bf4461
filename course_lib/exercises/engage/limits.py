"""Where engaging stops: somebody from your practice, and somebody in need (E1, E3)."""

from course_lib.account.sample import SampleAccount, roster
from course_lib.exercise import Exercise, OneOf, Option, Order, Step


def _from_the_town_of_dana() -> SampleAccount:
    """Return the person who may have to do with the client of the vignette."""
    return next(each for each in roster("suggestions") if each.location == "Millbrook")


_ROWAN = _from_the_town_of_dana()

ROWANS_DOG = Exercise(
    id="engage_rowans-dog",
    title="A very good line about a dog",
    prompt=(
        "Your practice is on Lantern Lane. Last Thursday a new client came to you for the first "
        "time: Dana, from Millbrook.",
        f"Today X shows you @{_ROWAN.handle}, from {_ROWAN.location}: “{_ROWAN.latest_post}” You "
        "laugh out loud, and you have an answer. What do you do?",
    ),
    rows=("S32", "E1", "E2"),
    minutes=2,
    points=2,
    question=OneOf(
        options=(
            Option(
                "answer",
                "I answer. It is only about a dog",
                False,
                "The subject is harmless, and the tie between you is not. Others can see that you "
                "two talk.",
                critical=True,
            ),
            Option(
                "like",
                "I press Like and say nothing",
                False,
                "A like tells them your name as well. It is a small answer.",
                critical=True,
            ),
            Option(
                "nothing",
                "I enjoy it, scroll on, and do nothing in public",
                True,
                "You need not find out who it is. If you might know them from practice, that is "
                "enough.",
            ),
            Option(
                "search",
                "I read the whole page first, to see whether it is somebody close to Dana",
                False,
                "You may be looking into a client’s life without being asked. Not knowing is "
                "fine here.",
                critical=True,
            ),
        )
    ),
    hints=(
        "Who is in this story, besides the dog?",
        "You do not know whether it is somebody close to Dana. Do you need to know?",
        "If you might know a person from your practice, do nothing in public.",
    ),
    rule=(
        "Banter is for colleagues and the public. If you might know a person from your practice, "
        "do nothing in public, however small."
    ),
    look_at="Where you stop",
    explanation=(
        "There are a thousand other dogs to laugh about. Leave this one alone. If it stays on "
        "your mind, ask a supervisor."
    ),
    draft=True,
)

_KIND = frozenset({"general", "silence"})

UNDER_YOUR_ANSWER = Exercise(
    id="engage_under-your-answer",
    title="Somebody writes under your answer",
    prompt=(
        "You told Bettina that you like her piece on chores. Under it, a stranger writes to you: "
        "“We fight about this every night and I can’t sleep any more. You are a therapist. What "
        "should I do?”",
        "Put these five in order, the best one on top.",
    ),
    rows=("S32", "E3"),
    minutes=3,
    points=3,
    question=Order(
        steps=(
            Step(
                "general",
                "“Nights like that wear anyone out, and many couples know them. A doctor or a "
                "couples therapist near you can look at it with you.”",
                "Warm, true for many, and it shows the way to help. It asks for nothing more.",
            ),
            Step(
                "silence",
                "You write nothing",
                "You owe no stranger an answer, and silence does no harm. A kind line is warmer.",
            ),
            Step(
                "joke",
                "“Chores: one, love: nil!”",
                "Banter in the wrong place. It gives no advice, but the person hears: not now.",
            ),
            Step(
                "advice",
                "“You should sleep in another room for a week, and then make a list together.”",
                "It is advice to somebody you have never met, and everybody reads along.",
                never_before=_KIND,
            ),
            Step(
                "private",
                "“Send me a private message. I have a space on Tuesday.”",
                "It turns a hard night into a sale. You may have no licence where they live.",
                never_before=_KIND,
            ),
        ),
        ranking=True,
    ),
    hints=(
        "Which one could you say to a whole room of people?",
        "Advice and an offer of therapy come last. Which of the others helps the person on?",
        "First the general line, then silence, then the joke, then the two you leave out.",
    ),
    rule=(
        "Engage with the subject and not with the case: what is true for many people, and how to "
        "find help. No advice, no diagnosis, and no offer to somebody in need."
    ),
    look_at="Where you stop",
    explanation=(
        "Kindness needs no advice. One warm and general line, and the way to help, is a whole "
        "answer. And if a line sounds like danger or violence, go by the plan of Safe ground."
    ),
    draft=True,
)
