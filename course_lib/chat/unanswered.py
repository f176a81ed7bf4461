"""Questions that nobody answered, newcomers whom nobody greeted, and who said the same before."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from course_lib.chat.post import ANSWER_WINDOW, Chat, Post, name
from course_lib.chat.questions import bare, is_question
from course_lib.chat.safety import Concern

START_OF_TIME = datetime.min.replace(tzinfo=UTC)
_WORD = re.compile(r"[a-z']{3,}")
_COMMON_WORDS = (
    "the and you your for with that this what how does did was are can could would will have has "
    "had from they them there their about any anyone somebody someone sorry again please who i'm "
    "say said when it's its not but all our"
)
_PLAIN = frozenset(_COMMON_WORDS.split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Open:
    """A question without an answer. `same_as` is the id of an earlier one in much the same words.

    `newcomer` is None where nobody knows who is new.
    """

    post: Post
    newcomer: bool | None
    same_as: str = ""


def answers(chat: Chat) -> Mapping[str, tuple[Post, ...]]:
    """Return post id → the answers of others, until a day after the end."""
    by_id, until = chat.by_id(), answers_until(chat)
    found: dict[str, list[Post]] = {}
    for post in chat.posts:
        if post.kind == "repost" or post.at > until:
            continue
        for above in {post.reply_to, post.ref} - {""}:
            if above in by_id and by_id[above].author != post.author:
                found.setdefault(above, []).append(post)
    return {id_: tuple(some) for id_, some in found.items()}


def answers_until(chat: Chat) -> datetime:
    """Return when the time for answers is over: a day after the hour, or after the last post."""
    last = max((post.at for post in chat.posts if post.kind != "repost"), default=START_OF_TIME)
    return (chat.frame.ends or last) + ANSWER_WINDOW


def participants_questions(chat: Chat, concerns: Sequence[Concern]) -> tuple[Post, ...]:
    """Return the questions of those who do not run the hour, oldest first.

    What waits for a person in the safety queue is not read as a question. Nor is a request
    without a question mark to one person: “Tell us what they say” goes on with their talk.
    """
    aside = {each.post.id for each in concerns}
    return tuple(
        post
        for post in chat.posts
        if post.kind != "repost"
        and name(post.handle) not in chat.frame.hosts
        and post.id not in aside
        and is_question(post.text)
        and (post.kind != "reply" or "?" in bare(post.text))
    )


def unanswered(
    chat: Chat, questions: Sequence[Post], answered: Mapping[str, Sequence[Post]]
) -> tuple[Open, ...]:
    """Return the questions to which nobody else replied, oldest first."""
    new = chat.frame.first_time
    still_open = [post for post in questions if not answered.get(post.id)]
    earlier = asked_before(questions, {post.id for post in still_open})
    return tuple(
        Open(
            post=post,
            newcomer=None if new is None else name(post.handle) in new,
            same_as=earlier.get(post.id, ""),
        )
        for post in still_open
    )


def asked_before(questions: Sequence[Post], ids: Collection[str]) -> Mapping[str, str]:
    """Return the id of a question, if among `ids` → that of an earlier one in much the same words.

    To look for all of them would take most of the time of a long conversation.
    """
    before: list[tuple[str, frozenset[str]]] = []
    found = {}
    for post in questions:
        words = _content(post.text)
        if post.id in ids:
            same = next((id_ for id_, theirs in before if _much_the_same(words, theirs)), None)
            if same:
                found[post.id] = same
        before.append((post.id, words))
    return found


def newcomers_first(found: Sequence[Open]) -> tuple[Open, ...]:
    """Return open questions as people should be answered: newcomers first, then the oldest."""
    return tuple(sorted(found, key=lambda each: (not each.newcomer, each.post.at)))


def newcomers_without_reply(
    chat: Chat, answered: Mapping[str, Sequence[Post]]
) -> tuple[Post, ...] | None:
    """Return the first post of each newcomer whom nobody answered at all; None where unknown."""
    if chat.frame.first_time is None:
        return None
    first: dict[str, Post] = {}
    welcomed = set()
    for post in chat.posts:
        if post.kind != "repost" and name(post.handle) in chat.frame.first_time:
            first.setdefault(post.author, post)
            if answered.get(post.id):
                welcomed.add(post.author)
    return tuple(post for author, post in first.items() if author not in welcomed)


def _content(text: str) -> frozenset[str]:
    words = _WORD.findall(bare(text).casefold().replace("somewhere", "where"))
    return frozenset(word.rstrip("s") for word in words if word not in _PLAIN)


def _much_the_same(one: frozenset[str], other: frozenset[str]) -> bool:
    shared = len(one & other)
    return shared >= 2 and shared >= 0.6 * min(len(one), len(other))
