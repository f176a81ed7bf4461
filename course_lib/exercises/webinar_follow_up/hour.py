"""The hour itself: who spoke, and who only passed something on (S06)."""

from course_lib.account.sample_chat import chat
from course_lib.exercise import Exercise, NearMiss, Number


def _who_took_part() -> Number:
    speakers = {post.author_id for post in chat() if post.kind != "repost"}
    passed_on = {post.author_id for post in chat() if post.kind == "repost"}
    everybody, silent = speakers | passed_on, passed_on - speakers
    return Number(
        low=len(speakers),
        high=len(speakers),
        unit="people",
        facts=(
            f"{len(everybody)} people left a trace in this hour.",
            f"{len(silent)} of them only pressed Repost, and wrote nothing.",
        ),
        near_misses=(
            NearMiss(len(everybody), "That is everyone who left a trace. How many wrote a word?"),
            NearMiss(
                len(silent), "Those are the ones who only passed posts on. How many are the others?"
            ),
        ),
    )


WHO_TOOK_PART = Exercise(
    id="webinar-follow-up_who-took-part",
    title="How many people spoke?",
    prompt=(
        "After the hour somebody wants to write: “64 people talked with us.” How many people wrote "
        "at least one post in words of their own?",
    ),
    rows=("S06", "S38"),
    minutes=1,
    points=1,
    question=_who_took_part(),
    hints=(
        "A repost has no words of its own.",
        "Begin with everyone who left a trace. Take away those who only passed posts on.",
        "64 − 23.",
    ),
    rule="Count those who spoke. Those who only read or pass on are welcome. They are no crowd to "
    "show off with.",
    look_at="The hour",
    explanation="A small true number beats a large empty one. And nobody has to speak.",
)
