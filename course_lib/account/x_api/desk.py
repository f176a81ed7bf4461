"""What a reading needs on this computer: folder, cache, ledger, and the line to X."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

from course_lib.account.problem import LiveProblem
from course_lib.account.x_api import problems, refusals
from course_lib.account.x_api.address import base_url
from course_lib.account.x_api.asking import X, signer
from course_lib.account.x_api.cache import Clock, PageCache
from course_lib.account.x_api.dialects import USER_FIELDS
from course_lib.account.x_api.keys import Keys
from course_lib.account.x_api.ledger import Ledger
from course_lib.account.x_api.note import Note
from course_lib.account.x_api.prices import prices
from course_lib.account.x_api.private import live_folder
from course_lib.account.x_api.routes import Tariff, results


class Desk:
    """The private folder and all that is kept in it. Raises `LiveProblem` where it is closed."""

    def __init__(self, clock: Clock) -> None:
        try:
            self.folder = live_folder()
            self.cache = PageCache(self.folder, clock)
        except OSError:
            raise problems.cannot_keep() from None
        self.ledger = Ledger(self.folder, clock)
        self._clock = clock

    def connect(self, keys: Keys | None, who: str, ceiling: Decimal) -> X:
        """Return the line to X, or without keys one on which only the cache answers."""
        from course_lib.account.x_api.transport import MeteredAdapter

        adapter = MeteredAdapter(
            base_url=base_url(),
            who=who,
            cache=self.cache,
            ledger=self.ledger,
            tariff=Tariff(prices()),
            ceiling=ceiling,
            sign=signer(keys) if keys else None,
            offline=keys is None,
        )
        return X(keys, adapter, self._clock)

    def note(self, note: Note) -> Note:
        """Write a note down and return it."""
        try:
            note.write(self.folder)
        except OSError:
            raise problems.cannot_keep() from None
        return note


def look_up(x: X, note: Note) -> dict[str, Any]:
    """Return the profile that a note is about. Raises `LiveProblem`."""
    for x.user_fields in USER_FIELDS:
        try:
            page = _profile(x, note.handle)
        except LiveProblem as problem:
            last = x.user_fields is USER_FIELDS[-1]
            if last or problem.code not in (refusals.NOT_UNDERSTOOD, problems.NOT_KEPT):
                raise
            continue
        for me in results(page):
            if str(me.get("id", "")).isdigit():
                mine = str(me["id"]) if note.owner_price else None
                x.adapter.tariff = replace(x.adapter.tariff, owner=mine)
                return me
        break
    raise refusals.nobody()


def _profile(x: X, handle: str) -> dict[str, Any]:
    if handle:
        return x.ask("get_user", username=handle, user_fields=x.user_fields)
    return x.ask("get_me", user_fields=x.user_fields)
