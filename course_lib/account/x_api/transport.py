"""The one gate to X: whatever tweepy asks for passes here, or does not.

A requests adapter, mounted on tweepy's session. It lets through GET and nothing else, to the
few addresses of `routes` and nowhere else; it takes a page from the cache where there is one;
it sends nothing whose highest price would go over the ceiling; and it tries nothing twice.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from hashlib import sha256
from io import BytesIO
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

import requests
from requests.adapters import HTTPAdapter
from urllib3 import HTTPResponse
from urllib3.exceptions import NameResolutionError, NewConnectionError, ProxyError, SSLError

from course_lib.account.problem import LiveProblem
from course_lib.account.x_api import problems, refusals
from course_lib.account.x_api.address import is_here
from course_lib.account.x_api.cache import Kept, PageCache
from course_lib.account.x_api.ledger import NOTHING, Ledger, Ticket
from course_lib.account.x_api.routes import EXPANSIONS, Route, Tariff, route_of

#: The address that is built into tweepy.
TWEEPYS_HOST = ("https", "api.twitter.com")
_SIZE = "max_results"
SECONDS_TO_CONNECT, SECONDS_TO_ANSWER = 10, 30
_OK = 200


class ReadOnly(Exception):
    """Somebody tried to do something else than reading what may be read: a slip in the course."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a request asks for."""

    path: str
    route: Route
    parameters: dict[str, str]

    @property
    def size(self) -> int:
        """How many results one answer may hold."""
        return int(self.parameters.get(_SIZE, self.route.largest))

    @property
    def expansions(self) -> set[str]:
        """What shall come along with each result."""
        return set(self.parameters.get("expansions", "").split(",")) - {""}

    def key(self, who: str) -> str:
        """Name this page in the cache. How large it may be does not matter, who asks does."""
        rest = sorted((name, text) for name, text in self.parameters.items() if name != _SIZE)
        return sha256(repr((who, self.path, rest)).encode()).hexdigest()


class MeteredAdapter:
    """Stands between tweepy and the network.

    `who` tells people's pages apart; `base_url` is where X is; `sign` puts the keys on a request
    whose address was changed. `offline` lets only the cache answer. `read_at` is when the first
    page that passed was read, `paid` what was paid for pages that were not here yet.
    """

    def __init__(
        self,
        *,
        base_url: str,
        who: str,
        cache: PageCache,
        ledger: Ledger,
        tariff: Tariff,
        ceiling: Decimal,
        sign: Callable[[Any], Any] | None = None,
        offline: bool = False,
    ) -> None:
        self.tariff = tariff
        self._costs: dict[str, Decimal] = {}
        self.paid = NOTHING
        self.read_at: datetime | None = None
        self._base_url = base_url
        self._who = f"{base_url} {who}"
        self._cache = cache
        self._ledger = ledger
        self._ceiling = ceiling
        self._sign = sign
        self._offline = offline
        self._network = HTTPAdapter(max_retries=0)

    def send(self, request: Any, **options: Any) -> Any:
        """Answer a request. Raises `LiveProblem`, or `ReadOnly` for what must never be asked."""
        asked = _understood(request)
        key = asked.key(self._who)
        kept = self._cache.page(key, of_today=not self._offline)
        if kept is None:
            if self._offline:
                raise problems.not_kept()
            response, ticket = self._ask(request, asked, options)
            if response.status_code != _OK:
                return response
            kept = self._keep(key, asked, response, ticket)
        self.read_at = self.read_at or kept.read_at
        self._costs[key] = self.tariff.cost(asked.route, asked.path, kept.content)
        return self._network.build_response(request, _whole(kept.content))

    @property
    def cost(self) -> Decimal:
        """What the pages that passed have cost, whether they were paid now or earlier."""
        return sum(self._costs.values(), NOTHING)

    def close(self) -> None:
        """Close the connections, as requests expects of an adapter."""
        self._network.close()

    def _ask(self, request: Any, asked: Asked, options: dict[str, Any]) -> tuple[Any, Ticket]:
        """Send one request, once, if it may be sent; return what came back."""
        ticket = self._reserve(asked)
        self._address(request, asked, ticket.size)
        if is_here(self._base_url):
            options["proxies"] = {}
        options |= {"timeout": (SECONDS_TO_CONNECT, SECONDS_TO_ANSWER), "stream": False}
        try:
            response = self._network.send(request, **options)
            response.content  # noqa: B018 - here, not later: the connection may break until the end
        except requests.RequestException as error:
            raise self._broken(error, ticket) from None
        if response.status_code != _OK:
            self._ledger.settle(ticket, NOTHING)
        if response.is_redirect:
            raise refusals.not_an_answer()
        return response, ticket

    def _reserve(self, asked: Asked) -> Ticket:
        """Note the highest price; ask for fewer results where the ceiling allows no more."""
        each = self.tariff.each(asked.route, asked.path, asked.expansions)
        smallest = min(asked.route.smallest, asked.size)
        ticket = self._ledger.reserve(each, asked.size, smallest, self._ceiling)
        if ticket is None:
            raise problems.over_the_ceiling(self._ceiling, self._ledger.spent())
        return ticket

    def _address(self, request: Any, asked: Asked, size: int) -> None:
        """Write X's address on a request, and sign it again where it is signed."""
        parameters = dict(asked.parameters)
        if _SIZE in parameters:
            parameters[_SIZE] = str(size)
        query = f"?{urlencode(parameters)}" if parameters else ""
        request.url = f"{self._base_url}{asked.path}{query}"
        if self._sign:
            del request.headers["Authorization"]
            self._sign(request)

    def _broken(self, error: Exception, ticket: Ticket) -> LiveProblem:
        """Say what broke; what may have reached X stays in the ledger at its highest price."""
        if _never_sent(error):
            self._ledger.settle(ticket, NOTHING)
            return refusals.no_connection()
        if isinstance(error, requests.Timeout):
            return refusals.no_answer()
        return refusals.cut_off()

    def _keep(self, key: str, asked: Asked, response: Any, ticket: Ticket) -> Kept:
        content = _content(response)
        try:
            kept = self._cache.keep(key, content)
        except OSError:
            raise problems.cannot_keep() from None
        usd = self.tariff.cost(asked.route, asked.path, content)
        self._ledger.settle(ticket, usd)
        self.paid += usd
        return kept


def _understood(request: Any) -> Asked:
    """Return what tweepy asks for, if it may be asked for at all."""
    address = urlsplit(request.url)
    route = route_of(address.path)
    if request.method != "GET" or request.body or route is None:
        raise ReadOnly("The course only reads, and only a few things.")
    if (address.scheme, address.netloc) != TWEEPYS_HOST:
        raise ReadOnly("The course talks to X and to nobody else.")
    asked = Asked(address.path, route, dict(parse_qsl(address.query)))
    if not asked.expansions <= EXPANSIONS.keys():
        raise ReadOnly("Only what has a price may be asked for.")
    return asked


def _content(response: Any) -> dict[str, Any]:
    """Return the JSON of an answer, where it has the shape of X's answers."""
    try:
        content = json.loads(response.content)
    except ValueError:
        content = None
    if not isinstance(content, dict):
        raise refusals.not_an_answer()
    data, came_along = content.get("data", []), content.get("includes", {})
    lists = [[data] if isinstance(data, dict) else data]
    lists += came_along.values() if isinstance(came_along, dict) else [None]
    for things in lists:
        if not isinstance(things, list) or not all(isinstance(thing, dict) for thing in things):
            raise refusals.not_an_answer()
    return content


def _whole(content: dict[str, Any]) -> HTTPResponse:
    return HTTPResponse(BytesIO(json.dumps(content).encode()), status=_OK, preload_content=False)


def _never_sent(error: Exception) -> bool:
    """Say whether a request ended before it reached anybody."""
    if isinstance(error, requests.ConnectTimeout):
        return True
    reason = getattr(error.args[0] if error.args else None, "reason", None)
    return isinstance(reason, NewConnectionError | NameResolutionError | ProxyError | SSLError)
