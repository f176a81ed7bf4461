"""Take a few named files out of a folder that somebody else has filled."""

from __future__ import annotations

import os
import stat
from datetime import UTC, datetime
from pathlib import Path

from course_lib.hand_in.archive import MOST_MEMBERS, is_harmless
from course_lib.hand_in.problem import HandInProblem
from course_lib.hand_in.sender import TIMESTAMP


class Folder:
    """A folder read as a ZIP is: the files asked for, up to their limits, and no link followed."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._wanted = {TIMESTAMP}

    def __enter__(self) -> Folder:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def read(self, name: str, limit: int) -> bytes | None:
        """Return the file called `name`; None where it is missing. Raises `HandInProblem`."""
        self._wanted.add(name)
        path = self._path / name
        try:
            facts = path.lstat()
        except OSError:
            return None
        if stat.S_ISLNK(facts.st_mode):
            raise HandInProblem(f"Its {name} is a link to another file, not a file.")
        if not stat.S_ISREG(facts.st_mode):
            return None
        try:
            with open(path, "rb", opener=_without_links) as file:
                content = file.read(limit + 1)
        except OSError as error:
            raise HandInProblem(
                f"Its {name} cannot be read ({error.strerror}). Check that you may read it."
            ) from error
        if len(content) > limit:
            raise HandInProblem(f"Its {name} is far larger than any the course writes.")
        return content

    def made_at(self, name: str) -> datetime:
        """Return when a file was last changed."""
        return datetime.fromtimestamp((self._path / name).lstat().st_mtime, UTC)

    @property
    def pages(self) -> tuple[str, ...]:
        """The names of the pages in it, without `.ipynb`."""
        return tuple(Path(name).stem for name in self._names() if name.endswith(".ipynb"))

    @property
    def strangers(self) -> tuple[str, ...]:
        """The names of the files that nobody asked for."""
        return tuple(name for name in self._names() if name not in self._wanted)

    def _names(self) -> list[str]:
        with os.scandir(self._path) as entries:
            names = [entry.name for entry, _ in zip(entries, range(MOST_MEMBERS), strict=False)]
        return sorted(name for name in names if not (name.startswith(".") or is_harmless(name)))


def _without_links(path: str, flags: int) -> int:
    """Open a file, but not one that became a link since it was looked at."""
    return os.open(path, flags | getattr(os, "O_NOFOLLOW", 0))
