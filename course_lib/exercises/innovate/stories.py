"""What innovation is: six stories, and one idea from first notice to pounce (S42, S43)."""

from collections.abc import Sequence

from course_lib.account.sample_posts import SamplePost, story, story_gold
from course_lib.exercise import Choose, Exercise, Item, Label, Option, Sort

SIX_STORIES = Exercise(
    id="innovate_six-stories",
    title="Which of these is innovation?",
    prompt=("Six short stories. In which ones has something new helped somebody? Tick them.",),
    rows=("S42",),
    minutes=3,
    points=3,
    question=Choose(
        options=(
            Option(
                "form",
                "Three colleagues rewrite a hard form in easy words, in messages. Nobody on the "
                "wall knows. A clinic now uses it",
                True,
                "New, useful, and quiet. “Real innovation is not always public.”",
            ),
            Option(
                "disrupt",
                "A coach posts each day that therapy must be disrupted, and has 9,000 followers",
                False,
                "Loud is not the same as new. Nothing has changed for anybody yet.",
            ),
            Option(
                "barn",
                "A social worker sees a kettle in a barn in another country and tries one on "
                "market day. She says where she got the idea",
                True,
                "Somebody else’s idea in a new place can be innovation, if you say whose it was.",
            ),
            Option(
                "tool",
                "A therapist buys a tool that posts for her. She now writes forty posts a day",
                False,
                "It is a new tool. But who is helped by it?",
            ),
            Option(
                "monday",
                "Each Monday a counsellor asks one question. By summer, teachers at three schools "
                "use it at lunch",
                True,
                "Small, repeated, and taken up by others.",
            ),
            Option(
                "clock",
                "A trainee asks why no waiting room has a clock. So far nothing has come of it",
                None,
                "It may be the first notice of something. Reasonable colleagues differ.",
            ),
        )
    ),
    hints=(
        "Ask about each one: is it new here, and who is better off?",
        "Counting followers or posts does not help you here.",
        "The form, the barn and the Monday question.",
    ),
    rule=(
        "The post says: “Real innovation is not always public, shouting aloud how cool you are, or "
        "even forcing everyone to know you are doing innovative stuff.”"
    ),
    look_at="What counts as innovation",
    explanation="New here, useful to somebody, and not measured by noise.",
)

_MARISOL = "marisol_slow_idea_moves"
_STAGES = ("notice", "build", "pounce")


def _her_posts() -> Sequence[SamplePost]:
    """Marisol's own words, in order; what others say in between is left out."""
    posts = story("slow_idea")
    first = posts[0].author_id
    return [post for post in posts if post.author_id == first]


def _item(place: int, posts: Sequence[SamplePost]) -> Item:
    """One post; beside a border, the stage of the neighbour is accepted too."""
    gold = story_gold("slow_idea")
    post = posts[place]
    near = posts[max(0, place - 1) : place + 2]
    accepted = frozenset(label for each in near for label in gold[each.post_id].labels)
    text = post.text.partition(" ")[2] if post.text.startswith("@") else post.text
    return Item(
        post.post_id,
        f"{post.created_at.day} {post.created_at:%B}: {text}",
        accepted,
        gold[post.post_id].why,
    )


def _thread() -> Sort:
    posts = _her_posts()
    return Sort(
        items=tuple(_item(place, posts) for place in range(len(posts))),
        labels=(
            Label("notice", "She notices"),
            Label("build", "She builds"),
            Label("pounce", "She pounces"),
        ),
    )


MARISOLS_THREAD = Exercise(
    id="innovate_marisols-thread",
    title="Five months of Marisol",
    prompt=(
        "These are Marisol’s posts about one idea, from October to March. Where does she notice, "
        "where does she build, and where does she pounce? One post early or late counts as right.",
    ),
    rows=("S43",),
    minutes=6,
    points=6,
    question=_thread(),
    hints=(
        "To notice is to see and wonder. To build is to ask around and try things.",
        "Look for the first question to colleagues, and for the day with the form.",
        "She builds from December on. She pounces from 24 February on.",
    ),
    rule=(
        "The post says: “I think of my innovative mind as more of a slithering, slow build, then "
        "pouncing on an idea and seeing where it takes me.”"
    ),
    look_at="Notice, build, pounce",
    explanation="“The running was easy. I knew where everything was.” The slow part did the work. "
    "Note what she leaves out, too: no name, no child, and nobody’s own story.",
)
