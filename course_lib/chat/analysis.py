"""Everything that is counted about a conversation, worked out once."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from course_lib.chat.equity import Equity, equity
from course_lib.chat.post import Chat, Post
from course_lib.chat.questions import bare
from course_lib.chat.safety import Concern, safety_queue
from course_lib.chat.threads import Asked, Place, asked_by_hosts, hosted, places, with_parents
from course_lib.chat.unanswered import (
    Open,
    answers,
    newcomers_without_reply,
    participants_questions,
    unanswered,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Analysis:
    """The conversation and what can be said about it.

    `said` are the posts of the hour itself, `late` those before and after it, `passed_on` the
    reposts. `ungreeted` is the first post of each newcomer whom nobody answered, or None where
    nobody knows who is new.
    """

    chat: Chat
    by_id: Mapping[str, Post]
    said: tuple[Post, ...]
    late: tuple[Post, ...]
    passed_on: tuple[Post, ...]
    asked: tuple[Asked, ...]
    places: Mapping[str, Place]
    answers: Mapping[str, tuple[Post, ...]]
    concerns: tuple[Concern, ...]
    questions: tuple[Post, ...]
    unanswered: tuple[Open, ...]
    ungreeted: tuple[Post, ...] | None
    equity: Equity

    @property
    def only_passed_on(self) -> int:
        """How many people only passed on what others wrote. They are never named."""
        spoke = {post.author for post in (*self.said, *self.late)}
        return len({post.author for post in self.passed_on} - spoke)

    @property
    def withdrawn(self) -> int:
        """How many posts were taken back by those who wrote them."""
        return sum(post.id in self.chat.frame.withdrawn for post in self.chat.posts)


def analyse(chat: Chat, fine: Collection[str] = ()) -> Analysis:
    """Return what can be said about a conversation. Pure: the same posts, the same answer.

    `fine` are ids of posts that a person has looked at and found nothing in.
    """
    chat = hosted(with_parents(chat))
    own_words = [post for post in chat.posts if post.kind != "repost"]
    said = tuple(post for post in own_words if _in_the_hour(post, chat))
    kept = set(said)
    asked = asked_by_hosts(chat)
    answered = answers(chat)
    concerns = tuple(each for each in safety_queue(chat) if each.post.id not in fine)
    questions = participants_questions(chat, concerns)
    return Analysis(
        chat=chat,
        by_id=chat.by_id(),
        said=said,
        late=tuple(post for post in own_words if post not in kept),
        passed_on=tuple(post for post in chat.posts if post.kind == "repost"),
        asked=asked,
        places=places(chat, asked),
        answers=answered,
        concerns=concerns,
        questions=questions,
        unanswered=unanswered(chat, questions, answered),
        ungreeted=newcomers_without_reply(chat, answered),
        equity=equity(chat, [post for post in said if _has_words(post)], answered),
    )


def numbers(found: Analysis) -> dict[str, Any]:
    """Return the counts as one object; null stands for what cannot be known."""
    measured = found.equity
    return {
        "posts": len(found.said),
        "reposts": len(found.passed_on),
        "speakers": measured.speakers,
        "repost_only": found.only_passed_on,
        "questions": len(found.asked),
        "unanswered": [each.post.id for each in found.unanswered],
        "newcomers_without_reply": None
        if found.ungreeted is None
        else [post.author for post in found.ungreeted],
        "top5_share": _rounded(measured.top5_share),
        "host_share": _rounded(measured.host_share),
        "withdrawn": found.withdrawn,
        "outside_the_hour": len(found.late),
        "bad_rows": [{"row": bad.row, "why": bad.why} for bad in found.chat.bad_rows],
    }


def _in_the_hour(post: Post, chat: Chat) -> bool:
    begins, ends = chat.frame.begins, chat.frame.ends
    return begins is None or ends is None or begins <= post.at < ends


def _has_words(post: Post) -> bool:
    """Say whether a post holds words of its own: a lone link or picture is no speaking."""
    return any(map(str.isalnum, bare(post.text))) or "'" in post.text or '"' in post.text


def _rounded(share: float | None) -> float | None:
    return None if share is None else round(share, 4)
