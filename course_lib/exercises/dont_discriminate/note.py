"""The friendly note, when not to send it, and what comes back (S22, S23)."""

from course_lib.account.sample_sets import SetGold, SetPost, posts_gold, posts_of
from course_lib.exercise import (
    GRADED,
    Choose,
    Exercise,
    Form,
    Item,
    Label,
    Must,
    Option,
    Sort,
    Text,
)
from course_lib.settings import settings

WHEN_NOT_TO_ASK = Exercise(
    id="dont-discriminate_when-not-to-ask",
    title="When do you send no note?",
    prompt=("Tick each follower to whom you send nothing in public.",),
    rows=("S22", "E2"),
    minutes=2,
    points=2,
    question=Choose(
        options=(
            Option(
                "street",
                "Someone who mentions the street of your practice",
                True,
                "It may be a person from your practice. Do not find out. Send nothing.",
            ),
            Option(
                "counsellor",
                "A counsellor in another country who posts about grief",
                False,
                "A colleague. A hello with a question is just right here.",
            ),
            Option(
                "former",
                "Someone who stopped coming to you a year ago",
                True,
                "They were your client, and may be again. Your policy comes first.",
            ),
            Option(
                "seller",
                "An account that sells followers",
                True,
                "A note would only tell the seller that you are there.",
            ),
            Option(
                "low",
                "Someone whose last post says that life is too much for them",
                True,
                "A light hello would hurt. Go by the plan of Safe ground: take it seriously, and "
                "point to help.",
            ),
            Option(
                "reporter",
                "A reporter who asks in general how first sessions work",
                False,
                "The public. You can ask what the article is about.",
            ),
            Option(
                "newcomer",
                "A couples counsellor with one post and no picture",
                False,
                "New is not fake. Yours may be the first hello of the week.",
            ),
            Option(
                "unsure",
                "Someone with a first name and a town that make you wonder",
                True,
                "If you wonder, that is enough. Nothing in public.",
            ),
        )
    ),
    hints=(
        "For whom could a public note be a risk?",
        "Five of the eight get no note.",
        "Three may come from your practice, one sells, and one needs something other than a hello.",
    ),
    rule=(
        "A note in public has three readers: the person, all others, and a client who might "
        "answer. If you might know somebody from your practice, write nothing."
    ),
    look_at="The friendly note",
    explanation=(
        "Say hello to colleagues and to the public. Stay silent where it might touch your "
        "practice, where there is only junk, and where a person needs help, not small talk."
    ),
    draft=True,
)

FRIENDLY_NOTE = Exercise(
    id="dont-discriminate_friendly-note",
    title="Write the note anew",
    prompt=(
        "The post’s note was: “Hey, curious why you want to follow me!” Write one that you could "
        "send to a colleague or a stranger. Anybody must be able to answer it in public.",
        "Then add one line for yourself, in brackets: to whom do you not send it? What stands in "
        "brackets stays here.",
    ),
    rows=("S22",),
    minutes=5,
    points=5,
    question=Text(
        limit=settings().post_length,
        good_answer=(
            "It is warm: it sounds like a person who is glad.",
            "It asks one open question about something public.",
            "It does not ask why they follow you, and hints at no tie between you.",
            "It says to whom you do not send it.",
        ),
        sample=(
            "Welcome, and thank you for stopping by! I write about families and sleep, and about "
            "my tomatoes. What are you reading this spring? (I send this to nobody I might know "
            "from work, and to nobody who sounds very low.)"
        ),
        screens=("confirming", "client", "advice", "diagnosis"),
        must=(
            Must(("?",), "It asks nothing yet. One open question gives the other person a start."),
            Must(
                ("nobody", "no one", "never", "not", "don't", "only", "except", "unless"),
                "It does not say yet to whom you do not send it.",
            ),
        ),
    ),
    hints=(
        "Begin with a welcome. Then say what you write about.",
        "End with a question that has nothing to do with you and them: a book, the weather, a "
        "subject they post about.",
        "“Welcome! I write about … What are you … these days? (I do not send it to …)”",
    ),
    rule=(
        "The post says: “Hey, curious why you want to follow me!” The amended rule: ask in public "
        "only what anybody could answer in public."
    ),
    look_at="The friendly note",
    explanation="This is one note of many. Yours should sound like you.",
)

_LABELS = (
    Label("talk", "Answer, and talk on"),
    Label("leave", "Leave it"),
    Label("crisis", "Answer once, and point to help"),
)

#: What stands in place of words where somebody stays silent; other words in each form.
_SILENCE: dict[Form, str] = {
    "practice": "No answer for three days",
    "retry": "Two weeks have gone by without a word",
    "graded": "Nothing comes back for a week",
}
_NOT_SHOWN = "Somebody writes that they feel very low. Their words are not shown here"


def _reply(post: SetPost, judged: SetGold, text: str) -> Item:
    return Item(
        id=post.item_id,
        text=text,
        accepted=judged.labels,
        why=judged.why,
    )


def _what_comes_back(form: Form) -> Sort:
    judged = posts_gold("what-comes-back", form)
    return Sort(
        items=tuple(
            _reply(post, judged[post.item_id], f"“{post.text}”" if post.text else _SILENCE[form])
            for post in posts_of("what-comes-back", form)
        ),
        labels=_LABELS,
    )


def _without_the_hard_one() -> Sort:
    judged = posts_gold("what-comes-back", GRADED)
    asked = _what_comes_back(GRADED)
    posts = posts_of("what-comes-back", GRADED)
    return Sort(
        items=tuple(
            _reply(post, judged[post.item_id], _NOT_SHOWN)
            if "crisis" in judged[post.item_id].labels
            else item
            for post, item in zip(posts, asked.items, strict=True)
        ),
        labels=_LABELS,
    )


_COMES_BACK_HINTS = (
    "Who names something that you wrote, or something of their own?",
    "Being rude and being silent are both allowed. Neither needs an answer.",
    "Two are people to talk with. One sounds low and gets one kind answer. Leave the rest.",
)
_COMES_BACK_RULE = (
    "The post says: “The real people will respond, the rest you can ignore and never follow back.” "
    "Today machines respond too, and many real people never do. So look at what comes back, and do "
    "not judge silence."
)
_COMES_BACK_WHY = (
    "Talk with those who talk with you. Leave what sells, what quarrels and what is silent. When "
    "somebody sounds low: one plain and kind answer, and the way to help."
)

WITHOUT_THE_HARD_ONE = Exercise(
    id="dont-discriminate_without-the-hard-one",
    title="Six answers, one of them only described",
    prompt=("You sent six friendly notes. What do you do about each answer?",),
    rows=("S23", "E4"),
    minutes=2,
    points=0,
    question=_without_the_hard_one(),
    hints=_COMES_BACK_HINTS,
    rule=_COMES_BACK_RULE,
    look_at="The same, without the hard one",
    explanation=_COMES_BACK_WHY,
    draft=True,
)

WHAT_COMES_BACK = Exercise(
    id="dont-discriminate_what-comes-back",
    title="Six answers come back",
    prompt=("You sent six friendly notes. What do you do about each answer?",),
    rows=("S23", "E4"),
    minutes=3,
    points=3,
    question=_what_comes_back(GRADED),
    practice=_what_comes_back,
    hints=_COMES_BACK_HINTS,
    rule=_COMES_BACK_RULE,
    look_at="What comes back",
    explanation=_COMES_BACK_WHY,
    instead=WITHOUT_THE_HARD_ONE,
    draft=True,
)
