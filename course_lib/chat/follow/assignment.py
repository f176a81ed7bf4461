"""The questions that stayed open, as a small assignment that nbgrader collects and a person reads.

It holds no code, so there is nothing to execute. Each question stands in the facilitator's own
words: the exact ones could lead to whoever asked.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

NAME = "after_the_webinar"
POINTS = 3
_SAME_WORDS = 5
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")
_HERE = "Write your answer here, in place of this line."
_HOW = """# After the webinar

In our conversation these questions stayed open. Answer {count} in two or three sentences each, as \
you would answer a colleague in public.

**What a good answer has**

- **1 point.** It answers what was asked.
- **1 point.** It is for everybody: no advice about one person, no story about anybody you see.
- **1 point.** It is in your own words, short and kind.

A person reads your answers. When you are done, save this page and hand it in the way you were told.
"""
_CONFIG = """\"\"\"nbgrader, for the assignment after the webinar.\"\"\"

c = get_config()  # noqa: F821 - nbgrader gives it
c.CourseDirectory.course_id = "after_the_webinar"
"""
_READ_ME = f"""The assignment after the webinar

1. Put this folder where you keep your courses. Open a terminal in it, in which nbgrader works.
2. nbgrader generate_assignment {NAME}
   makes release/{NAME}, which you give to your learners.
3. Put what comes back into submitted/LEARNER/{NAME}/ and type
   nbgrader autograde {NAME}
   It executes nothing: there is no code in it.
4. Read and give points in nbgrader's formgrader, then
   nbgrader generate_feedback {NAME}
"""


@dataclass(frozen=True, slots=True)
class Task:
    """One open question: its post's id, and what was asked, in the facilitator's words."""

    id: str
    asked: str
    newcomer: bool = False


def assignment_files(tasks: Sequence[Task]) -> Mapping[str, str]:
    """Return path → content of a course folder for nbgrader. Raises `ValueError` without tasks."""
    if not tasks:
        raise ValueError("An assignment without a question is none.")
    cells = [_text("how", _HOW.format(count="it" if len(tasks) == 1 else "each of them"))]
    for number, task in enumerate(tasks, start=1):
        cells += [_text(f"question-{number}", _question(number, task)), _answer(number)]
    page = {"cells": cells, "metadata": _METADATA, "nbformat": 4, "nbformat_minor": 5}
    return {
        f"source/{NAME}/{NAME}.ipynb": json.dumps(page, indent=1, ensure_ascii=False) + "\n",
        "nbgrader_config.py": _CONFIG,
        "README.txt": _READ_ME,
    }


def copies_words(asked: str, original: str) -> bool:
    """Say whether a wording takes over so many words in a row that a search finds the post."""
    theirs = _in_a_row(original)
    return bool(_in_a_row(asked) & theirs)


_METADATA = {
    "kernelspec": {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}


def _question(number: int, task: Task) -> str:
    who = "Somebody who was there for the first time" if task.newcomer else "Somebody"
    return f"## Question {number}\n\n{who} asked: {_plain(task.asked)}"


def _plain(asked: str) -> str:
    """Return words as words: nothing in them is markup, a link or a picture."""
    return re.sub(r"([\\`*_{}\[\]()#+!|<>~$])", r"\\\1", " ".join(asked.split()))


def _text(id_: str, words: str) -> dict[str, Any]:
    return {
        "cell_type": "markdown",
        "id": id_,
        "metadata": {
            "deletable": False,
            "editable": False,
            "nbgrader": _marks(id_, locked=True),
        },
        "source": words,
    }


def _answer(number: int) -> dict[str, Any]:
    id_ = f"answer-{number}"
    marks = _marks(id_, locked=False) | {"grade": True, "solution": True, "points": POINTS}
    return {
        "cell_type": "markdown",
        "id": id_,
        "metadata": {"deletable": False, "nbgrader": marks},
        "source": _HERE,
    }


def _marks(id_: str, *, locked: bool) -> dict[str, Any]:
    return {
        "grade": False,
        "grade_id": id_,
        "locked": locked,
        "schema_version": 3,
        "solution": False,
        "task": False,
    }


def _in_a_row(text: str) -> set[tuple[str, ...]]:
    words = [word.casefold() for word in _WORD.findall(text.replace("’", "'"))]
    return {tuple(words[at : at + _SAME_WORDS]) for at in range(len(words) - _SAME_WORDS + 1)}
