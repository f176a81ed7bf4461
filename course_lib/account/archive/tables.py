"""Build the three tables from what was gathered."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from course_lib.account.archive.completeness import missing
from course_lib.account.archive.gathering import Gathered
from course_lib.account.archive.posts import HandleBook, Owner, columns
from course_lib.account.archive.timeline import Timeline
from course_lib.account.archive.times import in_words, moment
from course_lib.account.dataset import Dataset, Meta
from course_lib.account.schema import ACCOUNTS, POSTS, RELATIONSHIPS, table

if TYPE_CHECKING:
    import pandas as pd


def make_dataset(found: Gathered, timeline: Timeline, owner: Owner, book: HandleBook) -> Dataset:
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
    posts = table(
        POSTS,
        {
            **columns(timeline.tweets, owner, timeline.ids),
            "created_at": timeline.times,
            "time_precision": timeline.precision,
        },
        len(timeline.ids),
    )
    return Dataset(
        accounts=_accounts(found, timeline, owner, book, observed),
        relationships=_relationships(found, owner, observed),
        posts=posts,
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


def _accounts(
    found: Gathered, timeline: Timeline, owner: Owner, book: HandleBook, observed: datetime | None
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
        "posts_n": None if found.tweets is None else len(timeline.ids),
        "last_post_at": _latest(timeline),
    }
    values: dict[str, Any] = {column: [value, *unknown] for column, value in mine.items()}
    values["handle"] = [owner.handle, *(book.names.get(each) for each in around)]
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
    import numpy as np

    known = timeline.times[~np.isnat(timeline.times)]
    if not len(known):
        return None
    latest: datetime = known.max().item()
    return latest.replace(tzinfo=UTC)


def _exported(found: Gathered) -> datetime | None:
    info = found.manifest.archiveInfo if found.manifest else None
    return moment(info.generationDate if info else None) or moment(
        found.payload.created_at if found.payload else None
    )
