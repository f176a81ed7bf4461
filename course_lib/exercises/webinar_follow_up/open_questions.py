"""The questions of the hour that nobody answered, found by reading (S06)."""

from course_lib.account.sample_chat import ChatPost, chat, chat_gold, registrants, webinar
from course_lib.exercise import Choose, Exercise, Option

#: What a post with a question mark can be, beside a question of the host or a courtesy.
_ASKED = ("unanswered", "answered", "rhetorical", "duplicate", "offtopic")


def words(post: ChatPost) -> str:
    """Return a post without the tag and without the name it is addressed to."""
    text = post.text.replace(f"#{webinar().tag}", "").strip()
    return text.partition(" ")[2] if text.startswith("@") else text


def _option(post: ChatPost, newcomers: set[str]) -> Option:
    gold = chat_gold()[post.post_id]
    minute = int((post.created_at - webinar().chat_begins).total_seconds() // 60)
    return Option(
        id=post.post_id,
        label=words(post),
        fits=gold.what == "unanswered",
        why=gold.why,
        cells=(
            str(minute),
            "yes" if post.author_handle in newcomers else "",
            str(len(gold.answered_by)),
        ),
    )


def _unanswered() -> Choose:
    newcomers = {each.handle for each in registrants() if each.first_time}
    return Choose(
        options=tuple(
            _option(post, newcomers)
            for post in chat()
            if "?" in post.text and chat_gold()[post.post_id].what in _ASKED
        ),
        columns=("Post", "Minute", "First time", "Answers"),
    )


UNANSWERED = Exercise(
    id="webinar-follow-up_unanswered",
    title="Which questions stayed open?",
    prompt=(
        "Here is every post of the hour in which somebody other than the host asked something, "
        "with the number of answers it got. Seven real questions got none. Tick them.",
    ),
    rows=("S06",),
    minutes=6,
    points=4,
    question=_unanswered(),
    hints=(
        "Begin with those that got no answer at all.",
        "Some of those need no answer: they only sound like questions. Would you expect an answer?",
        "Bernard asks about people who dislike writing, Beryl about a book. The other five come in "
        "between.",
    ),
    rule="An open question goes to somebody who can answer it: the oldest first, newcomers first.",
    look_at="What stayed open",
    explanation=(
        "“Who ever slept better for being told to sleep?” wants a smile. “Is there a good first "
        "book on endings?” wants a book. Only people can tell the two apart for sure."
    ),
)
