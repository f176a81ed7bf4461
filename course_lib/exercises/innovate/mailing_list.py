"""An honest invitation to a mailing list, and which part of the mix it belongs to (S44)."""

from course_lib.exercise import Exercise, Item, Label, Must, OneOf, Option, Sort, Text
from course_lib.settings import settings

_LOOK_AT = "The honest quarter"
_HONEST, _NOT = frozenset({"honest"}), frozenset({"not"})

HONEST_LINES = Exercise(
    id="innovate_honest-lines",
    title="Honest, or not quite?",
    prompt=("Six invitations to a mailing list. Which are honest and fair?",),
    rows=("S44",),
    minutes=2,
    points=2,
    question=Sort(
        items=(
            Item(
                "plain",
                "“I am making a training about endings. If you like, sign up here. One letter a "
                "month, and you can leave at any time.”",
                _HONEST,
                "It says what, how often, and how to leave.",
            ),
            Item(
                "ticked",
                "Whoever asks a question on the page is on the list, unless they untick a box",
                _NOT,
                "A yes has to be given. A box ticked beforehand is not a yes.",
            ),
            Item(
                "clients",
                "The practice sends the training’s letter to all clients of the last ten years",
                _NOT,
                "They gave you their address for their treatment and for nothing else. It also "
                "tells others who came to you, if one letter goes astray.",
            ),
            Item(
                "first-dibs",
                "“It is my own training. People on the list hear of it first, and pay less.”",
                _HONEST,
                "It is her own thing, she says so, and the offer is real.",
            ),
            Item(
                "cure",
                "“After this training no client will ever leave you again.”",
                _NOT,
                "Nobody can promise that. Say what is in it, not what it will do.",
            ),
            Item(
                "sample",
                "“Here is last month’s letter, so that you can see if you want it.”",
                _HONEST,
                "You can look first and then decide. That is fair.",
            ),
        ),
        labels=(Label("honest", "Honest and fair"), Label("not", "Not quite")),
    ),
    hints=(
        "Did the person say yes, and do they know what to?",
        "Three are honest.",
        "Look again at the ticked box, the old clients and the promise.",
    ),
    rule="Say what it is, ask for a yes, and make it easy to leave.",
    look_at=_LOOK_AT,
    explanation="Selling your own things is allowed. Hiding that you sell is not.",
)

WHOSE_SHARE = Exercise(
    id="innovate_whose-share",
    title="Which part of the mix?",
    prompt=(
        f"“About {settings().mix_target}% engaging with others”, says the post. Where does your "
        "invitation to your own list belong?",
    ),
    rows=("S44", "S37"),
    minutes=1,
    points=1,
    question=OneOf(
        options=(
            Option(
                "engage",
                "To engaging, because it invites people",
                False,
                "It invites them to something of yours, and it speaks to nobody in particular.",
            ),
            Option(
                "own",
                "To your own stuff, and that is fine",
                True,
                "That is what the smaller part is for. Use it, and say so.",
            ),
            Option(
                "neither",
                "To neither, because it costs nothing",
                False,
                "What counts is whose thing it is, not what it costs.",
            ),
        )
    ),
    hints=(
        "Whose thing is it?",
        "Free things can be your own, too.",
        "It is your own stuff.",
    ),
    rule=f"The post’s mix leaves about {100 - settings().mix_target}% for “your own stuff”.",
    look_at=_LOOK_AT,
    explanation="One honest line about your own thing, then three answers to others.",
)

YOUR_LINE = Exercise(
    id="innovate_your-line",
    title="One honest invitation",
    prompt=(
        "You have something of your own: a letter, a group for colleagues, a training. Invent one "
        "if you have none. Write one post that invites people to hear about it.",
    ),
    rows=("S44",),
    minutes=3,
    points=4,
    question=Text(
        limit=settings().post_length,
        good_answer=(
            "It says that it is your own thing, and what it is.",
            "People sign up by themselves, and know how to leave.",
            "It sounds like you, and pushes nobody.",
            "It is safe: it promises no result and names no client. If not, one point at most.",
        ),
        sample="I write a letter for colleagues who work alone: one page, first Monday of the "
        "month. It is my own little thing, so here is an old one to look at first. If you would "
        "like it, sign up on my page. You can leave whenever you want.",
        screens=("pressure", "credentials", "client"),
        must=(
            Must(("my", "mine", "i", "our", "we"), "It does not say yet that it is yours."),
            Must(
                (
                    "sign up",
                    "subscribe",
                    "if you like",
                    "if you would like",
                    "if you’d like",
                    "if you want",
                    "write to me",
                    "join",
                ),
                "It does not say yet how to say yes. Tell people where they can sign up, if they "
                "like.",
            ),
            Must(
                (
                    "leave",
                    "unsubscribe",
                    "stop",
                    "out again",
                    "sign off",
                    "any time",
                    "anytime",
                    "whenever",
                ),
                "It does not say yet that they can leave. Add that, and when.",
            ),
        ),
        words=12,
    ),
    hints=(
        "Three things belong in it: it is mine, here is how you join, here is how you leave.",
        "Read it aloud. Would you say it like that to a colleague over coffee?",
        "Begin with “I write …” or “I am making …”.",
    ),
    rule=(
        "The post ends with one: “I have a Twitter training I’m developing so please sign up for "
        "my mailing list to get first dibs on a great price when it comes out!”"
    ),
    look_at=_LOOK_AT,
    explanation="The author did it herself, once, at the very end, after a page of help.",
)
