"""What the room works with: a post, who is who, and the conversation they make."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Literal

Kind = Literal["own", "reply", "repost", "quote"]

#: How long after the end an answer still counts as one.
ANSWER_WINDOW = timedelta(hours=24)


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """One post. `reply_to` and `ref` are the ids of the post it answers and of the one it shows.

    `author` is how the source names the writer for itself, `handle` how people read the name,
    without @. Both are the same where the source has only one.
    """

    id: str
    author: str
    handle: str
    at: datetime
    text: str
    kind: Kind = "own"
    reply_to: str = ""
    ref: str = ""


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that could not be used: its number in the source, from 1, and why, as a sentence."""

    row: int
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedQuestion:
    """A question of the plan: `minute` counts from the beginning."""

    name: str
    minute: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What is known beside the posts. People are handles, in small letters.

    `first_time` is None where nobody knows who is new: then nobody is called a newcomer.
    `begins` is None where there is no plan: then the posts say when it began and ended.
    """

    title: str = ""
    tag: str = ""
    begins: datetime | None = None
    minutes: int = 60
    host: str = ""
    speaker: str = ""
    helpers: frozenset[str] = frozenset()
    questions: tuple[PlannedQuestion, ...] = ()
    first_time: frozenset[str] | None = None
    may_be_quoted: frozenset[str] = frozenset()
    withdrawn: frozenset[str] = frozenset()

    @property
    def hosts(self) -> frozenset[str]:
        """Everybody who runs the hour."""
        return self.helpers | {self.host} if self.host else self.helpers

    @property
    def ends(self) -> datetime | None:
        """When the hour is over."""
        return self.begins + timedelta(minutes=self.minutes) if self.begins else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Chat:
    """A conversation: every post once and by time, what is known around it, and what was unusable.

    `notes` are whole sentences for the facilitator about how the source was read.
    """

    posts: tuple[Post, ...]
    frame: Frame = field(default_factory=Frame)
    bad_rows: tuple[BadRow, ...] = ()
    notes: tuple[str, ...] = ()

    def by_id(self) -> Mapping[str, Post]:
        """Return the posts by their ids."""
        return {post.id: post for post in self.posts}

    def within(self, frame: Frame) -> Chat:
        """Return the same posts inside another frame."""
        return replace(self, frame=frame)


def by_time(posts: Mapping[str, Post]) -> tuple[Post, ...]:
    """Return posts in the order in which they were written; those of one second as they came."""
    return tuple(sorted(posts.values(), key=lambda post: post.at))


def name(handle: str) -> str:
    """Return a handle as it is compared: without @, in small letters."""
    return handle.strip().lstrip("@").casefold()
