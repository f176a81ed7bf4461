"""What is on the wall at one moment, and what only the team sees.

The wall is for everybody in the room: the question, the minutes left, the newest answers, the
questions that wait. It ranks nobody, and holds no post that a person should look at first. The
team also sees newcomers whom nobody has greeted, and the safety queue.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from course_lib.chat.analysis import Analysis
from course_lib.chat.close.shareable import left_out
from course_lib.chat.post import Post
from course_lib.chat.questions import IN_FRONT
from course_lib.chat.safety import Concern

#: As many answers as can be read from the last row.
_NEWEST = 6
_OPEN = 4


@dataclass(frozen=True, slots=True)
class Said:
    """A post on the wall: who wrote it, their words without number and tag, when."""

    id: str
    who: str
    words: str
    time: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """A question of the hour with the answers to it, the newest first."""

    name: str
    text: str
    people: int
    answers: tuple[Said, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wall:
    """The wall. `minute` is None where nobody knows when the hour began.

    `minutes_left` are those until the next question, or until the end after the last one.
    `waiting` are questions without an answer, the newest first; `ungreeted` newcomers whom nobody
    has answered; `concerns` what a person should look at. The last two are for the team alone.
    """

    tag: str
    minute: int | None
    minutes_left: int | None
    over: bool
    current: Turn | None
    turns: tuple[Turn, ...]
    waiting: tuple[Said, ...]
    ungreeted: tuple[Said, ...]
    concerns: tuple[Concern, ...]
    posts: int
    people: int

    @property
    def newest(self) -> tuple[Said, ...]:
        """The newest answers to the current question, as many as fit."""
        return self.current.answers[:_NEWEST] if self.current else ()

    @property
    def waiting_shown(self) -> tuple[Said, ...]:
        """The newest questions that wait, as many as fit."""
        return self.waiting[:_OPEN]


def wall_at(found: Analysis, now: datetime, done: Collection[str] = ()) -> Wall:
    """Return the wall as it is `now`. `done` are ids that somebody has taken care of."""
    hidden = left_out(found)
    out = hidden | set(done)
    tag = found.chat.frame.tag
    turns = _turns(found, hidden)
    waiting = [each.post for each in found.unanswered if each.post.id not in out]
    ungreeted = [post for post in found.ungreeted or () if post.id not in out]
    begins, ends = found.chat.frame.begins, found.chat.frame.ends
    minute = int((now - begins).total_seconds() // 60) if begins else None
    over = ends is not None and now >= ends
    return Wall(
        tag=tag,
        minute=minute,
        minutes_left=None if over else _minutes_left(found, now),
        over=over,
        current=turns[-1] if turns else None,
        turns=tuple(turns),
        waiting=tuple(_said(post, tag) for post in reversed(waiting)),
        ungreeted=tuple(_said(post, tag) for post in ungreeted),
        concerns=tuple(
            each
            for each in found.concerns
            if each.post.id not in done and each.post.id not in found.chat.frame.withdrawn
        ),
        posts=len(found.said),
        people=found.equity.speakers,
    )


def _turns(found: Analysis, hidden: Collection[str]) -> list[Turn]:
    """Return the questions asked so far, each with all answers that may be shown."""
    asked = {each.post.id for each in found.asked}
    by_question: dict[str, list[Post]] = {each.name: [] for each in found.asked}
    for post in (*found.said, *found.late):
        place = found.places[post.id].question
        if place in by_question and post.id not in asked and post.id not in hidden:
            by_question[place].append(post)
    return [
        Turn(
            name=each.name,
            text=each.text,
            people=len({post.author for post in by_question[each.name]}),
            answers=tuple(
                _said(post, found.chat.frame.tag)
                for post in sorted(by_question[each.name], key=lambda post: post.at, reverse=True)
            ),
        )
        for each in found.asked
    ]


def _minutes_left(found: Analysis, now: datetime) -> int | None:
    """Return the minutes until the next planned question, rounded up, or until the end."""
    frame = found.chat.frame
    if frame.begins is None or frame.ends is None:
        return None
    asked = {each.name for each in found.asked}
    coming = [
        frame.begins + timedelta(minutes=each.minute)
        for each in frame.questions
        if each.name not in asked
    ]
    until = min((moment for moment in coming if moment > now), default=frame.ends)
    return max(0, -int((now - until).total_seconds() // 60))


def _said(post: Post, tag: str) -> Said:
    text = post.text.replace(f"#{tag}", "") if tag else post.text
    words = " ".join(IN_FRONT.sub("", text).split())
    return Said(post.id, post.handle, words, f"{post.at:%H:%M}")
