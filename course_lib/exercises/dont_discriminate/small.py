"""What size hides: small accounts, loud and quiet bios, a friendship (S24-S26)."""

from itertools import groupby

from course_lib.account.sample import Gold, SampleAccount, gold, roster
from course_lib.account.sample_posts import SamplePost, story, story_gold
from course_lib.exercise import (
    GRADED,
    Choose,
    Exercise,
    Form,
    Item,
    Label,
    OneOf,
    Option,
    Sort,
    Text,
)

_SMALL = tuple(
    (account, gold("small-accounts")[account.account_id].why)
    for account in roster("small-accounts")
)
_SMALL_RULE = "The post says: “You just NEVER know who or why people are following you”."

ANSWER_TWO = Exercise(
    id="dont-discriminate_answer-two",
    title="You have time for two",
    prompt=(
        "Six small accounts wrote today. You have time for two of them. Whom would you answer?",
        "Any two are fine. Choose first, and then go on to the next exercise.",
    ),
    rows=("S24",),
    minutes=2,
    points=0,
    question=Choose(
        options=tuple(
            Option(
                account.account_id,
                f"@{account.handle}",
                None,
                why,
                cells=(
                    f"{account.name}. {account.bio}",
                    account.latest_post,
                    f"{account.followers:,}",
                ),
            )
            for account, why in _SMALL
        ),
        columns=("Account", "About", "What they wrote", "Followers"),
        how_many=2,
    ),
    hints=(),
    rule=_SMALL_RULE,
    look_at="Who is behind the small account?",
    explanation="There is no right answer. Here is who they are.",
)

MARCH_GATHERING = Exercise(
    id="dont-discriminate_march-gathering",
    title="Who makes the March gathering happen?",
    prompt=(
        "Each March, 300 therapists meet. One of the six people above is behind it, year "
        "after year. Who is it?",
    ),
    rows=("S24",),
    minutes=1,
    points=1,
    question=OneOf(
        options=tuple(
            Option(
                account.account_id,
                f"@{account.handle}: “{account.latest_post}”",
                "March gathering" in why,
                why,
            )
            for account, why in _SMALL
        )
    ),
    hints=(
        "Read what each of them wrote. What would somebody need in March?",
        "Somebody has to think of where 300 people will sit.",
        "Look for the forty folding chairs.",
    ),
    rule=_SMALL_RULE,
    look_at="Who is behind the small account?",
    explanation=" ".join(f"@{account.handle}: {why}" for account, why in _SMALL),
)

WHAT_SIZE_HID = Exercise(
    id="dont-discriminate_what-size-hid",
    title="What did size hide?",
    prompt=(
        "Think of the two you chose, and of who the six are. What did the small number of "
        "followers hide from you? One sentence.",
    ),
    rows=("S24",),
    minutes=2,
    points=2,
    question=Text(
        limit=200,
        good_answer=(
            "It names one thing that the number did not show.",
            "It says where you could have seen it.",
            "It is honest about your own first glance.",
        ),
        sample=(
            "I saw 43 followers and passed her by; that she asks for forty chairs should have "
            "told me that she brings people together."
        ),
        screens=("client",),
    ),
    hints=(
        "Begin with: “I saw the number, and …”",
        "What in the post or the bio could have told you more?",
        "“I saw …, but I could have noticed …”",
    ),
    rule=(
        "The author of the post says that she may seem a “little person”, and that she has “a "
        "huge amount of leverage with key people”."
    ),
    look_at="Who is behind the small account?",
    explanation="This is one sentence of many.",
)


def _bio(account: SampleAccount, judged: Gold) -> Item:
    return Item(
        id=account.account_id,
        text=f"@{account.handle}",
        accepted=judged.labels,
        why=judged.why,
        cells=(f"{account.name}. {account.bio}", account.latest_post, f"{account.followers:,}"),
    )


def _loud_or_quiet(form: Form) -> Sort:
    judged = gold("splashy-or-quiet", form)
    return Sort(
        items=tuple(
            _bio(account, judged[account.account_id])
            for account in roster("splashy-or-quiet", form)
        ),
        labels=(
            Label("splashy", "Splashy: “Look at me!”"),
            Label("quiet", "Quiet: says who they are"),
        ),
        columns=("Account", "About", "What they wrote", "Followers"),
        style="cards",
    )


LOUD_OR_QUIET = Exercise(
    id="dont-discriminate_loud-or-quiet",
    title="Splashy or quiet?",
    prompt=(
        "Sort these eight by how they speak about themselves. Then open the reasons, and see how "
        "many people each of them talked with.",
    ),
    rows=("S25",),
    minutes=3,
    points=2,
    question=_loud_or_quiet(GRADED),
    practice=_loud_or_quiet,
    hints=(
        "Read each bio aloud. Does it praise its owner?",
        "Capital letters, prizes and big numbers are loud. One plain line is quiet.",
        "There are four of each.",
    ),
    rule=(
        "The post says: “Just because someone doesn’t splash “Look at me and how cool and powerful "
        "I am!” doesn’t mean they should be ignored.”"
    ),
    look_at="Loud and quiet",
    explanation=(
        "In each set, a loud account talked with one person at most in its last 40 posts. Each "
        "quiet one talked with 17 or more. The sample was made so. On X, look for yourself."
    ),
)

_NAMES = {"before_the_vows_bettina": "Bettina", "quiet_web_work_wendell": "Wendell"}
_ASKS = "Bettina asks a favour here. She sells nothing: she asks him “as a son”, and he can say no."


def _talks() -> tuple[tuple[SamplePost, ...], ...]:
    """The conversations of the friendship, in order: one for each day on which they talk."""
    by_day = groupby(story("friendship"), key=lambda post: post.created_at.date())
    return tuple(tuple(posts) for _, posts in by_day)


def _said(post: SamplePost) -> str:
    words = post.text.removeprefix(f"@{post.in_reply_to_handle} ")
    return f"{_NAMES[post.author_id.removeprefix('s-')]}: {words}"


def _talk_option(talk: tuple[SamplePost, ...]) -> Option:
    judged = story_gold("friendship")[talk[0].post_id]
    asks = any("may I ask you for something" in post.text for post in talk)
    return Option(
        talk[0].post_id,
        f"{talk[0].created_at.day} {talk[0].created_at:%B %Y}. "
        + " — ".join(_said(post) for post in talk),
        False,
        _ASKS if asks else judged.why,
    )


FIRST_PITCH = Exercise(
    id="dont-discriminate_first-pitch",
    title="Where is the first pitch?",
    prompt=(
        "Bettina writes about marriage. Wendell bakes and sings. Here is all they wrote to each "
        "other in six months.",
        "A pitch is a line that offers something for sale. On which day does the first one come?",
    ),
    rows=("S26", "S28"),
    minutes=4,
    points=1,
    question=OneOf(
        options=(
            *(_talk_option(talk) for talk in _talks()),
            Option(
                "none",
                "On none of these days",
                all("talk" in judged.labels for judged in story_gold("friendship").values()),
                "So it is: six months and not one pitch. Then she asks him, and he says yes.",
            ),
        )
    ),
    hints=(
        "Who offers something for money, and when?",
        "To ask for a favour is not a pitch.",
        "Read the last day once more. What does she ask for, and as what?",
    ),
    rule=(
        "The post says that one of her favourite friends “had NO idea I do website marketing until "
        "yesterday”, and calls it “proof that I’m building honest friendships with real people”."
    ),
    look_at="Six months without a pitch",
    explanation=(
        "Nobody sells anything. The question on the last day is easy to answer, because of the "
        "bread, the letters and the cat."
    ),
)
