"""Look a text over for words to read once more: it points, and a person decides."""

from course_lib.screens.reading import reading_grade
from course_lib.screens.screen import Note, ScreenKind, holds, screen

__all__ = ["Note", "ScreenKind", "holds", "reading_grade", "screen"]
