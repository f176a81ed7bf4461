"""From X's records to the columns of the posts table: what kind each post is, and to whom."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from html import unescape
from typing import Any

from course_lib.account.archive.records import Entities, Loose, Tweet

_REPOST = re.compile(r"RT @(\w+):")
_STATUS = re.compile(
    r"https?://(?:www\.|mobile\.|m\.)?(?:twitter|x)\.com/(?:#!/)?(i/web|\w+)/status(?:es)?/(\d+)",
    re.IGNORECASE,
)
_NONE: tuple[str, ...] = ()
_NO_IDS = frozenset(("", "-1", "0", "None"))
_NO_ENTITIES = Entities()


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose archive it is."""

    account_id: str
    handle: str | None


@dataclass(slots=True)
class Post:
    """What a post answers or passes on."""

    kind: str
    ref_post_id: str | None = None
    ref_handle: str | None = None


@dataclass(slots=True)
class HandleBook:
    """Account id → handle, as far as posts name people. The newest name wins."""

    names: dict[str, str] = field(default_factory=dict)

    def learn(self, tweets: Iterable[Tweet]) -> None:
        """Read the names in posts, which must come oldest first."""
        for tweet in tweets:
            for mention in (tweet.entities or _NO_ENTITIES).user_mentions or ():
                who = text_of(mention.id_str)
                if who and mention.screen_name:
                    self.names[who] = mention.screen_name
            to = reply_to(tweet)
            if to and tweet.in_reply_to_screen_name:
                self.names[to] = tweet.in_reply_to_screen_name

    def id_of(self, handle: str) -> str | None:
        """Return the id of a handle, where a post names both."""
        wanted = handle.casefold()
        return next((id_ for id_, name in self.names.items() if name.casefold() == wanted), None)


def post_id(tweet: Tweet) -> str | None:
    """Return the id as text. The plain number may be damaged, so it only stands in."""
    return text_of(tweet.id_str) or text_of(tweet.id)


def text_of(value: Loose) -> str | None:
    """Return an id as text, or None where there is none: X also writes "-1" and 0 for none."""
    if value is None:
        return None
    text = str(value).strip()
    return None if text in _NO_IDS else text


def reply_to(tweet: Tweet) -> str | None:
    """Return the id of the account that a post answers."""
    return text_of(tweet.in_reply_to_user_id_str) or text_of(tweet.in_reply_to_user_id)


def body(tweet: Tweet) -> str:
    """Return a post's text as people read it, without HTML's way of writing & < >."""
    text = tweet.full_text or tweet.text or ""
    return unescape(text) if "&" in text else text


def kind_of(tweet: Tweet, owner: Owner, own_ids: Mapping[str, Any]) -> Post:
    """Return what the platform records about a post. The first that fits wins.

    - repost: an original inside, or a text that begins "RT @name:"
    - reply or self_reply: by the id of the account answered; a leading @ alone is no reply
    - quote: a link to a post of another author
    - own: the rest
    """
    original = tweet.retweeted_status
    passed_on = _REPOST.match(tweet.full_text or tweet.text or "")
    if original or passed_on:
        handle = original.user.screen_name if original and original.user else None
        handle = handle or (passed_on[1] if passed_on else None)
        return Post("repost", text_of(original.id_str) if original else None, handle)
    to = reply_to(tweet)
    if to:
        return Post("self_reply" if to == owner.account_id else "reply")
    if tweet.in_reply_to_screen_name or text_of(tweet.in_reply_to_status_id_str):
        return Post("self_reply" if _answers_self(tweet, owner, own_ids) else "reply")
    if tweet.entities and tweet.entities.urls:
        return _quote(tweet.entities, owner, own_ids) or Post("own")
    return Post("own")


def _answers_self(tweet: Tweet, owner: Owner, own_ids: Mapping[str, Any]) -> bool:
    """Judge a reply whose account id is gone, by the post answered or the name."""
    if text_of(tweet.in_reply_to_status_id_str) in own_ids:
        return True
    return _same(tweet.in_reply_to_screen_name, owner.handle)


def _quote(entities: Entities, owner: Owner, own_ids: Mapping[str, Any]) -> Post | None:
    for url in entities.urls or ():
        status = _STATUS.match(url.expanded_url) if url.expanded_url else None
        if status and status[2] not in own_ids and not _same(status[1], owner.handle):
            # x.com/i/web/status/… names no author.
            handle = None if "/" in status[1] or status[1] == "i" else status[1]
            return Post("quote", status[2], handle)
    return None


def _same(name: str | None, other: str | None) -> bool:
    return bool(name and other and name.casefold() == other.casefold())


def columns(tweets: Sequence[Tweet], owner: Owner, ids: Sequence[str]) -> dict[str, Any]:
    """Return column → values for the posts table, in the order of the posts."""
    own_ids = dict.fromkeys(ids)
    found = [kind_of(tweet, owner, own_ids) for tweet in tweets]
    entities = [tweet.entities or _NO_ENTITIES for tweet in tweets]
    return {
        "platform": "x",
        "post_id": ids,
        "author_id": [owner.account_id] * len(tweets),
        "text": [body(tweet) for tweet in tweets],
        "kind": [post.kind for post in found],
        "in_reply_to_post_id": [text_of(tweet.in_reply_to_status_id_str) for tweet in tweets],
        "in_reply_to_id": [reply_to(tweet) for tweet in tweets],
        "in_reply_to_handle": [tweet.in_reply_to_screen_name for tweet in tweets],
        "ref_post_id": [post.ref_post_id for post in found],
        "ref_handle": [post.ref_handle for post in found],
        "mentions": [_words(each.user_mentions, "screen_name") for each in entities],
        "hashtags": [_words(each.hashtags, "text") for each in entities],
        "links": [_words(each.urls, "expanded_url") for each in entities],
        "lang": [tweet.lang for tweet in tweets],
        "likes_n": [_count(tweet.favorite_count) for tweet in tweets],
        "reposts_n": [_count(tweet.retweet_count) for tweet in tweets],
        "source": "archive",
    }


def _words(records: Sequence[Any] | None, name: str) -> tuple[str, ...]:
    if not records:
        return _NONE
    return tuple(word for record in records if (word := getattr(record, name)))


def _count(value: Loose) -> int | None:
    return int(value) if value is not None and str(value).isdigit() else None
