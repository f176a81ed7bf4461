"""The pages of `docs/` that are made from the declarations, and whether they are up to date."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from course_lib.linter.ce_page import ce_page
from course_lib.linter.finding import Finding
from course_lib.linter.post_map import map_page
from course_lib.linter.rubric_page import rubric_page
from course_lib.linter.table import exercise_table

_PAGES = {
    "exercises.md": exercise_table,
    "map.md": map_page,
    "rubrics.md": rubric_page,
    "ce.md": ce_page,
}


def pages_made(course: Path) -> dict[Path, str]:
    """Return the text of each page by the file it belongs into."""
    return {course / "docs" / name: make() for name, make in _PAGES.items()}


def look_over(course: Path) -> Iterator[Finding]:
    """Yield each page that differs from the declarations."""
    for path, text in pages_made(course).items():
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            yield Finding(
                path.name, "it differs from the declarations. Write it with: python3 start.py docs"
            )
