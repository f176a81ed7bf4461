"""The lists of the sample: who keeps them, who is on them, and who should not be."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from importlib.resources import files
from typing import Any

from course_lib.community.cells import Files, Row, account_id, yes_no
from course_lib.community.draw import shuffled
from course_lib.community.people import Judgement, Person, judgement


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeList:
    """One list. `members` are handles; `judgements` say who should not be on it."""

    list_id: str
    owner: str
    name: str
    about: str
    public: bool
    members: tuple[str, ...]
    judgements: Mapping[str, Judgement] = field(default_factory=dict)


def made_lists(crowd: Sequence[Person]) -> list[MadeList]:
    """Return the lists, each filled up with some of the crowd around the stand-in."""
    text = (files("course_lib.community") / "cast" / "lists.toml").read_text(encoding="utf-8")
    handles = [person.handle for person in crowd]
    return [_made(written, handles) for written in tomllib.loads(text)["list"]]


def list_files(lists: Sequence[MadeList]) -> Files:
    """Return the file of the lists and the one of judgements; members are relationships."""
    columns = ("list_id", "owner_id", "name", "about", "public")
    gold = ("list_id", "account_id", "label", "critical", "why")
    return {"lists.csv": (columns, _lists(lists)), "gold/lists.csv": (gold, _gold(lists))}


def _made(written: Mapping[str, Any], handles: Sequence[str]) -> MadeList:
    name = written["id"]
    return MadeList(
        list_id=f"l-{name}",
        owner=written["owner"],
        name=written["name"],
        about=written["about"],
        public=written["public"],
        members=(*written["members"], *shuffled(f"list {name}", handles)[: written["crowd"]]),
        judgements={handle: judgement(why) for handle, why in written.get("why", {}).items()},
    )


def _lists(lists: Sequence[MadeList]) -> Iterator[Row]:
    for each in lists:
        yield each.list_id, account_id(each.owner), each.name, each.about, yes_no(each.public)


def _gold(lists: Sequence[MadeList]) -> Iterator[Row]:
    for each in lists:
        for handle, judged in each.judgements.items():
            critical = "yes" if judged.critical else "no"
            yield each.list_id, account_id(handle), judged.labels[0], critical, judged.why
