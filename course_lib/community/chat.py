"""The conversation after the webinar, as it is written out: posts, threads and what is planted."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any

from course_lib.community.draw import Draw, shuffled

REPOSTS = 94
REPOSTS_BY_SPEAKERS = 34

_LINE = re.compile(
    r"(?P<who>\w+)(?:>(?P<to>\w+))?(?:#(?P<name>\w+))?: (?P<text>.*?)(?: !(?P<mark>[\w:]+))?"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatPost:
    """One post of the hour. `question` is the one it belongs to, `mark` what is planted in it."""

    post_id: str
    author: str
    created_at: datetime
    text: str
    question: str
    answers: str = ""
    passes_on: str = ""
    mark: str = ""


def chat_posts(told: Mapping[str, Any]) -> list[ChatPost]:
    """Return what was said, in its order, and then what was passed on."""
    said = list(_said(told))
    return [*said, *_passed_on(told, said)]


def _said(told: Mapping[str, Any]) -> Iterator[ChatPost]:
    """Turn the written lines into posts. A name stands for a post, or for a person's latest."""
    begins = datetime.fromisoformat(told["begins"])
    named: dict[str, ChatPost] = {}
    number = 0
    ends = [*(part["minute"] for part in told["part"]), told["minutes"]]
    for part, (start, end) in zip(told["part"], pairwise(ends), strict=True):
        step = timedelta(minutes=end - start) / len(part["lines"])
        for place, line in enumerate(part["lines"]):
            number += 1
            found = _LINE.fullmatch(line)
            assert found, line
            at = begins + timedelta(minutes=start) + step * place
            post = _post(told, part["name"], found, number, at, named)
            named[found["who"]] = post
            if found["name"]:
                named[found["name"]] = post
            yield post


def _post(
    told: Mapping[str, Any],
    part: str,
    found: re.Match[str],
    number: int,
    at: datetime,
    named: Mapping[str, ChatPost],
) -> ChatPost:
    answered = named[found["to"]] if found["to"] else None
    mark, _, of = (found["mark"] or "").partition(":")
    text = found["text"] if found["text"].startswith("~") else f"{found['text']} #{told['tag']}"
    return ChatPost(
        post_id=f"c-{number:03d}",
        author=told["who"][found["who"]],
        created_at=at.replace(microsecond=0),
        text=text if answered is None else f"@{answered.author} {text}",
        question=answered.question if answered else part if part.startswith("Q") else "",
        answers=answered.post_id if answered else "",
        mark=f"{mark}:{named[of].post_id}" if mark == "duplicate" else mark,
    )


def _passed_on(told: Mapping[str, Any], said: Sequence[ChatPost]) -> Iterator[ChatPost]:
    """Yield the reposts: most by people who never speak, in the hour and the day after it."""
    draw = Draw("chat", "reposts")
    silent: list[str] = told["passing_on"]
    speakers = shuffled("speakers pass on", sorted({p.author for p in said if not p.mark}))
    speakers = speakers[: REPOSTS_BY_SPEAKERS // 2]
    people = [*(3 * silent)[: REPOSTS - REPOSTS_BY_SPEAKERS], *speakers, *speakers]
    by_id = {post.post_id: post for post in said if not post.mark and len(post.text) > 70}
    order = iter(shuffled("chat reposts", [f"{id_} {n}" for id_ in by_id for n in (1, 2)]))
    seen: set[tuple[str, str]] = set()
    for number, person in enumerate(people, start=1):
        original = next(
            post
            for key in order
            if (post := by_id[key.partition(" ")[0]]).author != person
            and (person, post.post_id) not in seen
        )
        seen.add((person, original.post_id))
        minutes = draw.whole(1, 15) if draw.whole(1, 100) <= 60 else draw.whole(30, 900)
        yield ChatPost(
            post_id=f"c-r{number:02d}",
            author=person,
            created_at=original.created_at + timedelta(minutes=minutes),
            text=f"RT @{original.author}: {original.text}",
            question=original.question,
            passes_on=original.post_id,
        )
