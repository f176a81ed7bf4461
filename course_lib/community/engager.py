"""Ten thousand short posts of somebody who answers people, and then mentions a thing of his own."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from course_lib.community.cells import Files, Row, time
from course_lib.community.draw import Draw
from course_lib.community.writing import written

ALL = 10_600
REPLIES = 8_904
HANDLE = "plainspoken_marketeer"
FIRST = datetime(2019, 4, 1, 8, tzinfo=UTC)
LAST = datetime(2026, 3, 16, 11, 20, tzinfo=UTC)
COLUMNS = ("number", "created_at", "kind", "text")
GOLD = ("number", "labels", "why")


def engager_files() -> Files:
    """Return the index of his posts, the oldest first, and which of them promote his own work."""
    told = written("engager")
    promoted = _promotions(told)
    rows = list(_posts(told, promoted))
    whys = {
        number: "It sells something of his own, with a link to his page." for number in promoted
    }
    whys[told["first_promotion"]] = "The first time that he offers something of his own."
    gold = [(str(number), "own", why) for number, why in whys.items()]
    return {"engager.csv": (COLUMNS, rows), "gold/engager.csv": (GOLD, gold)}


def _promotions(told: dict[str, Any]) -> dict[int, str]:
    """Return number → text: the first where the story says, the others well behind it."""
    return {
        told["first_promotion"] + 61 * place: text for place, text in enumerate(told["promotions"])
    }


def _posts(told: dict[str, Any], promoted: dict[int, str]) -> Iterator[Row]:
    draw = Draw("engager")
    replies_left, left = REPLIES, ALL - len(promoted)
    step = (LAST - FIRST) / (ALL - 1)
    for number in range(1, ALL + 1):
        at = FIRST + step * (number - 1)
        if 1 < number < ALL:
            at += timedelta(minutes=draw.whole(-150, 150))
        if number in promoted:
            kind, text = "own", promoted[number]
        else:
            # As likely as replies are among the posts that are left, so that the sum comes out.
            is_reply = draw.share(0, 1) * left < replies_left
            kind, text = _reply(told, draw) if is_reply else _other(told, draw)
            replies_left, left = replies_left - is_reply, left - 1
        yield str(number), time(at.replace(microsecond=0)), kind, text


def _reply(told: dict[str, Any], draw: Draw) -> tuple[str, str]:
    to = f"{draw.one_of(told['shops'])}_{draw.one_of(told['streets'])}"
    if draw.whole(1, 100) <= 60:
        return "reply", f"@{to} {_about(told, draw, 'reply')}"
    return "reply", f"@{to} {draw.one_of(told['opener'])} {draw.one_of(told['closer'])}"


def _other(told: dict[str, Any], draw: Draw) -> tuple[str, str]:
    kind = draw.whole(1, 100)
    if kind <= 15:
        return "own", _about(told, draw, "pointer")
    if kind <= 30:
        shop = f"{draw.one_of(told['shops'])}_{draw.one_of(told['streets'])}"
        return "repost", f"RT @{shop}: {_about(told, draw, 'own')}"
    return "own", _about(told, draw, "own")


def _about(told: dict[str, Any], draw: Draw, name: str) -> str:
    line: str = draw.one_of(told[name])
    text = line.replace("{t}", draw.one_of(told["topics"]))
    return text[0].upper() + text[1:]
