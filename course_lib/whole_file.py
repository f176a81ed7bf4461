"""Write a file whole or not at all: a closed laptop leaves the old one or the new one."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import IO, Any


def drafts_of(name: str) -> str:
    """Return the pattern of what a sudden end may have left of a file of this name."""
    return f".{name}.*.tmp"


def write_whole(path: Path, content: bytes) -> None:
    """Replace a file in one step, with one that only its own user may read.

    Raises `OSError` where that cannot be done, and then leaves nothing behind.
    """
    with replacing(path) as draft:
        draft.write(content)


@contextmanager
def replacing(
    path: Path, permissions: int | None = None, *, lasting: bool = True, **opening: Any
) -> Iterator[IO[Any]]:
    """Give a draft to write to; it takes the place of `path` when all is written.

    Only its own user may read the file, unless `permissions` say who may. `opening` is how the
    draft is opened, as `open` has it; for bytes where nothing is said. Whatever breaks it off
    leaves nothing behind. Where it is `lasting`, it waits for the disk, so that not even a power
    cut costs the content.
    """
    # A temporary file belongs to its user alone from the first byte on.
    with NamedTemporaryFile(
        dir=path.parent, prefix=f".{path.name}.", suffix=".tmp", delete=False, **opening
    ) as draft:
        try:
            yield draft
            draft.flush()
            if lasting:
                os.fsync(draft.fileno())
        except BaseException:
            draft.close()
            Path(draft.name).unlink(missing_ok=True)
            raise
    if permissions is not None:
        Path(draft.name).chmod(permissions)
    Path(draft.name).replace(path)
