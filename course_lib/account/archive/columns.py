"""The posts of an archive as columns, one list for each field.

A record of its own for each of a hundred thousand posts would take most of the time and of the
memory. So records live only while a piece of a file is read.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, fields
from html import unescape
from typing import Any

import msgspec

from course_lib.account.archive.handles import HandleBook
from course_lib.account.archive.records import Entities, Original, Tweet, User
from course_lib.account.archive.times import post_times
from course_lib.account.archive.values import counts_of, text_of, texts_of

_FIELDS = tuple(each.name for each in msgspec.structs.fields(Tweet))
_NO_ENTITIES = Entities()
_NO_WORDS: tuple[str, ...] = ()


def _whole_numbers() -> array[int]:
    return array("q")


@dataclass(slots=True)
class PostColumns:
    """Posts: the same place in each column is the same post. None is unknown.

    `seconds` counts from 1970, `times.UNKNOWN` is no time; `day_only` is 1 where the hour is
    unknown. `likes` and `reposts` are `values.UNKNOWN` where X does not tell.
    """

    ids: list[str] = field(default_factory=list)
    numbers: array[int] = field(default_factory=_whole_numbers)
    seconds: array[int] = field(default_factory=_whole_numbers)
    day_only: array[int] = field(default_factory=_whole_numbers)
    texts: list[str] = field(default_factory=list)
    langs: list[str | None] = field(default_factory=list)
    likes: array[int] = field(default_factory=_whole_numbers)
    reposts: array[int] = field(default_factory=_whole_numbers)
    reply_posts: list[str | None] = field(default_factory=list)
    reply_to: list[str | None] = field(default_factory=list)
    reply_handles: list[str | None] = field(default_factory=list)
    mentions: list[tuple[str, ...]] = field(default_factory=list)
    hashtags: list[tuple[str, ...]] = field(default_factory=list)
    links: list[tuple[str, ...]] = field(default_factory=list)
    originals: list[Original | None] = field(default_factory=list)
    users: list[User | None] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.ids)

    def add(self, tweets: Sequence[Tweet], book: HandleBook, *, monthly: bool) -> int:
        """Add posts, and the names in them to the book; return how many had no number."""
        import numpy as np

        found = _in_columns(tweets)
        ids = texts_of(found["id_str"])
        try:
            numbers = np.fromiter(map(int, ids), np.int64, len(ids))  # type: ignore[arg-type]
        except (TypeError, ValueError, OverflowError):
            numbered = [tweet for tweet in tweets if _find_number(tweet)]
            self.add(numbered, book, monthly=monthly)
            return len(tweets) - len(numbered)
        seconds, day_only = post_times(numbers, found["created_at"], monthly=monthly)
        entities = [each or _NO_ENTITIES for each in found["entities"]]
        mentions = [each.user_mentions for each in entities]
        reply_to = texts_of(
            _first_known(found["in_reply_to_user_id_str"], found["in_reply_to_user_id"])
        )
        handles = found["in_reply_to_screen_name"]
        self.ids += ids  # type: ignore[arg-type]
        self.texts += map(_as_read, _first_known(found["full_text"], found["text"]))
        self.langs += found["lang"]
        self.reply_posts += texts_of(found["in_reply_to_status_id_str"])
        self.reply_to += reply_to
        self.reply_handles += handles
        self.mentions += _words(mentions, "screen_name")
        self.hashtags += _words([each.hashtags for each in entities], "text")
        self.links += _words([each.urls for each in entities], "expanded_url")
        self.originals += found["retweeted_status"]
        self.users += found["user"]
        for column, values in (
            (self.numbers, numbers),
            (self.seconds, seconds),
            (self.day_only, day_only),
            (self.likes, counts_of(found["favorite_count"])),
            (self.reposts, counts_of(found["retweet_count"])),
        ):
            column.frombytes(values.astype(np.int64).tobytes())
        book.learn(seconds.tolist(), mentions, zip(reply_to, handles, strict=True))
        return 0

    def at(self, places: Any) -> PostColumns:
        """Return the posts at these places, in this order."""
        return PostColumns(*(_picked(column, places) for column in self.columns()))

    def columns(self) -> list[Any]:
        """Return all the columns."""
        return [getattr(self, each.name) for each in fields(self)]


def _in_columns(tweets: Sequence[Tweet]) -> dict[str, Sequence[Any]]:
    """Return field → its value in each post. A bare record has one field more, the last."""
    if not tweets:
        return dict.fromkeys(_FIELDS, ())
    return dict(
        zip(_FIELDS, zip(*map(msgspec.structs.astuple, tweets), strict=False), strict=False)
    )


def _find_number(tweet: Tweet) -> bool:
    """Say whether a post has a number. The plain one may be damaged, so it only stands in."""
    number = text_of(tweet.id_str) or text_of(tweet.id)
    tweet.id_str = number
    return number is not None and number.isdecimal() and int(number) < 2**63


def _first_known(these: Sequence[Any], others: Sequence[Any]) -> Sequence[Any]:
    if None not in these:
        return these
    return [other if this is None else this for this, other in zip(these, others, strict=True)]


def _as_read(text: str | None) -> str:
    """Return a text as people read it, without HTML's way of writing & < >."""
    return (unescape(text) if "&" in text else text) if text else ""


def _words(found: Iterable[Sequence[Any] | None], name: str) -> list[tuple[str, ...]]:
    return [
        tuple([word for each in records if (word := getattr(each, name))]) if records else _NO_WORDS
        for records in found
    ]


def _picked(column: Any, places: Any) -> Any:
    import numpy as np

    if isinstance(column, array):
        return array("q", np.asarray(column)[places].tobytes())
    return np.fromiter(column, object, len(column))[places].tolist()
