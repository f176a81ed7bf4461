"""Look up the profile, read what was agreed to, show it again, forget it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any

from course_lib.account.problem import LiveProblem
from course_lib.account.progress import Progress
from course_lib.account.x_api import problems
from course_lib.account.x_api.asking import X
from course_lib.account.x_api.cache import Clock, now
from course_lib.account.x_api.desk import Desk, look_up
from course_lib.account.x_api.dialects import DIALECTS
from course_lib.account.x_api.estimate import estimate_for, profile_of
from course_lib.account.x_api.gathering import Gathered, Gathering
from course_lib.account.x_api.keys import Keys, forget_keys
from course_lib.account.x_api.note import Note, read_note, remove_note
from course_lib.account.x_api.offer import CEILING, Agreement, Offer
from course_lib.account.x_api.parts import PARTS, TITLES
from course_lib.account.x_api.prices import prices

if TYPE_CHECKING:
    from course_lib.account.dataset import Dataset

_HANDLE = re.compile(r"@?(\w{1,15})", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Forgotten:
    """What `forget` removed: how many pages read from X, and whether keys were stored."""

    pages: int
    keys: bool

    @property
    def how_much(self) -> str:
        """How many pages were removed, in words."""
        return "1 page" if self.pages == 1 else f"{self.pages:,} pages"

    def in_words(self) -> list[str]:
        """Return what was removed, in whole sentences."""
        return [
            f"Removed what was read from X: {self.how_much}."
            if self.pages
            else "Nothing was kept here that was read from X.",
            "Removed your keys from this computer’s keyring."
            if self.keys
            else "No keys were stored in this computer’s keyring.",
        ]


def begin(keys: Keys, handle: str | None = None, *, clock: Clock = now) -> Offer:
    """Look up the profile and work out the price. Nothing else is read.

    `handle` is needed with a bearer token, which does not say whose account it is. Looking up
    costs one cent, once a day; it is part of the price. Raises `LiveProblem`.
    """
    desk = Desk(clock)
    desk.cache.expire()
    note = _note(desk, keys, _asked_handle(keys, handle), clock)
    x = desk.connect(keys, note.who, CEILING)
    me = look_up(x, note)
    estimate = estimate_for(
        me,
        prices(),
        owned=note.owner_price,
        dialect=DIALECTS[note.dialect],
        paid=note.finished,
        begun=note.begun,
        profile_usd=x.adapter.paid,
        spent_today=desk.ledger.spent(),
    )
    return Offer(profile=profile_of(me), estimate=estimate, dialect=note.dialect, keys=keys)


def read(
    agreement: Agreement, progress: Progress = lambda done, of: None, *, clock: Clock = now
) -> Dataset:
    """Read what the learner agreed to. What was read earlier on the same day is not paid again.

    Raises `LiveProblem` when something stops it; then `kept` gives what there is so far, and
    reading once more goes on from there.
    """
    parts, ceiling, keys = agreement.parts, agreement.ceiling, agreement.offer.keys
    if not parts <= set(PARTS):
        raise problems.no_such_part(", ".join(PARTS))
    if "last_posts" in parts and "following" not in parts:
        raise problems.dates_need_people()
    if not (ceiling.is_finite() and ceiling > 0):
        raise problems.not_an_amount()
    desk = Desk(clock)
    handle = _asked_handle(keys, agreement.offer.profile.handle)
    note = _note(desk, keys, handle, clock, agreement.offer.dialect)
    in_order = tuple(part for part in PARTS if part in parts)
    note = desk.note(replace(note, parts=in_order, agreed=agreement.offer.dialect))
    x = desk.connect(keys, note.who, ceiling)
    gathering = _gathering(x, look_up(x, note), note, progress)
    try:
        gathering.run()
    except LiveProblem as problem:
        if problem.code != problems.OVER_THE_LIMIT:
            raise
        whole = gathering.gathered.finished
        raise problems.stopped_at_the_limit(
            ceiling,
            desk.ledger.spent(),
            [TITLES[part] for part in whole],
            [TITLES[part] for part in PARTS if part in parts and part not in whole],
        ) from None
    finally:
        note = desk.note(_got_this_far(note, gathering.gathered, x))
    return _dataset(x, gathering.gathered, note)


def kept(*, clock: Clock = now) -> Dataset:
    """Return what was read in the last 24 hours: free, without keys, without a network.

    Raises `LiveProblem` where there is nothing.
    """
    desk = Desk(clock)
    note = read_note(desk.folder)
    if note is None or not note.parts:
        raise problems.not_kept()
    x = desk.connect(None, note.who, Decimal(0))
    gathering = _gathering(x, look_up(x, note), note, lambda done, of: None)
    return _dataset(x, gathering.run(go_on=True), note)


def forget(*, clock: Clock = now) -> Forgotten:
    """Remove what was read from X, and the keys in the system's keyring.

    The sum that was spent today stays noted until midnight UTC, so that a limit still holds.
    """
    desk = Desk(clock)
    pages = desk.cache.clear()
    remove_note(desk.folder)
    desk.ledger.remove_if_damaged()
    return Forgotten(pages=pages, keys=forget_keys())


def spent_today(*, clock: Clock = now) -> Decimal:
    """Return what X may have charged since midnight UTC. Raises `LiveProblem`."""
    return Desk(clock).ledger.spent()


def limit_from(text: str) -> Decimal:
    """Return the limit that a person typed: "3", "2.50" or "$3". Raises `LiveProblem`."""
    try:
        limit = Decimal(text.strip().removeprefix("$").strip())
    except InvalidOperation:
        raise problems.not_an_amount() from None
    if not (limit.is_finite() and limit > 0):
        raise problems.not_an_amount()
    return limit


def _asked_handle(keys: Keys, handle: str | None) -> str:
    """Return the handle to ask for; nothing where the keys say whose account it is."""
    if keys.know_their_owner:
        return ""
    if not (handle and handle.strip()):
        raise problems.whose_account()
    found = _HANDLE.fullmatch(handle.strip())
    if not found:
        raise problems.not_a_handle()
    return found[1].lower()


def _note(desk: Desk, keys: Keys, handle: str, clock: Clock, dialect: str = "tweet") -> Note:
    """Return the note of today's reading with these keys, or a new one."""
    note = Note(
        who=keys.fingerprint,
        handle=handle,
        owner_price=keys.pay_the_owner_price,
        day=f"{clock():%Y-%m-%d}",
        dialect=dialect,
    )
    earlier = read_note(desk.folder)
    return earlier if earlier and earlier.same_reading(note) else note


def _gathering(x: X, me: dict[str, Any], note: Note, told: Progress) -> Gathering:
    return Gathering(x, me, note.parts, DIALECTS[note.dialect], DIALECTS[note.agreed], told)


def _got_this_far(note: Note, gathered: Gathered, x: X) -> Note:
    finished = tuple(dict.fromkeys((*note.finished, *gathered.finished)))
    costs: dict[str, str] = dict(note.costs)
    costs |= {part: str(usd) for part, usd in gathered.usd.items()}
    return replace(
        note,
        dialect=gathered.dialect.name,
        finished=finished,
        cost=str(x.adapter.cost),
        costs=tuple(costs.items()),
    )


def _dataset(x: X, gathered: Gathered, note: Note) -> Dataset:
    from course_lib.account.x_api.tables import make_dataset

    observed_at = x.adapter.read_at.replace(microsecond=0)
    return make_dataset(gathered, frozenset(note.parts), observed_at, Decimal(note.cost))
