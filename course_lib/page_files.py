"""How JupyterLab saves a page: whole or not at all, however many saves come at once.

JupyterLab saves by itself every half a minute, and the course does when a lesson has started.
Jupyter's own manager writes over the page as it lies there. Two saves at once can then leave a
page that nobody can open; this one lets the later of the two win.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import IO, Any

from jupyter_server.services.contents.largefilemanager import AsyncLargeFileManager

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
        mode = stat.S_IMODE(path.stat().st_mode) if path.exists() else _AS_NEW
        how: dict[str, Any] = (
            {"mode": "w", "encoding": encoding, "newline": "\n"} if text else {"mode": "wb"}
        )
        with (
            self.perm_to_403(os_path),
            NamedTemporaryFile(
                dir=path.parent, prefix=f".{path.name}.", suffix=".tmp", delete=False, **how
            ) as draft,
        ):
            try:
                yield draft
                draft.flush()
                os.fsync(draft.fileno())
            except BaseException:
                draft.close()
                Path(draft.name).unlink(missing_ok=True)
                raise
            draft.close()
            Path(draft.name).chmod(mode)
            Path(draft.name).replace(path)
