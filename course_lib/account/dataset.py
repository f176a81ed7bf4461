"""What every source gives: three tables, and what is known about them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from course_lib.account.needs import NEEDS

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, slots=True, kw_only=True)
class Meta:
    """What is known about a dataset.

    `me` is the account's id, `handle` its name without @. `observed_at` is the moment that every
    rule counts back from; `exported_at` is when X made the archive, where that is known.
    `missing` names what the source does not tell, in the words of `NEEDS`. `complete` is false
    where a file is missing, unreadable or shorter than the archive itself says. `warnings` are
    whole sentences for the learner. `cost_usd` is what reading it from X has cost, in US dollars.
    """

    me: str
    handle: str | None
    source: str
    exported_at: datetime | None
    observed_at: datetime | None
    complete: bool
    missing: tuple[str, ...]
    warnings: tuple[str, ...]
    cost_usd: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Dataset:
    """One account's world: `accounts`, `relationships`, `posts` (see `schema`) and `meta`."""

    accounts: pd.DataFrame
    relationships: pd.DataFrame
    posts: pd.DataFrame
    meta: Meta

    def missing_for(self, needs: Iterable[str]) -> list[str]:
        """Return one sentence for each need that this dataset cannot meet; none means go ahead.

        The needs are the words of `NEEDS`. An unknown word raises `KeyError`: it is a slip in an
        exercise, not in an account.
        """
        sentences = [(need, NEEDS[need]) for need in needs]
        return [about[self.meta.source] for need, about in sentences if self.lacks(need)]

    def lacks(self, need: str) -> bool:
        """Say whether the source leaves this open."""
        return need in self.meta.missing

    def my_posts(self) -> pd.DataFrame:
        """Return the posts of the account itself; the sample also holds those of others."""
        return self.posts[self.posts["author_id"] == self.meta.me]
