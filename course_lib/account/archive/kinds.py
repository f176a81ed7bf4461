"""What kind each post is, and whom it answers or passes on."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from typing import NamedTuple

from course_lib.account.archive.owner import Owner
from course_lib.account.archive.records import Original
from course_lib.account.archive.timeline import Timeline
from course_lib.account.archive.values import text_of

_REPOST = re.compile(r"RT @(\w+):")
_STATUS = re.compile(
    r"https?://(?:www\.|mobile\.|m\.)?(?:twitter|x)\.com/(?:#!/)?(i/web|\w+)/status(?:es)?/(\d+)",
    re.IGNORECASE,
)


class Kind(NamedTuple):
    """What the platform records about a post, and the post that it passes on, if it does."""

    kind: str
    ref_post_id: str | None = None
    ref_handle: str | None = None


_REPLY, _SELF_REPLY, _OWN = Kind("reply"), Kind("self_reply"), Kind("own")


def kinds_of(timeline: Timeline, owner: Owner) -> list[Kind]:
    """Return the kind of each post, as they lie in the files. The first that fits wins.

    - repost: an original inside, or a text that begins "RT @name:"
    - reply or self_reply: by the id of the account answered; a leading @ alone is no reply
    - quote: a link to a post of another author
    - own: the rest
    """
    posts = timeline.posts
    own_ids = timeline.ids
    kinds = []
    for text, original, to, handle, parent, links in zip(
        posts.texts,
        posts.originals,
        posts.reply_to,
        posts.reply_handles,
        posts.reply_posts,
        posts.links,
        strict=True,
    ):
        if (original or text.startswith("RT @")) and (repost := _repost(text, original)):
            kinds.append(repost)
        elif to:
            kinds.append(_SELF_REPLY if to == owner.account_id else _REPLY)
        elif handle or parent:
            # The account's number is gone: the post answered, or the name, has to tell.
            myself = parent in own_ids or _same(handle, owner.handle)
            kinds.append(_SELF_REPLY if myself else _REPLY)
        else:
            kinds.append((_quote(links, owner, own_ids) if links else None) or _OWN)
    return kinds


def _repost(text: str, original: Original | None) -> Kind | None:
    begins = _REPOST.match(text)
    by = original.user.screen_name if original and original.user else None
    if original:
        return Kind("repost", text_of(original.id_str), by or (begins[1] if begins else None))
    return Kind("repost", None, begins[1]) if begins else None


def _quote(links: Iterable[str], owner: Owner, own_ids: Collection[str]) -> Kind | None:
    for link in links:
        status = _STATUS.match(link)
        if status and status[2] not in own_ids and not _same(status[1], owner.handle):
            # x.com/i/web/status/… names no author.
            handle = None if "/" in status[1] or status[1] == "i" else status[1]
            return Kind("quote", status[2], handle)
    return None


def _same(name: str | None, other: str | None) -> bool:
    return bool(name and other and name.casefold() == other.casefold())
