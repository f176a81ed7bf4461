"""The answers about a learner's own account, as against the sample: found, and forgotten."""

from __future__ import annotations

import re
from pathlib import Path

from course_lib.answers.file import FILE_NAME, AnswerFile

#: What an answer's key ends with where it is about the learner's archive or live account.
_OWN = re.compile(r"\.(?P<source>archive|live)(-[0-9a-f]+)?$")


def forget_own(lessons: Path, *sources: str) -> list[str]:
    """Remove the answers about one's own account, and return the folders that held some.

    `lessons` is the folder that holds all lessons; `sources` are "archive" and "live". Answers
    about the sample account stay. Raises `AnswersProblem`; then it may be done again.
    """
    files = [AnswerFile(path.parent) for path in sorted(lessons.glob(f"*/{FILE_NAME}"))]
    return [
        file.path.parent.name for file in files if file.remove(lambda key: _is_of(key, sources))
    ]


def forget_unreadable(lessons: Path) -> list[str]:
    """Remove the records that could not be read, and return the folders that held some.

    Nobody can say what stands in them, so they may hold answers about one's own account. Raises
    `AnswersProblem`; then it may be done again.
    """
    folders = [folder for folder in sorted(lessons.glob("*")) if folder.is_dir()]
    return [folder.name for folder in folders if AnswerFile(folder).remove_unreadable()]


def _is_of(key: str, sources: tuple[str, ...]) -> bool:
    found = _OWN.search(key)
    return found is not None and found["source"] in sources
