"""Ask X through tweepy: one method of it, one page, one plain sentence if that fails."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from course_lib.account.x_api import refusals
from course_lib.account.x_api.cache import Clock, now
from course_lib.account.x_api.dialects import USER_FIELDS
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
        expected: int,
        first: int = 0,
        largest: int = _USUAL_SIZE,
        token: str = "pagination_token",
        **details: Any,
    ) -> Iterator[Page]:
        """Yield page after page, to the end; each is kept before it is yielded.

        `expected` results decide how large the pages are; `first` makes the first one smaller.
        """
        seen, empty, got, position = set[str](), 0, 0, None
        while empty < _EMPTY_PAGES:
            usual = min(largest, max(_USUAL_SIZE, expected - got))
            size = first if first and position is None else usual
            further: dict[str, Any] = {token: position} if position else {}
            page = self.ask(question, *about, max_results=size, **further, **details)
            yield page
            got += len(results(page))
            empty = 0 if results(page) else empty + 1
            position = (page.get("meta") or {}).get("next_token")
            if not position or position in seen:
                return
            seen.add(position)


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
