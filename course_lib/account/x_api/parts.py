"""What can be read, part by part, and what each part is good for."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

PartId = Literal["followers", "following", "posts", "mentions", "lists", "last_posts"]
PARTS: tuple[PartId, ...] = (
    "followers",
    "following",
    "posts",
    "mentions",
    "lists",
    "last_posts",
)

#: How much of a part is read at most: enough to judge, little enough to pay. X keeps more.
NEWEST_POSTS = 200
NEWEST_MENTIONS = 100
LISTS = 5
LIST_MEMBERS = 100

TITLES: dict[PartId, str] = {
    "followers": "The people who follow you",
    "following": "The people you follow",
    "posts": "Your newest posts",
    "mentions": "Newest posts that mention you",
    "lists": "Your lists, and who is on them",
    "last_posts": "When the people you follow last posted",
}
BUYS: dict[PartId, str] = {
    "followers": "Your gap, who follows you back, and people to look at.",
    "following": "Your gap, who follows you back, and who may have gone quiet.",
    "posts": "Your mix: how much you answer, pass on, and write yourself.",
    "mentions": "Who talks with you, and what still waits for an answer.",
    "lists": "Whether your therapist list still fits, and who on it has gone quiet.",
    "last_posts": "Who has gone quiet. X shows it free on each person’s own page, too.",
}
#: Part → what it makes possible, in the words of `account.NEEDS`.
SERVES: dict[PartId, tuple[str, ...]] = {
    "followers": ("followers", "bios"),
    "following": ("following", "bios"),
    "posts": ("posts",),
    "mentions": (),
    "lists": (),
    "last_posts": ("last_post_at",),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One line of the price: `title`, what it `buys`, for `at_most` things the `usd`.

    `needs` names what the part makes possible, in the words of `account.NEEDS`, so that a page
    can name the exercises. What was read of it today already is not in `usd`; a part that was
    read to its end costs nothing again: `paid`.
    """

    id: PartId
    title: str
    buys: str
    needs: tuple[str, ...]
    at_most: int
    usd: Decimal
    paid: bool
