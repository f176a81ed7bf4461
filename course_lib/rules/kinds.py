"""How many posts there are of each kind that the platform records."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from course_lib.account import Dataset

#: Kind → its plural, in a learner's words.
KIND_WORDS = {
    "reply": "answers to other people",
    "self_reply": "answers to yourself (threads)",
    "repost": "reposts of other people’s posts",
    "quote": "posts that quote somebody",
    "own": "other posts of your own",
}


def posts_by_kind(dataset: Dataset) -> dict[str, int] | None:
    """Return kind → number of the account's own posts; None where the source holds no posts.

    Every post has exactly one kind, so the numbers add up to all posts. The post looks at them in
    Step Three: “the great majority of my Tweets being engaging-with-others”.
    """
    if dataset.lacks("posts"):
        return None
    counts = dataset.my_posts()["kind"].value_counts()
    return {kind: int(counts[kind]) for kind in KIND_WORDS}
