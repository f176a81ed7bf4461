"""Write down what went wrong for a helper, without answers, post texts or keys."""

from __future__ import annotations

import re
import traceback
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from zlib import crc32

from course_lib.home import private_folder

#: How a problem with an archive, or with X, is called at the end of its sentence.
_CODE = re.compile(r"\(([AL]-\d\d[a-z]?)\)")


def log_path() -> Path:
    """Return the file that a learner can send to a helper."""
    return private_folder() / "course.log"


def note_what_was_shown(sentence: str) -> None:
    """Note the code in a `sentence` that a learner was shown, and when: never the sentence."""
    when = datetime.now(UTC).isoformat(timespec="seconds")
    with suppress(OSError), log_path().open("a", encoding="utf-8") as log:
        log.writelines(f"{when} {code} shown on a page\n" for code in _CODE.findall(sentence))


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
