"""What the place of a file says about who handed it in, where the file itself may not know."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path, PurePath

from course_lib.hand_in.learner import clean_name

#: nbgrader puts it beside each hand-in that it collects.
TIMESTAMP = "timestamp.txt"

#: A folder of nbgrader's exchange: who, which lesson, when, and some random letters.
_INBOUND = re.compile(
    r"(?P<id>[^+*]+)\+(?P<lesson>[^+]+)\+(?P<time>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)[^+]*(\+.*)?"
)
#: Moodle's “Download all submissions”: as a folder for each learner, or before the file's name.
_MOODLE = re.compile(r"(?P<name>.+)_\d+_assignsubmission_file_.*", re.IGNORECASE)

_ID = re.compile(r"\w(?:[\w.@ -]{0,98}[\w@-])?")


@dataclass(frozen=True, slots=True)
class Sender:
    """Who sent a file, by its place; empty where the place says nothing.

    `id` is a learner's id in nbgrader, which let that person in: it counts more than any note,
    which anybody can write. `name` is how a platform names the person, and counts where there is
    no note. `lesson` and `made_at` go with an `id`.
    """

    id: str = ""
    name: str = ""
    lesson: str = ""
    made_at: datetime | None = None


NOBODY = Sender()


def sender_of_folder(folder: Path) -> Sender:
    """Return what nbgrader says about a folder that holds one hand-in.

    It knows two kinds: in its exchange, and `submitted/<learner>/<lesson>`, with the time beside
    the page.
    """
    inbound = _INBOUND.fullmatch(folder.name)
    if inbound and _ID.fullmatch(inbound["id"]):
        return Sender(inbound["id"], "", inbound["lesson"], _time(inbound["time"]))
    stamp = folder / TIMESTAMP
    if _ID.fullmatch(folder.parent.name) and stamp.is_file() and not stamp.is_symlink():
        with stamp.open(encoding="utf-8", errors="replace") as file:
            made_at = _time(file.read(19))
        return Sender(folder.parent.name, "", folder.name, made_at)
    return sender_of_path(folder)


def sender_of_path(path: PurePath) -> Sender:
    """Return the learner's name that Moodle wrote into a path; of several, the outermost."""
    for part in path.parts:
        moodle = _MOODLE.fullmatch(part)
        if moodle and clean_name(moodle["name"]):
            return Sender(name=clean_name(moodle["name"]))
    return NOBODY


def _time(text: str) -> datetime | None:
    try:
        return datetime.strptime(text, "%Y-%m-%d %H:%M:%S").replace(tzinfo=UTC)
    except ValueError:
        return None
