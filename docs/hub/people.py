"""Folders of a class in which each person is a system user of their own. Run as root, on Linux.

Who is in the group `course-learners` learns, who is in `course-instructors` teaches. Nobody sees
into the folder of somebody else; the instructors share the course. All is laid out before anybody
logs in, and moved to its place only when it is whole: nothing is written as root into a folder
that is a learner's already.
"""

from __future__ import annotations

import grp
import os
import pwd
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

LEARNERS = "course-learners"
INSTRUCTORS = "course-instructors"

#: Only its owner; and only the instructors, whose files stay their group's.
_PRIVATE, _SHARED = 0o700, 0o2770


def can_be() -> str:
    """Say why people cannot be system users here; "" where they can."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        return "Only root on Linux can start servers as other people."
    for group in (LEARNERS, INSTRUCTORS):
        if not members(group):
            return f"There is nobody in the group {group}: groupadd {group}, then usermod -aG."
    return ""


def members(group: str) -> tuple[str, ...]:
    """Return the people in a group, in order."""
    try:
        return tuple(sorted(grp.getgrnam(group).gr_mem))
    except KeyError:
        return ()


def lay_out(folder: Path, profiles: Path) -> None:
    """Give everybody their folder, once, and the instructors the course."""
    folder.chmod(0o711)  # to pass through, not to look around
    # SQLite would make it its owner's alone; an empty file is an empty gradebook.
    (folder / "course" / "gradebook.db").touch()
    share(folder / "course")
    for part in ("people", "private"):
        (folder / part).mkdir(exist_ok=True)
        (folder / part).chmod(0o711)
    for name in (*members(LEARNERS), *members(INSTRUCTORS)):
        _give(name, folder / "people" / name, folder / "course" / "lessons", "lessons")
        look = "learner" if name in members(LEARNERS) else "instructor"
        _give(name, folder / "private" / name, profiles / look / "custom", "config/custom")


def share(folder: Path) -> None:
    """Make a folder the instructors', with all that is in it."""
    group = grp.getgrnam(INSTRUCTORS).gr_gid
    for path in (folder, *_inside(folder)):
        if not path.is_symlink():  # what is behind it is not theirs
            os.chown(path, -1, group)
            path.chmod(_SHARED if path.is_dir() else 0o660)


def _give(name: str, place: Path, source: Path, under: str) -> None:
    """Make a folder somebody's, with a copy of `source` in it; leave one that is there alone."""
    if place.exists():
        return
    draft = place.with_name(f".{name}.new")
    shutil.rmtree(draft, ignore_errors=True)
    draft.mkdir(mode=_PRIVATE)
    if source.is_dir():
        shutil.copytree(source, draft / under)
    person = pwd.getpwnam(name)
    for path in (draft, *_inside(draft)):
        os.chown(path, person.pw_uid, person.pw_gid, follow_symlinks=False)
        path.chmod(_PRIVATE if path.is_dir() else 0o600)
    draft.rename(place)


def _inside(folder: Path) -> Iterator[Path]:
    yield from sorted(folder.rglob("*"))
