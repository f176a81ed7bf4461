"""Whose hand-in it is, of which lesson and when: read before anything else of it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

from course_lib.answers import FILE_NAME
from course_lib.answers.record import LARGEST_RECORD
from course_lib.exercise import Lesson
from course_lib.hand_in import note
from course_lib.hand_in.archive import LARGEST_ZIP, Archive
from course_lib.hand_in.folder import Folder
from course_lib.hand_in.learner import Learner, clean_name
from course_lib.hand_in.problem import HandInProblem
from course_lib.hand_in.sender import TIMESTAMP, Sender
from course_lib.snapshot import FILE_NAME as SNAPSHOT

_READ = (note.FILE_NAME, FILE_NAME, SNAPSHOT, TIMESTAMP)

FindLesson = Callable[[str], Lesson]


class Box(Protocol):
    """What a hand-in lies in, a ZIP or a folder."""

    def read(self, name: str, limit: int) -> bytes | None:
        """Return a file of it."""

    def made_at(self, name: str) -> datetime:
        """Return when a file of it was last changed."""

    @property
    def pages(self) -> tuple[str, ...]:
        """The names of its pages."""

    @property
    def strangers(self) -> tuple[str, ...]:
        """The files that nobody asked for."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known before the answers are read.

    `checksums` are those of the files as they were packed; None where nobody wrote any down.
    """

    learner: Learner
    lesson: Lesson
    made_at: datetime
    checksums: Mapping[str, str] | None
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Slip:
    """A hand-in's facts, small enough to hold for a whole class.

    `file` is where it lies, `path` how the instructor knows it: a ZIP may lie in another one.
    `digest` changes with anything in it.
    """

    path: Path
    file: Path
    sender: Sender
    learner: Learner
    lesson: str
    made_at: datetime
    digest: str


def open_box(path: Path) -> Archive | Folder:
    """Open a hand-in for reading. Raises `HandInProblem`."""
    return Folder(path) if path.is_dir() else Archive(path)


def read_slip(file: Path, path: Path, sender: Sender, find_lesson: FindLesson) -> Slip:
    """Return the facts of the hand-in that lies in `file`. Raises `HandInProblem`."""
    with open_box(file) as box:
        facts = facts_of(box, sender, find_lesson)
    return Slip(
        path=path,
        file=file,
        sender=sender,
        learner=facts.learner,
        lesson=facts.lesson.folder,
        made_at=facts.made_at,
        digest=_digest(file, sender),
    )


def facts_of(box: Box, sender: Sender, find_lesson: FindLesson) -> Facts:
    """Return whose hand-in it is. Raises `HandInProblem` with a sentence for the instructor."""
    content = box.read(note.FILE_NAME, note.LARGEST)
    if sender.id:
        return _from_nbgrader(box, sender, content, find_lesson)
    if content is None:
        return _from_platform(box, sender, find_lesson)
    try:
        facts = note.note_from_bytes(content)
    except ValueError as error:
        raise HandInProblem(
            f"Its {note.FILE_NAME} cannot be read, so nobody can say whose it is. Ask the "
            "learner to make it again with: python3 start.py hand-in"
        ) from error
    name = clean_name(facts.learner)
    if not name:
        raise HandInProblem("It carries no name. Ask the learner to make it again with their name.")
    return Facts(
        learner=Learner(name, facts.learner_key),
        lesson=_lesson(facts.lesson, find_lesson),
        made_at=facts.made_at,
        checksums=facts.files,
    )


def _from_nbgrader(
    box: Box, sender: Sender, content: bytes | None, find_lesson: FindLesson
) -> Facts:
    """Believe nbgrader, which knows who handed in. A note only adds a name to show, and the key."""
    name, key = sender.id, ""
    if content is not None:
        with suppress(ValueError):
            facts = note.note_from_bytes(content)
            name, key = clean_name(facts.learner) or name, facts.learner_key
    return Facts(
        learner=Learner(name, key, known_as=sender.id),
        lesson=_lesson(sender.lesson, find_lesson),
        made_at=sender.made_at or box.made_at(f"{sender.lesson}.ipynb"),
        checksums=None,
    )


def _from_platform(box: Box, sender: Sender, find_lesson: FindLesson) -> Facts:
    """Somebody packed the lesson's folder by hand: a platform may still know who that is."""
    lessons = []
    for page in box.pages:
        with suppress(LookupError):
            lessons.append(find_lesson(page))
    if not sender.name or len(lessons) != 1 or box.read(FILE_NAME, LARGEST_RECORD) is None:
        raise HandInProblem(
            f"It holds no {note.FILE_NAME}, so nobody can say whose it is. Ask the learner to "
            "make it with: python3 start.py hand-in"
        )
    return Facts(
        learner=Learner(sender.name, ""),
        lesson=lessons[0],
        made_at=box.made_at(FILE_NAME),
        checksums=None,
        remarks=(
            f"It holds no {note.FILE_NAME}, so it was packed by hand. It is graded under the "
            f"name that the learning platform gave it: {sender.name}.",
        ),
    )


def _lesson(folder: str, find_lesson: FindLesson) -> Lesson:
    try:
        return find_lesson(folder)
    except LookupError as error:
        raise HandInProblem(
            "It belongs to a lesson that this course does not have. Ask which course it is."
        ) from error


def _digest(file: Path, sender: Sender) -> str:
    """Return a checksum of a ZIP, or of what is read from a folder and the sizes of the rest."""
    total = hashlib.sha256(repr(sender).encode())
    try:
        if not file.is_dir():
            return str(_add(total, file).hexdigest())
        for path in sorted(file.iterdir()):
            size = path.lstat().st_size
            total.update(f"\0{path.name}\0{size}\0".encode("utf-8", "replace"))
            is_read = path.name in _READ or path.suffix == ".ipynb"
            if is_read and path.is_file() and not path.is_symlink() and size < LARGEST_ZIP:
                _add(total, path)
    except OSError as error:
        raise HandInProblem(
            f"It cannot be read ({error.strerror}). Check that you may read it."
        ) from error
    return total.hexdigest()


def _add(total: Any, path: Path) -> Any:
    with path.open("rb") as content:
        while piece := content.read(1_000_000):
            total.update(piece)
    return total
