"""How JupyterLab saves a page: whole or not at all, however many saves come at once.

JupyterLab saves by itself every half a minute, and the course does when a lesson has started.
Jupyter's own manager writes over the page as it lies there. Two saves at once can then leave a
page that nobody can open; this one lets the later of the two win.
"""

from __future__ import annotations

import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from jupyter_server.services.contents.largefilemanager import AsyncLargeFileManager

from course_lib.whole_file import replacing

#: A new file can be read by all, as Jupyter's own are: two instructors may share a course.
_AS_NEW = 0o644


class WholePages(AsyncLargeFileManager):
    """Jupyter's contents manager, with each file replaced in one step."""

    @contextmanager
    def atomic_writing(
        self, os_path: str, text: bool = True, encoding: str = "utf-8", **_: Any
    ) -> Iterator[IO[Any]]:
        """Give a file to write to; it takes the place of `os_path` when all is written."""
        # A page may be a link to a file in another folder: that file is the one to replace.
        path = Path(os_path).resolve()
        permissions = stat.S_IMODE(path.stat().st_mode) if path.exists() else _AS_NEW
        how: dict[str, Any] = {"mode": "w", "encoding": encoding, "newline": "\n"} if text else {}
        with self.perm_to_403(os_path), replacing(path, permissions, **how) as draft:
            yield draft
