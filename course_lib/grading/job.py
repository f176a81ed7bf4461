"""One learner's job: from a hand-in to graded files on disk. It needs no nbgrader and no other job.

Each function here takes and returns plain data, so that it runs the same in this process, in
another one, or on another computer.
"""

from __future__ import annotations

import errno
from collections.abc import Mapping, Sequence
from pathlib import Path

from course_lib.exercises import find_lesson
from course_lib.gate import gate
from course_lib.grading.blank import BlankPage, GradedPage, fill_in
from course_lib.grading.files import READ_ONLY, READ_WRITE, allow_change, put
from course_lib.grading.own_code.told import NotStarted
from course_lib.grading.result import Failed, Graded, Reason
from course_lib.hand_in import FindLesson, HandInProblem, Slip, unpack
from course_lib.hand_in.note import FILE_NAME as NOTE
from course_lib.hand_in.note import Note, note_to_bytes
from course_lib.log import write_down


def grade_all(
    slips: Sequence[Slip], blank: BlankPage, root: Path, find: FindLesson = find_lesson
) -> list[Graded | Failed]:
    """Grade several hand-ins of one lesson; one that fails never stops the next."""
    return [_grade(slip, blank, root, find) for slip in slips]


def mark_all(
    slips: Sequence[Slip], blank: BlankPage, find: FindLesson = find_lesson
) -> list[Graded | Failed]:
    """Mark several hand-ins of one lesson, and write nothing."""
    return [_grade(slip, blank, None, find) for slip in slips]


def folder_of(root: Path, step: str, slip: Slip) -> Path:
    """Return the folder in which nbgrader keeps one step of one learner's lesson."""
    return root / step / slip.learner.id / slip.lesson


def unexpected(path: Path, error: BaseException, doing: str) -> Failed:
    """Turn an error that nobody foresaw into a sentence, with a code for a helper."""
    code = write_down(error, doing)
    return Failed(path, f"An unexpected error stopped this one ({code} in course.log). Tell us.")


def is_disk_full(error: OSError) -> bool:
    """True where there is no room left, on the disk or in somebody's share of it."""
    return error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))


def _grade(slip: Slip, blank: BlankPage, root: Path | None, find: FindLesson) -> Graded | Failed:
    try:
        hand_in = unpack(slip.file, find, slip.sender)
        page = fill_in(blank, hand_in)
        if root is not None:
            _write(page, slip, root)
    except HandInProblem as problem:
        return Failed(slip.path, problem.sentence, Reason.UNREADABLE)
    except OSError as error:
        return Failed(
            slip.path,
            f"Its files could not be written below {root} ({error.strerror}). Check that the disk "
            "is not full and that no other program holds them, then run the command again.",
            Reason.DISK_FULL if is_disk_full(error) else Reason.OTHER,
        )
    except NotStarted as error:
        code = write_down(error, "running a learner's code")
        return Failed(
            slip.path,
            f"Its code could not be run here, and nothing of it was graded ({code} in course.log). "
            "Run the command again; if that does not help, tell us.",
        )
    except Exception as error:  # noqa: BLE001 - one hand-in must never stop the others
        return unexpected(slip.path, error, "grading a hand-in")
    standing = gate(blank.lesson, hand_in.record)
    return Graded(
        hand_in=slip,
        marks=page.marks,
        points=page.points,
        out_of=blank.lesson.max_points,
        waiting=page.waiting,
        not_tried=page.not_tried,
        remarks=(*hand_in.remarks, *page.remarks),
        gate_open=tuple(each.title for each in standing.still_open) if standing else None,
    )


def _write(page: GradedPage, slip: Slip, root: Path) -> None:
    """Write both folders, where they differ from this result."""
    note = Note(
        learner=slip.learner.name,
        learner_key=slip.learner.key,
        lesson=slip.lesson,
        made_at=slip.made_at,
    )
    submitted = folder_of(root, "submitted", slip)
    if submitted.resolve() != slip.file.resolve():  # what nbgrader collected stays as it came
        _fill(submitted, {**page.submitted, NOTE: note_to_bytes(note)}, READ_WRITE)
    _fill(folder_of(root, "autograded", slip), page.autograded, READ_ONLY)


def _fill(folder: Path, files: Mapping[str, bytes], mode: int) -> None:
    """Make a folder hold these files: each is replaced in one step, and what is too much goes."""
    present = {
        path.relative_to(folder).as_posix(): path
        for path in folder.rglob("*")
        if not path.is_dir() or path.is_symlink()
    }
    for name, content in files.items():
        if name not in present or present[name].read_bytes() != content:
            put(folder / name, content, mode)
    for name in present.keys() - files.keys():
        allow_change(present[name])
        present[name].unlink()
