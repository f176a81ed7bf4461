"""The wall of links to oneself, and the three whom the author is sad about (S46, S47)."""

from course_lib.account.sample_posts import timeline
from course_lib.exercise import Exercise, NearMiss, Number, Order, Step

HAROLD = "harold_pym_counselling"
HIS_PAGE = "https://haroldpym.example"


def _harolds_wall() -> Number:
    posts = timeline(HAROLD)
    links = [post for post in posts if post.links]
    own = sum(any(link.startswith(HIS_PAGE) for link in post.links) for post in links)
    return Number(
        low=own,
        high=own,
        unit=f"of {len(posts)}",
        facts=(
            f"Harold wrote {len(posts)} posts in seven months. Four people follow him.",
            "His page is haroldpym.example.",
        ),
        near_misses=(
            NearMiss(len(posts) - own, "Those are the others. How many lead to his page?"),
            NearMiss(len(links), "One of the links leads to somebody else’s page."),
            NearMiss(len(posts), "Not all of them: three lead somewhere else, or nowhere."),
        ),
        columns=("Day", "Post"),
        rows=tuple((f"{post.created_at:%Y-%m-%d}", post.text) for post in reversed(posts)),
    )


HAROLDS_WALL = Exercise(
    id="the-mix_harolds-wall",
    title="Harold’s wall",
    prompt=(
        "Harold Pym is a counsellor who means well. How many of his posts lead to his own page?",
    ),
    rows=("S47",),
    minutes=2,
    points=1,
    question=_harolds_wall(),
    hints=(
        "You need not count by eye. Use Find.",
        "Type the name of his page into Find. The page says how many it shows.",
        "Type “haroldpym”. It is easier than counting.",
    ),
    rule=(
        "The post’s author writes of those who believe that everyone cares “about every little "
        "thing they are doing and just has a Tweet wall full of links to themselves… and 4 "
        "followers. Ouch.”"
    ),
    look_at="The wall of links",
    explanation=(
        "The count is a mirror to hold up to yourself. It is not a stick to beat Harold with: "
        "nobody ever showed him another way, and nobody ever answered."
    ),
)

THE_SAD_THREE = Exercise(
    id="the-mix_the-sad-three",
    title="Who makes the author saddest?",
    prompt=(
        "In a comment below the post, the author names three kinds of therapist. Put them in her "
        "order, the saddest on top.",
    ),
    rows=("S46",),
    minutes=1,
    points=2,
    question=Order(
        steps=(
            Step(
                "gives-up",
                "One who gives up. Gwen said hello five times, and left.",
                "She calls it the saddest: after that, nothing more can happen.",
            ),
            Step(
                "unsure",
                "One who struggles, unsure if it is a waste of time. Ines has 38 followers.",
                "She puts it next. Such a person is still there, and can still be told.",
            ),
            Step(
                "wall",
                "One with a wall of links to themselves. Harold has four followers.",
                "She names it last, with an “Ouch” and a smile.",
            ),
        )
    ),
    hints=(
        "Who can no longer be reached?",
        "She is saddest about the one who has gone, and least about the one who is still busy.",
        "Gwen, then Ines, then Harold.",
    ),
    rule=(
        "The author’s comment: “To me the saddest situation is a therapist who gives up. The next "
        "saddest is one struggling and uncertain if they’re wasting their time.”"
    ),
    look_at="Three sad stories",
    explanation="It is her order, from what hurts her most. None of the three is a bad therapist.",
)
