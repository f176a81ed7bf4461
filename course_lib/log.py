"""Write down what went wrong for a helper, without answers, post texts or keys."""

from __future__ import annotations

import traceback
from datetime import UTC, datetime
from pathlib import Path
from zlib import crc32

from course_lib.home import private_folder


def log_path() -> Path:
    """Return the file that a learner can send to a helper."""
    return private_folder() / "course.log"


def write_down(error: BaseException, doing: str) -> str:
    """Note where `error` happened while `doing`; return the short code shown to the learner.

    Only types, files and lines are written: an error's own message may quote an answer or a
    post. A log that cannot be written is no reason for a second error.
    """
    places = [
        f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(error.__traceback__)
    ]
    kind = type(error).__name__
    code = f"E-{crc32(''.join([kind, *places[-3:]]).encode()) % 10_000:04d}"
    when = datetime.now(UTC).isoformat(timespec="seconds")
    try:
        with log_path().open("a", encoding="utf-8") as log:
            log.write("\n".join([f"{when} {code} {kind} while {doing}", *places, ""]))
    except OSError:
        pass
    return code
