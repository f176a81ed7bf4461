"""Which handle belongs to which account, as far as posts name people."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from course_lib.account.archive.records import Mention
from course_lib.account.archive.values import text_of

_NEVER = (-(2**63), "")


class HandleBook:
    """Account id → handle. The newest name wins, in whatever order posts are read."""

    def __init__(self) -> None:
        self._latest: dict[str, tuple[int, str]] = {}

    def learn(
        self,
        seconds: Iterable[int],
        mentions: Iterable[Sequence[Mention] | None],
        replies: Iterable[tuple[str | None, str | None]],
    ) -> None:
        """Read the names in posts: when each was written, whom it names, and whom it answers."""
        for when, named, (reply_to, reply_handle) in zip(seconds, mentions, replies, strict=True):
            for mention in named or ():
                self._note(when, text_of(mention.id_str), mention.screen_name)
            self._note(when, reply_to, reply_handle)

    def _note(self, when: int, account_id: str | None, handle: str | None) -> None:
        if account_id and handle:
            this = when, handle
            if this > self._latest.get(account_id, _NEVER):
                self._latest[account_id] = this

    def handle_of(self, account_id: str) -> str | None:
        """Return the newest handle of an account, or None where no post names it."""
        return self._latest[account_id][1] if account_id in self._latest else None

    def id_of(self, handle: str) -> str | None:
        """Return the id of the account that last had this handle, where a post names both."""
        wanted = handle.casefold()
        having = [
            (when, account_id)
            for account_id, (when, name) in self._latest.items()
            if name.casefold() == wanted
        ]
        return max(having)[1] if having else None
