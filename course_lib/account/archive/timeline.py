"""The posts in order of time, each once, whatever the order of the files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from course_lib.account.archive.gathering import Gathered
from course_lib.account.archive.posts import Owner, post_id, text_of
from course_lib.account.archive.records import Tweet
from course_lib.account.archive.times import post_times


@dataclass(frozen=True, slots=True)
class Timeline:
    """Posts, oldest first; `times` is a numpy array of `datetime64[s]`."""

    tweets: Sequence[Tweet]
    ids: Sequence[str]
    times: Any
    precision: Sequence[str]


def in_order(found: Gathered) -> Timeline:
    """Return the posts of an archive, without doubles."""
    import numpy as np

    unique = _each_once(found)
    ids = list(unique)
    tweets = list(unique.values())
    times, precision = post_times(
        ids, [tweet.created_at for tweet in tweets], monthly=found.monthly
    )
    lengths = np.fromiter(map(len, ids), dtype=np.int64, count=len(ids))
    order = np.lexsort((np.array(ids, dtype=str), lengths, times))
    return _pick(Timeline(tweets, ids, times, precision), order)


def only_by(owner: Owner, timeline: Timeline, found: Gathered) -> Timeline:
    """Leave out what others wrote: old monthly files can hold the posts of a second account."""
    mine = [
        place
        for place, tweet in enumerate(timeline.tweets)
        if (by := text_of(tweet.user.id_str) if tweet.user else None) in (None, owner.account_id)
        or (by and not owner.account_id.isdigit())
    ]
    others = len(timeline.tweets) - len(mine)
    if not others:
        return timeline
    found.warnings.append(
        f"{others:,} posts in this archive were written by another account. They are left out."
        if others > 1
        else "One post in this archive was written by another account. It is left out."
    )
    return _pick(timeline, mine)


def _each_once(found: Gathered) -> dict[str, Tweet]:
    unique: dict[str, Tweet] = {}
    without_id = 0
    for tweet in found.tweets or ():
        identity = post_id(tweet)
        if identity is None:
            without_id += 1
            continue
        known = unique.setdefault(identity, tweet)
        if known is not tweet:
            unique[identity] = max(known, tweet, key=_fullness)
    if without_id:
        found.shortfall(f"We left out posts without a number of their own: {without_id:,}.")
    return unique


def _fullness(tweet: Tweet) -> tuple[int, str, str, str]:
    """Of two copies of a post keep the longer one; the rest only makes the choice steady."""
    text = tweet.full_text or tweet.text or ""
    return len(text), text, str(tweet.favorite_count), str(tweet.created_at)


def _pick(timeline: Timeline, places: Any) -> Timeline:
    import numpy as np

    places = np.asarray(places, dtype=np.int64)
    return Timeline(
        [timeline.tweets[place] for place in places],
        [timeline.ids[place] for place in places],
        timeline.times[places],
        [timeline.precision[place] for place in places],
    )
