"""One author, two accounts: answers for each post, and who is in the room (S10, S19)."""

from course_lib.account.sample_audiences import audiences
from course_lib.account.sample_posts import talks
from course_lib.exercise import Exercise, NearMiss, Number, Text
from course_lib.settings import settings

TALKS = {talk.account_id.removeprefix("s-"): talk for talk in talks()}
OLDER, NEWER = TALKS["marriage_matters_older"], TALKS["prairie_porch_newer_acct"]

#: How many followers one looks at in `IN_A_ROOM_OF_FORTY`. Unit: accounts.
ROOM = 40

_NIGHT_AND_DAY = (
    "The post says: “my newer, smaller Twitter account is night and day different in the quality "
    "of followers and engagement.”"
)


def per_post(conversations: int, posts: int) -> float:
    """Return the answers that each post gets, on average."""
    return conversations / posts


_PER_POST = per_post(NEWER.conversations, NEWER.posts)
_PER_THOUSAND = _PER_POST / NEWER.followers * 1000

ANSWERS_PER_POST = Exercise(
    id="quality-over-quantity_answers-per-post",
    title="Answers to each post",
    prompt=(
        f"The newer account wrote {NEWER.posts} posts in two weeks. People answered "
        f"{NEWER.conversations} times. How many answers is that for each post?",
        "You can write it with one digit after the point, such as 2.5.",
    ),
    rows=("S19",),
    minutes=1,
    points=1,
    question=Number(
        low=_PER_POST - 0.1,
        high=_PER_POST + 0.1,
        unit="answers to each post",
        near_misses=(
            NearMiss(
                per_post(OLDER.conversations, OLDER.posts),
                "That is the older account, done for you above. Now take the newer one.",
            ),
            NearMiss(
                round(NEWER.posts / NEWER.conversations, 2),
                "Turn it around: answers divided by posts.",
            ),
            NearMiss(NEWER.conversations, "Those are all the answers. Divide by the posts."),
        ),
    ),
    hints=(
        "If it were 80 answers to 40 posts, it would be 2 for each post.",
        "Divide the answers by the posts.",
        f"{NEWER.conversations} divided by {NEWER.posts}.",
    ),
    rule=_NIGHT_AND_DAY,
    look_at="One author, two accounts",
    explanation=f"{NEWER.conversations} ÷ {NEWER.posts} = {_PER_POST:.1f} answers to each post.",
)

PER_THOUSAND = Exercise(
    id="quality-over-quantity_per-thousand",
    title="What if both had a thousand?",
    prompt=(
        f"The newer account gets {_PER_POST:.1f} answers to each post, from {NEWER.followers} "
        "followers.",
        "How many answers to each post is that for every 1,000 followers? About right is fine.",
    ),
    rows=("S19",),
    minutes=2,
    points=1,
    question=Number(
        low=_PER_THOUSAND - 1,
        high=_PER_THOUSAND + 1,
        unit="answers to each post, for every 1,000 followers",
        near_misses=(
            NearMiss(
                round(per_post(OLDER.conversations, OLDER.posts) / OLDER.followers * 1000, 1),
                "That is the older account, done for you above. Now take the newer one.",
            ),
            NearMiss(_PER_POST, f"That is for {NEWER.followers} followers. How many for 1,000?"),
        ),
    ),
    hints=(
        f"1,000 is between three and four times {NEWER.followers}.",
        f"Divide {_PER_POST:.1f} by {NEWER.followers}, then multiply by 1,000.",
        f"1,000 ÷ {NEWER.followers} is about {1000 / NEWER.followers:.1f}. "
        f"Multiply {_PER_POST:.1f} by that.",
    ),
    rule=_NIGHT_AND_DAY,
    look_at="One author, two accounts",
    explanation=(
        f"{_PER_POST:.1f} ÷ {NEWER.followers} × 1,000 = {_PER_THOUSAND:.1f}. It is a fair way to "
        "set a small account beside a large one."
    ),
)

_CELESTE, _HENDRIKA = audiences()["audit"], audiences()["audit-hendrika"]


def in_the_room(peers: int, followers: int) -> float:
    """Return how many colleagues to expect among `ROOM` followers."""
    return ROOM * peers / followers


_EXPECTED = in_the_room(_HENDRIKA.peers, _HENDRIKA.followers)

IN_A_ROOM_OF_FORTY = Exercise(
    id="quality-over-quantity_in-a-room-of-forty",
    title="How many colleagues are in the room?",
    prompt=(
        f"Hendrika has {_HENDRIKA.followers:,} followers. {_HENDRIKA.peers:,} of them are "
        "colleagues who write.",
        f"Invite any {ROOM} of her followers to a room. About how many colleagues would you meet?",
    ),
    rows=("S19",),
    minutes=2,
    points=1,
    question=Number(
        low=_EXPECTED - 1,
        high=_EXPECTED + 1,
        unit=f"colleagues in a room of {ROOM}",
        near_misses=(
            NearMiss(
                round(in_the_room(_CELESTE.peers, _CELESTE.followers)),
                "That is Celeste’s room, done for you above. Now take Hendrika’s.",
            ),
            NearMiss(
                round(100 * _HENDRIKA.peers / _HENDRIKA.followers),
                f"That is out of 100 people. The room holds {ROOM}.",
            ),
            NearMiss(_HENDRIKA.peers, f"Those are all of them. The room holds {ROOM}."),
        ),
    ),
    hints=(
        "What part of her followers are colleagues: a half, a third, a quarter?",
        f"Divide {_HENDRIKA.peers:,} by {_HENDRIKA.followers:,}, then multiply by {ROOM}.",
        f"A little more than a quarter of {ROOM}.",
    ),
    rule=_NIGHT_AND_DAY,
    look_at="One author, two accounts",
    explanation=(
        f"{_HENDRIKA.peers:,} ÷ {_HENDRIKA.followers:,} × {ROOM} = {_EXPECTED:.1f}. The crowd is "
        "smaller than Celeste’s, and the room is fuller."
    ),
)

VERDICT = Exercise(
    id="quality-over-quantity_verdict",
    title="Your verdict in three sentences",
    prompt=(
        "A colleague asks: “Which of the two accounts would you rather have, the older or the "
        "newer one?” Answer in three sentences.",
        "Say which one. Give one number from this page. Say what you will do about it this week.",
    ),
    rows=("S18", "S19"),
    minutes=5,
    points=10,
    question=Text(
        limit=2 * settings().post_length,
        good_answer=(
            "It says which account, and why. Either can be right.",
            "It uses a number from this page, and uses it fairly.",
            "It says something good about the other account too, or names a limit of the number.",
            "It names one small thing you will do this week.",
            "It is fair to people: it calls nobody fake.",
        ),
        sample=(
            "I would rather have the newer account: 286 people gave each post about four answers, "
            "and the older one got one or two from 2,512. The older one still reaches couples who "
            "read and never write, and that counts too, though I cannot see it in the answers. "
            "This week I will not look at my number; I will answer three people instead."
        ),
    ),
    hints=(
        "Begin with: “I would rather have …, because …”",
        "Set one number of the older account beside the same number of the newer one.",
        "End with one thing that you could do before Friday.",
    ),
    rule="The post says: “raw quantity has zero relationship to your innovation.”",
    look_at="Your verdict",
    explanation="This is one answer of many. Choosing the older account can be as good.",
)
