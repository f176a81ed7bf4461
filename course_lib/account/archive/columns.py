"""The posts of an archive as columns, one list for each field.

A record of its own for each of a hundred thousand posts would take most of the time and of the
memory. So records live only while a piece of a file is read.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field, fields
from html import unescape
from typing import Any

import msgspec

from course_lib.account.archive.records import Entities, Original, Tweet, User
from course_lib.account.archive.times import post_times
from course_lib.account.archive.values import Counts, text_of, texts_of

_FIELDS = tuple(each.name for each in msgspec.structs.fields(Tweet))
_NO_ENTITIES = Entities()
_COUNTS = Counts()


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
    day_only: list[bool] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    langs: list[str | None] = field(default_factory=list)
    likes: array[int] = field(default_factory=_whole_numbers)
    reposts: array[int] = field(default_factory=_whole_numbers)
    reply_posts: list[str | None] = field(default_factory=list)
    reply_to: list[str | None] = field(default_factory=list)
    reply_handles: list[str | None] = field(default_factory=list)
    mentions: list[tuple[str, ...]] = field(default_factory=list)
    mention_ids: list[tuple[str, ...]] = field(default_factory=list)
    hashtags: list[tuple[str, ...]] = field(default_factory=list)
    links: list[tuple[str, ...]] = field(default_factory=list)
    originals: list[Original | None] = field(default_factory=list)
    users: list[User | None] = field(default_factory=list)
    _written: list[str | None] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.ids)

    def add(self, tweets: Sequence[Tweet]) -> int:
        """Add posts; return how many had no number and were left out.

        `read_times` has to follow when all of a kind of file are added.
        """
        found = _in_columns(tweets)
        ids = texts_of(found["id_str"])
        try:
            numbers = array("q", map(int, ids))  # type: ignore[arg-type]
        except (TypeError, ValueError, OverflowError):
            numbered = [tweet for tweet in tweets if _find_number(tweet)]
            self.add(numbered)
            return len(tweets) - len(numbered)
        self.ids += ids  # type: ignore[arg-type]
        self.numbers += numbers
        self._written += found["created_at"]
        texts = _first_known(found["full_text"], found["text"])
        self.texts += [_as_read(text) if text and "&" in text else text or "" for text in texts]
        self.langs += found["lang"]
        self.likes.extend(map(_COUNTS.__getitem__, found["favorite_count"]))
        self.reposts.extend(map(_COUNTS.__getitem__, found["retweet_count"]))
        self.reply_posts += texts_of(found["in_reply_to_status_id_str"])
        self.reply_to += texts_of(
            _first_known(found["in_reply_to_user_id_str"], found["in_reply_to_user_id"])
        )
        self.reply_handles += found["in_reply_to_screen_name"]
        self._add_entities([each or _NO_ENTITIES for each in found["entities"]])
        self.originals += found["retweeted_status"]
        self.users += found["user"]
        return 0

    def read_times(self, *, monthly: bool) -> None:
        """Read the times of the posts that were added since the last time."""
        numbers = self.numbers[len(self.seconds) :]
        seconds, day_only = post_times(numbers, self._written, monthly=monthly)
        self.seconds.frombytes(seconds.tobytes())
        self.day_only += day_only.tolist()
        self._written.clear()

    def _add_entities(self, entities: Sequence[Entities]) -> None:
        """Add the people, words after # and links that X found in the texts."""
        mentions = [each.user_mentions for each in entities]
        self.mentions += [
            tuple([one.screen_name for one in some if one.screen_name]) if some else ()
            for some in mentions
        ]
        self.mention_ids += [
            tuple([str(one.id_str) for one in some if one.screen_name]) if some else ()
            for some in mentions
        ]
        self.hashtags += [
            tuple([one.text for one in each.hashtags if one.text]) if each.hashtags else ()
            for each in entities
        ]
        self.links += [
            tuple([one.expanded_url for one in each.urls if one.expanded_url]) if each.urls else ()
            for each in entities
        ]

    def at(self, place: int) -> list[Any]:
        """Return all that is known about one post."""
        columns = (getattr(self, each.name) for each in fields(self))
        return [column[place] for column in columns if column]


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


def _as_read(text: str) -> str:
    """Return a text as people read it, without HTML's way of writing & < >."""
    if text.count("&") == text.count("&amp;"):
        return text.replace("&amp;", "&")
    return unescape(text)
