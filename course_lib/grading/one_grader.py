"""Keep two people, or two windows, from grading one class at the same time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from course_lib.grading.result import GradingStopped

FILE_NAME = ".grading.lock"


@contextmanager
def one_grader(root: Path) -> Iterator[None]:
    """Hold the class for as long as the block lasts. Raises `GradingStopped` where it is held.

    The system lets go of it by itself when a grader is killed.
    """
    # Several instructors may share a course's folder by their group; their umask says so.
    lock = FileLock(root / FILE_NAME, timeout=0, mode=0o664)
    try:
        lock.acquire()
    except Timeout as error:
        raise GradingStopped(
            "This class is being graded right now, in another window or by somebody else. Wait "
            "until that is done, then run the command again. Nothing was changed."
        ) from error
    try:
        yield
    finally:
        lock.release()
