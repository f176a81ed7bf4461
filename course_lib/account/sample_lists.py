"""The six lists of the sample community, and who should not be on a public one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from course_lib.account.sample import Gold
from course_lib.account.sample_files import rows


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleList:
    """One list: a page with the posts of its members. Anyone can see who is on a public one."""

    list_id: str
    owner_id: str
    name: str
    about: str
    public: bool
    members: tuple[str, ...]
    """Their account ids."""


@cache
def sample_lists() -> tuple[SampleList, ...]:
    """Return the six lists with their members, in the order of the file."""
    members: dict[str, list[str]] = {}
    for row in rows("relationships.csv"):
        if row["kind"] == "list_member":
            members.setdefault(row["dst_id"], []).append(row["src_id"])
    return tuple(
        SampleList(
            list_id=row["list_id"],
            owner_id=row["owner_id"],
            name=row["name"],
            about=row["about"],
            public=row["public"] == "true",
            members=tuple(members[row["list_id"]]),
        )
        for row in rows("lists.csv")
    )


@cache
def list_gold(list_id: str) -> Mapping[str, Gold]:
    """Return account id → "fine" or "unwise" for the list whose members a learner judges.

    Raises `LookupError` where nothing is judged.
    """
    found = {
        row["account_id"]: Gold(
            labels=frozenset({row["label"]}), critical=row["critical"] == "yes", why=row["why"]
        )
        for row in rows("gold/lists.csv")
        if row["list_id"] == list_id
    }
    if not found:
        raise LookupError(f"Nothing is judged on the list {list_id}.")
    return MappingProxyType(found)
