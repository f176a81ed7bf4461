"""The price, before anything is read: whose account, what each part costs, and the agreement."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from course_lib.account.x_api import problems
from course_lib.account.x_api.fitting import Exercises, cost_of, leave_out
from course_lib.account.x_api.keys import Keys
from course_lib.account.x_api.parts import Part, PartId

#: What a day may cost unless the learner says another sum. Unit: US dollars.
CEILING = Decimal(3)
#: What page and command line say where the chosen parts are here already.
NOTHING_TO_PAY = "$0.00: all of it was read today already, nothing will be read."


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """The account that the keys (or the handle) belong to. Unknown is None."""

    account_id: str
    handle: str
    name: str | None
    followers_n: int | None
    following_n: int | None
    posts_n: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """What each part costs at most, in US dollars, from the profile's counts.

    `profile_usd` is what looking the profile up has cost; it is part of the price, and nothing
    where it was looked up earlier today.
    `spent_today` is what was spent since midnight UTC, the profile included; the ceiling counts
    from there. `owner_price` says whether X's lower price for one's own app was used.
    """

    parts: tuple[Part, ...]
    profile_usd: Decimal
    spent_today: Decimal
    checked_on: date
    page: str
    owner_price: bool

    def serving(self, exercises: Exercises) -> tuple[PartId, ...]:
        """Return the parts that one of the `exercises` needs."""
        wanted = {need for needs in exercises.values() for need in needs}
        return tuple(part.id for part in self.parts if not wanted.isdisjoint(part.needs))

    def total(self, chosen: Iterable[str]) -> Decimal:
        """Return the price of the chosen parts together with the profile."""
        return self.profile_usd + self.to_pay(chosen)

    def to_pay(self, chosen: Iterable[str]) -> Decimal:
        """Return what reading the chosen parts can still cost: nothing where all is paid."""
        return cost_of(self._those(chosen))

    def check_the_limit(
        self, chosen: Iterable[str], ceiling: Decimal, exercises: Exercises
    ) -> None:
        """Raise `LiveProblem` where the chosen parts may cost more than the limit leaves.

        It names the limit that is needed, what to leave out instead, and which of the
        `exercises` are lost with that.
        """
        parts = self._those(chosen)
        room, usd = max(ceiling - self.spent_today, Decimal(0)), cost_of(parts)
        if usd > room:
            fitting = leave_out(parts, room, exercises)
            raise problems.limit_too_low(ceiling, self.spent_today, usd, fitting)

    def _those(self, chosen: Iterable[str]) -> list[Part]:
        wanted = set(chosen)
        return [part for part in self.parts if part.id in wanted]


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What `begin` found out. Nothing but the profile has been read.

    `dialect` is how X answered when the price was worked out; see `dialects`.
    """

    profile: Profile
    estimate: Estimate
    dialect: str
    keys: Keys = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """What the learner said yes to: these parts of this offer, for at most this much today.

    Nothing is read without one. `ceiling` is in US dollars and counts everything since midnight
    UTC: a request that could go over it is not sent.
    """

    offer: Offer
    parts: frozenset[str]
    ceiling: Decimal = CEILING
