"""Threads: answers to oneself, led back to the post that began them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pandas as pd


def first_posts(timeline: pd.DataFrame, in_thread: npt.NDArray[np.bool_]) -> npt.NDArray[np.int64]:
    """Return for each post the position of the first post of its thread, or its own.

    `in_thread` marks answers to oneself. Where the beginning is not in the table, the earliest
    post that answers the same missing post stands in.
    """
    import numpy as np
    import pandas as pd

    positions = np.arange(len(timeline))
    parents = timeline["in_reply_to_post_id"].where(in_thread)
    place = dict(zip(timeline["post_id"], positions, strict=True))
    parent = parents.map(place).to_numpy(dtype="float64", na_value=np.nan)
    first = np.where(np.isnan(parent), positions, parent).astype("int64")
    # Each step doubles how far back a post looks, so that long threads take few steps.
    for _ in range(len(timeline).bit_length()):
        first = first[first]

    missing = parents[np.isnan(parent)].dropna()
    if len(missing):
        orphans = timeline.loc[missing.index, ["created_at", "post_id"]]
        orphans = orphans.assign(missing=missing, place=pd.Series(positions, timeline.index))
        orphans = orphans.sort_values(["created_at", "post_id"])
        stands_in = positions.copy()
        stands_in[orphans["place"]] = orphans.groupby("missing")["place"].transform("first")
        first = stands_in[first]
    return first
