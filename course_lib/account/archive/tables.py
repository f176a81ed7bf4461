"""Build the three tables from what was gathered."""

from __future__ import annotations

from array import array
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from course_lib.account.archive import times
from course_lib.account.archive.completeness import missing
from course_lib.account.archive.gathering import Gathered
from course_lib.account.archive.kinds import kinds_of
from course_lib.account.archive.owner import Owner
from course_lib.account.archive.timeline import Timeline
from course_lib.account.archive.times import in_words, moment
from course_lib.account.archive.values import UNKNOWN
from course_lib.account.dataset import Dataset, Meta
from course_lib.account.schema import ACCOUNTS, POSTS, RELATIONSHIPS, table

if TYPE_CHECKING:
    import pandas as pd


def make_dataset(
    found: Gathered, timeline: Timeline, owner: Owner, handles: Mapping[str, str]
) -> Dataset:
    """Return the dataset of an archive."""
    latest = _latest(timeline)
    exported = _exported(found)
    observed = max((when for when in (exported, latest) if when), default=None)
    if observed and observed != exported:
        found.warnings.append(
            f"We take the day of your latest post, {in_words(observed)}, as “today”."
            if exported
            else "This archive does not say when it was made. We take the day of the latest post, "
            f"{in_words(observed)}, as “today”."
        )
    return Dataset(
        accounts=_accounts(found, timeline, owner, handles, observed),
        relationships=_relationships(found, owner, observed),
        posts=_posts(timeline, owner),
        meta=Meta(
            me=owner.account_id,
            handle=owner.handle,
            source="archive",
            exported_at=exported,
            observed_at=observed,
            complete=found.complete,
            missing=missing(found),
            warnings=tuple(found.warnings),
        ),
    )


def _posts(timeline: Timeline, owner: Owner) -> pd.DataFrame:
    import numpy as np
    import pandas as pd

    posts = timeline.posts
    kinds = kinds_of(timeline, owner)
    as_they_lie = table(
        POSTS,
        {
            "platform": "x",
            "post_id": posts.ids,
            "author_id": owner.account_id,
            "created_at": np.asarray(posts.seconds).view("datetime64[s]"),
            "time_precision": ["day" if day_only else "second" for day_only in posts.day_only],
            "text": posts.texts,
            "kind": [each.kind for each in kinds],
            "in_reply_to_post_id": posts.reply_posts,
            "in_reply_to_id": posts.reply_to,
            "in_reply_to_handle": posts.reply_handles,
            "ref_post_id": [each.ref_post_id for each in kinds],
            "ref_handle": [each.ref_handle for each in kinds],
            "mentions": posts.mentions,
            "hashtags": posts.hashtags,
            "links": posts.links,
            "lang": posts.langs,
            "likes_n": _counts(posts.likes),
            "reposts_n": _counts(posts.reposts),
            "source": "archive",
        },
        len(posts),
    )
    in_order = as_they_lie.take(timeline.places)
    in_order.index = pd.RangeIndex(len(timeline))
    return in_order


def _counts(counts: array[int]) -> Any:
    import numpy as np
    import pandas as pd

    values = np.array(counts)
    return pd.arrays.IntegerArray(values, values == UNKNOWN)


def _accounts(
    found: Gathered,
    timeline: Timeline,
    owner: Owner,
    handles: Mapping[str, str],
    observed: datetime | None,
) -> pd.DataFrame:
    """Return the owner first, then everybody in the two lists, with handles that posts tell."""
    around = sorted({*(found.followers or ()), *(found.following or ())} - {owner.account_id})
    ids = [owner.account_id, *around]
    unknown: list[Any] = [None] * len(around)
    about, details = found.description, found.details
    name = found.account.accountDisplayName if found.account else None
    joined = (found.account and found.account.createdAt) or (details and details.created_at)
    mine: dict[str, Any] = {
        "handle": owner.handle,
        "name": name or (details.full_name if details else None),
        "bio": about.bio if about else details.bio if details else None,
        "url": about.website if about else None,
        "location": about.location if about else details.location if details else None,
        "created_at": moment(joined or None),
        "followers_n": None if found.followers is None else len(found.followers),
        "following_n": None if found.following is None else len(found.following),
        "posts_n": None if found.posts is None else len(timeline),
        "last_post_at": _latest(timeline),
    }
    values: dict[str, Any] = {column: [value, *unknown] for column, value in mine.items()}
    values["handle"] = [owner.handle, *map(handles.get, around)]
    values |= {"platform": "x", "account_id": ids, "source": "archive", "observed_at": observed}
    return table(ACCOUNTS, values, len(ids))


def _relationships(found: Gathered, owner: Owner, observed: datetime | None) -> pd.DataFrame:
    me, followers, following = owner.account_id, found.followers or [], found.following or []
    return table(
        RELATIONSHIPS,
        {
            "platform": "x",
            "src_id": [*followers, *[me] * len(following)],
            "kind": "follows",
            "dst_id": [*[me] * len(followers), *following],
            "source": "archive",
            "observed_at": observed,
        },
        len(followers) + len(following),
    )


def _latest(timeline: Timeline) -> datetime | None:
    latest = timeline.posts.seconds[timeline.places[-1]] if len(timeline) else times.UNKNOWN
    return None if latest == times.UNKNOWN else datetime.fromtimestamp(latest, UTC)


def _exported(found: Gathered) -> datetime | None:
    info = found.manifest.archiveInfo if found.manifest else None
    return moment(info.generationDate if info else None) or moment(
        found.payload.created_at if found.payload else None
    )
