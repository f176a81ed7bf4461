"""Open an archive, ZIP or folder, and hand out the bytes of white-listed files only."""

from __future__ import annotations

import os
import struct
import zlib
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from io import BufferedReader
from pathlib import Path
from typing import Protocol, cast
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipExtFile, ZipFile, ZipInfo

from course_lib.account.archive.names import Contents, Named, sort_out
from course_lib.account.problem import (
    half_a_zip,
    locked,
    may_not_open,
    no_posts,
    not_a_zip,
    not_there,
    several_archives,
    too_large,
    unknown_packing,
    zip_in_a_folder,
    zip_in_a_zip,
)
from course_lib.account.progress import Readable
from course_lib.typed_path import is_there

#: More than the posts and lists of the busiest account. The pictures beside them do not count.
LARGEST = 4 * 2**30
#: Posts shrink to about a tenth. Beyond this a file is made to burst, if it is large at all.
LARGEST_RATIO = 400
SMALL_ANYWAY = 64 * 2**20
#: Enough for data/js/tweets/ below two folders that somebody added.
DEEPEST_FOLDER = 6
MOST_ENTRIES = 200_000

_ENCRYPTED = 0x1
_PATCHED = 0x20


class Opened(Protocol):
    """An archive whose white-listed files can be read."""

    contents: Contents
    size: int
    """Bytes of all the files on the white list."""

    def open(self, named: Named) -> AbstractContextManager[Readable]:
        """Open a file for reading, raising `ArchiveProblem` where it cannot be read."""


@contextmanager
def open_archive(path: Path) -> Iterator[Opened]:
    """Open the ZIP or the folder. Raises `ArchiveProblem`; nothing is written."""
    try:
        if not is_there(path):
            raise not_there()
        if path.is_dir():
            yield Folder(path)
            return
        with path.open("rb") as file:
            start = file.read(4)
        if not start.startswith(b"PK"):
            raise not_a_zip()
        with _zip_file(path) as zipped:
            yield Zip(zipped)
    except (BadZipFile, EOFError, zlib.error):
        raise half_a_zip() from None
    except OSError:
        raise may_not_open() from None


def _zip_file(path: Path) -> ZipFile:
    try:
        return ZipFile(path)
    except (ValueError, struct.error):  # a name or a number inside is damaged
        raise half_a_zip() from None
    except NotImplementedError:
        raise unknown_packing() from None


class Folder:
    """An archive that was unpacked."""

    def __init__(self, top: Path) -> None:
        self._top = top
        paths = list(_below(top))
        self.contents = sort_out(paths)
        if not self.contents.files:
            zips = sum(path.lower().endswith(".zip") for path in paths)
            raise (no_posts(), zip_in_a_folder(), several_archives())[min(zips, 2)]
        self.size = sum((top / named.path).stat().st_size for named in self.contents.files)
        if self.size > LARGEST:
            raise too_large()

    def open(self, named: Named) -> BufferedReader:
        """Open a file for reading."""
        return (self._top / named.path).open("rb")


class Zip:
    """An archive as X sent it, or packed once more."""

    def __init__(self, zipped: ZipFile) -> None:
        self._zipped = zipped
        # Some Windows tools write \\ between folders.
        self._members = {
            member.filename.replace("\\", "/"): member
            for member in zipped.infolist()
            if not member.is_dir()
        }
        self.contents = sort_out(self._members)
        if not self.contents.files:
            zips = any(name.lower().endswith(".zip") for name in self._members)
            raise zip_in_a_zip() if zips else no_posts()
        members = [self._members[named.path] for named in self.contents.files]
        for member in members:
            _check(member)
        self.size = sum(member.file_size for member in members)
        if self.size > LARGEST:
            raise too_large()

    def open(self, named: Named) -> ZipExtFile:
        """Open a member for reading; it gives no more bytes than it claims to hold."""
        return cast(ZipExtFile, self._zipped.open(self._members[named.path]))


def _check(member: ZipInfo) -> None:
    if member.flag_bits & _ENCRYPTED:
        raise locked()
    if member.compress_type not in (ZIP_STORED, ZIP_DEFLATED) or member.flag_bits & _PATCHED:
        raise unknown_packing()
    ratio = member.file_size / max(member.compress_size, 1)
    if member.file_size > SMALL_ANYWAY and ratio > LARGEST_RATIO:
        raise too_large()


def _below(top: Path) -> Iterator[str]:
    """Yield the relative paths of files a few folders deep; links are not followed."""
    waiting = [(top, "", 1)]
    entries = 0
    while waiting:
        folder, prefix, depth = waiting.pop()
        with os.scandir(folder) as listing:
            for entry in listing:
                entries += 1
                if entries > MOST_ENTRIES:
                    return
                if entry.is_file(follow_symlinks=False):
                    yield prefix + entry.name
                elif entry.name.endswith("_media"):
                    continue  # pictures by the thousand, and nothing else
                elif entry.is_dir(follow_symlinks=False) and depth < DEEPEST_FOLDER:
                    waiting.append((Path(entry.path), f"{prefix}{entry.name}/", depth + 1))
