"""Which number on a second person's sheet is whose text: kept apart, by the instructor alone.

A number says nothing about a learner, and each text has its own, so that nobody is known again
from one text to the next. It stays the same when a sheet is made once more.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from course_lib.grading.sheets import NotATable, plain, read_table, write_table
from course_lib.whole_file import write_whole

FILE_NAME = "second-marks-key.csv"

_HEADINGS = ("number", "learner", "name", "exercise")

#: Whose text, in which exercise.
TextId = tuple[str, str]


class KeyProblem(Exception):
    """The key cannot be used. The text says what to do."""


@dataclass(frozen=True, slots=True)
class Key:
    """The number of each text that was ever put on a sheet."""

    numbers: Mapping[TextId, int]

    @property
    def texts(self) -> dict[int, TextId]:
        """Whose text a number is."""
        return {number: text for text, number in self.numbers.items()}

    def with_new(self, texts: Iterable[TextId]) -> Key:
        """Return the key with a number for each of these too; the order tells nothing."""
        new = [text for text in texts if text not in self.numbers]
        random.SystemRandom().shuffle(new)
        first = max(self.numbers.values(), default=0) + 1
        return Key({**self.numbers, **{text: first + place for place, text in enumerate(new)}})


def read_key(root: Path) -> Key:
    """Return the key of a course, an empty one where no sheet was made. Raises `KeyProblem`."""
    path = root / FILE_NAME
    if not path.exists():
        return Key({})
    try:
        headings, *rows = read_table(path.read_bytes()).rows
        places = [headings.index(heading) for heading in ("learner", "exercise", "number")]
        found = [tuple(row[place] for place in places) for row in rows]
        key = Key({(learner, exercise): int(number) for learner, exercise, number in found})
        if len(key.texts) < len(rows):
            raise ValueError("one number for two texts, or two for one")
        return key
    except (NotATable, ValueError, IndexError) as error:
        raise KeyProblem(
            f"{FILE_NAME} cannot be read, and only it says whose text a number is. Put back a copy "
            "that nobody has changed. Without one, move it away and make a new sheet."
        ) from error


def write_key(root: Path, key: Key, names: Mapping[str, str]) -> Path:
    """Write the key beside the gradebook; `names` are the learners' as they typed them, by id."""
    path = root / FILE_NAME
    rows = [
        (number, learner, plain(names.get(learner, learner)), exercise)
        for number, (learner, exercise) in sorted(key.texts.items())
    ]
    write_whole(path, write_table([_HEADINGS, *rows]))
    return path
