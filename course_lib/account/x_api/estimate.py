"""Work out the price from the profile's counts."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from decimal import Decimal
from typing import Any

from course_lib.account.x_api.dialects import Dialect, count, mapping, words
from course_lib.account.x_api.gathering import expected, post_count
from course_lib.account.x_api.offer import Estimate, Profile
from course_lib.account.x_api.parts import (
    BUYS,
    LIST_MEMBERS,
    LISTS,
    PARTS,
    SERVES,
    TITLES,
    Part,
    PartId,
)
from course_lib.account.x_api.prices import Prices
from course_lib.account.x_api.tables import last_post_at

#: Of these, a page that was read today is never asked for in another way, and so paid again.
_GOES_ON: tuple[PartId, ...] = ("followers", "lists")


def profile_of(me: dict[str, Any]) -> Profile:
    """Return the profile as a page shows it."""
    counts = mapping(me.get("public_metrics"))
    return Profile(
        account_id=str(me["id"]),
        handle=words(me.get("username")) or "",
        name=words(me.get("name")),
        followers_n=count(counts, "followers_count"),
        following_n=count(counts, "following_count"),
        posts_n=post_count(me),
    )


def estimate_for(
    me: dict[str, Any],
    table: Prices,
    *,
    owned: bool,
    dialect: Dialect,
    paid: Collection[str],
    begun: Mapping[str, Decimal],
    profile_usd: Decimal,
    spent_today: Decimal,
) -> Estimate:
    """Return the price of each part for this account, with today's table.

    `paid` parts were read to their end today; of those `begun`, so much was paid already.
    """
    offered = [part for part in PARTS if part != "last_posts" or _must_be_bought(me)]
    return Estimate(
        parts=tuple(_part(part, me, table, owned, dialect, paid, begun) for part in offered),
        profile_usd=profile_usd,
        spent_today=spent_today,
        checked_on=table.checked_on,
        page=table.page,
        owner_price=owned,
    )


def _part(
    part: PartId,
    me: dict[str, Any],
    table: Prices,
    owned: bool,
    dialect: Dialect,
    paid: Collection[str],
    begun: Mapping[str, Decimal],
) -> Part:
    number = expected(part, me)
    user, post = table.of("user", owned=owned), table.of("post", owned=owned)
    mention = post
    if dialect.author_is_extra:
        mention += table.of("user", owned=False)
    again = user if "following" in paid else Decimal(0)
    usd = {
        "followers": number * user,
        "following": number * user,
        "posts": number * post,
        "mentions": number * mention,
        "lists": LISTS * table.of("list", owned=owned)
        + LIST_MEMBERS * table.of("list_member", owned=False),
        # The dates come with the people, who are then asked for once more.
        "last_posts": number * (table.of("post", owned=False) + again),
    }[part]
    dates_are_free = part == "following" and not _must_be_bought(me)
    serves = SERVES[part]
    if dates_are_free:
        serves = (*serves, *SERVES["last_posts"])
    if (part in _GOES_ON or dates_are_free) and part not in paid:
        usd = max(Decimal(0), usd - begun.get(part, Decimal(0)))
    return Part(
        id=part,
        title=TITLES[part],
        buys=BUYS[part],
        needs=serves,
        at_most=number,
        usd=usd,
        paid=part in paid,
    )


def _must_be_bought(me: dict[str, Any]) -> bool:
    """Say whether X leaves out, unlike its documents say, when accounts last posted."""
    return bool(post_count(me)) and last_post_at(me) is None
