"""What the cards of the facilitator's page share: a desk, a list of blocks, and files to make."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from course_lib.chat.desk import Desk
from course_lib.chat.work import NotSaved
from course_lib.view.drawing import Drawing
from course_lib.view.facilitator.blocks import MadeFile, made
from course_lib.whole_file import write_whole

_KINDS = {".html": "text/html", ".csv": "text/csv", ".ics": "text/calendar"}
_GONE = "This file is not in its folder any more. Make it once more."


class DeskCard:
    """A card that is drawn as a title and its blocks.

    `changed` is called with the card when something was decided that other cards show, too. Files
    go into the Downloads folder, or where there is none into that of the page.
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
        self._files: dict[str, MadeFile] = {}
        self._made: list[str] = []
        self._sent: Drawing | None = None
        self._notice = ""

    def receive(self, message: dict[str, Any]) -> None:
        """Do what was pressed, or send a file that was made, to be opened on the page."""
        self._sent = None
        if message.get("type") == "file":
            self._send(str(message.get("id")))
            return
        self._notice, self._made = "", []
        try:
            self._act(message)
        except NotSaved as problem:
            self._notice = str(problem)

    def state(self) -> Drawing:
        """Return the card."""
        return {
            "type": "desk",
            "title": self.title,
            "blocks": list(self._blocks()),
            "notice": self._notice,
        }

    def _act(self, message: dict[str, Any]) -> None:
        raise NotImplementedError

    def _blocks(self) -> Iterator[Drawing]:
        raise NotImplementedError

    @property
    def _folder(self) -> Path:
        """Where a file is put for a person to find."""
        return self._downloads if self._downloads.is_dir() else Path.cwd()

    def _save(self, file: str, content: bytes, then: str) -> None:
        """Write a file, and say where it is and what to do `then`."""
        path = self._folder / f"webinar-{file}"
        try:
            write_whole(path, content)
        except OSError:
            self._notice = "We could not write the file. Is the disk full, or is the file open?"
            return
        self._files.pop(path.name, None)
        self._files[path.name] = MadeFile(
            name=path.name,
            at=f"{datetime.now().astimezone():%H:%M:%S}",
            kind=_KINDS[path.suffix],
        )
        self._made = [f"Done. Your file is {path.name}. {then}"]

    def _files_made(self) -> Drawing:
        """Return what was made just now, and all files of this page with a way to open each."""
        lines = list(self._made)
        if self._files:
            which = "it" if len(self._files) == 1 else "all of them"
            lines.append(f"You find {which} in the folder {self._folder}.")
        return made(lines, self._files.values(), self._sent)

    def _send(self, name: str) -> None:
        """Send the words of a file: the page opens it wherever the course is served from."""
        file = self._files.get(name)
        if file is None:
            return
        try:
            text = (self._folder / name).read_bytes().decode("utf-8")
        except (OSError, UnicodeDecodeError):
            self._notice = _GONE
            return
        self._sent = {"name": name, "at": file.at, "text": text}
