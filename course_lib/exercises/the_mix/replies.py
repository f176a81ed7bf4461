"""A kind reply in two lines to each of the three (S46)."""

from course_lib.account.sample_posts import timeline
from course_lib.exercise import Exercise, Must, Text
from course_lib.exercises.the_mix.next_steps import GWEN, HAROLD, INES
from course_lib.settings import settings

_INES_ASKS = next(
    post.text for post in reversed(timeline(INES)) if post.text.startswith("Does it count")
)


def _reply(name: str, who: str, handle: str, says: str, sample: str) -> Exercise:
    return Exercise(
        id=f"the-mix_{name}",
        title=f"A kind reply to {who}",
        prompt=(
            f"{who} wrote: “{says}”",
            f"Answer in two lines. Begin with @{handle}.",
        ),
        rows=("S46",),
        minutes=2,
        points=4,
        question=Text(
            limit=settings().post_length,
            good_answer=(
                f"Warm: it is glad of {who}, or makes {who} smile.",
                f"It picks up something that {who} wrote or did.",
                f"It is easy to answer, and leaves {who} free not to.",
                "Safe: no advice, no diagnosis, nothing about a client, and no link of your own.",
            ),
            sample=sample,
            screens=("advice", "diagnosis", "client"),
            must=(Must((handle, who), f"It does not speak to {who} yet. Begin with @{handle}."),),
            words=8,
            answers_to=says,
        ),
        hints=(
            f"Read what {who} wrote once more. Which word could you pick up?",
            "A question is a good second line: small, and about something they know.",
            "For example: “I read that, and …” and then “Which … was it?”",
        ),
        rule="The post’s first way to engage: “Compliment something they said or their website”.",
        look_at="A kind reply",
        explanation="Two lines are enough. What counts is that somebody answered.",
    )


REPLY_GWEN = _reply(
    "reply-gwen",
    "Gwen",
    GWEN,
    timeline(GWEN)[-1].text,
    f"@{GWEN} I am here, and I have just read all five of your posts. The one about the book made "
    "me curious.\nWhich book was it?",
)
REPLY_INES = _reply(
    "reply-ines",
    "Ines",
    INES,
    _INES_ASKS,
    f"@{INES} It did on Tuesday, when you asked about the shoe box. I bought one on the way home.\n"
    "What is in yours by now?",
)
REPLY_HAROLD = _reply(
    "reply-harold",
    "Harold",
    HAROLD,
    timeline(HAROLD)[-1].text,
    f"@{HAROLD} I did read all five, and number three is me on a Monday morning.\n"
    "Which of them do you meet most in Loughborough?",
)
