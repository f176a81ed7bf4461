"""From X's posts, in either dialect, to the columns of the posts table."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from html import unescape
from typing import Any

from course_lib.account.archive.times import moment
from course_lib.account.x_api.dialects import count, first_of, mapping, moment_in, objects, words

Record = Mapping[str, Any]
_REPOST = re.compile(r"RT @(\w+):")
_STATUS = re.compile(
    r"https?://(?:www\.|mobile\.)?(?:twitter|x)\.com/(i/web|\w+)/status/(\d+)", re.IGNORECASE
)


@dataclass(slots=True)
class Relation:
    """What a post answers or passes on."""

    kind: str
    to_post: str | None = None
    to_id: str | None = None
    to_handle: str | None = None
    ref_post: str | None = None
    ref_handle: str | None = None


def columns(posts: Mapping[str, Record], handles: Mapping[str, str]) -> dict[str, Any]:
    """Return column → values. `handles` names the authors, as far as they are known."""
    records = list(posts.values())
    by_author: dict[Any, set[str]] = {}
    for id_, post in posts.items():
        by_author.setdefault(words(post.get("author_id")), set()).add(id_)
    found = [relation(post, by_author[words(post.get("author_id"))], handles) for post in records]
    counts = [mapping(post.get("public_metrics")) for post in records]
    return {
        "platform": "x",
        "post_id": list(posts),
        "author_id": [words(post.get("author_id")) for post in records],
        "created_at": [_written_at(post) for post in records],
        "time_precision": "second",
        "text": [body(post) for post in records],
        "kind": [each.kind for each in found],
        "in_reply_to_post_id": [each.to_post for each in found],
        "in_reply_to_id": [each.to_id for each in found],
        "in_reply_to_handle": [each.to_handle for each in found],
        "ref_post_id": [each.ref_post for each in found],
        "ref_handle": [each.ref_handle for each in found],
        "conversation_id": [words(post.get("conversation_id")) for post in records],
        "mentions": [_words(post, "mentions", "username") for post in records],
        "hashtags": [_words(post, "hashtags", "tag") for post in records],
        "links": [_words(post, "urls", "expanded_url") for post in records],
        "lang": [words(post.get("lang")) for post in records],
        "likes_n": [count(each, "like_count") for each in counts],
        "reposts_n": [count(each, "retweet_count", "repost_count") for each in counts],
        "replies_n": [count(each, "reply_count") for each in counts],
        "quotes_n": [count(each, "quote_count") for each in counts],
        "views_n": [count(each, "impression_count") for each in counts],
        "source": "x_api",
    }  # fmt: skip


def relation(post: Record, own: Collection[str], handles: Mapping[str, str]) -> Relation:
    """Return what the platform records about a post. The first that fits wins.

    `own` are the ids of its author's posts, as far as they were read. X names what a post refers
    to, but in its new dialect only for money. Without that we read the same from what comes free:
    a conversation with another beginning is a reply; it answers the person named at the very
    start, or oneself where nobody is named there.
    """
    author = words(post.get("author_id"))
    refers = _references(post)
    passed_on = _REPOST.match(str(post.get("text") or ""))
    if passed_on or refers.keys() & {"retweeted", "reposted"}:
        original = refers.get("retweeted") or refers.get("reposted")
        return Relation("repost", ref_post=original, ref_handle=passed_on[1] if passed_on else None)
    to_id, to_handle = _answered(post, author)
    if to_id or "replied_to" in refers or _joins_a_conversation(post):
        to_post = refers.get("replied_to")
        # Where X does not say whom a post answers, the post answered or the silence tells.
        to_self = to_id == author if to_id else to_post in own if to_post else not to_handle
        kind, to_id = ("self_reply", author) if to_self else ("reply", to_id)
        return Relation(kind, to_post, to_id, to_handle)
    return _quote(post, refers.get("quoted"), own, handles.get(author or "")) or Relation("own")


def _references(post: Record) -> dict[str, str]:
    named = first_of(post, "referenced_tweets", "referenced_posts")
    return {str(each.get("type")): str(each["id"]) for each in objects(named) if each.get("id")}


def _joins_a_conversation(post: Record) -> bool:
    conversation = words(post.get("conversation_id"))
    return conversation is not None and conversation != words(post.get("id"))


def _answered(post: Record, author: str | None) -> tuple[str | None, str | None]:
    """Return the account that a post answers: its id, and its handle where that is another's."""
    to_id = words(post.get("in_reply_to_user_id"))
    for mention in _entities(post, "mentions"):
        who, handle = words(mention.get("id")), words(mention.get("username"))
        at_the_start = mention.get("start") == 0 and _joins_a_conversation(post)
        if who != author and (who == to_id if to_id else at_the_start):
            return who, handle
    return to_id, None


def _quote(
    post: Record, quoted: str | None, own: Collection[str], handle: str | None
) -> Relation | None:
    """Return a quote of somebody else's post; one's own posts are no conversation."""
    for url in _entities(post, "urls"):
        status = _STATUS.match(str(url.get("expanded_url") or ""))
        if status and status[2] == (quoted or status[2]):
            whose = None if "/" in status[1] or status[1] == "i" else status[1]
            if status[2] in own or (whose and handle and whose.casefold() == handle.casefold()):
                return None
            return Relation("quote", ref_post=status[2], ref_handle=whose)
    return Relation("quote", ref_post=quoted) if quoted and quoted not in own else None


def body(post: Record) -> str:
    """Return a post's text as people read it: all of a long one, without HTML's way of writing."""
    long = mapping(first_of(post, "note_tweet", "note_post"))
    return unescape(str(long.get("text") or post.get("text") or ""))


def _written_at(post: Record) -> datetime | str | None:
    return moment(words(post.get("created_at"))) or moment_in(post.get("id"))


def _words(post: Record, entity: str, name: str) -> tuple[str, ...]:
    return tuple(word for each in _entities(post, entity) if (word := words(each.get(name))))


def _entities(post: Record, name: str) -> list[Record]:
    return objects(mapping(post.get("entities")).get(name))
