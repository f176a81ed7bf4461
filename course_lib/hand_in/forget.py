"""Remove the hand-in files of this computer that hold lines about the learner's own account."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from course_lib.hand_in import note
from course_lib.hand_in.archive import Archive
from course_lib.hand_in.learner import this_computers_key
from course_lib.hand_in.problem import HandInProblem
from course_lib.snapshot import FILE_NAME as SNAPSHOT


def forget_hand_ins(folders: Iterable[Path]) -> list[str]:
    """Remove them from these folders, and return their names.

    A hand-in without such lines stays, and so does one that was made on another computer: an
    instructor keeps those of a class in the same folder. Raises `HandInProblem`; then it may be
    done again.
    """
    key = this_computers_key()
    removed = []
    for path in (path for folder in folders for path in sorted(folder.glob("*--*.zip"))):
        if not _holds_our_account(path, key):
            continue
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise HandInProblem(
                f"We could not remove {path.name} from {path.parent}. Close the program that has "
                "it open, then try again."
            ) from error
        removed.append(path.name)
    return removed


def _holds_our_account(path: Path, key: str) -> bool:
    try:
        with Archive(path) as archive:
            facts = archive.read(note.FILE_NAME, note.LARGEST)
            ours = facts is not None and note.note_from_bytes(facts).learner_key == key
            return bool(key) and ours and archive.holds(SNAPSHOT)
    except (HandInProblem, ValueError):
        return False  # no hand-in of ours: those can be read
