"""Where the course lives on this computer: its folder, and a private one for its own notes."""

from __future__ import annotations

import os
from pathlib import Path


def course_folder() -> Path:
    """Return the folder that holds `lessons/`, `solutions/` and `data/`."""
    return Path(__file__).resolve().parent.parent


def private_folder() -> Path:
    """Return the folder for what never leaves this computer: log, choices, window layout.

    It is `.course` in the course's folder; the environment variable `COURSE_HOME` moves it, as
    a shared installation must (each person has a folder of their own). It is made if missing.
    """
    folder = Path(os.environ.get("COURSE_HOME") or course_folder() / ".course")
    folder.mkdir(parents=True, exist_ok=True)
    return folder
