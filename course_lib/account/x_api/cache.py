"""The pages that were paid for, kept on this computer for 24 hours.

X charges for the same thing once in a UTC day, so a page is used again until midnight UTC. After
that it only serves to show what was read, and after 24 hours it is removed.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from course_lib.account.x_api.private import closed_folder
from course_lib.whole_file import write_whole

Clock = Callable[[], datetime]
KEPT_FOR = timedelta(hours=24)


def now() -> datetime:
    """Return this moment."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Kept:
    """A page of X's, as it came, and when."""

    read_at: datetime
    content: dict[str, Any]


class PageCache:
    """Pages by their key, which says who asked for what."""

    def __init__(self, folder: Path, clock: Clock = now) -> None:
        self._folder = closed_folder(folder / "pages")
        self._clock = clock

    def page(self, key: str, *, of_today: bool) -> Kept | None:
        """Return a page, or None where it is not here. `of_today` leaves out yesterday's."""
        found = _read(self._file(key))
        if found is None:
            return None
        moment = self._clock()
        if of_today and found.read_at.date() != moment.date():
            return None
        return None if moment - found.read_at > KEPT_FOR else found

    def keep(self, key: str, content: dict[str, Any]) -> Kept:
        """Write a page down. Raises `OSError` where that cannot be done."""
        read_at = self._clock()
        note = {"read_at": read_at.isoformat(), "content": content}
        write_whole(self._file(key), json.dumps(note).encode())
        return Kept(read_at, content)

    def expire(self) -> None:
        """Remove what is older than 24 hours, and what cannot be read."""
        for file in self._files():
            found = _read(file)
            if found is None or self._clock() - found.read_at > KEPT_FOR:
                with suppress(OSError):
                    file.unlink()

    def clear(self) -> int:
        """Remove all pages, and what a sudden end left of one; say how many pages."""
        pages = len(list(self._files()))
        for file in list(self._folder.iterdir()):
            file.unlink(missing_ok=True)
        return pages

    def _files(self) -> Iterator[Path]:
        return self._folder.glob("*.json")

    def _file(self, key: str) -> Path:
        return self._folder / f"{key}.json"


def _read(file: Path) -> Kept | None:
    try:
        note = json.loads(file.read_bytes())
        return Kept(datetime.fromisoformat(note["read_at"]), dict(note["content"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None
