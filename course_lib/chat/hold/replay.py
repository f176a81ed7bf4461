"""Play a conversation back, faster than it was, to practise with it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta


@dataclass(slots=True)
class Replay:
    """A clock that began at `begins` when it was made, and goes `speed` times as fast as ours."""

    begins: datetime
    speed: float
    _seconds: Callable[[], float] = time.monotonic
    _started: float = field(init=False)

    def __post_init__(self) -> None:
        self._started = self._seconds()

    def now(self) -> datetime:
        """Return the moment that the replay has come to."""
        return self.begins + timedelta(seconds=(self._seconds() - self._started) * self.speed)
