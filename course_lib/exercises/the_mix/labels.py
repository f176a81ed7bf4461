"""What a post is: a guess, four with help, forty alone, and the ratio they come to (S34, S37)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from functools import partial

from course_lib.account.sample_posts import SamplePost, timeline, timeline_gold
from course_lib.account.sample_sets import SetGold, SetPost, posts_gold, posts_of
from course_lib.exercise import (
    GRADED,
    Exercise,
    Form,
    Item,
    Label,
    NearMiss,
    Number,
    OneOf,
    Option,
    Sort,
)
from course_lib.rules import mix_of
from course_lib.settings import settings

LABELS = (
    Label("engage", "Engages: says something to or about a person"),
    Label("own", "Own: the writer’s page, news or thought"),
    Label("repost", "Repost: passed on without a word"),
    Label("other", "Other: no telling, or to nobody"),
)

_RULE = (
    "The post says: “The dream ratio in my mind is about 75% engaging with others to 25% sharing "
    "your own stuff.”"
)


def _guess(number: int) -> Option:
    return Option(
        f"about-{number}",
        f"About {number} of the 40",
        None,
        "Keep it in mind. Below you read all forty, and see what you come to.",
    )


GUESS = Exercise(
    id="the-mix_guess",
    title="First, a guess",
    prompt=(
        "Ottoline writes books about listening. Below are 40 of her posts, from one fortnight.",
        "Before you read them: how many of the 40 say something to or about another person?",
    ),
    rows=("S37",),
    minutes=1,
    points=0,
    question=OneOf(options=tuple(map(_guess, (10, 20, 25, 35)))),
    hints=(),
    rule="A guess beforehand makes the answer stick, and it need not be close.",
    look_at="Harriet counts",
    explanation="There is no right answer yet.",
)

#: One post of each kind by the same writer, for the four that are done with help.
_HELPED = "mixed_bag_of_matilda"
_HELP = {
    "reply": "It begins with @ and a name. To whom does she speak?",
    "own": "Nobody is named. Whose day or thought is it about?",
    "repost": "It begins with RT and a name. Did she add a word?",
    "quote": "The link leads to somebody’s post. Does she say anything about it?",
}
_WHY = {
    "engage": "She says something to a person, or about what a person wrote.",
    "own": "It is about her own day or her own thought, and speaks to nobody.",
    "repost": "She passed it on and added no word.",
    "other": "It speaks to nobody, and it is not about her own things.",
}


def _newest_of_each_kind() -> tuple[SamplePost, ...]:
    judged = timeline_gold()
    plain = [
        post
        for post in reversed(timeline(_HELPED))
        if len(judged[post.post_id].labels) == 1 and judged[post.post_id].labels != {"other"}
    ]
    found = (next((post for post in plain if post.kind == kind), None) for kind in _HELP)
    return tuple(post for post in found if post)


def _with_help(post: SamplePost) -> Item:
    accepted = timeline_gold()[post.post_id].labels
    return Item(
        id=post.post_id,
        text=post.text,
        accepted=accepted,
        why=_WHY[next(iter(accepted))],
        cells=(_HELP[post.kind],),
    )


FOUR_WITH_HELP = Exercise(
    id="the-mix_four-with-help",
    title="Four posts, with help",
    prompt=("These four are by Matilda. Beside each stands a question. Answer it, then label it.",),
    rows=("S37",),
    minutes=2,
    points=0,
    question=Sort(
        items=tuple(map(_with_help, _newest_of_each_kind())),
        labels=LABELS,
        columns=("Post", "Ask yourself"),
        style="cards",
    ),
    hints=(
        "Ask first: is another person in it?",
        "RT means a repost. If she added words of her own, it is a quote.",
        "An answer and a quote with words engage. A post that speaks to nobody is her own.",
    ),
    rule=_RULE,
    look_at="Read forty posts",
    explanation="One question settles most posts: to whom, or about whom, does it speak?",
)


def _label_forty(form: Form) -> Sort:
    judged = posts_gold("mix-forty", form)
    return Sort(
        items=tuple(_item(post, judged[post.item_id]) for post in posts_of("mix-forty", form)),
        labels=LABELS,
        enough=32,
        sums_up=_sums_up(judged),
    )


def _item(post: SetPost, judged: SetGold) -> Item:
    return Item(id=post.item_id, text=post.text, accepted=judged.labels, why=judged.why)


def _sums_up(judged: Mapping[str, SetGold]) -> Callable[[Mapping[str, int]], str]:
    """Say what the learner’s own labels come to, and what the key leaves open."""
    # Not a function of its own in here: a lesson travels to the processes that grade it.
    return partial(_sum_in_words, *between(judged))


def _sum_in_words(least: int, most: int, differ: int, counts: Mapping[str, int]) -> str:
    mine = mix_of(counts)
    few = f" Under {settings().min_posts} posts that count, it is too few to tell."
    return (
        f"By your labels, {mine.share} engage. The {mine.repost} reposts and {mine.other} "
        f"others stand beside that. By the key it is {least}% to {most}%, because people may "
        f"differ about {differ} of them."
        f"{few if mine.verdict == 'too few to tell' else ''}"
    )


def between(judged: Mapping[str, SetGold]) -> tuple[int, int, int]:
    """Return the lowest and highest share that a key allows, and how many posts it leaves open."""
    shares = [
        mix_of(Counter(_pick(each.labels, first) for each in judged.values())).share.share or 0
        for first in (("own", "repost", "other", "engage"), ("engage", "other", "repost", "own"))
    ]
    differ = sum(len(each.labels) > 1 for each in judged.values())
    return round(100 * shares[0]), round(100 * shares[1]), differ


def _pick(labels: frozenset[str], first: tuple[str, ...]) -> str:
    return next(label for label in first if label in labels)


LABEL_FORTY = Exercise(
    id="the-mix_label-forty",
    title="Read forty posts",
    prompt=(
        "Here are 40 posts by one person. Give each one a label.",
        "A web address that comes again and again is the writer’s own page. When you have "
        "labelled all forty, Check my answer also says what your own labels come to.",
    ),
    rows=("S37",),
    minutes=9,
    points=6,
    question=_label_forty(GRADED),
    practice=_label_forty,
    hints=(
        "Is another person in it? Then look at what the post says to them or about them.",
        "A link to the writer’s own page is own, even with a nice sentence around it. A thread, "
        "such as (2/2), goes on with one’s own post.",
        "Thanks for praise may be engage or own. “This!” with a link may be engage or repost. A "
        "row of names without a sentence is other.",
    ),
    rule=_RULE,
    look_at="Read forty posts",
    explanation=(
        "Thirty-two that fit are enough for full points: some posts can be read in two ways. The "
        "ratio counts engage and own. Reposts and others stand beside it."
    ),
    draft=True,
)

COUNTED = "minnesota_mom_to_be_mft"


def counts_of(handle: str) -> Counter[str]:
    """Return label → posts of a timeline. A thread counts once, by its first post."""
    judged = timeline_gold()
    return Counter(
        next(iter(judged[post.post_id].labels))
        for post in timeline(handle)
        if post.kind != "self_reply"
    )


def _count_it() -> Number:
    counts = counts_of(COUNTED)
    engage, own = counts["engage"], counts["own"]
    both, every = engage + own, counts.total()
    return Number(
        low=100 * engage / both - 2,
        high=100 * engage / both + 2,
        unit="of every 100",
        facts=(
            f"{engage} posts say something to or about another person.",
            f"{own} are about herself: her page, her news, her thoughts. Threads count once.",
            f"{counts['repost']} are reposts without a word, and {counts['other']} are neither.",
        ),
        near_misses=(
            NearMiss(
                round(100 * engage / every),
                "You divided by all posts. Leave reposts and others out: only engage and own "
                "count.",
            ),
            NearMiss(engage, "That is the number of posts. How many would it be of every 100?"),
            NearMiss(round(100 * own / both), "That is the other part: her own posts."),
        ),
    )


COUNT_IT = Exercise(
    id="the-mix_count-it",
    title="The great majority?",
    prompt=(
        "A therapist-to-be from Minnesota says that the great majority of her posts engage. We "
        "counted the last months of her account.",
        "Of every 100 posts that engage or are her own, how many engage?",
    ),
    rows=("S34", "S37"),
    minutes=2,
    points=1,
    question=_count_it(),
    hints=(
        "Which two of the numbers belong to the ratio?",
        "Add engage and own. Then divide engage by that sum.",
        "Multiply the result by 100. Two points more or less do not matter.",
    ),
    rule=(
        "The post says: “If you go to my Twitter account you’re very likely to see the great "
        "majority of my Tweets being engaging-with-others.”"
    ),
    look_at="What the ratio says",
    explanation=f"“About 75%” means {settings().mix_low} to {settings().mix_high} in this course.",
)
