"""The best next step for each of the three, from the best to the worst (S46)."""

from course_lib.account.sample_posts import timeline
from course_lib.exercise import Exercise, Order, Step

GWEN, INES, HAROLD = "gwen_almost_gave_up_lpc", "unsure_but_trying_ines", "harold_pym_counselling"

_ANSWERED = len({p.in_reply_to_handle for p in timeline(INES) if p.kind == "reply"})


def _best_step(
    name: str, title: str, about: str, steps: tuple[Step, ...], explanation: str
) -> Exercise:
    return Exercise(
        id=f"the-mix_{name}",
        title=title,
        prompt=(about, "Put the four next steps in order, the best one on top."),
        rows=("S46", "S47"),
        minutes=2,
        points=2,
        question=Order(steps=steps, ranking=True),
        hints=(
            "Which step would you be glad of, if you were the one?",
            "Small, kind and public comes first. Advice that nobody asked for comes late.",
            "The best one speaks to one thing that this person said or did.",
        ),
        rule=(
            "The author calls these people sad, not bad. A good next step leaves them with "
            "somebody to talk to, and lets them save face."
        ),
        look_at="Three sad stories",
        explanation=explanation,
        draft=True,
    )


FOR_GWEN = _best_step(
    "next-for-gwen",
    "What would help Gwen?",
    "Gwen said hello, and nobody answered. She asked for somebody to talk with about a book. Her "
    f"last post says: “{timeline(GWEN)[-1].text}”",
    (
        Step(
            "book",
            "Answer her in two lines: somebody is here, and which book was it?",
            "It answers what she said, and she can say something back.",
        ),
        Step(
            "introduce",
            "Name her to two people who like books too, and ask them to say hello",
            "Good company. But first somebody has to speak to her, not about her.",
        ),
        Step(
            "course",
            "Send her a list of ten tips for more followers",
            "She did not ask for followers. She asked for somebody.",
        ),
        Step(
            "post-more",
            "Tell her in public that she gave up too soon",
            "She already thinks that it is her fault.",
        ),
    ),
    "One kind answer to one of her five posts might have been enough.",
)

FOR_INES = _best_step(
    "next-for-ines",
    "What would help Ines?",
    f"Ines answers people: {_ANSWERED} of them so far. She has 38 followers, and wonders "
    "whether it counts for anything.",
    (
        Step(
            "tell-her",
            "Tell her what one of her answers did for you",
            "It is the proof she is looking for, and only a reader can give it.",
        ),
        Step(
            "look-back",
            "Show her how to look back at the talks she has had",
            "Nine real talks are a better measure than 38. It helps most when she trusts you.",
        ),
        Step(
            "own",
            "Advise her to write less to others and more about herself",
            "It is the other way round: she already does what the post dreams of.",
        ),
        Step(
            "buy",
            "Tell her where to get 1,000 followers by Friday",
            "Bought followers never answer, and X forbids it.",
        ),
    ),
    "She does what the post asks for, and does not know it. So tell her.",
)

FOR_HAROLD = _best_step(
    "next-for-harold",
    "What would help Harold?",
    "Harold has written about himself for seven months. Four people follow him. Nobody ever "
    "answered him, and he has never answered anybody.",
    (
        Step(
            "ask",
            "Ask him something about one of his articles, and answer what he says",
            "Then he has had a talk there, perhaps his first. That teaches more than advice.",
        ),
        Step(
            "share",
            "Pass on his best article with a line of your own",
            "Kind, and it shows him how it is done. It leaves him with nobody to answer, though.",
        ),
        Step(
            "private-list",
            "Send him, unasked, a count of his links",
            "The count is right. Coming from a stranger it stings.",
        ),
        Step(
            "mock",
            "Show his wall to your followers as how not to do it",
            "It shames a person in public, and he may well leave for good.",
        ),
    ),
    "A wall comes down when somebody knocks.",
)
