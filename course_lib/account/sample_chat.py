"""The sample's webinar and the conversation after it, and the key to it apart."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from types import MappingProxyType
from typing import Any

from course_lib.account.sample_files import data_folder, rows, time


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatQuestion:
    """A question of the plan: `minute` is when the host asks it, counted from the beginning."""

    name: str
    minute: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Webinar:
    """The webinar, and the plan of the conversation a few days after it. People are handles."""

    title: str
    about: str
    speaker: str
    begins: datetime
    notes: tuple[str, ...]
    pinned: str
    tag: str
    chat_begins: datetime
    chat_minutes: int
    host: str
    cohost: str
    timekeeper: str
    questions: tuple[ChatQuestion, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatPost:
    """One post of the conversation. `kind` is own, reply or repost."""

    post_id: str
    author_id: str
    author_handle: str
    created_at: datetime
    kind: str
    text: str
    in_reply_to_post_id: str
    ref_post_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Registrant:
    """Somebody who signed up. `may_be_quoted` is their own yes to quotation with name."""

    account_id: str
    handle: str
    first_time: bool
    may_be_quoted: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatGold:
    """What a post of the conversation is, which question it belongs to, and who answered it.

    `answered_by` are posts by others in answer to this one; `same_as` is the earlier post that
    asked the same.
    """

    what: str
    question: str
    answered_by: tuple[str, ...]
    same_as: str
    why: str


@cache
def webinar() -> Webinar:
    """Return the webinar and the plan."""
    text = (data_folder() / "chat" / "webinar.json").read_text(encoding="utf-8")
    plan: dict[str, Any] = json.loads(text)
    told, talk = plan["webinar"], plan["conversation"]
    return Webinar(
        title=told["title"],
        about=told["about"],
        speaker=told["speaker"],
        begins=datetime.fromisoformat(told["begins"]),
        notes=tuple(told["notes"]),
        pinned=told["pinned"],
        tag=talk["tag"],
        chat_begins=datetime.fromisoformat(talk["begins"]),
        chat_minutes=talk["minutes"],
        host=talk["host"],
        cohost=talk["cohost"],
        timekeeper=talk["timekeeper"],
        questions=tuple(ChatQuestion(**each) for each in talk["questions"]),
    )


@cache
def chat() -> tuple[ChatPost, ...]:
    """Return the conversation by time, with what was passed on in the day after it."""
    found = [_post(row) for row in rows("chat/posts.csv")]
    return tuple(sorted(found, key=lambda post: (post.created_at, post.post_id)))


@cache
def chat_gold() -> Mapping[str, ChatGold]:
    """Return post id → the key of the conversation."""
    return MappingProxyType(
        {
            row["post_id"]: ChatGold(
                what=row["what"],
                question=row["question"],
                answered_by=tuple(row["answered_by"].split()),
                same_as=row["same_as"],
                why=row["why"],
            )
            for row in rows("gold/chat.csv")
        }
    )


@cache
def registrants() -> tuple[Registrant, ...]:
    """Return who signed up for the webinar."""
    return tuple(
        Registrant(
            account_id=row["account_id"],
            handle=row["handle"],
            first_time=row["first_time"] == "true",
            may_be_quoted=row["may_be_quoted"] == "true",
        )
        for row in rows("chat/registrants.csv")
    )


@cache
def withdrawals() -> Mapping[str, datetime]:
    """Return post id → when its writer asked to take it out."""
    found = {row["post_id"]: time(row["asked_at"]) for row in rows("chat/withdrawals.csv")}
    return MappingProxyType({post_id: at for post_id, at in found.items() if at})


def _post(row: Mapping[str, str]) -> ChatPost:
    created_at = time(row["created_at"])
    assert created_at
    return ChatPost(
        post_id=row["post_id"],
        author_id=row["author_id"],
        author_handle=row["author_handle"],
        created_at=created_at,
        kind=row["kind"],
        text=row["text"],
        in_reply_to_post_id=row["in_reply_to_post_id"],
        ref_post_id=row["ref_post_id"],
    )
