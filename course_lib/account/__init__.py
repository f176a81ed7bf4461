"""The account a person works with: one loader, the same three tables from every source."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

from course_lib.account.dataset import Dataset, Meta
from course_lib.account.needs import NEEDS
from course_lib.account.problem import AccountProblem, ArchiveProblem, LiveProblem
from course_lib.account.progress import Progress

if TYPE_CHECKING:
    from course_lib.account.x_api import Agreement

__all__ = [
    "NEEDS",
    "AccountProblem",
    "ArchiveProblem",
    "Dataset",
    "LiveProblem",
    "Meta",
    "Progress",
    "load",
]


def load(
    source: Literal["sample", "archive", "x_api"],
    path: str | Path | None = None,
    *,
    me: str | None = None,
    agreed: Agreement | None = None,
    progress: Progress = lambda done, of: None,
) -> Dataset:
    """Return the sample, the learner's own archive, or their account as X shows it today.

    `path` is the archive: the ZIP that X sent, or the folder it was unpacked into. `me` is the
    account's id or handle, for the rare archive that does not say whose it is. Only the few files
    that the course needs are opened, never direct messages, and nothing is written.

    `agreed` is what the learner agreed to read from X; see `x_api`. Without it, what was read in
    the last 24 hours is returned, free and offline.

    `progress` is told how much was read and how much there is: bytes of an archive, about a
    hundred times, or accounts and posts of X. Raises `AccountProblem` (`ArchiveProblem` or
    `LiveProblem`), whose `sentence` says what is wrong and what to do.
    """
    if source == "sample":
        from course_lib.account.sample import dataset

        return dataset()
    if source == "archive":
        from course_lib.account.archive import read_archive

        if path is None:
            raise ValueError("An archive needs a path.")
        return read_archive(Path(path), me=me, progress=progress)
    if source == "x_api":
        from course_lib.account.x_api import kept, read

        return read(agreed, progress) if agreed else kept()
    raise ValueError(f"There is no source called {source}.")
