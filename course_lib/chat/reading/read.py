"""One conversation from any source: the form is seen from what is in it, not from its name."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from course_lib.chat.post import BadRow, Chat, Frame, Post, by_time
from course_lib.chat.problem import ChatProblem, no_posts, not_text, not_there, too_large
from course_lib.chat.reading.beside import files_beside, frame_of
from course_lib.chat.reading.json_pages import read_json
from course_lib.chat.reading.pasted import begins_a_post, read_pasted
from course_lib.chat.reading.rows import posts_of
from course_lib.chat.reading.tables import looks_like_a_table, read_table

if TYPE_CHECKING:
    import pandas as pd

#: Excel's own first line, which says what divides the columns.
_EXCEL = re.compile(r"\Asep=.\s+")
_LARGEST = 64 * 1024 * 1024
_TABLE = {
    "id": "post_id",
    "author": "author_id",
    "handle": "handle",
    "at": "at",
    "text": "text",
    "kind": "kind",
    "reply_to": "in_reply_to_post_id",
    "ref": "ref_post_id",
}


def read_file(path: Path, *, frame: Frame | None = None) -> Chat:
    """Return the conversation in a file, or in a folder with `posts.csv`. Raises `ChatProblem`.

    A plan (`webinar.json`), the people who signed up (`registrants.csv`) and what was withdrawn
    (`withdrawals.csv`) are read from beside the file, unless a frame is given.
    """
    if path.is_dir():
        path = path / "posts.csv"
    try:
        if path.stat().st_size > _LARGEST:
            raise too_large()
        content = path.read_bytes()
    except (OSError, ValueError):
        raise not_there() from None
    return read_text(_decoded(content), frame=frame or frame_of(files_beside(path)))


def read_text(text: str, *, frame: Frame | None = None, day: date | None = None) -> Chat:
    """Return the conversation in a text: JSON, a table, or lines with a time and a name.

    `day` is the day of clocks that stand alone; without it the plan's day, else today.
    """
    text = _EXCEL.sub("", text.lstrip("\ufeff").strip())
    frame = frame or Frame()
    posts: dict[str, Post]
    bad: list[BadRow]
    beside: dict[str, Any] = {}
    if text.startswith("{") or (
        text.startswith("[") and not begins_a_post(text.partition("\n")[0])
    ):
        posts, bad, beside = read_json(text)
    elif looks_like_a_table(text):
        posts, bad = read_table(text)
    else:
        posts, bad = read_pasted(text, day or _day(frame))
        if not posts and _is_a_list_of_columns(text):
            read_table(text)  # it says which column is missing
    if not posts:
        raise no_posts()
    return Chat(
        posts=by_time(posts),
        frame=frame_of(beside, frame) if beside else frame,
        bad_rows=tuple(bad),
    )


def chat_from_table(posts: pd.DataFrame, accounts: pd.DataFrame, frame: Frame) -> Chat:
    """Return the conversation in tables of `account.schema`: an archive, or a live reading."""
    handles = dict(zip(accounts["account_id"], accounts["handle"], strict=True))
    plain = posts.astype(object).where(posts.notna(), "")
    rows: list[dict[str, Any]] = [
        {
            **row,
            "kind": str(row["kind"]).replace("_", ""),
            "handle": handles.get(row["author_id"]) or row["author_id"],
            "at": row["created_at"].isoformat() if row["created_at"] else "",
        }
        for row in cast("list[dict[str, Any]]", plain.to_dict("records"))
    ]
    found, bad = posts_of(enumerate(rows, start=1), _TABLE)
    return Chat(posts=by_time(found), frame=frame, bad_rows=tuple(bad))


def together(chat: Chat, more: Chat) -> Chat:
    """Return both readings as one: what a source no longer shows is kept."""
    posts = {post.id: post for post in (*chat.posts, *more.posts)}
    return replace(more, posts=by_time(posts))


def _decoded(content: bytes) -> str:
    """Return the text, in whatever way a spreadsheet or an old program wrote it."""
    encodings: tuple[str, ...] = ("utf-8-sig", "cp1252")
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings = ("utf-16",)
    elif b"\0" in content[:4096]:
        raise not_text()
    for encoding in encodings:
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise not_text()


def _day(frame: Frame) -> date:
    return (frame.begins or datetime.now(UTC)).date()


def _is_a_list_of_columns(text: str) -> bool:
    """Say whether this is a table in which we do not know a column that each post needs."""
    first = text.partition("\n")[0]
    if not any(sign in first for sign in ",;\t"):
        return False
    try:
        return not looks_like_a_table(text) and ":" not in first
    except ChatProblem:
        return True
