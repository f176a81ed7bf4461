"""The levels of a written answer: a sample and a ready-made comment for each, as data.

Each lesson has a file `<module>.toml`. In it every written exercise has the levels 0 to 3. The
sample of level 3 is the one that the exercise declares itself; the other three stand here. The
sample of level 1 is a good answer with one thing in it that is not safe: it shows that an unsafe
answer earns one level at most, however good it is.

The levels are one number for the whole answer, because nbgrader keeps one number for it.
"""

from __future__ import annotations

import math
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

HIGHEST = 3

_FOLDER = Path(__file__).parent
_COMMENTS = "comments.toml"


@dataclass(frozen=True, slots=True)
class Level:
    """One level: what such an answer may look like, and what to write back.

    The sample of the highest level is "": the exercise has one. `capped_by` says what is not safe
    in the sample of level 1: a kind of screen that points at it, or words for what no screen sees.
    """

    number: int
    sample: str
    comment: str
    capped_by: str = ""

    def points(self, of: float) -> float:
        """Return what this level earns, in half points."""
        return math.floor(2 * of * self.number / HIGHEST) / 2


@dataclass(frozen=True, slots=True)
class Bank:
    """Sentences to copy, about one thing that is looked for."""

    about: str
    comments: tuple[str, ...]


def levels(exercise_id: str) -> tuple[Level, ...]:
    """Return the levels of a written exercise, from 0 up; nothing where it has none."""
    entry = _read(_file_of(exercise_id)).get(exercise_id, {})
    return tuple(
        Level(int(number), each.get("sample", ""), each["comment"], each.get("capped_by", ""))
        for number, each in sorted(entry.items())
    )


def bank() -> tuple[Bank, ...]:
    """Return the sentences to copy that fit many exercises."""
    groups = _read(_COMMENTS)["group"]
    return tuple(Bank(group["about"], tuple(group["comments"])) for group in groups)


def all_ids() -> tuple[str, ...]:
    """Return the ids of all exercises that have levels."""
    files = sorted(path.name for path in _FOLDER.glob("*.toml") if path.name != _COMMENTS)
    return tuple(exercise_id for name in files for exercise_id in _read(name))


def _file_of(exercise_id: str) -> str:
    return f"{exercise_id.partition('_')[0].replace('-', '_')}.toml"


@cache
def _read(name: str) -> dict[str, Any]:
    path = _FOLDER / name
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
