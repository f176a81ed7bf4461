"""Folders that commands work with: the one with the lessons, and whatever else is named."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from course_lib.home import course_folder
from course_lib.typed_path import path_of

START_PAGE = Path("lessons", "00_start_here", "00_start_here.ipynb")


def named(typed: str) -> Path | None:
    """Return the path that was typed behind a command; None where there is none.

    It is looked for where the person stands, and then in the course's folder.
    """
    return path_of(typed, (Path.cwd(), course_folder()))


@dataclass(frozen=True)
class CourseFolder:
    """A folder that holds `lessons/`, and the private folder for what the course notes there."""

    root: Path
    private: Path

    @classmethod
    def find(cls, folder: Path | None = None) -> CourseFolder:
        """Take the folder that was named, or else the one that this library is part of."""
        root = (folder or course_folder()).expanduser().resolve()
        return cls(root, Path(os.environ.get("COURSE_HOME") or root / ".course").resolve())

    def state(self, *parts: str) -> Path:
        """Give a place below the private folder, made if needed."""
        path = self.private.joinpath(*parts)
        path.mkdir(parents=True, exist_ok=True)
        return path

    def has(self, page: Path) -> bool:
        """Say whether a page or folder of the course is there."""
        return (self.root / page).exists()
