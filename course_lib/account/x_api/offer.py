"""The price, before anything is read: whose account, what each part costs, and the agreement."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from course_lib.account.x_api import problems
from course_lib.account.x_api.keys import Keys
from course_lib.account.x_api.parts import TITLES, Part, PartId

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

    def serving(self, needs: Iterable[str]) -> tuple[PartId, ...]:
        """Return the parts that make one of the `needs` possible."""
        wanted = set(needs)
        return tuple(part.id for part in self.parts if not wanted.isdisjoint(part.needs))

    def total(self, chosen: Iterable[str]) -> Decimal:
        """Return the price of the chosen parts together with the profile."""
        return self.profile_usd + self.to_pay(chosen)

    def to_pay(self, chosen: Iterable[str]) -> Decimal:
        """Return what reading the chosen parts can still cost: nothing where all is paid."""
        wanted = set(chosen)
        return sum(
            (part.usd for part in self.parts if part.id in wanted and not part.paid), Decimal(0)
        )

    def check_the_limit(
        self, chosen: Iterable[str], ceiling: Decimal, spare: Iterable[str]
    ) -> None:
        """Raise `LiveProblem` where the chosen parts may cost more than the limit leaves.

        It names the limit that is needed, and what to leave out of the `spare` parts instead.
        """
        kept, left_out = list(chosen), list[PartId]()
        room, needed = ceiling - self.spent_today, self.spent_today + self.to_pay(kept)
        if self.to_pay(kept) <= max(room, Decimal(0)):
            return
        # What is read with another part comes after it, so it is left out before it.
        spare_parts = [part.id for part in self.parts if part.id in spare and not part.paid]
        for part in reversed(spare_parts):
            if part in kept and self.to_pay(kept) > room:
                kept.remove(part)
                left_out.append(part)
        fits = self.to_pay(kept) <= room and bool(kept)
        titles = [TITLES[part] for part in left_out] if fits else []
        raise problems.limit_too_low(ceiling, self.spent_today, needed, titles)


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
