"""Look a text over for words to read once more: it points, and a person decides."""

from course_lib.checks.screens.screen import Note, holds, screen

__all__ = ["Note", "holds", "screen"]
