"""Whose voice is it? Four pages of posts, and words of one's own for three reposts (S38)."""

from course_lib.account.sample_posts import SamplePost, timeline
from course_lib.exercise import Exercise, Item, Label, Sort, Text
from course_lib.rules import own_voice
from course_lib.settings import settings

#: What a visitor sees before they stop reading.
NEWEST = 20
PAGES = (
    "retweet_only_rosalind",
    "verity_shares_and_adds",
    "lantern_lane_therapy",
    "nadia_reads_everything",
)
MINE = "lantern_lane_therapy"

_WARN, _NO_VOICE = settings().repost_warn, settings().repost_no_voice
_VOICES = {"own voice": "own", "mostly reposts": "mostly", "no own voice": "none"}


def reposts_among(posts: tuple[SamplePost, ...]) -> int:
    """Return how many are passed on without a word."""
    return sum(post.kind == "repost" for post in posts)


def _page(handle: str) -> Item:
    every = timeline(handle)
    newest = every[-NEWEST:]
    reposts, quotes = reposts_among(newest), sum(post.kind == "quote" for post in newest)
    voice = _VOICES[own_voice(reposts=reposts, posts=len(newest))]
    why = f"{reposts} of the newest {len(newest)} are reposts: {_percent(reposts, len(newest))}%."
    if quotes > reposts:
        why += " The others’ posts that she shows come with words of her own. Those are quotes."
    if handle == MINE:
        all_reposts = reposts_among(every)
        why += (
            f" Of all her {len(every)} posts it is {_percent(all_reposts, len(every))}%. But a "
            "visitor reads the newest, and stops."
        )
    return Item(
        id=handle,
        text=f"@{handle}",
        accepted=frozenset({voice}),
        why=why,
        cells=(
            f"{reposts} of {len(newest)}",
            f"{quotes} of {len(newest)}",
            *(post.text for post in newest[:-4:-1]),
        ),
    )


def _percent(part: int, whole: int) -> int:
    return round(100 * part / whole)


FOUR_PAGES = Exercise(
    id="the-mix_four-pages",
    title="Whose voice do you hear?",
    prompt=(
        f"Four therapists, and what a visitor meets: their newest {NEWEST} posts. Look at how "
        "many are reposts, and decide what the visitor hears.",
        "One of the four is you: you write as @lantern_lane_therapy.",
    ),
    rows=("S38",),
    minutes=3,
    points=3,
    question=Sort(
        items=tuple(map(_page, PAGES)),
        labels=(
            Label("own", f"A voice of their own: at most {_WARN}% reposts"),
            Label("mostly", f"Mostly reposts: more than {_WARN}%"),
            Label("none", f"No voice of their own: {_NO_VOICE}% reposts or more"),
        ),
        columns=(
            "Account",
            "Reposts without a word",
            "Quotes with own words",
            "Newest post",
            "The one before",
            "And before that",
        ),
        style="cards",
    ),
    hints=(
        f"Half of {NEWEST} is {NEWEST // 2}. Who has more reposts than that?",
        f"{_NO_VOICE}% of {NEWEST} is {NEWEST * _NO_VOICE // 100}. Quotes with own words are no "
        "reposts.",
        "One page has no own voice, one is mostly reposts, and two have a voice of their own.",
    ),
    rule=(
        "The post says: “But be careful – if someone looks at your Tweets and see’s all RT @ "
        "they may wonder if you have your own voice.”"
    ),
    look_at="Whose voice is it?",
    explanation=(
        "A repost is a fine thing now and then. But a page of nothing else tells a reader who you "
        "like, and not who you are. A quote does both."
    ),
)


def _repost_by(handle: str) -> str:
    """Return what the stand-in passed on of somebody’s."""
    return next(
        post.text.partition(": ")[2]
        for post in reversed(timeline(MINE))
        if post.kind == "repost" and post.ref_handle == handle
    )


def _add_words(name: str, handle: str, who: str, sample: str, *, prompt: str) -> Exercise:
    original = _repost_by(handle)
    return Exercise(
        id=f"the-mix_{name}",
        title=f"Your words for {who}’s post",
        prompt=(f"You passed this on without a word. {who} wrote: “{original}”", prompt),
        rows=("S38",),
        minutes=2,
        points=3,
        question=Text(
            limit=settings().post_length,
            good_answer=(
                "It says what the post made you think, do or remember.",
                "It is about this post, and could not stand above any other.",
                "It sounds like you: eight words or more, none of them copied.",
                "It is safe: no advice to anybody, and nothing about a client.",
            ),
            sample=sample,
            screens=("advice", "diagnosis", "client"),
            words=8,
            answers_to=original,
        ),
        hints=(
            "Why did you pass it on? Begin with that.",
            "Take one word of the post, and say what it does to you.",
            "For example: “I tried this on Tuesday, and …” or “This is why I …”",
        ),
        rule=(
            "The post says: “if someone looks at your Tweets and see’s all RT @ they may wonder if "
            "you have your own voice.”"
        ),
        look_at="Whose voice is it?",
        explanation="One sentence is enough. A reader then meets two people: the writer, and you.",
    )


QUOTE_GUS = _add_words(
    "quote-gus",
    "slow_therapy_movement_gus",
    "Gus",
    "I have fought for a kettle in three offices and won twice. The third has the best chairs and "
    "the worst silences.",
    prompt="Now quote it: write your own words to stand above it.",
)
QUOTE_SORAYA = _add_words(
    "quote-soraya",
    "supervision_with_soraya",
    "Soraya",
    "My first supervisor did just this, and I counted the cracks in her ceiling. On the fifth "
    "Monday I finally said it.",
    prompt="Write your own words to stand above it. A memory is as good as an opinion.",
)
QUOTE_DAI = _add_words(
    "quote-dai",
    "dyslexic_therapist_dai",
    "Dai",
    "I read mine aloud in the kitchen tonight. My sister stopped me at line two. Back to my desk, "
    "then, with a thicker pen.",
    prompt="Write your own words to stand above it. What will you do about it, or not do?",
)
