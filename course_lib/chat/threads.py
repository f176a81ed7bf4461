"""Which question each post belongs to, and how sure that is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal

from course_lib.chat.post import Chat, Post, name

How = Literal["thread", "number", "time", "none"]

_ASKED = re.compile(r"^(?:\s*@[\w.]+[,:]?)*\s*(Q\d{1,2})\b", re.IGNORECASE)
_ANSWER = re.compile(r"^(?:\s*@[\w.]+[,:]?)*\s*A(\d{1,2})\b", re.IGNORECASE)
_SPOKEN_TO = re.compile(r"^\s*@([\w.\-]+)")
_CLOSING = re.compile(
    r"\b(?:that(?:'s|’s| is) (?:our|the|all for|a wrap)|(?:we(?:'re|’re| are) )?out of time"
    r"|our (?:hour|time) is (?:up|over)|this ends our|good night,? (?:all|everyone))",
    re.IGNORECASE,
)
_NEAR = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Place:
    """The question of a post, such as “Q3”, or an empty text, and how it was found.

    `thread` is sure, `number` is what the writer typed in front, `time` is a guess: it was
    written while that question was open.
    """

    question: str
    how: How


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of the hour as it was posted: “Q1”, its post, its words."""

    name: str
    post: Post
    text: str


def with_parents(chat: Chat) -> Chat:
    """Return the chat with answers tied to what they answer where the source has no threads.

    A post that begins with somebody's name answers their last post of the ten minutes before.
    """
    if any(post.reply_to for post in chat.posts):
        return chat
    last: dict[str, Post] = {}
    tied = []
    for post in chat.posts:
        spoken_to = _SPOKEN_TO.match(post.text)
        parent = last.get(name(spoken_to[1])) if spoken_to and post.kind != "repost" else None
        if parent and parent.author != post.author and post.at - parent.at <= _NEAR:
            post = replace(post, reply_to=parent.id, kind="reply")
        if post.kind != "repost":
            last[name(post.handle)] = post
        tied.append(post)
    return replace(chat, posts=tuple(tied))


def hosted(chat: Chat) -> Chat:
    """Return the chat with a host: without a plan, whoever asked most of the questions."""
    if chat.frame.host:
        return chat
    asked: dict[str, int] = {}
    for post in chat.posts:
        if post.kind != "repost" and _ASKED.match(post.text):
            asked[name(post.handle)] = asked.get(name(post.handle), 0) + 1
    if not asked:
        return chat
    host = max(asked, key=lambda each: (asked[each], each))
    return chat.within(replace(chat.frame, host=host))


def asked_by_hosts(chat: Chat) -> tuple[Asked, ...]:
    """Return the questions of the hour, in order: each host's first post that begins with Q<n>."""
    found: dict[str, Asked] = {}
    for post in chat.posts:
        number = _ASKED.match(post.text) if post.kind != "repost" else None
        if number and name(post.handle) in chat.frame.hosts:
            text = _words_after(post.text, number.end())
            found.setdefault(number[1].upper(), Asked(number[1].upper(), post, text))
    return tuple(found.values())


def places(chat: Chat, asked: Sequence[Asked]) -> Mapping[str, Place]:
    """Return post id → its question: by its thread, else by the number typed, else by the time."""
    by_id = chat.by_id()
    questions = {each.post.id: each.name for each in asked}
    names = {each.name for each in asked}
    open_at = _open_at(chat, asked)
    found: dict[str, Place] = {}
    for post in chat.posts:
        chain = _chain(post, by_id)
        known = next((i for i, each in enumerate(chain) if each.id in found), len(chain))
        if known < len(chain):
            place = found[chain[known].id]
        else:
            place = _of_a_beginning(chain[-1], questions, names, open_at)
        for each in reversed(chain[:known]):
            found[each.id] = place = _inherited(each, place, questions, names)
    return found


def _of_a_beginning(
    post: Post, questions: Mapping[str, str], names: set[str], open_at: _Clock
) -> Place:
    if post.id in questions:
        return Place(questions[post.id], "thread")
    if number := _typed(post, names):
        return Place(number, "number")
    open_now = open_at.at(post.at)
    return Place(open_now, "time" if open_now else "none")


def _inherited(post: Post, above: Place, questions: Mapping[str, str], names: set[str]) -> Place:
    """Return the place of an answer: that of its thread, unless only its own number is known."""
    if post.id in questions:
        return Place(questions[post.id], "thread")
    if above.how in ("time", "none") and (number := _typed(post, names)):
        return Place(number, "number")
    return above


def _typed(post: Post, names: set[str]) -> str:
    number = _ANSWER.match(post.text)
    wanted = f"Q{int(number[1])}" if number else ""
    return wanted if wanted in names else ""


def _chain(post: Post, by_id: Mapping[str, Post]) -> list[Post]:
    """Return a post and what it answers, up to the beginning that is known."""
    chain, seen = [post], {post.id}
    while True:
        above = chain[-1].reply_to or (chain[-1].ref if chain[-1].kind != "own" else "")
        if not above or above in seen or above not in by_id:
            return chain
        seen.add(above)
        chain.append(by_id[above])


@dataclass(frozen=True, slots=True)
class _Clock:
    """When each question was open: (from, name), in order; an empty name is the goodbye."""

    turns: tuple[tuple[datetime, str], ...]

    def at(self, moment: datetime) -> str:
        now = ""
        for begins, which in self.turns:
            if begins > moment:
                break
            now = which
        return now


def _open_at(chat: Chat, asked: Sequence[Asked]) -> _Clock:
    turns = sorted((each.post.at, each.name) for each in asked)
    if turns:
        turns += _goodbye(chat.posts, turns[-1][0], chat.frame.hosts)
    if chat.frame.ends:
        turns.append((chat.frame.ends, ""))
    return _Clock(tuple(sorted(turns)))


def _goodbye(
    posts: Iterable[Post], last: datetime, hosts: frozenset[str]
) -> list[tuple[datetime, str]]:
    for post in posts:
        closes = post.at > last and post.kind == "own" and name(post.handle) in hosts
        if closes and _CLOSING.search(post.text):
            return [(post.at, "")]
    return []


def _words_after(text: str, end: int) -> str:
    return re.sub(r"#\w+", "", text[end:]).strip(" .:)–—-")
