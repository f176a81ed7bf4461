"""The same thing over and over: in what one writes, and in what reaches one reader.

The post: “Remember a lot of us follow the same person, so RT too much and it just gets annoying to
see the same Tweet 100 times a day.”
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from course_lib.rules.mine import Mine, page_of
from course_lib.settings import Settings, settings

if TYPE_CHECKING:
    import pandas as pd

_LINK = re.compile(r"https?://\S+")
_REPOST = re.compile(r"^RT @\w+: ")


def repeats(
    posts: pd.DataFrame, *, own_domains: Iterable[str] = (), limits: Settings | None = None
) -> pd.Series[Any]:
    """Return for each post of one account whether it is a repeat; rows in the same order.

    A post is a repeat if its text, or a link in it to an own page, stands in at least three posts
    within 30 days, itself among them. Letters and links do not make a text another. Reposts are
    not looked at, and the text of an answer is not: to thank three people is no repeat. A post
    without a date is none.
    """
    import pandas as pd

    limits, mine = limits or settings(), Mine((), own_domains)
    rows, posts = posts.index, posts.reset_index(drop=True)
    kind = posts["kind"].astype("object")
    text = posts["text"].fillna("").map(_same_text).where(~kind.isin(["repost", "reply"]), "")
    pages = pd.Series(
        [
            sorted({page for url in row if mine.is_page(page := page_of(url))})
            for row in posts["links"]
        ],
        dtype="object",
    )
    keys = pd.concat([text[text != ""], pages[kind != "repost"].explode().dropna()])
    table = pd.DataFrame({"key": keys, "at": posts["created_at"].reindex(keys.index)})
    found = _close_together(table.dropna(), limits)
    return pd.Series(posts.index.isin(found), index=rows)


def _close_together(table: pd.DataFrame, limits: Settings) -> set[Any]:
    """Return the rows whose key comes often enough within so many days."""
    import pandas as pd

    table = table.sort_values(["key", "at"])
    groups = table.groupby("key")["at"]
    others = limits.repeat_times - 1
    begins = groups.shift(-others) - table["at"] <= pd.Timedelta(days=limits.repeat_days)
    found = begins.copy()
    for step in range(1, limits.repeat_times):
        found |= begins.groupby(table["key"]).shift(step, fill_value=False)
    return set(table.index[found])


def _same_text(text: str) -> str:
    return " ".join(_LINK.sub(" ", text).casefold().split())


def times_a_day(feed: pd.DataFrame) -> pd.DataFrame:
    """Return how often each post reaches a reader in a day, most often first.

    `feed` holds what the people she follows posted. A post reaches her when it is written and
    each time it is reposted; a quote is a post of its own. Columns: `day` (UTC), `post` (the id
    of the post, or its text where a repost does not say) and `times`.
    """
    import pandas as pd

    reposted = feed["kind"] == "repost"
    text = feed["text"].fillna("").str.replace(_REPOST, "", regex=True).map(_same_text)
    # A repost may not name the post: then its text finds it, if the post itself is in the feed.
    by_text = pd.Series(feed["post_id"].to_numpy(), index=text).loc[(~reposted).to_numpy()]
    by_text = by_text[~by_text.index.duplicated()]
    passed_on = feed["ref_post_id"].fillna(text.map(by_text)).fillna(text)
    counted = pd.DataFrame(
        {
            "day": feed["created_at"].dt.floor("D"),
            "post": feed["post_id"].where(~reposted, passed_on),
        }
    )
    times = counted.groupby(["day", "post"], observed=True).size().rename("times").reset_index()
    return times.sort_values(
        ["times", "day", "post"], ascending=[False, True, True], ignore_index=True
    )
