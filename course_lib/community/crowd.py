"""The crowd around the learner's stand-in: whom she follows and who follows her."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from importlib.resources import files
from typing import Any

from course_lib.community import COLLEAGUE, ME, OBSERVED_AT
from course_lib.community.draw import Draw, shuffled
from course_lib.community.people import Person, numbered

#: People who follow her and whom she follows. Her totals are on her own card, in `me.toml`.
MUTUAL = 258


@dataclass(frozen=True, slots=True)
class Edge:
    """`source` follows `target`; both are handles."""

    source: str
    target: str


def crowd(following: int, followers: int) -> list[Person]:
    """Return as many people as her two totals need, one of whom is her colleague already."""
    parts = tomllib.loads(
        (files("course_lib.community") / "cast" / "crowd.toml").read_text(encoding="utf-8")
    )
    people: dict[str, Person] = {}
    number = 0
    while len(people) < following + followers - MUTUAL - 1:
        person = _somebody(number, parts)
        people.setdefault(person.handle, person)
        number += 1
    return list(people.values())


def my_edges(people: Iterable[Person], following: int, followers: int) -> list[Edge]:
    """Return who follows whom around her: mutual, only followed by her, only following her."""
    names = shuffled("around me", [person.handle for person in people])
    names.insert(following - MUTUAL, COLLEAGUE)
    followed, follow_me = names[:following], names[following - MUTUAL :]
    assert len(follow_me) == followers
    return [Edge(ME, name) for name in followed] + [Edge(name, ME) for name in follow_me]


def _somebody(number: int, parts: dict[str, Any]) -> Person:
    draw = Draw("crowd", str(number))
    first, last = draw.one_of(parts["first"]), draw.one_of(parts["last"])
    is_helper = draw.whole(1, 100) <= 78
    slug, trade = draw.one_of(parts["helpers" if is_helper else "neighbours"])
    place = draw.one_of(parts["place"])
    quiet = draw.whole(1, 100) <= 18
    days = draw.whole(75, 700) if quiet else draw.whole(0, 50)
    person = Person(
        group="crowd",
        handle=f"{plain(first)}_{slug}_{plain(place)}",
        name=f"{first} {last}",
        bio=f"{trade} in {place}. {draw.one_of(parts['line'])}",
        location=place,
        created_at=draw.time_on(OBSERVED_AT - timedelta(days=draw.whole(730, 15 * 365))),
        last_post_at=draw.time_on(OBSERVED_AT - timedelta(days=days + 1)),
    )
    return numbered(person, draw)


def plain(text: str) -> str:
    """Return the text in the letters that a handle may have."""
    ascii_only = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z]+", "_", ascii_only.lower())
