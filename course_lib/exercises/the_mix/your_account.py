"""The ratio on the sample account or the learner's own: never graded, and always with its counts.

Nobody’s ratio is good or bad. So none of these exercises earns a point (S34, S37).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from course_lib.exercise import Choose, Exercise, NearMiss, Number, OneOf, Option
from course_lib.rules import Mix, labels_of, mix, readings
from course_lib.settings import settings

if TYPE_CHECKING:
    from course_lib.account import Dataset

_NEEDS = ("posts",)
_NO_POSTS = OneOf(
    options=(
        Option(
            "none-yet",
            "There is no post yet that engages or is my own",
            None,
            "Then begin with one answer to one person.",
        ),
    )
)


def _your_mix(account: Dataset) -> Number | OneOf:
    found = mix(labels_of(account))
    if not found.share.n:
        return _NO_POSTS
    share = 100 * found.engage / found.share.n
    every = found.share.n + found.repost + found.other
    return Number(
        low=share - 1,
        high=share + 1,
        unit="of every 100",
        facts=(
            f"{found.engage:,} of your posts engage. They answer {found.people:,} people.",
            f"{found.own:,} are your own. A thread counts once.",
            f"{found.repost:,} are reposts, and {found.other:,} are neither. They do not count.",
        ),
        near_misses=tuple(
            NearMiss(value, message)
            for value, message in (
                (round(100 * found.engage / every), "Leave reposts and others out of the sum."),
                (found.engage, "That is the number of posts. How many is it of every 100?"),
                (round(100 - share), "Those are your own posts. How many engage?"),
            )
            if abs(value - share) > 2
        ),
    )


YOUR_MIX = Exercise(
    id="the-mix_your-mix",
    title="Your mix",
    prompt=(
        "Of every 100 of your posts that engage or are your own, how many engage?",
        "The computer read them by ten plain rules, so a few will be off. As your own page it "
        "knows only the one on your profile.",
    ),
    rows=("S34", "S37"),
    minutes=1,
    points=0,
    question=_your_mix,
    needs=_NEEDS,
    hints=(
        "You did the same with the account from Minnesota.",
        "Add engage and own, and divide engage by the sum.",
        "Multiply by 100. One more or less does not matter.",
    ),
    rule=(
        "The post says: “The dream ratio in my mind is about 75% engaging with others to 25% "
        "sharing your own stuff.”"
    ),
    look_at="Your own account",
    explanation="The number is for you alone. It earns no point, whatever it is.",
)

_SAYS = {
    "too few to tell": "Too few posts to tell",
    "clearly below": "Clearly below what the post calls about 75%",
    "cannot tell": "The counts leave it open",
    "clearly at or above": "Clearly about 75%, or above",
}


def _why(found: Mix) -> str:
    low, high = settings().mix_low, settings().mix_high
    return {
        "too few to tell": (
            f"You have {found.share}. Under {settings().min_posts} posts that count, a share says "
            "very little. Look again in a month."
        ),
        "clearly below": (
            f"You have {found.share}. Even the top of that lies below {low}%. A few answers a day "
            "change it soon."
        ),
        "cannot tell": (
            f"You have {found.share}. “About 75%” means {low}% to {high}%, and {low}% lies within "
            "what is possible. More posts will tell."
        ),
        "clearly at or above": (
            f"You have {found.share}. Even the bottom of that is {low}% or more. If it nears 100%, "
            "tell people something of your own too."
        ),
    }[found.verdict]


def _what_it_says(account: Dataset) -> OneOf:
    found = mix(labels_of(account))
    if not found.share.n:
        return _NO_POSTS
    why = _why(found)
    return OneOf(
        options=tuple(
            Option(_id(each), words, each == found.verdict, why) for each, words in _SAYS.items()
        )
    )


def _id(verdict: str) -> str:
    return verdict.replace(" ", "-")


WHAT_IT_SAYS = Exercise(
    id="the-mix_what-it-says",
    title="What can your mix tell?",
    prompt=(
        "Look at your counts. How sure can anybody be? Choose, and the answer shows the counts "
        "and how far off they may be.",
    ),
    rows=("S37",),
    minutes=1,
    points=0,
    question=_what_it_says,
    needs=_NEEDS,
    hints=(
        "How many posts count in all?",
        f"Under {settings().min_posts}, nobody can tell.",
        "30 of 40 can be anything from 60% to 86%. 90 of 120 can be 67% to 82%.",
    ),
    rule=(
        "A share from a few posts can be far off. So the course always shows the counts, and "
        "between which two numbers the true share lies in 95 of 100 cases."
    ),
    look_at="Your own account",
    explanation="No verdict is good or bad. It only says how much the counts can tell.",
)


def _other_readings(account: Dataset) -> Choose:
    return Choose(
        options=tuple(
            Option(
                id=each.name.replace(" ", "-").replace(",", "").replace(":", "").replace("’", ""),
                label=each.name.capitalize(),
                fits=None,
                why=each.says,
                cells=(
                    each.says,
                    str(each.share),
                    "no aim" if each.target is None else f"{each.target:.0%}",
                ),
            )
            for each in readings(labels_of(account))
        ),
        columns=("Reading", "What it counts", "Your posts", "Its author’s aim"),
    )


OTHER_READINGS = Exercise(
    id="the-mix_other-readings",
    title="Other ways to count",
    prompt=(
        "Others count in other ways, and the way changes what comes out. Here are your posts in "
        "each of them.",
        "Tick the one or two that tell you something. There is no right answer.",
    ),
    rows=("S37",),
    minutes=2,
    points=0,
    question=_other_readings,
    needs=_NEEDS,
    hints=(),
    rule=(
        "The post does not say how to count. So before you compare your number with another one, "
        "ask how they counted."
    ),
    look_at="Your own account",
    explanation=(
        "This course counts engage out of engage and own, because that is how the post’s sentence "
        "reads."
    ),
)
