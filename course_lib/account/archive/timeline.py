"""The posts in order of time, each once, whatever the order of the files."""

from __future__ import annotations

from course_lib.account.archive.columns import PostColumns
from course_lib.account.archive.gathering import Gathered
from course_lib.account.archive.owner import Owner
from course_lib.account.archive.values import text_of


def in_order(posts: PostColumns) -> PostColumns:
    """Return the posts, oldest first, without doubles. Those without a time come before all."""
    import numpy as np

    places = np.fromiter(_each_once(posts).values(), np.int64)
    order = np.lexsort((np.asarray(posts.numbers)[places], np.asarray(posts.seconds)[places]))
    return posts.at(places[order])


def only_by(owner: Owner, posts: PostColumns, found: Gathered) -> PostColumns:
    """Leave out what others wrote: old monthly files can hold the posts of a second account."""
    if not any(posts.users) or not owner.account_id.isdecimal():
        return posts
    mine = [
        place
        for place, user in enumerate(posts.users)
        if user is None or text_of(user.id_str) in (None, owner.account_id)
    ]
    others = len(posts) - len(mine)
    if not others:
        return posts
    found.warnings.append(
        f"{others:,} posts in this archive were written by another account. They are left out."
        if others > 1
        else "One post in this archive was written by another account. It is left out."
    )
    return posts.at(mine)


def _each_once(posts: PostColumns) -> dict[str, int]:
    """Return id → place; of two copies of a post the longer one."""
    places: dict[str, int] = {}
    for place, identity in enumerate(posts.ids):
        known = places.setdefault(identity, place)
        if known != place:
            places[identity] = max(known, place, key=lambda each: _fullness(posts, each))
    return places


def _fullness(posts: PostColumns, place: int) -> tuple[int, list[str]]:
    """What is not the length of the text only makes the choice steady."""
    return len(posts.texts[place]), [str(column[place]) for column in posts.columns()]
