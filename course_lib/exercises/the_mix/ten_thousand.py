"""The story of the ten thousand posts: look it up, then see what can be repeated (S36)."""

from course_lib.account.sample_counts import NumberedPost, engager, engager_gold
from course_lib.exercise import Choose, Exercise, NearMiss, Number, Option


def with_links() -> tuple[NumberedPost, ...]:
    """Return those of the marketeer’s posts that hold a link."""
    return tuple(post for post in engager() if "https://" in post.text)


def _first_promotion() -> Number:
    links = with_links()
    first, second = sorted(engager_gold())[:2]
    return Number(
        low=first,
        high=first,
        unit="is the number of the post",
        facts=(
            f"He wrote {len(engager()):,} posts.",
            f"{len(links)} of them hold a link. Here they are, the oldest first.",
        ),
        near_misses=(
            NearMiss(links[0].number, "That is his first link. It leads to somebody else’s page."),
            NearMiss(second, "He speaks of his course there, but for the second time."),
        ),
        columns=("Number", "Post"),
        rows=tuple((f"{post.number:,}", post.text) for post in links),
    )


FIRST_PROMOTION = Exercise(
    id="the-mix_first-promotion",
    title="When did he first promote himself?",
    prompt=(
        "Tobias Marsh is invented, but his posts can be counted. He is a marketing man who answers "
        "shopkeepers all day.",
        "Find the first post in which he promotes something of his own. What is its number?",
    ),
    rows=("S36",),
    minutes=3,
    points=2,
    question=_first_promotion(),
    hints=(
        "Most of his links lead to other people’s pages. You look for one to his own.",
        "His page will have his name in it. Type “marsh” into Find.",
        "Of the few lines that are left, take the one with the lowest number.",
    ),
    rule=(
        "The post says: “My favorite marketing guy, @unmarketing, Tweeted 10,000 times before he "
        "ever self-promoted.”"
    ),
    look_at="The ten thousand posts",
    explanation="Such a person could exist. But one made-up man proves nothing about a real one.",
)

SAFE_TO_REPEAT = Exercise(
    id="the-mix_safe-to-repeat",
    title="What can you safely repeat?",
    prompt=(
        "Above are several tellings of the real story. You are writing about it to colleagues. "
        "Tick each sentence that you can stand behind.",
    ),
    rows=("S36",),
    minutes=2,
    points=3,
    question=Choose(
        options=(
            Option(
                "differs",
                "The number differs from telling to telling",
                True,
                "10,000 in one, 25,000 in his own. You can show both.",
            ),
            Option(
                "exactly",
                "He promoted nothing until his 10,000th post",
                False,
                "He himself wrote 25,000 later, and that nobody had picked the number.",
            ),
            Option(
                "most",
                "He said more than once that three quarters or more were replies",
                True,
                "75% in 2010, 78% in 2013, and 85% for one month of 2009.",
            ),
            Option(
                "quota",
                "First write 10,000 posts; then you may promote",
                False,
                "That turns a story into a rule. None of the tellings sets such a number for "
                "others.",
            ),
            Option(
                "long",
                "He says that he answered others for a long time before he promoted anything",
                True,
                "All the tellings agree on that, whatever the number is.",
            ),
            Option(
                "works",
                "It worked for him, so it will work for a therapist",
                False,
                "He warned of that himself: he talks about Twitter on Twitter, and said that he "
                "is no case study.",
            ),
        )
    ),
    hints=(
        "On what do all the tellings agree?",
        "Say who said it, and leave out what only one of them says.",
        "Three can stand: the number differs, most were replies, and it took a long time.",
    ),
    rule="Repeat what the tellings share, and name who tells it. Never make a quota of a story.",
    look_at="The ten thousand posts",
    explanation=(
        "The figure is a legend with a range. What it stands for is sound: he talked with people "
        "long before he sold them anything."
    ),
)
