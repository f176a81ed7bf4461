"""The map in `docs/map.md`: where each sentence of the post is practised, checked and marked.

Exercises name their rows themselves. `rows.toml` says what each row is about, and where a row
lives that is no exercise: in a story, in the sample, in the tone.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from course_lib.exercise import Exercise, Lesson
from course_lib.exercises import all_lessons
from course_lib.linter.finding import Finding
from course_lib.linter.table import how_asked, who_marks

_HEAD = """# From the post to the course

Made by `python3 start.py docs` from the exercises' `rows` and from `course_lib/linter/rows.toml`.
Do not edit it. `python3 start.py check` says so when a row has no home.
"""
_PARTS = (
    ("The post", "S", "S01 … are its sentences, counted from the first."),
    ("The duties", "E", "E1 … are what the lesson Safe ground holds against it."),
)
_ROWS = "rows.toml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One thing to teach: `says` it in a line; `home`, `file` and `words` if it is no exercise."""

    says: str
    home: str = ""
    file: str = ""
    words: str = ""


@cache
def all_rows() -> Mapping[str, Row]:
    """Return every row by its name, in the post's order."""
    text = (Path(__file__).parent / _ROWS).read_text(encoding="utf-8")
    return {name: Row(**entry) for name, entry in tomllib.loads(text).items()}


def map_page() -> str:
    """Return the page: a table of the post's rows, and one of the duties."""
    lines = [_HEAD]
    for title, letter, sentence in _PARTS:
        lines += [
            f"## {title}",
            "",
            sentence,
            "",
            "| Row | What it says | Lesson | Exercise | How it is checked | Marked |",
            "|---|---|---|---|---|---|",
        ]
        for name, row in all_rows().items():
            if name.startswith(letter):
                lines += _lines(name, row)
        lines.append("")
    return "\n".join(lines)


def look_over(course: Path) -> Iterator[Finding]:
    """Yield each row without a home, and each that nobody declared."""
    return homeless(course, all_rows(), all_lessons())


def homeless(course: Path, rows: Mapping[str, Row], lessons: Iterable[Lesson]) -> Iterator[Finding]:
    """Yield each row that no exercise and no file is home to, and each that nobody declared."""
    exercises = [exercise for lesson in lessons for exercise in lesson.exercises]
    named = {name for exercise in exercises for name in exercise.rows}
    for name, row in rows.items():
        if row.file and not _stands_in(course / row.file, row.words):
            yield Finding(name, f"its words “{row.words}” are not in {row.file}. Mend {_ROWS}.")
        elif not row.file and name not in named:
            yield Finding(name, f"it has no home. Name it in an exercise’s `rows`, or in {_ROWS}.")
    for exercise in exercises:
        for name in exercise.rows:
            if name not in rows:
                yield Finding(exercise.id, f"its row {name} is not in {_ROWS}. Is it misspelt?")


def _stands_in(path: Path, words: str) -> bool:
    return path.exists() and bool(words) and words in path.read_text(encoding="utf-8")


def _lines(name: str, row: Row) -> Iterator[str]:
    """One line for each exercise of a row; its name and its sentence stand in the first."""
    first = (name, row.says)
    for cells in _homes(name, row):
        yield f"| {' | '.join((*first, *cells))} |"
        first = ("", "")


def _homes(name: str, row: Row) -> Iterator[tuple[str, str, str, str]]:
    if row.home:
        yield "–", row.home, f"its words stand in `{row.file}`", "nobody"
    for lesson in all_lessons():
        for exercise in lesson.exercises:
            if name in exercise.rows:
                yield _exercise(lesson, exercise)


def _exercise(lesson: Lesson, exercise: Exercise) -> tuple[str, str, str, str]:
    return lesson.title, exercise.title, how_asked(exercise), who_marks(lesson, exercise)
