"""Read a conversation from X itself, for at most the price that stands on the button."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from course_lib.account import LiveProblem
from course_lib.chat.desk import Desk

if TYPE_CHECKING:
    from course_lib.account.x_api import Keys

MOST_POSTS = 2000
FEWEST_POSTS = 10
_ONE_LOOK = 100


def price(at_most: int) -> Decimal:
    """Return what so many posts and their writers cost at most, in US dollars."""
    from course_lib.account.x_api import price_of_conversation

    return price_of_conversation(at_most)


def read(desk: Desk, subject: str, at_most: int) -> None:
    """Read the newest posts of a subject. Raises `LiveProblem`."""
    from course_lib.account.x_api import read_conversation

    found = read_conversation(_keys(), subject, at_most=at_most, ceiling=_limit(at_most))
    desk.take_live(found, at_most)


def left_to_read(desk: Desk) -> int:
    """Return how many posts one more look may bring, of those that were agreed to."""
    source, chat = desk.work().source, desk.chat()
    if source.kind != "live" or chat is None:
        return 0
    left = source.at_most - len(chat.posts)
    return min(_ONE_LOOK, left) if left >= FEWEST_POSTS else 0


def look_again(desk: Desk) -> None:
    """Read what came since the newest post that we have. Raises `LiveProblem`."""
    from course_lib.account.x_api import read_conversation

    source, chat = desk.work().source, desk.chat()
    at_most = left_to_read(desk)
    if not at_most or chat is None:
        return
    newest = max((post.id for post in chat.posts), key=lambda id_: (len(id_), id_))
    found = read_conversation(
        _keys(), source.subject, at_most=at_most, newer_than=newest, ceiling=_limit(at_most)
    )
    desk.take_live(found, source.at_most)


def _limit(at_most: int) -> Decimal:
    """Return the limit for today that was agreed to: what is spent already, and this price."""
    from course_lib.account.x_api import spent_today

    return spent_today() + price(at_most)


def _keys() -> Keys:
    from course_lib.account.x_api import from_environment, remembered

    keys = from_environment() or remembered()
    if keys is None:
        raise LiveProblem(
            "T-08",
            "There are no keys yet. Give them once on the page “Which account?” and let them be "
            "remembered. Then come back and press again.",
        )
    return keys
