"""What X charges for each thing read: a dated table that a person can edit, `prices.toml`."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Literal

Thing = Literal["user", "post", "list", "list_member"]
THINGS: tuple[Thing, ...] = ("user", "post", "list", "list_member")
TABLE = Path(__file__).with_name("prices.toml")


@dataclass(frozen=True, slots=True, kw_only=True)
class Prices:
    """US dollars for each thing read. Money is `Decimal` throughout: floats would lose cents."""

    checked_on: date
    page: str
    full: dict[str, Decimal]
    owned: dict[str, Decimal]

    def of(self, thing: Thing, *, owned: bool) -> Decimal:
        """Return the price of one thing; `owned` asks for the lower price, where there is one."""
        return (self.owned if owned else self.full).get(thing, self.full[thing])


@cache
def prices(table: Path = TABLE) -> Prices:
    """Return the table in force. Raises `ValueError` where it holds no such table."""
    read = tomllib.loads(table.read_text(encoding="utf-8"), parse_float=Decimal)
    found = Prices(
        checked_on=read["checked_on"],
        page=read["page"],
        full={thing: Decimal(read["full"][thing]) for thing in THINGS},
        owned={thing: Decimal(price) for thing, price in read["owned"].items()},
    )
    if any(price <= 0 for price in (*found.full.values(), *found.owned.values())):
        raise ValueError(f"{table.name}: each price must be more than 0.")
    return found


def dollars(usd: Decimal) -> str:
    """Return a sum for people: "$2.51"; a part of a cent counts as a whole one."""
    return f"${usd.quantize(Decimal('0.01'), rounding='ROUND_UP')}"
