"""The files about posts: the latest ones, the timelines, the stories, and how each post reads."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from course_lib.account import schema
from course_lib.community.cells import Files, Row, account_id, time
from course_lib.community.draw import Draw
from course_lib.community.people import Person
from course_lib.community.post_sets import post_set_files
from course_lib.community.posts import Post
from course_lib.community.stories import WHYS, StoryPost, stories
from course_lib.community.timelines import timelines

CONVERSATIONS = ("account_id", "followers_n", "posts_n", "conversations_n")

LABEL_WHYS = {
    "reply": "It answers @{to}.",
    "quote": "It adds words to a post of @{ref}.",
    "repost": "It passes on a post of @{ref} without a word added.",
    "own": "A thought or a page of their own, addressed to nobody.",
    "self_reply": "It goes on with their own post: a thread counts once, by its first post.",
    "other": "A greeting, a slip or somebody else's page: neither talk with others nor their own.",
}


def posts_files(people: Sequence[Person], latest: Sequence[Post], mine: Sequence[Post]) -> Files:
    """Return the files about posts.

    `posts.csv` holds what most pages show: everybody's latest post, and those of the learner's
    stand-in. The rest of the timelines has a file of its own.
    """
    told = stories()
    everything = timelines(people, [*latest, *(each.post for each in told)])
    known = {post.post_id: post for post in everything}
    latest = [known.get(post.post_id, post) for post in latest]
    shown = {post.post_id for post in latest}
    answered = Counter(post.reply_to_post for post in [*everything, *mine])
    behind = [post for post in everything if post.post_id not in shown]
    return {
        "posts.csv": (schema.POSTS, _posts([*latest, *mine], answered)),
        "timelines.csv": (schema.POSTS, _posts(behind, answered)),
        "conversations.csv": (CONVERSATIONS, _conversations(people, everything)),
        **post_set_files(),
        "stories.csv": (("story", "position", "post_id"), _stories(told)),
        "gold/stories.csv": (("story", "post_id", "labels", "why"), _stages(told)),
        "gold/timelines.csv": (("post_id", "labels", "why"), _labels([*mine, *everything])),
    }


def _posts(posts: Iterable[Post], answered: Counter[str]) -> Iterator[Row]:
    for post in posts:
        draw = Draw("post", post.post_id)
        likes, reposts = draw.whole(0, 14), draw.whole(0, 3)
        replies = max(draw.whole(0, 4), answered[post.post_id])
        yield (
            "sample",
            post.post_id,
            account_id(post.author),
            time(post.created_at),
            "second",
            post.text,
            post.kind,
            post.reply_to_post,
            account_id(post.reply_to),
            post.reply_to,
            post.ref_post,
            post.ref_handle,
            post.conversation,
            " ".join(re.findall(r"@(\w{16,})", post.text)),
            " ".join(re.findall(r"#(\w+)", post.text)),
            " ".join(re.findall(r"https?://\S+", post.text)),
            "en",
            str(likes),
            str(reposts),
            str(replies if post.received is None else post.received),
            "0",
            str(draw.whole(20, 900)),
            "false",
            "sample",
        )


def _conversations(people: Iterable[Person], posts: Iterable[Post]) -> Iterator[Row]:
    """Yield followers, posts and answers received of everybody whose answers are counted."""
    followers = {person.handle: person.followers for person in people}
    written: Counter[str] = Counter()
    answers: Counter[str] = Counter()
    for post in posts:
        if post.received is not None:
            written[post.author] += 1
            answers[post.author] += post.received
    for handle in sorted(written, key=followers.__getitem__):
        numbers = followers[handle], written[handle], answers[handle]
        yield account_id(handle), *map(str, numbers)


def _stories(told: Iterable[StoryPost]) -> Iterator[Row]:
    places: dict[str, int] = {}
    for each in told:
        places[each.story] = places.get(each.story, 0) + 1
        yield each.story, str(places[each.story]), each.post.post_id


def _stages(told: Iterable[StoryPost]) -> Iterator[Row]:
    for each in told:
        yield each.story, each.post.post_id, each.stage, WHYS[each.stage]


def _labels(posts: Iterable[Post]) -> Iterator[Row]:
    for post in posts:
        why = LABEL_WHYS["other" if post.other else post.kind]
        yield post.post_id, post.label, why.format(to=post.reply_to, ref=post.ref_handle)
