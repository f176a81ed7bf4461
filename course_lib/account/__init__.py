"""The account a person works with: one loader, the same three tables from every source."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from course_lib.account.dataset import NEEDS, Dataset, Meta
from course_lib.account.problem import ArchiveProblem

__all__ = ["NEEDS", "ArchiveProblem", "Dataset", "Meta", "load"]


def load(
    source: Literal["sample", "archive"], path: str | Path | None = None, *, me: str | None = None
) -> Dataset:
    """Return the sample, or the learner's own archive.

    `path` is the archive: the ZIP that X sent, or the folder it was unpacked into. `me` is the
    account's id or handle, for the rare archive that does not say whose it is.

    Raises `ArchiveProblem`, whose `sentence` says what is wrong and what to do. Nothing is ever
    written, and only the few files that the course needs are opened: never direct messages.
    """
    if source == "sample":
        from course_lib.account.sample import dataset

        return dataset()
    if source == "archive":
        from course_lib.account.archive import read_archive

        if path is None:
            raise ValueError("An archive needs a path.")
        return read_archive(Path(path), me=me)
    raise ValueError(f"There is no source called {source}.")
