"""Ask X through tweepy: one method of it, one page, one plain sentence if that fails."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from course_lib.account.problem import LiveProblem
from course_lib.account.x_api import refusals
from course_lib.account.x_api.cache import Clock, now
from course_lib.account.x_api.dialects import (
    POST,
    TWEET,
    USER_FIELDS,
    Dialect,
    mapping,
    understood,
    words,
)
from course_lib.account.x_api.keys import Keys
from course_lib.account.x_api.routes import results

#: These write keys into a log, if somebody turns their talk on.
_TALKATIVE = ("tweepy", "oauthlib", "requests_oauthlib")
#: A page may be empty and yet not the last. So many in a row mean that X goes in circles.
_EMPTY_PAGES = 10
_USUAL_SIZE = 100

Page = dict[str, Any]


class X:
    """Reads pages. `keys` are None where only what is kept may answer.

    `user_fields` is what to ask about people, as far as X understands it.
    """

    def __init__(self, keys: Keys | None, adapter: Any, clock: Clock = now) -> None:
        import tweepy

        for name in _TALKATIVE:
            logging.getLogger(name).setLevel(logging.CRITICAL)
        self._signs = bool(keys and keys.signs)
        # Never tweepy's `wait_on_rate_limit`: without a reset time it asks again, at once.
        self._client = tweepy.Client(
            bearer_token=keys.token if keys else "nobody",
            consumer_key=keys.api_key if keys else None,
            consumer_secret=keys.api_secret if keys else None,
            access_token=keys.access_token if keys else None,
            access_token_secret=keys.access_secret if keys else None,
            return_type=dict,
        )
        session = self._client.session
        session.auth = _as_it_is  # else requests may send a password of the system's instead
        session.mount("https://", adapter)
        session.mount("http://", adapter)
        self.adapter = adapter
        self.user_fields = USER_FIELDS[0]
        self._clock = clock

    def ask(self, question: str, *about: str, **details: Any) -> Page:
        """Return one page: `question` is a method of tweepy's. Raises `LiveProblem`."""
        import tweepy

        try:
            page: Page = getattr(self._client, question)(*about, user_auth=self._signs, **details)
        except tweepy.HTTPException as error:
            raise _refused(error.response, self._clock) from None
        return page

    def pages(
        self,
        question: str,
        *about: str,
        sizes: tuple[int, int],
        expected: int,
        at_most: int | None = None,
        first: int = 0,
        token: str = "pagination_token",
        **details: Any,
    ) -> Iterator[Page]:
        """Yield page after page, to the end or until there are `at_most` results.

        Each page is kept before it is yielded. `sizes` are the smallest and the largest page;
        `expected` results decide on one between; `first` is the size of the first.
        """
        seen, empty, got, position = set[str](), 0, 0, None
        while empty < _EMPTY_PAGES:
            # A lost answer counts as a whole page, so we ask for no more than is still expected.
            room = expected - got if got < expected else _USUAL_SIZE
            room = min(room, at_most - got) if at_most else room
            size = first if first and position is None else max(sizes[0], min(room, sizes[1]))
            further: dict[str, Any] = {token: position} if position else {}
            page = self.ask(question, *about, max_results=size, **further, **details)
            yield page
            got += len(results(page))
            empty = 0 if results(page) else empty + 1
            position = words(mapping(page.get("meta")).get("next_token"))
            if not position or position in seen or (at_most and got >= at_most):
                return
            seen.add(position)

    def spoken(self, question: str, *about: str, known: Dialect, **details: Any) -> Dialect:
        """Return the dialect that X answers in, tried with one small page; `known` comes first."""
        for dialect in dict.fromkeys((known, TWEET, POST)):
            try:
                page = self.ask(question, *about, **dialect.posts, **details)
            except LiveProblem as problem:
                if problem.code != refusals.NOT_UNDERSTOOD:
                    raise
            else:
                if understood(results(page)):
                    return dialect
        return known


def signer(keys: Keys) -> Callable[[Any], Any] | None:
    """Return what signs a request with the four keys; None where a token is sent instead."""
    if not keys.signs:
        return None
    import tweepy

    handler = tweepy.OAuth1UserHandler(
        keys.api_key, keys.api_secret, keys.access_token, keys.access_secret
    )
    sign: Callable[[Any], Any] = handler.apply_auth()
    return sign


def _as_it_is(request: Any) -> Any:
    return request


def _refused(response: Any, clock: Clock) -> Exception:
    try:
        answer = json.loads(response.content)
    except ValueError:
        answer = None
    said: Mapping[str, Any] = answer if isinstance(answer, dict) else {}
    return refusals.refused(response.status_code, response.headers, said, clock())
