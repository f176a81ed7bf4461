"""Followers against conversations, and what an audit of followers found (S18, S20)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from course_lib.charts.chart import Chart
from course_lib.charts.shapes import Bar, Dot, bars, scatter
from course_lib.rules import Share

#: From this rank correlation on, a crowd of dots begins to look like a line.
_A_LINK = 0.3


@dataclass(frozen=True, slots=True)
class Account:
    """What is compared of an account: its followers, and its conversations for each post."""

    handle: str
    followers: int
    conversations: float


def followers_and_conversations(accounts: Sequence[Account]) -> Chart:
    """Return each account as a dot: further right more followers, further up more conversations."""
    largest = max(accounts, key=lambda account: account.followers)
    liveliest = max(accounts, key=lambda account: account.conversations)
    link = rank_link(
        [account.followers for account in accounts],
        [account.conversations for account in accounts],
    )
    count = len(accounts)
    by_followers = sorted(accounts, key=lambda account: -account.followers)
    return Chart(
        figure=scatter(
            [
                Dot(
                    f"@{account.handle}",
                    max(1, account.followers),
                    account.conversations,
                    named=account in (largest, liveliest),
                )
                for account in accounts
            ],
            x="Followers, times ten at each mark",
            y="Conversations for each post",
            wide_range=True,
        ),
        takeaway=f"{_link_in_words(link, count)}.",
        alt=(
            f"Each of the {count} dots is one account. Further right means more followers. Further "
            f"up means more conversations for each post. Furthest right is @{largest.handle}: "
            f"{largest.followers:,} followers, {largest.conversations:.1f} conversations for each "
            f"post. Furthest up is @{liveliest.handle}: {liveliest.followers:,} followers, "
            f"{liveliest.conversations:.1f}."
        ),
        columns=("Account", "Followers", "Conversations for each post"),
        rows=tuple(
            (f"@{account.handle}", f"{account.followers:,}", f"{account.conversations:.1f}")
            for account in by_followers
        ),
    )


def _link_in_words(link: float, count: int) -> str:
    if link >= _A_LINK:
        return f"Of these {count} accounts, those with more followers tend to talk with more people"
    if link <= -_A_LINK:
        return (
            f"Of these {count} accounts, those with more followers tend to talk with fewer people"
        )
    return (
        f"Among these {count}, how many follow an account says little about how much it talks "
        "with people"
    )


def rank_link(xs: Sequence[float], ys: Sequence[float]) -> float:
    """Return Spearman's rank correlation, from −1 to 1; 0 where one side is all the same."""
    x_ranks, y_ranks = _ranks(xs), _ranks(ys)
    middle = (len(xs) - 1) / 2
    pairs = [(x - middle, y - middle) for x, y in zip(x_ranks, y_ranks, strict=True)]
    spread = (sum(x * x for x, _ in pairs) * sum(y * y for _, y in pairs)) ** 0.5
    return sum(x * y for x, y in pairs) / spread if spread else 0.0


def _ranks(values: Sequence[float]) -> list[float]:
    """The place of each value among all, from 0; equal ones share the middle of their places."""
    return [
        sum(other < value for other in values) + (sum(other == value for other in values) - 1) / 2
        for value in values
    ]


def audit_shares(found: Mapping[str, int]) -> Chart:
    """Return what was found among the followers that were looked at, with its intervals."""
    looked_at = sum(found.values())
    shares = {words: Share(count, looked_at) for words, count in found.items()}
    most = max(shares, key=lambda words: shares[words].k)
    return Chart(
        figure=bars(
            [
                Bar(f"{words}: {_percent(share)}", *_bar_ends(share))
                for words, share in shares.items()
            ],
            unit="Of every 100 followers",
            end=100,
        ),
        takeaway=(
            f"Of the {looked_at} followers you looked at, {_percent(shares[most])} are "
            f"{most.lower()}, so of all followers it is somewhere between {_between(shares[most])}."
        ),
        alt=(
            f"A bar for each kind of follower, out of every 100: "
            f"{', '.join(f'{words} {_percent(share)}' for words, share in shares.items())}. "
            f"A thin line on each bar shows how far off a look at {looked_at} can be."
        ),
        columns=("Kind", "Found", "Share", "Somewhere between"),
        rows=tuple(
            (words, f"{share.k} of {share.n}", _percent(share), _between(share))
            for words, share in shares.items()
        ),
    )


def _bar_ends(share: Share) -> tuple[float, float, float]:
    low, high = share.interval
    return 100 * (share.share or 0.0), 100 * low, 100 * high


def _percent(share: Share) -> str:
    return "none" if share.share is None else f"{share.share:.0%}"


def _between(share: Share) -> str:
    low, high = share.interval
    return f"{low:.0%} and {high:.0%}"
