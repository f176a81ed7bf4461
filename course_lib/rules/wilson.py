"""A share, and how sure one can be of it: Wilson's 95% interval."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt

#: How many standard errors to either side hold 95% of a bell curve.
_Z = 1.959963984540054


def wilson(k: int, n: int) -> tuple[float, float]:
    """Return the ends, from 0 to 1, between which the true share lies 95 times in 100.

    `k` of `n` were counted. Fifteen of twenty is 75%, and the true share may be anything from 53%
    to 89%. Of nothing, nothing is known: 0 to 1. Unlike the plain formula, Wilson’s (1927) stays
    between 0 and 1 and holds for small numbers.
    """
    if not 0 <= k <= n:
        raise ValueError(f"{k} of {n} is no share.")
    if n == 0:
        return 0.0, 1.0
    share, z2 = k / n, _Z * _Z
    middle = (share + z2 / (2 * n)) / (1 + z2 / n)
    reach = _Z * sqrt(share * (1 - share) / n + z2 / (4 * n * n)) / (1 + z2 / n)
    # Rounding must not push the interval off the share, or off 0 and 1.
    low = 0.0 if k == 0 else min(middle - reach, share)
    high = 1.0 if k == n else max(middle + reach, share)
    return low, high


@dataclass(frozen=True, slots=True)
class Share:
    """`k` of `n`, always shown with its counts and its interval."""

    k: int
    n: int

    @property
    def share(self) -> float | None:
        """From 0 to 1; None where there is nothing to share."""
        return self.k / self.n if self.n else None

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson’s 95% interval, from 0 to 1."""
        return wilson(self.k, self.n)

    def __str__(self) -> str:
        """Say it as a learner reads it: "15 of 20 (75%, somewhere between 53% and 89%)"."""
        if self.share is None:
            return "0 of 0"
        low, high = self.interval
        between = f"somewhere between {percent(low)} and {percent(high)}"
        return f"{self.k:,} of {self.n:,} ({percent(self.share)}, {between})"


def percent(share: float) -> str:
    """Return a share in whole percent. Only none at all is 0%, and only all is 100%."""
    whole = round(100 * share)
    return f"{whole if share in (0, 1) else min(max(whole, 1), 99)}%"
