"""`snapshot.json`: its shape, its limits, and the seal that shows a change."""

from __future__ import annotations

import hashlib
import itertools
from collections.abc import Iterable
from datetime import date
from typing import Annotated, Literal

import msgspec

FILE_NAME = "snapshot.json"

#: About 240,000 people. An account with more is graded with the sample.
LARGEST_SNAPSHOT = 5_000_000
_MOST_POSTS = 1_000_000

#: A person, as a number made from their id and a secret that stays on the learner's computer.
Person = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{16}$")]
Kind = Literal["reply", "self_reply", "repost", "quote", "own"]
Part = Literal["followers", "following", "posts"]


class PostCount(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How many posts of one kind the learner wrote on one day; no day where it is unknown."""

    day: date | None
    kind: Kind
    number: Annotated[int, msgspec.Meta(ge=1, le=_MOST_POSTS)]


class Snapshot(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """An own account as far as an exercise needs it.

    `holds` names the parts that are in it; any other part is unknown, not empty. Each person
    stands in one of three lists. `seal` is a checksum of all the rest: it shows a file that was
    damaged or edited by hand. It is no proof against somebody who wants to cheat.
    """

    source: Literal["archive", "live"]
    observed_on: date
    holds: tuple[Part, ...]
    both: tuple[Person, ...] = ()
    followers_only: tuple[Person, ...] = ()
    following_only: tuple[Person, ...] = ()
    posts: tuple[PostCount, ...] = ()
    format: Literal[1] = 1
    seal: str = ""

    @property
    def people(self) -> int:
        """How many people stand in it."""
        return len(self.both) + len(self.followers_only) + len(self.following_only)


def snapshot_to_bytes(snapshot: Snapshot) -> bytes:
    """Return a snapshot as sealed JSON that a person can read."""
    sealed = msgspec.structs.replace(snapshot, seal=_seal(snapshot))
    return msgspec.json.format(msgspec.json.encode(sealed), indent=1) + b"\n"


def snapshot_from_bytes(content: bytes) -> Snapshot:
    """Return the snapshot written in `content`.

    Raises `ValueError` where it is too large, of another shape, contradicts itself, or was
    changed after it was sealed.
    """
    if len(content) > LARGEST_SNAPSHOT:
        raise ValueError("larger than any snapshot")
    try:
        snapshot = msgspec.json.decode(content, type=Snapshot)
    except RecursionError as error:
        raise ValueError("nested too deep") from error
    if snapshot.seal != _seal(snapshot):
        raise ValueError("changed after it was made")
    if not _each_once((*snapshot.both, *snapshot.followers_only, *snapshot.following_only)):
        raise ValueError("somebody stands in it twice")
    if sum(each.number for each in snapshot.posts) > _MOST_POSTS:
        raise ValueError("more posts than anybody writes")
    return snapshot


def _seal(snapshot: Snapshot) -> str:
    unsealed = msgspec.structs.replace(snapshot, seal="")
    return hashlib.sha256(msgspec.json.encode(unsealed)).hexdigest()


def _each_once(people: Iterable[str]) -> bool:
    return all(one != next_one for one, next_one in itertools.pairwise(sorted(people)))
