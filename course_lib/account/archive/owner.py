"""Whose archive it is: said by the archive, or by the learner, never guessed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from course_lib.account.archive.gathering import Gathered
from course_lib.account.archive.handles import id_of
from course_lib.account.archive.timeline import Timeline
from course_lib.account.archive.values import text_of
from course_lib.account.problem import whose_account


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose archive it is."""

    account_id: str
    handle: str | None


def find_owner(
    found: Gathered, timeline: Timeline, handles: Mapping[str, str], me: str | None
) -> Owner:
    """Return the owner: as the archive says, else as the learner says.

    Raises `ArchiveProblem` where neither does.
    """
    owner = _stated(found) or _writer(timeline) or (_told(me, handles) if me else None)
    if owner is None:
        raise whose_account()
    return owner


def _stated(found: Gathered) -> Owner | None:
    """Return the owner where one of the archive's own files names the account's id."""
    account, details = found.account, found.details
    info = found.manifest.userInfo if found.manifest else None
    if account and (account_id := text_of(account.accountId)):
        return Owner(account_id, account.username)
    if info and (account_id := text_of(info.accountId)):
        return Owner(account_id, info.userName)
    if details and (account_id := text_of(details.id)):
        return Owner(account_id, details.screen_name)
    return None


def _writer(timeline: Timeline) -> Owner | None:
    """Return who wrote all of these posts, where each says so and all say the same."""
    writers = [timeline.posts.users[place] for place in timeline]
    ids = {text_of(user.id_str) if user else None for user in writers}
    if len(ids) != 1 or None in ids:
        return None
    newest = writers[-1]
    assert newest
    return Owner(str(newest.id_str), newest.screen_name)


def _told(me: str, handles: Mapping[str, str]) -> Owner | None:
    """Return the owner that the learner named, by id or by handle.

    A handle whose id no post tells stands for itself: then no post answers that account either.
    """
    name = me.strip().removeprefix("@")
    if not name:
        return None
    if name.isdecimal() and len(name) > 4:
        return Owner(name, handles.get(name))
    return Owner(id_of(name, handles) or name, name)
