"""Harriet's week: six posts that could be an answer to somebody instead (S37)."""

from course_lib.account.sample_sets import SetGold, SetPost, posts_gold, posts_of
from course_lib.exercise import GRADED, Choose, Exercise, Form, Option
from course_lib.rules import mix_of

MOVES = 6


def _option(post: SetPost, judged: SetGold) -> Option:
    why = f"{judged.why} Instead: {judged.instead}" if judged.instead else judged.why
    return Option(post.item_id, post.text, "move" in judged.labels, why)


def _week(form: Form) -> Choose:
    judged = posts_gold("harriets-week", form)
    return Choose(
        options=tuple(
            _option(post, judged[post.item_id]) for post in posts_of("harriets-week", form)
        ),
        how_many=MOVES,
    )


def before_and_after(form: Form = GRADED) -> tuple[str, str]:
    """Return the mix of the week as it is, and with six posts moved, in a learner’s words."""
    labels = [next(iter(each.labels)) for each in posts_gold("harriets-week", form).values()]
    engage = labels.count("stay")
    both = len(labels)
    before = mix_of({"engage": engage, "own": both - engage}).share
    after = mix_of({"engage": engage + MOVES, "own": both - engage - MOVES}).share
    return f"{before.k} of {before.n}", f"{after.k} of {after.n}"


_BEFORE, _AFTER = before_and_after()

HARRIETS_WEEK = Exercise(
    id="the-mix_harriets-week",
    title="Move six posts",
    prompt=(
        f"Harriet’s week has 24 posts. {_BEFORE} engage. If six of her own had been an answer to "
        "somebody, it would be three quarters.",
        "Choose the 6 that she could best give up. Her answers to others stay, and so do the own "
        "posts that are worth their place.",
    ),
    rows=("S37", "S47"),
    minutes=5,
    points=4,
    question=_week(GRADED),
    practice=_week,
    hints=(
        "Which thing does she say more than once?",
        "Keep the one post that says what, when and where. Keep the ones that make you smile.",
        "Move the repeats of one thing, the pressure, and the lines that only say “me”.",
    ),
    rule=(
        "The post says: “The problem with Twitter is there are a lot of people talking which "
        "makes you think you should talk. But the best talkers are actually ENGAGING”."
    ),
    look_at="Harriet’s week",
    explanation=(
        f"With six moved, {_AFTER} engage: three quarters. She still tells her news, once and "
        "well. Nobody asks you to fall silent about your own work."
    ),
    draft=True,
)
