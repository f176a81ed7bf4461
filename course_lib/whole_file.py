"""Write a file whole or not at all: a closed laptop leaves the old one or the new one."""

from __future__ import annotations

import os
from pathlib import Path
from tempfile import NamedTemporaryFile


def drafts_of(name: str) -> str:
    """Return the pattern of what a sudden end may have left of a file of this name."""
    return f".{name}.*.tmp"


def write_whole(path: Path, content: bytes) -> None:
    """Replace a file in one step, with one that only its own user may read.

    Raises `OSError` where that cannot be done, and then leaves nothing behind.
    """
    # A temporary file belongs to its user alone from the first byte on.
    with NamedTemporaryFile(
        dir=path.parent, prefix=f".{path.name}.", suffix=".tmp", delete=False
    ) as draft:
        try:
            draft.write(content)
            draft.flush()
            os.fsync(draft.fileno())
        except OSError:
            draft.close()
            Path(draft.name).unlink(missing_ok=True)
            raise
    Path(draft.name).replace(path)
