"""What helps a person to mark a short text: its levels, each with a sample and a comment to copy.

It stands below the learner's answer in formgrader, folded until somebody opens it, and never on
the page that goes back to the learner.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from course_lib.exercise import Exercise, Text
from course_lib.rubrics import Level, bank, levels

# Formgrader's own style sheet takes away the triangle by which a fold is known.
_OPEN = (
    '<details class="course-levels" style="margin:8px 0;padding:0 12px;border:1px solid #1d4f91;'
    'border-radius:4px">'
)
_SUMMARY = (
    '<summary style="display:list-item;padding:6px 0;color:#1d4f91;font-weight:bold;'
    'text-decoration:underline;cursor:pointer">'
)
_CLOSE = "</details>"
_BLOCK = re.compile(r'\s*<details class="course-levels"[^>]*>.*?</details>', re.DOTALL)


@cache  # the same below the answer of each learner
def levels_html(exercise: Exercise, escaped: Callable[[str], str]) -> str:
    """Return in HTML what was asked, the levels of the answer, and the bank of comments.

    "" where the exercise has no levels.
    """
    rows = "".join(_row(exercise, level, escaped) for level in levels(exercise.id))
    if not rows:
        return ""
    asked = "".join(f"<p>{escaped(sentence)}</p>" for sentence in exercise.prompt)
    return (
        _fold("What was asked", asked)
        + _fold("Levels 0 to 3, each with a sample and a comment to copy", rows)
        + _fold("Comments that fit many answers", _bank(escaped))
    )


def without_levels(source: str) -> str:
    """Return an answer cell as its learner may read it."""
    return _BLOCK.sub("", source)


def _fold(title: str, content: str) -> str:
    return f"{_OPEN}{_SUMMARY}{title}</summary>{content}{_CLOSE}"


def _row(exercise: Exercise, level: Level, escaped: Callable[[str], str]) -> str:
    assert isinstance(exercise.question, Text)
    sample = level.sample or exercise.question.sample
    return (
        f"<p><strong>Level {level.number}: {level.points(exercise.points):g} of "
        f"{exercise.points} points</strong></p>"
        '<p style="margin-bottom:0">Sample:</p>'
        f'<blockquote style="font-size:inherit">{escaped(sample)}</blockquote>'
        f"<p>Comment: {escaped(level.comment)}</p>"
    )


def _bank(escaped: Callable[[str], str]) -> str:
    return "".join(
        f"<p><strong>{escaped(group.about)}</strong></p>"
        f"<ul>{''.join(f'<li>{escaped(each)}</li>' for each in group.comments)}</ul>"
        for group in bank()
    )
