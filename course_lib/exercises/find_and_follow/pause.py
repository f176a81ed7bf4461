"""When to pause: the gap cards and the eleven of thirty (S14, S17)."""

from course_lib.account.sample import SampleAccount, roster
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
from course_lib.rules import gap, gap_verdict
from course_lib.settings import settings

BANDS = (
    Label("keep going", "Keep going"),
    Label("nearly there", "Nearly there"),
    Label("pause", "Pause"),
)


def gap_in_words(following: int, followers: int) -> str:
    """Return "610 − 390 = 220 more followed than followers" for an account's two counts."""
    difference = gap(following=following, followers=followers)
    if difference < 0:
        return (
            f"{followers:,} follow this account and it follows {following:,}. "
            f"That is {-difference:,} fewer"
        )
    return f"{following:,} − {followers:,} = {difference:,} more followed than followers"


def band_in_words(verdict: str) -> str:
    """Return the sentence for a band, with the limits in force."""
    limits = settings()
    return {
        "keep going": f"Under {limits.gap_nearly} means keep going.",
        "nearly there": f"From {limits.gap_nearly} to {limits.gap_pause - 1} means nearly there.",
        "pause": f"From {limits.gap_pause} on means pause.",
    }[verdict]


def _gap_card(account: SampleAccount) -> Item:
    following, followers = account.following, account.followers
    assert following is not None and followers is not None
    verdict = gap_verdict(gap(following=following, followers=followers))
    return Item(
        id=account.account_id,
        text=f"@{account.handle}",
        accepted=frozenset({verdict}),
        why=f"{gap_in_words(following, followers)}. {band_in_words(verdict)}",
        cells=(f"{following:,}", f"{followers:,}"),
    )


def _gap_cards(form: Form) -> Sort:
    return Sort(
        items=tuple(_gap_card(account) for account in roster("gap-cards", form)),
        labels=BANDS,
        columns=("Account", "Follows", "Followed by"),
        style="cards",
    )


GAP_CARDS = Exercise(
    id="find-and-follow_gap-cards",
    title="Keep going, nearly there, or pause?",
    prompt=(
        "Here are eight accounts. For each one, take the people it follows minus the people who "
        "follow it.",
        f"Under {settings().gap_nearly}: keep going. {settings().gap_nearly} to "
        f"{settings().gap_pause - 1}: nearly there. {settings().gap_pause} or more: pause.",
    ),
    rows=("S14",),
    minutes=4,
    points=4,
    question=_gap_cards(GRADED),
    practice=_gap_cards,
    hints=(
        "Take one number from the other. Do not divide them.",
        "A big account can have a small gap. Look only at the difference.",
        "Two traps: a gap of exactly 300 is a pause, and a gap below zero means keep going.",
    ),
    rule=(
        "The post says: “I would stop if you’re several hundred people higher on following than "
        "followers….wait for the follower count to catch up.”"
    ),
    look_at="When to pause",
    explanation=(
        "The rule is a difference, not a share. An account that follows 4,000 and has 3,900 "
        "followers has a gap of 100: fine. One that follows 340 and has 10 has a gap of 330: pause."
    ),
)

ELEVEN_OF_THIRTY = Exercise(
    id="find-and-follow_eleven-of-thirty",
    title="Eleven of thirty",
    prompt=(
        "Last week you followed 30 therapists. 11 of them follow you now.",
        "Out of every 100 people you follow, about how many would that be?",
    ),
    rows=("S17",),
    minutes=1,
    points=1,
    question=Number(
        low=36,
        high=37,
        unit="of every 100",
        near_misses=(
            NearMiss(19, "You took 11 from 30. Here we ask for a share: 11 divided by 30."),
            NearMiss(11, "11 is out of 30. How many would it be out of 100?"),
            NearMiss(33, "33 comes from 11 times 3. 100 is a little more than three times 30."),
            NearMiss(63, "63 of every 100 did not follow back. Count the 11 who did."),
            NearMiss(0.37, "That is the share of one person. Times 100, it is the share of 100."),
            NearMiss(273, "You divided 30 by 11. Turn it around: 11 divided by 30."),
        ),
    ),
    hints=(
        "If it were 15 of 30, it would be half, so 50 of every 100.",
        "Divide 11 by 30, then multiply by 100.",
        "11 divided by 30 is 0.366…, so it lies between 36 and 37.",
    ),
    rule=(
        "The post says: “The goal of course is they’ll follow you back, though they may very "
        "well not”."
    ),
    look_at="When few follow back",
    explanation="11 ÷ 30 × 100 = 36.7. About 37 of every 100 followed back.",
)

WHAT_NEXT = Exercise(
    id="find-and-follow_what-next",
    title="What do you do next?",
    prompt=("Of the 30 therapists you followed, 19 did not follow you back. What now?",),
    rows=("S17",),
    minutes=2,
    points=2,
    question=OneOf(
        options=(
            Option(
                "churn",
                "I unfollow the 19 and follow them again next week, so that they see my name",
                False,
                "Done with many accounts, X calls this follow churn and forbids it. It also feels "
                "like a trick to the person it is done to.",
            ),
            Option(
                "ask",
                "I write to all 19 and ask them to follow me back",
                False,
                "Nineteen messages with the same words are spam, even when they are kind.",
            ),
            Option(
                "go-on",
                "I leave it at that, and go on to talk with the 30 people I follow",
                True,
                "This is what the post does: it goes on to Step Two and Step Three.",
            ),
            Option(
                "give-up",
                "I stop. If they do not follow back, it is not worth my time",
                False,
                "11 of 30 is a good start. In a comment under the post, its author says what "
                "saddens her most: “a therapist who gives up”.",
            ),
        )
    ),
    hints=(
        "Which answer would you like best if you were one of the 19?",
        "Two of the answers break a rule of X, or come close to it.",
        "It is the answer in which you go on to talk with people.",
    ),
    rule=(
        "The post says of following back: “they may very well not, which is why we go on to "
        "step 2 and three.”"
    ),
    look_at="When few follow back",
    explanation=(
        "Following is an open door, not a trade. You go on, and the conversations decide who "
        "comes back."
    ),
)
