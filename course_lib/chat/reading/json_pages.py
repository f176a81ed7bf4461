"""JSON: the course room's export, a list of posts, or pages as X gives them, in either dialect."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from course_lib.chat.post import BadRow, Post
from course_lib.chat.problem import broken_json, no_posts
from course_lib.chat.reading.rows import columns, posts_of

_NOT_X = "It is not built like a post."


def read_json(text: str) -> tuple[dict[str, Post], list[BadRow], dict[str, Any]]:
    """Return posts by id, unusable rows, and what the export says beside the posts."""
    given = _parsed(text)
    pages = given if isinstance(given, list) else [given]
    if any(isinstance(page, dict) and isinstance(page.get("data"), list) for page in pages):
        return (*_x_pages(pages), {})
    beside = given if isinstance(given, dict) else {}
    rows = next((beside[key] for key in ("posts", "messages", "tweets") if key in beside), given)
    if not isinstance(rows, list):
        raise no_posts()
    return (*_rows(rows), {key: value for key, value in beside.items() if value is not rows})


def _parsed(text: str) -> Any:
    """Return what the text holds: one value, or one in each line."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        pass
    try:
        return [json.loads(line) for line in text.splitlines() if line.strip()]
    except (ValueError, RecursionError):
        raise broken_json() from None


def _rows(rows: list[Any]) -> tuple[dict[str, Post], list[BadRow]]:
    flat = {
        number: {key: _flat(value) for key, value in row.items()}
        for number, row in enumerate(rows, start=1)
        if isinstance(row, dict)
    }
    strange = [BadRow(n, _NOT_X) for n in range(1, len(rows) + 1) if n not in flat]
    if not flat:
        raise no_posts()
    names = columns(dict.fromkeys(key for row in flat.values() for key in row))
    posts, bad = posts_of(flat.items(), names)
    return posts, sorted([*bad, *strange], key=lambda each: each.row)


def _flat(value: Any) -> Any:
    """Return a person or a post inside a post by its name."""
    if isinstance(value, dict):
        known = ("handle", "username", "screen_name", "name", "id_str", "id")
        return next((value[key] for key in known if value.get(key)), "")
    return value


def _x_pages(pages: list[Any]) -> tuple[dict[str, Post], list[BadRow]]:
    from course_lib.account.x_api.dialects import mapping, objects, words
    from course_lib.account.x_api.posts import columns

    records, people = {}, {}
    bad: list[BadRow] = []
    number = 0
    for page in map(mapping, pages):
        for user in objects(mapping(page.get("includes")).get("users")):
            people[words(user.get("id"))] = words(user.get("username"))
        for record in page.get("data") or ():
            number += 1
            if isinstance(record, dict) and record.get("id") and record.get("author_id"):
                records[str(record["id"])] = (number, record)
            else:
                bad.append(BadRow(number, _whats_missing(record)))
    table = columns(
        {id_: record for id_, (_, record) in records.items()},
        {id_: handle for id_, handle in people.items() if id_ and handle},
    )
    rows = _x_rows(table, {id_: n for id_, (n, _) in records.items()}, people, list(records))
    names = {each: each for each in ("id", "author", "handle", "at", "text", "kind")}
    posts, more = posts_of(rows, names | {"reply_to": "reply_to", "ref": "ref"})
    return posts, sorted([*bad, *more], key=lambda each: each.row)


def _whats_missing(record: Any) -> str:
    if isinstance(record, dict) and record.get("id"):
        return "It does not say who wrote it. Ask X for the authors, too."
    return _NOT_X


def _x_rows(
    table: Mapping[str, Any],
    numbers: Mapping[str, int],
    people: Mapping[str | None, str | None],
    ids: list[str],
) -> Iterator[tuple[int, dict[str, Any]]]:
    for place, id_ in enumerate(ids):
        author = table["author_id"][place]
        at = table["created_at"][place]
        yield (
            numbers[id_],
            {
                "id": id_,
                "author": author,
                "handle": people.get(author) or author,
                "at": str(at) if at else "",
                "text": table["text"][place],
                "kind": table["kind"][place].replace("_", ""),
                "reply_to": table["in_reply_to_post_id"][place] or "",
                "ref": table["ref_post_id"][place] or "",
            },
        )
