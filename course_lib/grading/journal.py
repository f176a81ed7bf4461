"""What was graded already, line by line: after a stop, grading goes on where it was.

The journal may be deleted at any time: then everything is graded once more, with the same marks.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

import msgspec

from course_lib.grading.files import put
from course_lib.grading.result import CellMark, Graded
from course_lib.hand_in import Slip

FILE_NAME = ".grading-journal.jsonl"


class Line(msgspec.Struct):
    """One finished hand-in: its checksum, the course's, its marks and what the report says.

    `page` is the checksum of what the feedback page says about marks and comments.
    """

    learner: str
    lesson: str
    hand_in: str
    course: str
    page: str
    marks: list[CellMark]
    points: float
    out_of: float
    waiting: tuple[str, ...]
    not_tried: tuple[str, ...]
    remarks: tuple[str, ...]
    gate_open: tuple[str, ...] | None

    def graded(self, slip: Slip) -> Graded:
        """Return the result as it was."""
        return Graded(
            hand_in=slip,
            marks=tuple(self.marks),
            points=self.points,
            out_of=self.out_of,
            waiting=self.waiting,
            not_tried=self.not_tried,
            remarks=self.remarks,
            gate_open=self.gate_open,
        )

    @property
    def autos(self) -> dict[str, float | None]:
        """The course's own points, by cell."""
        return {mark.name: mark.auto for mark in self.marks}

    @property
    def words(self) -> dict[str, str]:
        """The checksums of the texts, by cell."""
        return {mark.name: mark.words for mark in self.marks if mark.words}


class Journal:
    """The finished hand-ins of a class. Use it in a `with` statement; `add` is safe at once."""

    def __init__(self, root: Path) -> None:
        self._path = root / FILE_NAME
        self._lines: dict[tuple[str, str], Line] = {}

    def __enter__(self) -> Journal:
        self._lines = {(line.learner, line.lesson): line for line in _read(self._path)}
        # Written anew, so that it has one line per hand-in and no half line at its end.
        put(self._path, b"".join(_as_bytes(line) for line in self._lines.values()))
        self._file = self._path.open("ab")
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(OSError):
            self._file.close()

    def find(self, learner: str, lesson: str) -> Line | None:
        """Return what was noted about a learner's lesson."""
        return self._lines.get((learner, lesson))

    def words(self, learner: str, lesson: str) -> Mapping[str, str]:
        """Return the checksums of the texts that were entered last."""
        line = self.find(learner, lesson)
        return line.words if line else {}

    def add(self, result: Graded, course: str, page: str) -> None:
        """Note a hand-in that is graded, entered and told about."""
        line = Line(
            learner=result.hand_in.learner.id,
            lesson=result.hand_in.lesson,
            hand_in=result.hand_in.digest,
            course=course,
            page=page,
            marks=list(result.marks),
            points=result.points,
            out_of=result.out_of,
            waiting=result.waiting,
            not_tried=result.not_tried,
            remarks=result.remarks,
            gate_open=result.gate_open,
        )
        self._file.write(_as_bytes(line))
        self._file.flush()
        self._lines[line.learner, line.lesson] = line


def _as_bytes(line: Line) -> bytes:
    return msgspec.json.encode(line) + b"\n"


def _read(path: Path) -> list[Line]:
    """Return the lines that can be read: the last one may have been cut."""
    lines = []
    with suppress(OSError):
        for content in path.read_bytes().splitlines():
            with suppress(ValueError):
                lines.append(msgspec.json.decode(content, type=Line))
    return lines
