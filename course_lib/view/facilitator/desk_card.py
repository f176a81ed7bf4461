"""What the cards of the facilitator's page share: a desk, a list of blocks, and files to make."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from course_lib.chat.desk import Desk
from course_lib.view.drawing import Drawing
from course_lib.whole_file import write_whole


class DeskCard:
    """A card that is drawn as a title and its blocks.

    `changed` is called with the card when something was decided that other cards show, too.
    """

    title: str

    def __init__(
        self,
        desk: Desk,
        changed: Callable[[Any], None] = lambda card: None,
        downloads: Path | None = None,
    ) -> None:
        self._desk = desk
        self._changed = changed
        self._downloads = downloads or Path.home() / "Downloads"
        self._made: list[str] = []
        self._notice = ""

    def state(self) -> Drawing:
        """Return the card."""
        return {
            "type": "desk",
            "title": self.title,
            "blocks": list(self._blocks()),
            "notice": self._notice,
        }

    def _blocks(self) -> Iterator[Drawing]:
        raise NotImplementedError

    @property
    def _folder(self) -> Path:
        """Where a file is put for a person to find."""
        return self._downloads if self._downloads.is_dir() else self._desk.file.folder

    def _save(self, file: str, content: bytes, then: str) -> None:
        """Write a file, and say where it is and what to do `then`."""
        path = self._folder / f"webinar-{file}"
        try:
            write_whole(path, content)
        except OSError:
            self._notice = "We could not write the file. Is the disk full, or is the file open?"
            return
        self._made = [
            f"Done. Your file is {path.name}",
            f"It is in the folder {path.parent}. {then}",
        ]
