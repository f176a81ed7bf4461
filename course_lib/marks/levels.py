"""What helps a person to mark a short text: its levels, each with a sample and a comment to copy.

It stands below the learner's answer in formgrader, closed until somebody opens it, and never on
the page that goes back to the learner.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from course_lib.exercise import Exercise
from course_lib.rubrics import Level, levels

_OPEN, _CLOSE = '<details class="course-levels">', "</details>"
_BLOCK = re.compile(rf"\s*{re.escape(_OPEN)}.*?{re.escape(_CLOSE)}", re.DOTALL)


def levels_html(exercise: Exercise, escaped: Callable[[str], str]) -> str:
    """Return the levels of a written exercise in HTML; "" where it has none."""
    rows = "".join(_row(exercise, level, escaped) for level in levels(exercise.id))
    if not rows:
        return ""
    return f"{_OPEN}<summary>Levels, with samples and comments to copy</summary>{rows}{_CLOSE}"


def without_levels(source: str) -> str:
    """Return an answer cell as its learner may read it."""
    return _BLOCK.sub("", source)


def _row(exercise: Exercise, level: Level, escaped: Callable[[str], str]) -> str:
    sample = level.sample and f"<blockquote>{escaped(level.sample)}</blockquote>"
    return (
        f"<p><strong>Level {level.number}: {level.points(exercise.points):g} of "
        f"{exercise.points} points</strong></p>{sample}<p>{escaped(level.comment)}</p>"
    )
