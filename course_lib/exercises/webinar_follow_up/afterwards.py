"""After the hour: what the summary may hold, who may be quoted, and the summary itself (S06)."""

from course_lib.account.sample_chat import ChatPost, chat, chat_gold, withdrawals
from course_lib.exercise import Exercise, Item, Label, Sort, Text
from course_lib.exercises.webinar_follow_up.open_questions import words

_LOOK_AT = "The summary"

#: Posts from the minutes of Q4 and Q5, one of each case and some more.
_FROM_THE_HOUR = (
    "c-172", "c-176", "c-178", "c-180", "c-188", "c-190", "c-191", "c-197", "c-201", "c-203",
)  # fmt: skip
_IN, _OPEN, _OUT = frozenset({"in"}), frozenset({"open"}), frozenset({"out"})
_WHY_IN = "A thought of the hour. Your own words and an initial are enough."
_WHY_OPEN = "A real question that nobody answered. It belongs on the list of what is open."


def _item(post: ChatPost) -> Item:
    gold = chat_gold()[post.post_id]
    text = words(post)
    if post.post_id in withdrawals():
        return Item(
            post.post_id, f"{text} (Its writer asked later: please take it out.)", _OUT, gold.why
        )
    if gold.what in ("client", "crisis"):
        return Item(post.post_id, text, _OUT, gold.why, critical=_IN | _OPEN)
    if gold.what == "unanswered":
        return Item(post.post_id, text, _OPEN, _WHY_OPEN)
    return Item(post.post_id, text, _IN, _WHY_IN)


def _posts() -> list[ChatPost]:
    return [post for post in chat() if post.post_id in _FROM_THE_HOUR]


IN_OR_OUT = Exercise(
    id="webinar-follow-up_in-or-out",
    title="What goes into the summary?",
    prompt=(
        "Here are ten posts from the middle of the hour. What happens to each one in the summary?",
    ),
    rows=("S06", "E5"),
    minutes=4,
    points=3,
    question=Sort(
        items=tuple(_item(post) for post in _posts()),
        labels=(
            Label("in", "In, in my words"),
            Label("open", "In, as an open question"),
            Label("out", "Leave it out"),
        ),
    ),
    hints=(
        "Three have to stay out: one was taken back, one shows a client, one is a call for help.",
        "Two are questions that nobody answered.",
        "The other five are thoughts about messages. They go in.",
    ),
    rule="A summary holds thoughts, not people. What was taken back is gone from every later "
    "version.",
    look_at=_LOOK_AT,
    explanation="When in doubt, leave it out. Nobody misses a line that was not there.",
    draft=True,
)

QUOTING = Exercise(
    id="webinar-follow-up_quoting",
    title="Word for word?",
    prompt=("May you put their very words and their name into the summary?",),
    rows=("S06",),
    minutes=2,
    points=2,
    question=Sort(
        items=(
            Item(
                "said-yes",
                "Maeve ticked “You may quote me, with my name”, and you have her sentence in front "
                "of you",
                frozenset({"words"}),
                "She said yes beforehand, to both. Her words, with her name, are fine.",
            ),
            Item(
                "said-nothing",
                "Tomasz said nothing about it. His question was very good",
                frozenset({"own"}),
                "No answer is not a yes. Put it in your own words, without a name.",
            ),
            Item(
                "public",
                "Somebody says: “It was public anyway, so we need not ask”",
                frozenset({"own"}),
                "When researchers looked at tweets quoted in papers, about half led back to the "
                "writer. And people came to talk, not to be printed.",
            ),
            Item(
                "too-late",
                "Matilda took her post back in the morning. The summary is already printed",
                frozenset({"not"}),
                "Take it out from now on: off the page today, and out of every later version.",
            ),
        ),
        labels=(
            Label("words", "Yes, with their name"),
            Label("own", "In my own words, no name"),
            Label("not", "Not at all"),
        ),
    ),
    hints=(
        "Only one of them has said yes.",
        "Being public and having said yes are two things.",
        "Yes; own words; own words; not at all.",
    ),
    rule="Exact words and a name need a yes. Without one: your own words, and an initial at most.",
    look_at=_LOOK_AT,
    explanation="People speak more freely next time if the last summary was kind to them.",
)

RECAP = Exercise(
    id="webinar-follow-up_recap",
    title="Write the summary of Q5",
    prompt=(
        "Q5 was: “What do you do with messages that arrive between two sessions?” Write its part "
        "of the summary from the posts above, in about 150 words. Name nobody.",
    ),
    rows=("S06",),
    minutes=10,
    points=12,
    question=Text(
        limit=1200,
        good_answer=(
            "It says what several people do, and where they differ.",
            "It is in your own words, and can be read by somebody who was not there.",
            "It names what is still open, and says what happens next.",
            "It is safe: a reader cannot tell who anybody is, and it holds neither the story nor "
            "the call for help. If not, four points at most.",
        ),
        sample="Most of us who wrote about it have a rule for messages, and say early what it is. "
        "One of us reads on two fixed days, and never at night. One sends a single line back, "
        "which says when there will be time to talk. One asks for short messages, and gets them. "
        "One has an automatic answer that sounds like a person, and says whom to ring in the "
        "meantime. In a study that somebody mentioned, those who knew the rule wrote less and "
        "worried less. So we agree that a rule helps. We differ on who should answer first: a "
        "person with one line, a machine, or nobody until the fixed day. Two questions are still "
        "open: what to do with a pile of screenshots from a parent, and how nine people can share "
        "one phone. The host asks two of us to answer them by Friday. If you have an answer, send "
        "it to her.",
        screens=("client", "diagnosis"),
        words=100,
        about=150,
        links=(),
    ),
    hints=(
        "Sort the posts you kept into two or three piles. Each pile is a sentence.",
        "End with the open questions, and with who will answer them.",
        "Begin with “Most of us …”. Then “Some …”. Then “Still open: …”.",
    ),
    rule="Write it within hours, by question and not by time, and in your own words.",
    look_at=_LOOK_AT,
    explanation="A summary is a kindness to those who could not come and to those who only read.",
)
