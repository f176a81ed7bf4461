"""Sets of posts to label, each in parallel forms: other posts, the same traps."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from course_lib.community.cells import Files, Row, account_id
from course_lib.community.draw import shuffled
from course_lib.community.writing import written

NAMES = ("mix", "ways", "talking", "week", "replies", "goodbye")
FORMS = ("graded", "practice", "retry")
COLUMNS = ("set", "form", "position", "item_id", "author_id", "answers_id", "answers_text", "text")
GOLD = ("set", "item_id", "labels", "case", "instead", "why")


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One post of a set. `case` names the trap planted in each form; `instead` is a better move."""

    set_name: str
    form: str
    item_id: str
    author: str
    answers: str
    answers_text: str
    text: str
    labels: str
    case: str
    instead: str
    why: str


def post_set_files() -> Files:
    """Return the file of all sets, and the key of each form apart."""
    items = list(_items())
    keys: Files = {
        f"gold/posts_{form}.csv": (GOLD, [_key(item) for item in items if item.form == form])
        for form in FORMS
    }
    return {"post_sets.csv": (COLUMNS, _rows(items)), **keys}


def _items() -> Iterator[Item]:
    for name in NAMES:
        told = written(f"set_{name}")
        for form in FORMS:
            if form in told["form"]:
                items = [_item(told, form, line) for line in told["form"][form]["posts"]]
                yield from _mixed(items) if told["mixed"] else items


def _mixed(items: list[Item]) -> list[Item]:
    by_id = {item.item_id: item for item in items}
    return [by_id[item_id] for item_id in shuffled("set", list(by_id))]


def _item(told: Mapping[str, Any], form: str, line: str) -> Item:
    """Read one written line; the names of its parts stand at the head of the file."""
    part = dict(zip(told["line"], re.split(r" :: ?", line), strict=False))
    why, _, case = part["why"].partition(" !")
    first, _, first_text = part.get("answers", "").partition(": ")
    who: Mapping[str, str] = told["who"]
    author = who.get(part.get("author", ""), told["form"][form].get("author", ""))
    key = f"{told['name']}:{form}:{part['text'] or case}"
    return Item(
        set_name=told["name"],
        form=form,
        item_id=f"i-{sha256(key.encode()).hexdigest()[:8]}",
        author=author,
        answers=who.get(first, ""),
        answers_text=first_text,
        text=_whole_names(part["text"], who),
        labels=part["labels"],
        case=case,
        instead=_whole_names(part.get("instead", ""), who),
        why=why,
    )


def _whole_names(text: str, who: Mapping[str, str]) -> str:
    return re.sub(r"@(\w+)", lambda found: f"@{who.get(found[1], found[1])}", text)


def _rows(items: list[Item]) -> Iterator[Row]:
    places: dict[tuple[str, str], int] = {}
    for item in items:
        place = item.set_name, item.form
        places[place] = places.get(place, 0) + 1
        yield (
            *place,
            str(places[place]),
            item.item_id,
            account_id(item.author),
            account_id(item.answers),
            item.answers_text,
            item.text,
        )


def _key(item: Item) -> Row:
    return item.set_name, item.item_id, item.labels, item.case, item.instead, item.why
