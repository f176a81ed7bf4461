"""Who has handed in, read from the notes that lie beside what was graded."""

from __future__ import annotations

from pathlib import Path

from course_lib.hand_in.note import FILE_NAME as NOTE
from course_lib.hand_in.note import Note, note_from_bytes


def names(root: Path) -> dict[str, str]:
    """Return the names of all who handed in, as they typed them, by id."""
    return {learner: note.learner for learner, note in notes(root).items()}


def notes(root: Path) -> dict[str, Note]:
    """Return a note of each learner who was graded before, by id."""
    found = {}
    for path in sorted((root / "submitted").glob(f"*/*/{NOTE}")):
        try:
            found[path.parent.parent.name] = note_from_bytes(path.read_bytes())
        except (OSError, ValueError):
            continue  # handed in another way, so it says nothing about the learner
    return found
