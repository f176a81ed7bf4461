"""What the sample community writes: timelines and stories, for pages that show posts.

Like `sample`, this needs the standard library alone. A page that shows no timeline never opens
these files.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from types import MappingProxyType

from course_lib.account.sample_files import count, rows, time


@dataclass(frozen=True, slots=True, kw_only=True)
class SamplePost:
    """One post as a page shows it. `received` is how many answers it got; None is unknown."""

    post_id: str
    author_id: str
    created_at: datetime
    text: str
    kind: str
    in_reply_to_post_id: str
    in_reply_to_handle: str
    ref_handle: str
    links: tuple[str, ...]
    received: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PostGold:
    """What is right to say about a post: each of `labels` is a right answer."""

    labels: frozenset[str]
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    """One account among those whose answers are counted."""

    account_id: str
    followers: int
    posts: int
    conversations: int

    @property
    def per_post(self) -> float:
        """Conversations for each post."""
        return self.conversations / self.posts


@cache
def timeline(handle: str) -> tuple[SamplePost, ...]:
    """Return somebody's posts, the oldest first. Raises `LookupError` where there are none."""
    posts = _posts()
    found = [post for post in posts.values() if post.author_id == f"s-{handle}"]
    if not found:
        raise LookupError(f"The sample holds no posts of {handle}.")
    return tuple(sorted(found, key=lambda post: (post.created_at, post.post_id)))


@cache
def timeline_gold() -> Mapping[str, PostGold]:
    """Return post id → how the course reads it, for the posts of all timelines."""
    return MappingProxyType({row["post_id"]: post_gold(row) for row in rows("gold/timelines.csv")})


@cache
def story(name: str) -> tuple[SamplePost, ...]:
    """Return the posts of a story in reading order. Raises `LookupError` for an unknown name."""
    posts = _posts()
    found = [posts[row["post_id"]] for row in rows("stories.csv") if row["story"] == name]
    if not found:
        raise LookupError(f"There is no story called {name}.")
    return tuple(found)


@cache
def story_gold(name: str) -> Mapping[str, PostGold]:
    """Return post id → stage of the story. Raises `LookupError` like `story`."""
    found = {
        row["post_id"]: post_gold(row) for row in rows("gold/stories.csv") if row["story"] == name
    }
    if not found:
        raise LookupError(f"There is no story called {name}.")
    return MappingProxyType(found)


@cache
def talks() -> tuple[Talk, ...]:
    """Return followers and conversations of 24 accounts, the one with fewest followers first."""
    return tuple(
        Talk(
            account_id=row["account_id"],
            followers=int(row["followers_n"]),
            posts=int(row["posts_n"]),
            conversations=int(row["conversations_n"]),
        )
        for row in rows("conversations.csv")
    )


def post_gold(row: Mapping[str, str]) -> PostGold:
    """Return the judgement in a row of a file in `data/gold/`."""
    return PostGold(labels=frozenset(row["labels"].split("|")), why=row["why"])


@cache
def _posts() -> Mapping[str, SamplePost]:
    return {
        row["post_id"]: _post(row) for file in ("posts.csv", "timelines.csv") for row in rows(file)
    }


def _post(row: Mapping[str, str]) -> SamplePost:
    created_at = time(row["created_at"])
    assert created_at
    return SamplePost(
        post_id=row["post_id"],
        author_id=row["author_id"],
        created_at=created_at,
        text=row["text"],
        kind=row["kind"],
        in_reply_to_post_id=row["in_reply_to_post_id"],
        in_reply_to_handle=row["in_reply_to_handle"],
        ref_handle=row["ref_handle"],
        links=tuple(row["links"].split()),
        received=count(row["replies_n"]),
    )
