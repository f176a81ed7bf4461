"""Find the hand-ins in any folder: loose ZIPs, a platform's download, nbgrader's own folders."""

from __future__ import annotations

import itertools
import os
import re
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from zipfile import ZipInfo

from course_lib.answers import FILE_NAME as ANSWERS
from course_lib.grading.result import Failed
from course_lib.hand_in import NOBODY, HandInProblem, Sender
from course_lib.hand_in.archive import LARGEST_ZIP, Archive
from course_lib.hand_in.note import FILE_NAME as NOTE
from course_lib.hand_in.sender import TIMESTAMP, sender_of_folder, sender_of_path
from course_lib.snapshot import FILE_NAME as SNAPSHOT

#: A platform's download of a whole class is one large ZIP of small ones.
_LARGEST_DOWNLOAD = 4_000_000_000
_MOST_IN_A_DOWNLOAD = 50_000
_MOST_UNPACKED = 4_000_000_000
_DEEPEST = 3

_ZIP = b"PK\x03\x04"
_KNOWN = (NOTE, ANSWERS, SNAPSHOT)
_PAGE = re.compile(r"[\w-]+\.ipynb")

_A_LINK = "It is a link, which was not followed."
_NOT_A_ZIP = "It is not a ZIP, so it was left aside."
_MAIL = "It is an e-mail. Save the file that is attached to it into the folder, then grade again."


@dataclass(frozen=True, slots=True)
class Found:
    """One hand-in: where it lies, how the instructor knows it, and what its place says."""

    file: Path
    path: Path
    sender: Sender


def take_in(folder: Path, scratch: Path) -> Intake:
    """Return what lies below `folder`. What lies inside a ZIP of ZIPs is copied to `scratch`.

    The copies have numbers for names: nothing is written under a name that a ZIP gives. No link
    is followed.
    """
    intake = Intake(folder, scratch)
    for place, folders, names in os.walk(folder):
        here = Path(place)
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in [name for name in folders if (here / name).is_symlink()]:
            folders.remove(name)
            intake.put_aside(here / name, _A_LINK)
        if here != folder and _holds_a_hand_in(here, names):
            intake.found.append(Found(here, here, sender_of_folder(here)))
            folders.clear()
            continue
        for name in sorted(names):
            if not name.startswith("."):
                intake.take_file(here / name)
    return intake


class Intake:
    """All hand-ins below a folder, and each file that is none, with what to do."""

    def __init__(self, folder: Path, scratch: Path) -> None:
        self.found: list[Found] = []
        self.failed: list[Failed] = []
        self._folder = folder
        self._scratch = scratch
        self._numbers = itertools.count()

    def put_aside(self, path: Path, sentence: str) -> None:
        """Note a file that is not graded, and why."""
        self.failed.append(Failed(path, sentence))

    def take_file(self, path: Path) -> None:
        """Take in a file that lies in the folder."""
        if path.is_symlink():
            self.put_aside(path, _A_LINK)
        elif path.suffix.lower() in (".eml", ".msg", ".mbox"):
            self.put_aside(path, _MAIL)
        elif path.suffix.lower() == ".zip" or _begins_like_a_zip(path):
            self._take_zip(path, path, sender_of_path(path.relative_to(self._folder)), depth=1)
        else:
            self.put_aside(path, _NOT_A_ZIP)

    def _take_zip(self, file: Path, path: Path, sender: Sender, depth: int) -> None:
        """Take in a ZIP: itself, or each hand-in inside it where it is a download of many."""
        is_named_zip = path.suffix.lower() == ".zip"
        try:
            with Archive(file, _LARGEST_DOWNLOAD, _MOST_IN_A_DOWNLOAD) as archive:
                inner, folders = _inside(archive)
                if inner or folders:
                    self._take_download(archive, inner, folders, path, sender, depth)
                elif is_named_zip or _is_a_hand_in(archive):
                    self.found.append(Found(file, path, sender))
                else:
                    self.put_aside(path, _NOT_A_ZIP)
        except HandInProblem as problem:
            self.put_aside(path, problem.sentence if is_named_zip else _NOT_A_ZIP)

    def _take_download(
        self,
        archive: Archive,
        inner: list[ZipInfo],
        folders: list[str],
        path: Path,
        sender: Sender,
        depth: int,
    ) -> None:
        if depth > _DEEPEST:
            raise HandInProblem("It is a ZIP in a ZIP in a ZIP. Unpack it first.")
        if sum(info.file_size for info in archive.members) > _MOST_UNPACKED:
            raise HandInProblem("It holds far more than a class hands in. Ask what it is.")
        for info in inner:
            who = sender if sender != NOBODY else sender_of_path(PurePosixPath(info.filename))
            shown = path / _printable(info.filename)
            copy = self._scratch / f"{next(self._numbers):06}.zip"
            try:
                copy.write_bytes(archive.read_exactly(info, LARGEST_ZIP))
            except HandInProblem as problem:
                self.put_aside(shown, problem.sentence)
            else:
                self._take_zip(copy, shown, who, depth + 1)
        for place in folders:
            self._take_inner_folder(archive, place, path / _printable(place), sender)

    def _take_inner_folder(self, archive: Archive, place: str, shown: Path, sender: Sender) -> None:
        """Copy a hand-in that lies open in a ZIP. Only its own note says whose it is."""
        copy = self._scratch / f"{next(self._numbers):06}"
        copy.mkdir()
        for info in archive.members:
            folder, _, name = info.filename.rpartition("/")
            if folder != place or not (name in _KNOWN or _PAGE.fullmatch(name)):
                continue
            try:
                (copy / name).write_bytes(archive.read_exactly(info, LARGEST_ZIP))
            except HandInProblem as problem:
                self.put_aside(shown, problem.sentence)
                return
        self.found.append(Found(copy, shown, sender))


def _holds_a_hand_in(folder: Path, names: list[str]) -> bool:
    """True for a hand-in that lies open: a system unpacked it, or nbgrader collected it."""
    known = {NOTE, ANSWERS}.intersection(names)
    collected = TIMESTAMP in names or folder.name.count("+") >= 2
    return bool(known) or (collected and any(name.endswith(".ipynb") for name in names))


def _begins_like_a_zip(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(len(_ZIP)) == _ZIP
    except OSError:
        return False


def _is_a_hand_in(archive: Archive) -> bool:
    names = {PurePosixPath(info.filename).name for info in archive.members}
    return not names.isdisjoint({NOTE, ANSWERS})


def _inside(archive: Archive) -> tuple[list[ZipInfo], list[str]]:
    """Return the ZIPs in a ZIP and its folders with hand-ins; none where it is one hand-in."""
    places = {
        info.filename.rpartition("/")[0]
        for info in archive.members
        if info.filename.rpartition("/")[2] == NOTE
    }
    if not places and _is_a_hand_in(archive):
        return [], []
    if "" in places or (len(places) == 1 and "/" not in min(places)):
        return [], []
    inner = [info for info in archive.members if info.filename.lower().endswith(".zip")]
    return inner, sorted(places)


def _printable(name: str) -> str:
    shown = "".join(filter(str.isprintable, name))[-120:]
    return shown.replace("\\", "/").lstrip("/") or "a file without a name"
