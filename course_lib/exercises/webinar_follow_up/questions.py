"""What is wrong with a question, and a better one in its place (S06)."""

from course_lib.account.sample_chat import webinar
from course_lib.exercise import Exercise, Item, Label, Must, Sort, Text
from course_lib.settings import settings

_TAG = f"#{webinar().tag}"
_LOOK_AT = "Ask so that people can answer"


def _bad(problem: str, text: str, why: str) -> Item:
    return Item(problem, text, frozenset({problem}), why)


WHAT_IS_WRONG = Exercise(
    id="webinar-follow-up_what-is-wrong",
    title="Six questions to mend",
    prompt=(
        "Each of these questions has one thing wrong with it that will spoil its seven minutes. "
        "Which is it?",
    ),
    rows=("S06",),
    minutes=4,
    points=3,
    question=Sort(
        items=(
            _bad(
                "closed",
                f"Q1 Did you like Monday’s webinar? {_TAG}",
                "Yes. And then? Begin with “what” or “how”, and there is something to tell.",
            ),
            _bad(
                "double",
                f"Q2 What helps people to remember, and how do you end a session? {_TAG}",
                "Two questions at once get two half answers. Ask the second one later.",
            ),
            _bad(
                "leading",
                f"Q3 Why is it so harmful to write to people between two sessions? {_TAG}",
                "The answer is already in the question. Anybody who sees it another way will say "
                "nothing.",
            ),
            _bad(
                "clients",
                f"Q4 Which of your clients surprised you most last week, and with what? {_TAG}",
                "It asks for stories about clients. Ask colleagues what they do, and never with "
                "whom.",
            ),
            _bad(
                "long",
                "Q5 When we think back to what the speaker said about the way home, the stairs, "
                "the bus and the car park, and about the places that people remember better than "
                "words, and about her study of the ones who wrote things down and the ones who "
                "did not, what is it that each of us would like to try? Please say why as well, "
                f"if there is room. {_TAG}",
                f"With its tag it has more than {settings().post_length} characters, so it does "
                "not even fit into a post. And nobody would read to the end.",
            ),
            _bad(
                "no-tag",
                "Q6 Who else stands on the bridge between two sessions?",
                "A fine question, but it lacks the tag: people who follow the tag will never see "
                "it.",
            ),
        ),
        labels=(
            Label("closed", "A yes or no will do"),
            Label("double", "It asks two things"),
            Label("leading", "It pushes one answer"),
            Label("clients", "It asks about clients"),
            Label("long", "It is too long"),
            Label("no-tag", "It lacks the tag"),
        ),
    ),
    hints=(
        "Answer each one in your head. Where do you get stuck?",
        "Look at the end of each: is the tag there?",
        "From the top: yes or no, two things, one answer, clients, too long, no tag.",
    ),
    rule="A good question is open, single and short, has its tag, and asks for nobody’s story.",
    look_at=_LOOK_AT,
    explanation="Read each question aloud, and answer it yourself, before anybody else has to.",
)

MEND_ONE = Exercise(
    id="webinar-follow-up_mend-one",
    title="Mend one of them",
    prompt=(
        "Take one of the six, and write it so that colleagues can answer it in public. Keep the "
        f"number in front, and {_TAG} at the end.",
    ),
    rows=("S06",),
    minutes=3,
    points=4,
    question=Text(
        limit=settings().post_length,
        good_answer=(
            "It is one open question, and colleagues can answer it from their own way of working.",
            "It does not push people toward one answer.",
            "It can be read in one breath.",
            "It is safe: it asks for no story about a client. If not, one point at most.",
        ),
        sample=f"Q4 What has changed in how you end a session, and what changed it? {_TAG}",
        screens=("client", "advice", "diagnosis"),
        must=(
            Must(("?",), "It asks nothing yet. End it with a question mark."),
            Must((webinar().tag.casefold(),), f"The tag is missing: {_TAG}"),
            Must(
                ("what", "how", "which", "who", "where", "when", "why"),
                "It can be answered with yes or no. Begin with “what” or “how”.",
            ),
        ),
        words=5,
    ),
    hints=(
        "Turn “Which of your clients …?” into “What do you …?”",
        "Keep the part that you would like to hear answers to, and leave out the rest.",
        f"Try: “Q1 What did you take from Monday into your week? {_TAG}”",
    ),
    rule="Ask for what people do, think and try. Then everybody can answer, and nobody is shown.",
    look_at=_LOOK_AT,
    explanation="A question is often shorter once it is mended.",
)
