"""Write files whole or not at all, over read-only ones too: nbgrader leaves them read-only."""

from __future__ import annotations

import shutil
import stat
from contextlib import suppress
from pathlib import Path

from course_lib.whole_file import replacing

#: nbgrader's own permission for what it has graded.
READ_ONLY = 0o444
READ_WRITE = 0o644


def put(path: Path, content: bytes, mode: int = READ_WRITE) -> None:
    """Write a file in one step, with its folder.

    It does not wait for the disk, which takes two to five times as long for the thousands of files
    of a class: what a power cut costs is graded once more from the hand-ins.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with replacing(path, mode, lasting=False) as draft:
        draft.write(content)
        allow_change(path)


def allow_change(path: Path) -> None:
    """Windows neither replaces nor deletes a read-only file.

    Elsewhere that is the folder's business, and the file may be another instructor's.
    """
    if path.exists():
        with suppress(PermissionError):
            path.chmod(stat.S_IREAD | stat.S_IWRITE)


def remove_folder(folder: Path) -> None:
    """Delete a folder with everything in it, where it exists."""
    if not folder.exists():
        return
    for path in folder.rglob("*"):
        if path.is_file():
            allow_change(path)
    shutil.rmtree(folder)


def released_files(folder: Path) -> dict[str, Path]:
    """Return the course's own files in a lesson's folder, by relative name.

    A person who tries the lesson there leaves answers, locks and hand-ins; those are theirs.
    """
    return {
        path.relative_to(folder).as_posix(): path
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not _is_somebodys(path.relative_to(folder))
    }


def _is_somebodys(path: Path) -> bool:
    hidden = any(part.startswith((".", "__pycache__")) for part in path.parts)
    return hidden or path.name.startswith("answers") or path.suffix == ".zip"


def is_begun(root: Path) -> bool:
    """True where somebody was graded. The gradebook may be kept on a server, and be no file."""
    return (root / "gradebook.db").exists() or (root / "autograded").is_dir()
