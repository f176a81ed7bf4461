"""One learner's job: from a hand-in to graded files on disk. It needs no nbgrader and no other job.

Each function here takes and returns plain data, so that it runs the same in this process, in
another one, or on another computer.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from course_lib.exercise import Lesson
from course_lib.exercises import find_lesson
from course_lib.gate import gate
from course_lib.grading.blank import BlankPage, GradedPage, fill_in
from course_lib.grading.files import READ_ONLY, READ_WRITE, put, remove_folder
from course_lib.hand_in import HandIn, HandInProblem, unpack
from course_lib.hand_in.note import FILE_NAME as NOTE
from course_lib.hand_in.note import Note, note_to_bytes
from course_lib.log import write_down


@dataclass(frozen=True, slots=True, kw_only=True)
class Graded:
    """What the gradebook and the report need to know about one graded hand-in.

    `cells` are its graded cells as nbgrader's SaveAutoGrades reads them. `is_new` is False where
    exactly this result lay there already. `gate_open` names the safety exercises that are not
    right yet; None where the lesson has no gate.
    """

    hand_in: HandIn
    cells: tuple[dict[str, Any], ...]
    points: float
    waiting: tuple[str, ...]
    not_tried: tuple[str, ...]
    is_new: bool
    gate_open: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Failed:
    """A file or a hand-in that could not be graded, and a sentence that says what to do."""

    path: Path
    sentence: str


def read_all(
    paths: Sequence[Path], find: Callable[[str], Lesson] = find_lesson
) -> list[HandIn | Failed]:
    """Unpack several hand-ins; one that cannot be read never stops the next."""
    return [_read(path, find) for path in paths]


def grade_all(hand_ins: Sequence[HandIn], blank: BlankPage, root: Path) -> list[Graded | Failed]:
    """Grade several hand-ins of one lesson; one that fails never stops the next."""
    return [_grade(blank, hand_in, root) for hand_in in hand_ins]


def folder_of(root: Path, step: str, hand_in: HandIn) -> Path:
    """Return the folder in which nbgrader keeps one step of one learner's lesson."""
    return root / step / hand_in.learner.id / hand_in.lesson


def unexpected(path: Path, error: BaseException, doing: str) -> Failed:
    """Turn an error that nobody foresaw into a sentence, with a code for a helper."""
    code = write_down(error, doing)
    return Failed(path, f"An unexpected error stopped this one ({code} in course.log). Tell us.")


def _read(path: Path, find: Callable[[str], Lesson]) -> HandIn | Failed:
    try:
        return unpack(path, find)
    except HandInProblem as problem:
        return Failed(path, problem.sentence)
    except Exception as error:  # noqa: BLE001 - one hand-in must never stop the others
        return unexpected(path, error, "unpacking a hand-in")


def _grade(blank: BlankPage, hand_in: HandIn, root: Path) -> Graded | Failed:
    try:
        page = fill_in(blank, hand_in)
        is_new = _write(page, root)
    except OSError as error:
        return Failed(
            hand_in.path,
            f"Its files could not be written below {root} ({error.strerror}). Check that the disk "
            "is not full and that no other program holds them, then run the command again.",
        )
    except Exception as error:  # noqa: BLE001 - one hand-in must never stop the others
        return unexpected(hand_in.path, error, "grading a hand-in")
    standing = gate(blank.lesson, hand_in.record)
    return Graded(
        hand_in=hand_in,
        cells=page.cells,
        points=page.points,
        waiting=page.waiting,
        not_tried=page.not_tried,
        is_new=is_new,
        gate_open=tuple(each.title for each in standing.still_open) if standing else None,
    )


def _write(page: GradedPage, root: Path) -> bool:
    """Write both folders where they differ from this result; return whether they did."""
    hand_in = page.hand_in
    note = Note(
        learner=hand_in.learner.name,
        learner_key=hand_in.learner.key,
        lesson=hand_in.lesson,
        made_at=hand_in.made_at,
    )
    submitted = folder_of(root, "submitted", hand_in)
    autograded = folder_of(root, "autograded", hand_in)
    _fill(submitted, {**page.submitted, NOTE: note_to_bytes(note)}, READ_WRITE)
    return _fill(autograded, page.autograded, READ_ONLY)


def _fill(folder: Path, files: Any, mode: int) -> bool:
    present = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    same = present == set(files) and all(
        (folder / name).read_bytes() == content for name, content in files.items()
    )
    if same:
        return False
    remove_folder(folder)
    for name, content in files.items():
        put(folder / name, content, mode)
    return True
