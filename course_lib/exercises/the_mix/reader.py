"""From the reader's chair: how often one post reaches one person in a day (S39)."""

from collections import Counter

from course_lib.account.sample_counts import FeedPost, feed
from course_lib.exercise import GRADED, Exercise, Form, NearMiss, Number


def passed_on(post: FeedPost) -> str:
    """Return the words that reach the reader: of a repost, those of the first writer."""
    return post.text.partition(": ")[2] if post.kind == "repost" else post.text


def _chair(form: Form) -> Number:
    day = feed(form)
    (words, times), (other, other_times) = Counter(map(passed_on, day)).most_common(2)
    assert words and other
    return Number(
        low=times,
        high=times,
        unit="times",
        facts=(f"{len(day)} posts reached Nadia on {_day(day[0])}.",),
        near_misses=(
            NearMiss(times - 1, "Nearly: the post itself counts as well, not only the reposts."),
            NearMiss(
                times + other_times,
                "Two posts begin alike. Read to the end of the line, and count only one of them.",
            ),
            NearMiss(other_times, "Another post comes more often than this one."),
        ),
        columns=("Time", "From", "Post"),
        rows=tuple(
            (f"{post.created_at:%H:%M}", f"@{post.author_handle}", post.text) for post in day
        ),
    )


def _day(post: FeedPost) -> str:
    return f"{post.created_at.day} {post.created_at:%B}"


READERS_CHAIR = Exercise(
    id="the-mix_readers-chair",
    title="One day in Nadia’s chair",
    prompt=(
        "Nadia follows 140 therapists. Here is all that reached her in one day, the newest first.",
        "One post comes again and again. How many times does it reach her, from its writer and "
        "from those who pass it on?",
    ),
    rows=("S39",),
    minutes=3,
    points=2,
    question=_chair(GRADED),
    practice=_chair,
    hints=(
        "Press “Post” above the table. Then the same posts stand together.",
        "Type a few words from the end of the post into Find. The page says how many it shows.",
        "Count the reposts and the post itself. A second post begins with the same words.",
    ),
    rule=(
        "The post says: “Remember a lot of us follow the same person, so RT too much and it just "
        "gets annoying to see the same Tweet 100 times a day.”"
    ),
    look_at="From the reader’s chair",
    explanation=(
        "Each of them passed it on once, and meant well. Only the reader sees what it adds up to. "
        "“100 times” is a strong way of saying it; one day in the sample is bad enough."
    ),
)
