"""Take a few named files out of a ZIP that may have been made to do harm.

Nothing is ever extracted by the name that the ZIP gives it: the members asked for are read into
memory, each up to its limit, and all others are only counted.
"""

from __future__ import annotations

import stat
import zipfile
import zlib
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath

from course_lib.hand_in.problem import HandInProblem

LARGEST_ZIP = 20_000_000
MOST_MEMBERS = 1_000

#: Notes of macOS and Windows that a re-packed ZIP carries along.
_HARMLESS = ("__MACOSX/", ".DS_Store", "Thumbs.db", "desktop.ini")

#: All that `zipfile` raises for a member that was not packed as it says.
_UNREADABLE = (OSError, ValueError, RuntimeError, EOFError, zipfile.BadZipFile, zlib.error)

_NOT_A_ZIP = "It is not a ZIP file that can be read. Ask for the file again."


class Archive:
    """A ZIP opened for reading. Raises `HandInProblem` where it cannot be trusted.

    `strangers` are the names of the members that were not asked for.
    """

    def __init__(self, path: Path, largest: int = LARGEST_ZIP, most: int = MOST_MEMBERS) -> None:
        try:
            if path.stat().st_size > largest:
                raise HandInProblem("It is far larger than any hand-in. Ask what it is.")
            self._zip = zipfile.ZipFile(path)
        except (OSError, zipfile.BadZipFile, ValueError, NotImplementedError) as error:
            raise HandInProblem(_NOT_A_ZIP) from error
        members = [
            info
            for info in self._zip.infolist()
            if not (info.is_dir() or is_harmless(info.filename))
        ]
        if len(members) > most:
            self.close()
            raise HandInProblem("It holds far more files than any hand-in. Ask what it is.")
        self._members = members
        self._wanted: set[str] = set()

    def __enter__(self) -> Archive:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._zip.close()

    def read(self, name: str, limit: int) -> bytes | None:
        """Return the member called `name`, at the top or in one folder; None where it is missing.

        Raises `HandInProblem` where there are two of that name, or where it is larger than
        `limit` (as the ZIP claims, or in truth), locked, damaged or a link.
        """
        found = [info for info in self._members if _lies_at_the_top(info.filename, name)]
        self._wanted.update(info.filename for info in found)
        if not found:
            return None
        if len(found) > 1:
            raise HandInProblem(f"It holds {name} more than once, so nobody can say which counts.")
        return self._content(found[0], name, limit)

    def read_exactly(self, info: zipfile.ZipInfo, limit: int) -> bytes:
        """Return one of the `members`. Raises `HandInProblem` as `read` does."""
        return self._content(info, PurePosixPath(info.filename).name, limit)

    def made_at(self, name: str) -> datetime:
        """Return when a member was last changed, by the clock of the computer that packed it."""
        found = next(each for each in self._members if _lies_at_the_top(each.filename, name))
        try:
            return datetime(*found.date_time, tzinfo=UTC)
        except ValueError:
            return datetime(1980, 1, 1, tzinfo=UTC)

    @property
    def members(self) -> tuple[zipfile.ZipInfo, ...]:
        """All files in it but the notes that systems leave."""
        return tuple(self._members)

    @property
    def pages(self) -> tuple[str, ...]:
        """The names of the pages at the top or in one folder, without `.ipynb`."""
        names = [PurePosixPath(info.filename).name for info in self._members]
        return tuple(
            PurePosixPath(name).stem
            for info, name in zip(self._members, names, strict=True)
            if name.endswith(".ipynb") and _lies_at_the_top(info.filename, name)
        )

    def holds(self, name: str) -> bool:
        """True where `read` would find a member called `name`. Nothing is opened."""
        return any(_lies_at_the_top(info.filename, name) for info in self._members)

    @property
    def strangers(self) -> tuple[str, ...]:
        """The names of the files that nobody asked for, as the ZIP gives them."""
        return tuple(sorted({info.filename for info in self._members} - self._wanted))

    def _content(self, info: zipfile.ZipInfo, name: str, limit: int) -> bytes:
        if stat.S_ISLNK(info.external_attr >> 16):
            raise HandInProblem(f"Its {name} is a link to another file, not a file.")
        if info.flag_bits & 0x1:
            raise HandInProblem("It is locked with a password. Ask for it without one.")
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise HandInProblem(f"Its {name} is packed in a way that the course never uses.")
        if info.file_size > limit:
            raise HandInProblem(f"Its {name} is far larger than any the course writes.")
        try:
            with self._zip.open(info) as member:
                content = member.read(limit + 1)
        except _UNREADABLE as error:
            raise HandInProblem(f"Its {name} is damaged. Ask for the file again.") from error
        if len(content) > limit:
            raise HandInProblem(f"Its {name} is far larger than any the course writes.")
        return content


def is_harmless(name: str) -> bool:
    """True for a file that a system leaves everywhere."""
    return (
        name.startswith(_HARMLESS[0])
        or PurePosixPath(name).name.startswith("._")
        or PurePosixPath(name).name in _HARMLESS[1:]
    )


def _lies_at_the_top(path: str, name: str) -> bool:
    """True for `name` itself and for `<one folder>/name`, which re-packing by hand makes."""
    parts = path.split("/")
    return parts[-1] == name and (
        len(parts) == 1 or (len(parts) == 2 and parts[0] not in ("", ".", "..") and ":" not in path)
    )
