"""The three tables, the same for every source: names and kinds of their columns.

Unknown is NA, never 0. Ids are text, because X's numbers are too long for a spreadsheet. Times
are UTC. `words` columns hold a tuple of strings in each row, empty where there are none.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pandas as pd

Columns = Mapping[str, str]

SOURCES = ("sample", "archive", "x_api", "bluesky", "mastodon")
PLATFORMS = ("sample", "x", "bluesky", "mastodon")
KINDS = ("reply", "self_reply", "repost", "quote", "own")

CATEGORIES = {
    "platform": PLATFORMS,
    "source": SOURCES,
    "kind": KINDS,
    "relation": ("follows", "list_member"),
    "precision": ("second", "day"),
}

#: Column → kind: text, count, time, yes-no, words, or the name of a set of categories.
ACCOUNTS: Columns = {
    "platform": "platform",
    "account_id": "text",
    "handle": "text",
    "name": "text",
    "bio": "text",
    "url": "text",
    "location": "text",
    "created_at": "time",
    "followers_n": "count",
    "following_n": "count",
    "posts_n": "count",
    "listed_n": "count",
    "last_post_at": "time",
    "protected": "yes-no",
    "verified": "yes-no",
    "source": "source",
    "observed_at": "time",
    "likes_n": "count",
    "default_picture": "yes-no",
}

RELATIONSHIPS: Columns = {
    "platform": "platform",
    "src_id": "text",
    "kind": "relation",
    "dst_id": "text",
    "since": "time",
    "source": "source",
    "observed_at": "time",
}

POSTS: Columns = {
    "platform": "platform",
    "post_id": "text",
    "author_id": "text",
    "created_at": "time",
    "time_precision": "precision",
    "text": "text",
    "kind": "kind",
    "in_reply_to_post_id": "text",
    "in_reply_to_id": "text",
    "in_reply_to_handle": "text",
    "ref_post_id": "text",
    "ref_handle": "text",
    "conversation_id": "text",
    "mentions": "words",
    "hashtags": "words",
    "links": "words",
    "lang": "text",
    "likes_n": "count",
    "reposts_n": "count",
    "replies_n": "count",
    "quotes_n": "count",
    "views_n": "count",
    "truncated": "yes-no",
    "source": "source",
}


def table(columns: Columns, values: Mapping[str, Any], rows: int) -> pd.DataFrame:
    """Return a table with every column of the schema, in its order and with its dtype.

    `values` holds a sequence of length `rows` for a column, or one value for all its rows. A
    column that is not given is unknown: all NA. None stands for unknown inside a sequence.
    """
    import pandas as pd

    index = pd.RangeIndex(rows)
    made = {name: _series(kind, values.get(name), index, name) for name, kind in columns.items()}
    return pd.DataFrame(made, index=index, copy=False)


def _series(kind: str, values: Any, index: pd.RangeIndex, name: str) -> pd.Series[Any]:
    import numpy as np
    import pandas as pd

    if kind in CATEGORIES:
        return pd.Series(_categorical(CATEGORIES[kind], values, len(index)), index=index)
    if kind == "words":
        values = [()] * len(index) if values is None else values
        return pd.Series(values, index=index, dtype=object)
    if kind == "time":
        return pd.Series(
            pd.to_datetime(values, utc=True) if values is not None else pd.NaT,
            index=index,
            dtype="datetime64[ns, UTC]",
        )
    if kind == "text" and isinstance(values, list):
        # In half the time: pandas does not look for numbers among objects.
        values = np.fromiter(values, object, len(values))
    dtype = {"text": "string", "count": "Int64", "yes-no": "boolean"}[kind]
    return pd.Series(pd.NA if values is None else values, index=index, dtype=dtype)


def _categorical(categories: Sequence[str], values: Any, rows: int) -> pd.Categorical[Any]:
    import numpy as np
    import pandas as pd

    codes: defaultdict[Any, int] = defaultdict(lambda: -1)
    codes.update((category, code) for code, category in enumerate(categories))
    if values is None or isinstance(values, str):
        coded = np.full(rows, codes[values], np.int8)
    else:
        coded = np.fromiter(map(codes.__getitem__, values), np.int8, rows)
    return pd.Categorical.from_codes(coded, dtype=pd.CategoricalDtype(list(categories)))
