"""From an account to its snapshot, and back to the three tables that the checks know."""

from __future__ import annotations

import hmac
from collections import Counter
from collections.abc import Collection
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING, Literal, get_args

from course_lib.rules import connections
from course_lib.snapshot.record import Part, PostCount, Snapshot

if TYPE_CHECKING:
    from course_lib.account import Dataset

_ME = "me"
_PARTS: tuple[Part, ...] = get_args(Part)


def take(
    account: Dataset, source: Literal["archive", "live"], needs: Collection[str], secret: bytes
) -> Snapshot:
    """Return the snapshot of an account, with no more in it than the exercises need.

    `needs` are the words of `Dataset.missing_for`; `secret` is `salt()`.
    """
    holds = tuple(part for part in _PARTS if part in needs and not account.lacks(part))
    around = connections(account)
    followers = (around.followers or frozenset()) if "followers" in holds else frozenset()
    following = (around.following or frozenset()) if "following" in holds else frozenset()
    observed = account.meta.observed_at

    def hashed(people: frozenset[str]) -> tuple[str, ...]:
        # In the order of the hashes: the order of X's own list may say who came last.
        return tuple(
            sorted(hmac.new(secret, each.encode(), "sha256").hexdigest()[:16] for each in people)
        )

    return Snapshot(
        source=source,
        observed_on=observed.date() if observed else date.min,
        holds=holds,
        both=hashed(followers & following),
        followers_only=hashed(followers - following),
        following_only=hashed(following - followers),
        posts=_posts(account) if "posts" in holds else (),
    )


def dataset_of(snapshot: Snapshot) -> Dataset:
    """Return a snapshot as an account. What it does not hold is unknown."""
    from course_lib.account import NEEDS, Dataset, Meta
    from course_lib.account.schema import ACCOUNTS, POSTS, RELATIONSHIPS, table

    followers = (*snapshot.both, *snapshot.followers_only)
    following = (*snapshot.both, *snapshot.following_only)
    observed = _noon(snapshot.observed_on)
    shared = {"source": "archive" if snapshot.source == "archive" else "x_api"}
    counts = [each for each in snapshot.posts for _ in range(each.number)]
    return Dataset(
        accounts=table(ACCOUNTS, {**shared, "account_id": [_ME], "observed_at": observed}, 1),
        relationships=table(
            RELATIONSHIPS,
            {
                **shared,
                "kind": "follows",
                "src_id": [*followers, *[_ME] * len(following)],
                "dst_id": [*[_ME] * len(followers), *following],
                "observed_at": observed,
            },
            len(followers) + len(following),
        ),
        posts=table(
            POSTS,
            {
                **shared,
                "post_id": [str(number) for number in range(len(counts))],
                "author_id": _ME,
                "kind": [each.kind for each in counts],
                "created_at": [_noon(each.day) if each.day else None for each in counts],
                "time_precision": "day",
            },
            len(counts),
        ),
        meta=Meta(
            me=_ME,
            handle=None,
            source=shared["source"],
            exported_at=None,
            observed_at=observed,
            complete=True,
            missing=tuple(need for need in NEEDS if need not in snapshot.holds),
            warnings=(),
        ),
    )


def _posts(account: Dataset) -> tuple[PostCount, ...]:
    mine = account.my_posts()
    days = (None if value != value else value.date() for value in mine["created_at"])
    counts = Counter(zip(days, mine["kind"], strict=True))
    found = [PostCount(day, kind, number) for (day, kind), number in counts.items()]
    return tuple(sorted(found, key=lambda each: (each.day or date.min, each.kind)))


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12), UTC)
