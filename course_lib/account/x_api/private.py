"""Folders that only the learner's own user may open."""

from __future__ import annotations

from pathlib import Path

from course_lib.home import private_folder


def live_folder() -> Path:
    """Return the folder for what was read from X. It is made, and closed to other users."""
    return closed_folder(private_folder() / "x_api")


def closed_folder(folder: Path) -> Path:
    """Make a folder that other users of this computer cannot open."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder.chmod(0o700)
    return folder
