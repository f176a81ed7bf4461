"""Gather the hand-ins of a class of system users for its instructors. Run as root, on Linux.

    .venv/bin/python docs/hub/gather.py FOLDER-OF-THE-CLASS

Learners press the button of the lesson and do nothing else: it leaves a file beside its page, in
a folder that only they can open. This copies each such file to `hand-ins/`, which only instructors
can open. No link is followed: behind one could be anything that root may read.
"""

from __future__ import annotations

import argparse
import os
import stat
from pathlib import Path

import people

LARGEST = 50_000_000


def main() -> int:
    """Copy what is new, and say how much that was."""
    parser = argparse.ArgumentParser(description="Gather the hand-ins of a class.")
    parser.add_argument("folder", type=Path, help="where the class keeps its files")
    folder = parser.parse_args().folder.resolve()
    if reason := people.can_be():
        print(reason)
        return 1
    to = folder / "hand-ins"
    to.mkdir(exist_ok=True)
    count = 0
    for name in people.members(people.LEARNERS):
        home = folder / "people" / name
        for file in sorted(home.glob("lessons/*/*--*.zip")):
            # No other ZIP: somebody's archive of their account is nobody's business.
            is_hand_in = file.name.startswith(f"{file.parent.name}--")
            content = read(home, file) if is_hand_in else None
            if content is not None:
                (to / name).mkdir(exist_ok=True)
                (to / name / file.name).write_bytes(content)
                count += 1
    people.share(to)
    print(f"{count} hand-ins are in {to}.")
    return 0


def read(home: Path, file: Path) -> bytes | None:
    """Return a file that lies in somebody's folder; None for a link, on the way there or at it."""
    place = os.open(home, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    try:
        for part in file.relative_to(home).parts[:-1]:
            inner = os.open(part, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW, dir_fd=place)
            os.close(place)
            place = inner
        handle = os.open(file.name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK, dir_fd=place)
    except OSError:
        return None
    finally:
        os.close(place)
    with os.fdopen(handle, "rb") as opened:
        facts = os.fstat(handle)
        if not stat.S_ISREG(facts.st_mode) or facts.st_size > LARGEST:
            return None
        return opened.read(LARGEST)


if __name__ == "__main__":
    raise SystemExit(main())
