"""Followers beside conversations, for 24 accounts (S18)."""

from course_lib.account.sample_posts import Talk, talks
from course_lib.exercise import Choose, Exercise, OneOf, Option
from course_lib.exercises.quality_over_quantity.two_accounts import per_post

#: How many accounts to choose. Unit: accounts.
_HOW_MANY = 5

_ZERO = "The post says: “raw quantity has zero relationship to your innovation.”"


def most_answered() -> tuple[Talk, ...]:
    """Return the accounts that get most answers to each post, the first on top."""
    by_answers = sorted(talks(), key=lambda talk: -per_post(talk.conversations, talk.posts))
    return tuple(by_answers[:_HOW_MANY])


def _option(talk: Talk) -> Option:
    answers = per_post(talk.conversations, talk.posts)
    fits = talk in most_answered()
    return Option(
        id=talk.account_id,
        label=f"@{talk.account_id.removeprefix('s-')}",
        fits=fits,
        why=(
            f"{talk.conversations:,} answers to {talk.posts} posts are {answers:.1f} for each. "
            f"{'One of the five.' if fits else 'Five others get more.'}"
        ),
        cells=(f"{talk.followers:,}", f"{talk.posts}", f"{talk.conversations}", f"{answers:.2f}"),
    )


_FOLLOWERS = sorted(talk.followers for talk in most_answered())

WHO_GETS_ANSWERS = Exercise(
    id="quality-over-quantity_who-gets-answers",
    title="Who gets answers?",
    prompt=(
        f"Choose the {_HOW_MANY} accounts that get the most answers to each post.",
        "Then look at their followers. Are these the five biggest accounts?",
    ),
    rows=("S18",),
    minutes=3,
    points=2,
    question=Choose(
        options=tuple(_option(talk) for talk in talks()),
        columns=("Account", "Followers", "Posts", "Answers", "Answers to each post"),
        how_many=_HOW_MANY,
    ),
    hints=(
        "The last column has what you need.",
        "Press the heading “Answers to each post” to sort by it.",
        "Press it until the largest number is on top, then take the first five.",
    ),
    rule=_ZERO,
    look_at="Many followers, many conversations?",
    explanation=(
        f"The five have from {_FOLLOWERS[0]:,} to {_FOLLOWERS[-1]:,} followers. Small accounts and "
        "large ones are among them."
    ),
)

WHICH_SENTENCE = Exercise(
    id="quality-over-quantity_which-sentence",
    title="Which sentence fits?",
    prompt=("You have seen 24 accounts. Which sentence fits what you saw?",),
    rows=("S18",),
    minutes=1,
    points=1,
    question=OneOf(
        options=(
            Option(
                "more",
                "The more followers, the more answers to each post",
                False,
                "The biggest account of all gets fewer than one answer to each post. Sort the "
                "table by followers and look again.",
            ),
            Option(
                "fewer",
                "The more followers, the fewer answers to each post",
                False,
                "Ottoline has 9,830 followers and gets 3.8 answers to each post. A big account can "
                "talk with people too.",
            ),
            Option(
                "hardly",
                "Among these 24, the number of followers tells me hardly anything about answers",
                True,
                "Up and down, at every size. So the number is not what to work for.",
            ),
            Option(
                "never",
                "Followers never matter, so I need none",
                False,
                "That goes too far. “You can’t innovate if you don’t have people following you!” "
                "says the same post. A few people who answer are what you need.",
            ),
        )
    ),
    hints=(
        "Sort the table by followers. Do the answers rise, fall, or go up and down?",
        "Look for one big account with many answers, and one with few.",
        "It is the most careful sentence. It speaks of these 24 alone.",
    ),
    rule=_ZERO,
    look_at="Many followers, many conversations?",
    explanation=(
        "“Zero” is the author’s strong way to say: do not chase the number. 24 invented accounts "
        "prove nothing about all of X, but they show how both can happen."
    ),
)
