"""A small server on this computer that speaks X's API, for tests: read-only, priced, breakable.

    with XServer(small_world()) as server:
        ...  # server.url, server.billed, server.requests, server.complaints

It speaks the old dialect (`tweet.*`), the new one (`post.*`) or both, in pages; it charges for
each thing once, as X does in a UTC day; and it plays `faults`, one for each request, None for a
good answer. Whatever must never arrive is in `complaints`: another method than GET, keys that
are missing or do not fit, a question for a whole set of people that nobody may ask.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from decimal import Decimal
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socket import SHUT_RDWR
from threading import Thread
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from oauthlib.oauth1.rfc5849 import signature
from x_world import World

from course_lib.account.x_api.prices import prices

BEARER, USER_TOKEN = "app-only-secret-bearer", "user-secret-token"
SIGNING = {
    "api_key": "the-api-key",
    "api_secret": "the-secret-of-the-api-key",
    "access_token": "4001-access-token",
    "access_secret": "the-secret-of-the-access-token",
}
SECRETS = (BEARER, USER_TOKEN, *SIGNING.values())

#: Name of a fault → status, headers, body.
REFUSALS: dict[str, tuple[int, dict[str, str], Any]] = {
    "400": (400, {}, {"title": "Invalid Request", "detail": "bad SECRETDETAIL"}),
    "401": (401, {}, {"title": "Unauthorized"}),
    "402": (402, {}, {"title": "CreditsDepleted", "detail": "Your enrolled account [1] …",
                      "type": "https://api.twitter.com/2/problems/credits"}),
    "403 enrolled": (403, {}, {"reason": "client-not-enrolled", "type": "…/client-forbidden"}),
    "403 bearer": (403, {}, {"title": "Unsupported Authentication",
                             "type": "…/problems/unsupported-authentication"}),
    "403 scope": (403, {}, {"title": "Forbidden", "detail": "missing scope: follows.read"}),
    "403": (403, {}, {"detail": "Your account is not permitted to access this feature."}),
    "404": (404, {}, {"title": "Not Found Error"}),
    "429": (429, {}, {"title": "Too Many Requests"}),
    "cap": (429, {"x-rate-limit-remaining": "899"},
            {"title": "UsageCapExceeded", "detail": "Usage cap exceeded: Monthly product cap",
             "type": "https://api.twitter.com/2/problems/usage-capped"}),
    "500": (500, {}, {"title": "Internal"}),
    "503 html": (503, {}, "<html>over capacity</html>"),
    "418": (418, {}, {}),
    "redirect": (302, {"location": "http://127.0.0.1:9/elsewhere"}, {}),
}  # fmt: skip


class XServer:
    """The server, started by `with`."""

    def __init__(
        self,
        world: World,
        *,
        speaks: tuple[str, ...] = ("tweet", "post"),
        tells_recency: bool = True,
        strict: bool = False,
        owner: bool = True,
    ) -> None:
        self.world, self.speaks, self.owner = world, speaks, owner
        self.tells_recency, self.strict = tells_recency, strict
        self.faults: list[str | None] = []
        self.reset = 0
        self.billed_things: dict[tuple[str, str], Decimal] = {}
        #: What was asked, and what of it was answered well.
        self.requests: list[tuple[str, dict[str, str]]] = []
        self.delivered: list[tuple[str, dict[str, str]]] = []
        self.complaints: list[str] = []
        self.patience = 5.0

    @property
    def billed(self) -> Decimal:
        """The whole bill, in US dollars."""
        return sum(self.billed_things.values(), Decimal(0))

    def __enter__(self) -> XServer:
        handler = type("Handler", (_Handler,), {"x": self})
        self._http = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self._http.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._http.server_port}"
        self._thread = Thread(target=self._http.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()

    def bill(self, kind: str, things: list[dict], *, owned: bool = False) -> None:
        for thing in things:
            price = prices().of(kind, owned=owned)  # type: ignore[arg-type]
            self.billed_things.setdefault((kind, thing["id"]), price)

    def answer(self, path: str, query: dict[str, str], *, knows_me: bool) -> Any:
        """Give status and body for a question."""
        asks = Asks(self, query, knows_me)
        parts = path.strip("/").split("/")[1:]
        mine = self.owner and knows_me
        match parts:
            case ["users", "me"] if knows_me:
                return asks.one(self.world.users[self.world.me])
            case ["users", "me"]:
                return REFUSALS["403 bearer"][0], REFUSALS["403 bearer"][2]
            case ["users", "by", "username", handle]:
                return asks.one(self._named(handle))
            case ["users", id_, "followers" | "following" as which] if id_ == self.world.me:
                return asks.users(getattr(self.world, which), (1, 1000), owned=mine)
            case ["users", id_, "tweets"] if id_ == self.world.me:
                return asks.posts(self.world.posts, (5, 100), owned=mine)
            case ["users", id_, "mentions"] if id_ == self.world.me:
                return asks.posts(self.world.mentions, (5, 100), owned=mine)
            case ["users", id_, "owned_lists"] if id_ == self.world.me:
                lists = [{"id": id_, "name": f"List {id_}"} for id_ in self.world.lists]
                return asks.paged(lists, (1, 100), "list", owned=mine)
            case ["lists", id_, "members"] if id_ in self.world.lists:
                return asks.users(self.world.lists[id_], (1, 100), kind="list_member")
            case ["tweets", "search", "recent"]:
                since = int(asks.query.get("since_id", 0))
                found = [each for each in self.world.found if int(each["id"]) > since]
                return asks.posts(found, (10, 100))
        return 404, REFUSALS["404"][2]

    def _named(self, handle: str) -> dict | None:
        wanted = handle.casefold()
        users = self.world.users.values()
        return next((each for each in users if each["username"].casefold() == wanted), None)


class Asks:
    """One question: its fields, its page, its price."""

    def __init__(self, server: XServer, query: dict[str, str], knows_me: bool) -> None:
        self.server, self.query, self.knows_me = server, query, knows_me
        self.user_fields = self._list("user.fields")
        self.expansions = self._list("expansions")
        self.dialect = next(
            (name for name in server.speaks if f"{name}.fields" in query), server.speaks[-1]
        )
        self.post_fields = self._list(f"{self.dialect}.fields")

    def _list(self, name: str) -> set[str]:
        return set(self.query.get(name, "").split(",")) - {""}

    def one(self, user: dict | None) -> Any:
        if user is None:
            return 200, {"errors": [{"title": "Not Found Error", "resource_type": "user"}]}
        if self.server.strict and "most_recent_tweet_id" in self.user_fields:
            return 400, REFUSALS["400"][2]
        self.server.bill("user", [user])
        return 200, {"data": self.user(user)}

    def users(self, ids: list[str], sizes: tuple[int, int], kind: str = "user", **how: Any) -> Any:
        known = self.server.world.users
        status, page = self.paged([known[id_] for id_ in ids], sizes, kind, **how)
        users = page.get("data", [])
        if status == 200 and users:
            page["data"] = [self.user(user) for user in users]
        if status == 200 and "most_recent_post_id" in self.expansions:
            posts = [{"id": user["most_recent"], "text": "…"} for user in users]
            self.server.bill("post", posts)
            page["includes"] = {"posts": posts}
        return status, page

    def posts(self, posts: list[dict], sizes: tuple[int, int], **how: Any) -> Any:
        if self.server.strict and set(self.query) - self._known_names():
            return 400, REFUSALS["400"][2]
        status, page = self.paged(posts, sizes, "post", **how)
        found = page.get("data", [])
        if status == 200 and "author_id" in self.expansions:
            known = self.server.world.users
            authors = [known[id_] for id_ in dict.fromkeys(one["author_id"] for one in found)]
            self.server.bill("user", authors)
            page["includes"] = {"users": [self.user(author) for author in authors]}
        if status == 200 and found:
            page["data"] = [self.post(one) for one in found]
        return status, page

    def _known_names(self) -> set[str]:
        usual = {"max_results", "pagination_token", "next_token", "expansions", "query"}
        usual |= {"since_id"}
        return usual | {"user.fields"} | {f"{name}.fields" for name in self.server.speaks}

    def paged(
        self, things: list[dict], sizes: tuple[int, int], kind: str, *, owned: bool = False
    ) -> Any:
        size = int(self.query.get("max_results", 100))
        token = self.query.get("pagination_token") or self.query.get("next_token") or "at-0"
        start = int(token.removeprefix("at-"))
        if not sizes[0] <= size <= sizes[1]:
            return 400, REFUSALS["400"][2]
        shown, rest = things[start : start + size], len(things) - start - size
        hidden, self.server.world.hidden = self.server.world.hidden, 0
        shown = shown[hidden:]
        self.server.bill(kind, shown, owned=owned)
        page: dict[str, Any] = {"meta": {"result_count": len(shown)}}
        if shown:
            page["data"] = shown
        if rest > 0:
            page["meta"]["next_token"] = f"at-{start + size}"
        if hidden:
            page["errors"] = [{"title": "Authorization Error"}] * hidden
        return 200, page

    def user(self, user: dict) -> dict:
        shown = {name: user[name] for name in ("id", "name", "username")}
        shown |= {name: user[name] for name in self.user_fields & user.keys()}
        if "connection_status" in self.user_fields and self.knows_me:
            shown["connection_status"] = self.server.world.ties(user["id"])
        if self.server.tells_recency and "most_recent_tweet_id" in self.user_fields:
            shown["most_recent_tweet_id"] = user["most_recent"]
        if "most_recent_post_id" in self.expansions:
            shown["most_recent_post_id"] = user["most_recent"]
        return shown

    def post(self, one: dict) -> dict:
        old = self.dialect == "tweet"
        free = self.post_fields - (set() if old else {"author_id", "in_reply_to_user_id"})
        shown = {name: one[name] for name in ("id", "text")}
        shown |= {name: one[name] for name in (free | self.expansions) & one.keys() if one[name]}
        refers = "referenced_tweets" if old else "referenced_posts"
        if one["referenced"] and refers in (self.post_fields if old else self.expansions):
            shown[refers] = one["referenced"]
        long = "note_tweet" if old else "note_post"
        if one["long"] and long in self.post_fields:
            shown[long] = one["long"]
        return shown


class _Handler(BaseHTTPRequestHandler):
    x: XServer
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        address = urlsplit(self.path)
        query = dict(parse_qsl(address.query))
        self.x.requests.append((address.path, query))
        fault = self.x.faults.pop(0) if self.x.faults else None
        knows_me = self._who()
        if knows_me is None:
            self.x.complaints.append(f"keys that do not fit: {address.path}")
            self._say(401, REFUSALS["401"][2])
        elif fault == "429 reset":
            self._say(429, {}, {"x-rate-limit-reset": str(self.x.reset)})
        elif fault in REFUSALS:
            status, headers, body = REFUSALS[fault]
            self._say(status, body, headers)
        elif fault == "drop":
            self.close_connection = True
            self.connection.shutdown(SHUT_RDWR)
        else:
            status, body = self.x.answer(address.path, query, knows_me=knows_me)
            self._say(status, *FAULTY.get(fault or "", _whole)(self.x, body))
            if status == 200 and fault is None:
                self.x.delivered.append((address.path, query))

    def _refuse(self) -> None:
        self.x.complaints.append(f"{self.command} {self.path}")
        self._say(405, {})

    do_POST = do_PUT = do_DELETE = do_PATCH = do_HEAD = _refuse  # noqa: N815

    def _who(self) -> bool | None:
        """Say whether the keys know their owner; None where they do not fit."""
        said = self.headers.get("Authorization", "")
        if said.startswith("Bearer "):
            return {BEARER: False, USER_TOKEN: True}.get(said.removeprefix("Bearer "))
        return True if said.startswith("OAuth ") and self._is_signed() else None

    def _is_signed(self) -> bool:
        address = urlsplit(f"http://{self.headers['Host']}{self.path}")
        parameters = signature.collect_parameters(
            address.query, headers={"Authorization": self.headers["Authorization"]},
            exclude_oauth_signature=False,
        )  # fmt: skip
        given = dict(parameters).pop("oauth_signature", "")
        base = signature.signature_base_string(
            "GET",
            signature.base_string_uri(address._replace(query="").geturl()),
            signature.normalize_parameters(
                [pair for pair in parameters if pair[0] != "oauth_signature"]
            ),
        )

        class Client:
            client_secret = SIGNING["api_secret"]
            resource_owner_secret = SIGNING["access_secret"]

        return bool(given == signature.sign_hmac_sha1_with_client(base, Client))

    def _say(
        self, status: int, body: Any, headers: dict[str, str] | None = None, missing: int = 0
    ) -> None:
        content = (body if isinstance(body, str) else json.dumps(body)).encode()
        self.send_response(status)
        for name, text in {**(headers or {}), "content-length": str(len(content))}.items():
            self.send_header(name, text)
        self.end_headers()
        self.wfile.write(content[: len(content) - missing])
        if missing:
            self.close_connection = True

    def log_message(self, *_: object) -> None:
        """Keep quiet."""


def _whole(x: XServer, body: Any) -> tuple[Any, dict[str, str], int]:
    return body, {}, 0


def _cut(x: XServer, body: Any) -> tuple[Any, dict[str, str], int]:
    return body, {}, 10


def _slow(x: XServer, body: Any) -> tuple[Any, dict[str, str], int]:
    time.sleep(x.patience)
    return body, {}, 0


def _html(x: XServer, body: Any) -> tuple[Any, dict[str, str], int]:
    return "<html>Please sign in to the hotel’s network</html>", {}, 0


def _shapeless(x: XServer, body: Any) -> tuple[Any, dict[str, str], int]:
    return {"data": ["not", "objects"]}, {}, 0


#: Faults that come after the work was done, and charged for.
FAULTY: dict[str, Callable[[XServer, Any], tuple[Any, dict[str, str], int]]] = {
    "cut": _cut,
    "slow": _slow,
    "html": _html,
    "shapeless": _shapeless,
}
