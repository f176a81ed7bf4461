"""Read the archive that X lets people download: the ZIP, or the folder it was unpacked into.

One file, one job: `names` (what may be opened), `opening` (ZIP or folder), `pieces`, `records` and
`parsing` (bytes to records), `columns` (records to columns), `gathering` (all files); then what
they mean: `values`, `times`, `handles`, `timeline`, `owner`, `long_posts`, `kinds`,
`completeness` (what is missing), and `tables`.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from course_lib.account.archive.columns import PostColumns
from course_lib.account.archive.completeness import note_what_is_missing
from course_lib.account.archive.gathering import gather
from course_lib.account.archive.handles import handles_in
from course_lib.account.archive.long_posts import join_long_posts
from course_lib.account.archive.opening import open_archive
from course_lib.account.archive.owner import find_owner
from course_lib.account.archive.tables import make_dataset
from course_lib.account.archive.timeline import in_order, only_by
from course_lib.account.dataset import Dataset
from course_lib.account.progress import Progress

__all__ = ["read_archive"]


def read_archive(
    path: Path, me: str | None = None, progress: Progress = lambda done, of: None
) -> Dataset:
    """Return an archive as a `Dataset`. `me` is the id or handle, if the archive lacks it.

    `progress` hears how many bytes are read. Raises `ArchiveProblem`. Nothing is written, nothing
    but the white list is opened.
    """
    with _no_garbage_collection():
        with open_archive(path) as opened:
            found = gather(opened, progress)
        everything = in_order(found.posts or PostColumns())
        handles = handles_in(everything)
        owner = find_owner(found, everything, handles, me)
        timeline = only_by(owner.account_id, everything)
        unmatched = join_long_posts(timeline, found.notes)
        others = len(everything) - len(timeline)
        note_what_is_missing(found, everything, others=others, unmatched_long_posts=unmatched)
        return make_dataset(found, timeline, owner, handles)


@contextmanager
def _no_garbage_collection() -> Iterator[None]:
    """Spare the collector a walk over every record, again and again, while there are no cycles."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            # What was read stays: moved to the oldest objects, it is not walked over now either.
            gc.freeze()
            gc.unfreeze()
            gc.enable()
