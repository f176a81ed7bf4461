"""Which handle belongs to which account, as far as posts name people."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import chain

from course_lib.account.archive.timeline import Timeline


def handles_in(timeline: Timeline) -> dict[str, str]:
    """Return account id → handle. The newest name wins.

    Those whom a post answers are among those it names, but for a few.
    """
    posts, places = timeline.posts, timeline.places.tolist()
    answered = map(posts.reply_to.__getitem__, places), map(posts.reply_handles.__getitem__, places)
    named = map(posts.mention_ids.__getitem__, places), map(posts.mentions.__getitem__, places)
    handles = {to: name for to, name in zip(*answered, strict=True) if to and name}
    handles.update(zip(*map(chain.from_iterable, named), strict=True))
    return handles


def id_of(handle: str, handles: Mapping[str, str]) -> str | None:
    """Return the id of an account by its handle, where a post names both."""
    wanted = handle.casefold()
    return next((id_ for id_, name in handles.items() if name.casefold() == wanted), None)
