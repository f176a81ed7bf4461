"""Conversations that are written out: who says what to whom, and the key of the lesson."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from course_lib.community.draw import Draw
from course_lib.community.posts import Post
from course_lib.community.writing import written

WHYS = {
    "notice": "Marisol looks and wonders. She has no plan and sells nothing.",
    "build": "Marisol asks around and tries something small, again and again.",
    "pounce": "The moment is there, and Marisol moves fast with all she has gathered.",
    "talk": "Two people talk. Neither of them offers anything to buy.",
}


@dataclass(frozen=True, slots=True)
class StoryPost:
    """One post of a story, with the stage of the story that it belongs to."""

    story: str
    stage: str
    post: Post


def stories() -> list[StoryPost]:
    """Return every post of every story, in the order in which they are read."""
    told = written("stories")
    return [
        StoryPost(conversation["story"], conversation.get("stage", "talk"), post)
        for number, conversation in enumerate(told["conversation"], start=1)
        for post in _talk(f"talk-{number:02d}", conversation, told["who"])
    ]


def _talk(name: str, conversation: dict[str, str], who: dict[str, str]) -> Iterator[Post]:
    draw = Draw("story", name)
    at = datetime.fromisoformat(conversation["at"])
    before = None
    for number, line in enumerate(conversation["lines"], start=1):
        short, _, text = line.partition(": ")
        post = Post(
            post_id=f"p-{name}-{number}",
            author=who[short],
            created_at=at,
            text=text,
            conversation=f"p-{name}-1",
        )
        if before:
            post = replace(
                post,
                text=f"@{before.author} {text}",
                kind="reply",
                reply_to=before.author,
                reply_to_post=before.post_id,
            )
        before = post
        yield post
        at += timedelta(minutes=draw.whole(3, 25), seconds=draw.whole(0, 59))
