"""What X may have charged since midnight UTC: noted before a request leaves, settled after it.

A request whose answer never arrived stays in the sum at its highest price. So the sum is never
too low, whatever breaks: a time-out, a power cut, two windows at once.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any
from uuid import uuid4

from filelock import FileLock, Timeout

from course_lib.account.problem import LiveProblem
from course_lib.account.x_api import problems
from course_lib.account.x_api.cache import Clock, now
from course_lib.whole_file import write_whole

NOTHING = Decimal(0)


@dataclass(frozen=True, slots=True)
class Ticket:
    """A request that may be sent, for `size` things at most."""

    number: str
    size: int


class Ledger:
    """The sum of one UTC day, on disk, under a lock."""

    def __init__(self, folder: Path, clock: Clock = now) -> None:
        self._file = folder / "spent.json"
        self._lock = FileLock(str(folder / ".spent.lock"), timeout=10, mode=0o600)
        self._clock = clock

    def spent(self) -> Decimal:
        """Return the sum of today."""
        with self._held():
            return _sum(self._today())

    def reserve(self, each: Decimal, size: int, smallest: int, ceiling: Decimal) -> Ticket | None:
        """Note a request for up to `size` things, or fewer where the ceiling allows no more.

        None where not even the `smallest` request fits under the ceiling.
        """
        with self._held():
            day = self._today()
            fits = min(size, int(max(NOTHING, ceiling - _sum(day)) / each))
            if fits < smallest:
                return None
            ticket = Ticket(uuid4().hex, fits)
            day["pending"][ticket.number] = str(each * fits)
            self._write(day)
            return ticket

    def settle(self, ticket: Ticket, usd: Decimal) -> None:
        """Replace a request's highest price by what its answer has cost."""
        with self._held():
            day = self._today()
            # After midnight the old day is closed; its request belongs to it, not to the new one.
            if day["pending"].pop(ticket.number, None) is not None:
                day["settled"] = str(Decimal(day["settled"]) + usd)
                self._write(day)

    def remove_if_damaged(self) -> None:
        """Begin anew where the note cannot be read; a good note stays and the ceiling holds."""
        try:
            self.spent()
        except LiveProblem:
            self._file.unlink(missing_ok=True)

    @contextmanager
    def _held(self) -> Iterator[None]:
        """Keep others out. Raises `LiveProblem` where nothing can be written down."""
        try:
            with self._lock:
                yield
        except (OSError, Timeout):
            raise problems.cannot_keep() from None

    def _today(self) -> dict[str, Any]:
        today = f"{self._clock():%Y-%m-%d}"
        try:
            day = json.loads(self._file.read_bytes())
            if day["day"] == today:
                _sum(day)
                return dict(day)
        except FileNotFoundError:
            pass
        except (ValueError, KeyError, TypeError, AttributeError, InvalidOperation):
            raise problems.damaged_ledger() from None
        return {"day": today, "settled": "0", "pending": {}}

    def _write(self, day: dict[str, Any]) -> None:
        write_whole(self._file, json.dumps(day).encode())


def _sum(day: dict[str, Any]) -> Decimal:
    return sum((Decimal(usd) for usd in day["pending"].values()), Decimal(day["settled"]))
