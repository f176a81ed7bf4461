"""A checksum of everything but the hand-in that a mark depends on."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

import msgspec

import course_lib
from course_lib.grading.blank import BlankPage
from course_lib.home import course_folder

_SETTINGS = "course_settings.toml"


def fingerprint(blank: BlankPage) -> str:
    """Return a checksum that changes with a key, a rule, the sample's people or the page."""
    total = hashlib.sha256(_of_the_course().encode())
    for part in (blank.released, blank.cleaned):
        total.update(msgspec.json.encode(part, order="sorted"))
    for name, content in sorted(blank.extra_files.items()):
        total.update(f"{name}\0{len(content)}\0".encode())
        total.update(content)
    return total.hexdigest()[:16]


@cache
def _of_the_course() -> str:
    """Return the checksum of the course's own code, data and settings: a few megabytes."""
    package = Path(course_lib.__file__).parent
    home = course_folder()
    files = [
        path
        for folder in (package, home / "data")
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    ]
    total = hashlib.sha256()
    for path in [*files, home / _SETTINGS]:
        if path.exists():
            total.update(f"{path.name}\0{path.stat().st_size}\0".encode())
            total.update(path.read_bytes())
    return total.hexdigest()
