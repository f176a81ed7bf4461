"""`course account --live`: a price, a yes, the reading.

What is said here goes to stderr, so that stdout holds the facts and nothing else.
"""

from __future__ import annotations

import argparse
import sys
from datetime import datetime, time
from decimal import Decimal
from getpass import getpass

from course_lib.account import Dataset, load
from course_lib.account.archive.times import in_words
from course_lib.account.x_api import (
    CEILING,
    Agreement,
    Keys,
    Offer,
    begin,
    from_environment,
    limit_from,
    remember,
    remembered,
    spent_today,
)
from course_lib.account.x_api.offer import NOTHING_TO_PAY
from course_lib.account.x_api.parts import PARTS
from course_lib.account.x_api.prices import dollars
from course_lib.account.x_api.problems import no_such_part
from course_lib.cli.bar import Bar
from course_lib.cli.trouble import Stop
from course_lib.exercises import account_needs

_FOUR = {
    "api_key": "API key",
    "api_secret": "Secret of the API key",
    "access_token": "Access token",
    "access_secret": "Secret of the access token",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what can be said after `course account --live`."""
    group = parser.add_argument_group("live, from X")
    group.add_argument("--live", action="store_true", help="read your account from X, for money")
    group.add_argument("--kept", action="store_true", help="show what was read today, free")
    group.add_argument(
        "--parts",
        help=f"what to read: some of {','.join(PARTS)}; else what the exercises need",
    )
    group.add_argument(
        "--ceiling",
        metavar="DOLLARS",
        default=str(CEILING),
        help="your limit: the most that all reading since midnight UTC may cost, in US dollars "
        f"({CEILING} unless you say another sum). Where what you chose may cost more, nothing is "
        "read, and the limit that is needed is named",
    )
    group.add_argument("--yes", action="store_true", help="agree to the price without being asked")
    group.add_argument(
        "--own-app", action="store_true", help="the app on X belongs to this same account: cheaper"
    )
    group.add_argument(
        "--remember", action="store_true", help="store the keys in this computer’s keyring"
    )


def account(arguments: argparse.Namespace) -> tuple[Dataset, Decimal]:
    """Return the account, and what reading it has cost now. Raises `LiveProblem` or `Stop`."""
    before = spent_today()
    dataset = load("x_api") if arguments.kept else _read(arguments)
    return dataset, max(spent_today() - before, Decimal(0))  # less only where a new day began


def _read(arguments: argparse.Namespace) -> Dataset:
    """Read the account, after a yes to the price."""
    ceiling = limit_from(arguments.ceiling)
    keys = _keys(own_app=arguments.own_app)
    if arguments.remember:
        remember(keys)
    offer = begin(keys, arguments.me)
    parts = _chosen(arguments.parts, offer)
    _say_the_price(offer, parts)
    _say(f"Your limit for today: {dollars(ceiling)}.")
    offer.estimate.check_the_limit(parts, ceiling, account_needs())
    costs = bool(offer.estimate.to_pay(parts))
    if costs and not arguments.yes and not _agrees():
        raise Stop("Nothing more was read. Your archive is free: python3 start.py account PATH")
    agreement = Agreement(offer=offer, parts=frozenset(parts), ceiling=ceiling)
    with Bar(sys.stderr) as bar:
        return load("x_api", agreed=agreement, progress=bar.show)


def _keys(*, own_app: bool) -> Keys:
    found = from_environment() or remembered()
    if found is None:
        if not sys.stdin.isatty():
            raise Stop("We found no keys. docs/live.md says how to give them.")
        found = _typed_keys()
    return found.of_own_app() if own_app else found


def _typed_keys() -> Keys:
    _say("Paste what X gave you; it stays invisible. Press Enter for what you do not have.")
    for name, label in (("user_token", "User token (OAuth 2.0)"), ("bearer", "Bearer token")):
        if token := getpass(f"{label}: ", sys.stderr):
            return Keys(**{name: token}, own_app=False)
    four = {name: getpass(f"{label}: ", sys.stderr) for name, label in _FOUR.items()}
    return Keys(**four, own_app=False)


def _chosen(named: str | None, offer: Offer) -> list[str]:
    known = [part.id for part in offer.estimate.parts]
    if named is None:
        return list(offer.estimate.serving(account_needs()))
    chosen = [name for part in named.split(",") if (name := part.strip())]
    if not set(chosen) <= set(known):
        raise no_such_part(", ".join(known))
    return chosen


def _say_the_price(offer: Offer, chosen: list[str]) -> None:
    estimate = offer.estimate
    _say(f"@{offer.profile.handle}: what reading from X costs at most, by X’s prices of")
    _say(f"{in_words(datetime.combine(estimate.checked_on, time()))} ({estimate.page}).\n")
    _say(f"{dollars(estimate.profile_usd):>8}  Your profile (read already)")
    for part in estimate.parts:
        usd = dollars(part.usd) if part.id in chosen and not part.paid else "–"
        note = " Read today already." if part.paid else ""
        _say(f"{usd:>8}  {part.title} ({part.id}, up to {part.at_most:,}). {part.buys}{note}")
    together = dollars(estimate.total(chosen))
    _say(f"{together:>8}  together. Spent today so far: {dollars(estimate.spent_today)}.")
    if not estimate.to_pay(chosen):
        _say(NOTHING_TO_PAY)
    if not estimate.owner_price:
        _say(
            "If the app on X belongs to this same account, say --own-app: most parts then cost "
            "a tenth."
        )


def _agrees() -> bool:
    if not sys.stdin.isatty():
        raise Stop("Say --yes if you agree to this price.")
    _say("Type yes to read this from X. Anything else stops here.")
    return input().strip().casefold() == "yes"


def _say(line: str) -> None:
    print(line, file=sys.stderr)
