"""What a reading needs on this computer: folder, cache, ledger, and the line to X."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

from course_lib.account.problem import LiveProblem
from course_lib.account.x_api import refusals
from course_lib.account.x_api.address import base_url
from course_lib.account.x_api.asking import X, signer
from course_lib.account.x_api.cache import Clock, PageCache
from course_lib.account.x_api.dialects import DIALECTS, POST, TWEET, Dialect
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
            raise refusals.cannot_keep() from None
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
            raise refusals.cannot_keep() from None
        return note


def look_up(x: X, note: Note) -> tuple[dict[str, Any], Dialect]:
    """Return the profile that a note is about, and how X answered. Raises `LiveProblem`."""
    for dialect in dict.fromkeys((DIALECTS[note.dialect], TWEET, POST)):
        try:
            if note.handle:
                page = x.ask("get_user", username=note.handle, **dialect.users)
            else:
                page = x.ask("get_me", **dialect.users)
        except LiveProblem as problem:
            if problem.code != refusals.NOT_UNDERSTOOD:
                raise
            continue
        for me in results(page):
            if str(me.get("id", "")).isdigit():
                mine = str(me["id"]) if note.owner_price else None
                x.adapter.tariff = replace(x.adapter.tariff, owner=mine)
                return me, dialect
        raise refusals.nobody()
    raise refusals.not_understood()
