"""The few addresses of X that may be read, and what a request to each can cost."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from course_lib.account.x_api.prices import Prices, Thing


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """One kind of request: what it gives, and how many at least and at most in one answer.

    `ownable` marks what X sells cheaper to the owner of the app.
    """

    path: str
    thing: Thing
    ownable: bool = False
    smallest: int = 1
    largest: int = 1


#: Nothing else can be asked for: no messages, and nothing that changes anything.
ROUTES = (
    Route(path=r"/2/users/me", thing="user"),
    Route(path=r"/2/users/by/username/\w{1,15}", thing="user"),
    Route(path=r"/2/users/(\d+)/followers", thing="user", ownable=True, largest=1000),
    Route(path=r"/2/users/(\d+)/following", thing="user", ownable=True, largest=1000),
    Route(path=r"/2/users/(\d+)/tweets", thing="post", ownable=True, smallest=5, largest=100),
    Route(path=r"/2/users/(\d+)/mentions", thing="post", ownable=True, smallest=5, largest=100),
    Route(path=r"/2/users/(\d+)/owned_lists", thing="list", ownable=True, largest=100),
    Route(path=r"/2/lists/\d+/members", thing="list_member", largest=100),
    Route(path=r"/2/tweets/search/recent", thing="post", smallest=10, largest=100),
)

#: What X adds to each result on request, and charges for: always at the full price.
EXPANSIONS: Mapping[str, Thing] = {"author_id": "user", "most_recent_post_id": "post"}
_ADDED: Mapping[str, Thing] = {"users": "user", "tweets": "post", "posts": "post"}


@dataclass(frozen=True, slots=True)
class Tariff:
    """The prices in force, for the account with the id `owner`; None pays the full price."""

    prices: Prices
    owner: str | None = None

    def each(self, route: Route, path: str, expansions: Collection[str]) -> Decimal:
        """Return the highest price of one result, with all that was asked to come with it."""
        added = [EXPANSIONS[name] for name in expansions]
        return self._one(route, path) + sum(
            (self.prices.of(thing, owned=False) for thing in added), Decimal(0)
        )

    def cost(self, route: Route, path: str, page: Mapping[str, Any]) -> Decimal:
        """Return what an answer has cost: each thing in it, also those that came along."""
        usd = self._one(route, path) * len(results(page))
        for name, things in (page.get("includes") or {}).items():
            if thing := _ADDED.get(name):
                usd += self.prices.of(thing, owned=False) * len(things)
        return usd

    def _one(self, route: Route, path: str) -> Decimal:
        about = re.fullmatch(route.path, path)
        mine = bool(route.ownable and about and about[1] == self.owner)
        return self.prices.of(route.thing, owned=mine)


def route_of(path: str) -> Route | None:
    """Return the route of an address, or None where it may not be asked for."""
    return next((route for route in ROUTES if re.fullmatch(route.path, path)), None)


def results(page: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return what an answer holds, as a list; X leaves `data` out where there is nothing."""
    data = page.get("data") or []
    return [data] if isinstance(data, dict) else list(data)
