"""Files that only the learner's own user may read, written whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path
from tempfile import NamedTemporaryFile

from course_lib.home import private_folder


def live_folder() -> Path:
    """Return the folder for what was read from X. It is made, and closed to other users."""
    return closed_folder(private_folder() / "x_api")


def closed_folder(folder: Path) -> Path:
    """Make a folder that other users of this computer cannot open."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder.chmod(0o700)
    return folder


def write_privately(path: Path, content: bytes) -> None:
    """Replace a file in one step; a closed laptop leaves the old one or the new one."""
    # A temporary file belongs to its user alone from the first byte on.
    with NamedTemporaryFile(dir=path.parent, prefix=".", suffix=".tmp", delete=False) as draft:
        try:
            draft.write(content)
            draft.flush()
            os.fsync(draft.fileno())
        except OSError:
            draft.close()
            Path(draft.name).unlink(missing_ok=True)
            raise
    Path(draft.name).replace(path)
