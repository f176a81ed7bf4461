"""The followers of the four big accounts. Only an audit opens their files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from course_lib.account.sample_files import rows


@dataclass(frozen=True, slots=True, kw_only=True)
class Audience:
    """Whose followers an audit looks at, and what all of them are: the answer to the estimate."""

    owner_id: str
    followers: int
    peers: int
    public: int
    dormant: int
    junk: int


@cache
def audiences() -> Mapping[str, Audience]:
    """Return audit → the account, and what its followers are in all."""
    return {
        row["roster"]: Audience(
            owner_id=row["owner_id"],
            followers=int(row["followers_n"]),
            peers=int(row["peer_n"]),
            public=int(row["public_n"]),
            dormant=int(row["dormant_n"]),
            junk=int(row["junk_n"]),
        )
        for row in rows("gold/audiences.csv")
    }


def follower_files() -> Mapping[str, str]:
    """Return audit → the file that holds the followers of its account."""
    return {
        name: f"audience/{each.owner_id.removeprefix('s-')}.csv"
        for name, each in audiences().items()
    }
