"""The posts in order of time, each once, whatever the order of the files."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from course_lib.account.archive.columns import PostColumns
from course_lib.account.archive.values import text_of

if TYPE_CHECKING:
    import numpy as np


@dataclass(frozen=True, slots=True)
class Timeline:
    """Posts as they lie in the files, and the places of those that count, oldest first.

    The columns themselves stay as they were read: putting each of them in order would take longer
    than reading it.
    """

    posts: PostColumns
    places: np.ndarray
    ids: frozenset[str]

    def __len__(self) -> int:
        return len(self.places)

    def __iter__(self) -> Iterator[int]:
        return iter(self.places.tolist())


def in_order(posts: PostColumns) -> Timeline:
    """Return the posts, oldest first, without doubles. Those without a time come before all."""
    import numpy as np

    places, ids = np.arange(len(posts)), frozenset(posts.ids)
    if len(ids) < len(posts):
        places = np.fromiter(_each_once(posts).values(), np.int64)
    order = np.lexsort((np.asarray(posts.numbers)[places], np.asarray(posts.seconds)[places]))
    return Timeline(posts, places[order], ids)


def only_by(account_id: str, timeline: Timeline) -> Timeline:
    """Leave out what others wrote: old monthly files can hold the posts of a second account."""
    import numpy as np

    users = timeline.posts.users
    if not any(users) or not account_id.isdecimal():
        return timeline
    mine = [
        place
        for place in timeline
        if (user := users[place]) is None or text_of(user.id_str) in (None, account_id)
    ]
    ids = frozenset(timeline.posts.ids[place] for place in mine)
    return Timeline(timeline.posts, np.array(mine, np.int64), ids)


def _each_once(posts: PostColumns) -> dict[str, int]:
    """Return id → place; of two copies of a post the longer one."""
    places: dict[str, int] = {}
    for place, identity in enumerate(posts.ids):
        known = places.setdefault(identity, place)
        if known != place:
            places[identity] = max(known, place, key=lambda each: _fullness(posts, each))
    return places


def _fullness(posts: PostColumns, place: int) -> tuple[int, str]:
    """What is not the length of the text only makes the choice steady."""
    return len(posts.texts[place]), repr(posts.at(place))
