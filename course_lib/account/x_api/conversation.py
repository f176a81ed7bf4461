"""One conversation or one hashtag, as posts with their authors: for the webinar's follow-up.

X finds the last seven days only. Its price is known before anything is asked: for each post the
post itself and, at most, its author.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from course_lib.account.progress import Progress
from course_lib.account.x_api import problems
from course_lib.account.x_api.asking import X
from course_lib.account.x_api.cache import Clock, now
from course_lib.account.x_api.desk import Desk
from course_lib.account.x_api.dialects import TWEET
from course_lib.account.x_api.gathering import Gathered
from course_lib.account.x_api.keys import Keys
from course_lib.account.x_api.offer import CEILING
from course_lib.account.x_api.prices import prices

if TYPE_CHECKING:
    import pandas as pd

_HASHTAG = re.compile(r"#?(?=\d*[^\W\d])(\w{1,99})")  # digits alone are no hashtag
_POST = re.compile(r"(?:https://(?:www\.|mobile\.)?(?:twitter|x)\.com/\w+/status/)?(\d{5,19})\b.*")
_POSTS_A_PAGE = (10, 100)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Conversation:
    """What was said: `posts` and their authors, `accounts`, as tables of `account.schema`.

    `complete` is false where there was more than was agreed to.
    """

    subject: str
    posts: pd.DataFrame
    accounts: pd.DataFrame
    observed_at: datetime
    complete: bool
    warnings: tuple[str, ...]
    cost_usd: float


def price_of_conversation(at_most: int) -> Decimal:
    """Return what reading so many posts costs at most, in US dollars."""
    table = prices()
    return at_most * (table.of("post", owned=False) + table.of("user", owned=False))


def read_conversation(
    keys: Keys,
    subject: str,
    *,
    at_most: int,
    newer_than: str = "",
    ceiling: Decimal = CEILING,
    progress: Progress = lambda done, of: None,
    clock: Clock = now,
) -> Conversation:
    """Read the newest posts of a conversation or a hashtag; the learner has agreed to the price.

    `subject` is a hashtag, or the link or number of the post that began the conversation.
    `newer_than` is the id of a post: only later ones are read, and X is asked each time, because
    what came in the last minute is in no page that was kept.
    Raises `LiveProblem`; what was paid for is kept, and the same call goes on from there.
    """
    desk, query = Desk(clock), _query(subject)
    desk.cache.expire()
    who = f"{keys.fingerprint}, {clock():%H:%M:%S.%f}" if newer_than else keys.fingerprint
    x = desk.connect(keys, who, ceiling)
    asked: dict[str, Any] = {"query": query, "expansions": "author_id"}
    if newer_than:
        asked["since_id"] = newer_than
    asked["user_fields"] = x.user_fields
    smallest = _POSTS_A_PAGE[0]
    dialect = x.spoken("search_recent_tweets", known=TWEET, max_results=smallest, **asked)
    found, complete = Gathered({}, dialect), True
    for page in x.pages(
        "search_recent_tweets",
        sizes=_POSTS_A_PAGE,
        expected=at_most,
        at_most=at_most,
        first=smallest,
        token="next_token",
        **dialect.posts,
        **asked,
    ):
        found.read(page)
        complete = "next_token" not in (page.get("meta") or {})
        progress(min(len(found.posts), at_most), at_most)
    return _conversation(subject, found, complete, x)


def _query(subject: str) -> str:
    """Return the question in X's way of asking. Nothing that was typed goes into it unread."""
    wanted = subject.strip()
    if post := _POST.fullmatch(wanted):
        return f"conversation_id:{post[1]}"
    if tag := _HASHTAG.fullmatch(wanted):
        return f"#{tag[1]}"
    raise problems.not_a_subject()


def _conversation(subject: str, found: Gathered, complete: bool, x: X) -> Conversation:
    from course_lib.account.x_api.tables import accounts_table, posts_table, warnings

    observed_at = x.adapter.read_at.replace(microsecond=0)
    return Conversation(
        subject=subject.strip(),
        posts=posts_table(found.posts, found.people),
        accounts=accounts_table(found.people, observed_at),
        observed_at=observed_at,
        complete=complete,
        warnings=tuple(warnings(found)),
        cost_usd=float(x.adapter.cost),
    )
