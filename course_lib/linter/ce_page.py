"""The page in `docs/ce.md` for a body that approves continuing education, made from the course."""

from __future__ import annotations

import math
import re
import tomllib
from functools import cache
from pathlib import Path

from course_lib.exercise import Lesson, sample_question
from course_lib.exercises import all_lessons
from course_lib.facts import all_sources, sources_shown
from course_lib.home import course_folder
from course_lib.linter.words import sentences, text_of_page
from course_lib.settings import settings

#: How many words a minute somebody reads who wants to keep what they read.
WORDS_A_MINUTE = 200

_HEAD = f"""# For a provider of continuing education

Made by `python3 start.py docs` from the lessons. Do not edit it.

**This course gives no continuing education credit by itself.** Credit is given only by a provider
who has had it approved. This page holds what approving bodies commonly ask such a provider for.
Check it against the rules of your own body: we have not.

## Words and time

Words are those of the page, and those of its exercises with their hints and explanations, to the
nearest hundred. Minutes are those declared for the exercises, and reading the page at
{WORDS_A_MINUTE} words a minute. Nothing in the course is timed.
"""

_TEST = """## How learning is checked

Every exercise is explained at once, whatever the answer. Points of the check follow rules that
are written down ([authoring.md](authoring.md)), and what is written is read by a person with four
levels per exercise ([rubrics.md](rubrics.md)). All exercises: [exercises.md](exercises.md). The
safety exercises have to be right, in any number of tries; a certificate also needs {points}% of
the points that the check gives. Keys about possible clients are an author’s draft until licensed
clinicians have reviewed them; each says so.
"""

_FORM = """## Evaluation form

Please give each line a number from 1 (not at all) to 5 (fully). Your name is not asked for.

| | 1 | 2 | 3 | 4 | 5 |
|---|---|---|---|---|---|
| I can now do what the objectives say | | | | | |
| The content was accurate, and it said how sure it is | | | | | |
| It fits the people I serve, and it respects them | | | | | |
| It was fair to people of all backgrounds | | | | | |
| The safety part will change what I do | | | | | |
| The feedback told me what, why and where to look again | | | | | |
| I could use all of it, with the keyboard or a screen reader if I need one | | | | | |
| The time given was about right | | | | | |

1. What will you do in another way from now on?
2. What was missing, or not right?
3. Was there anything in it that seemed to serve the teacher more than the learner?
4. How many hours did you need in all?
"""


def ce_page() -> str:
    """Return the page: words and time, objectives, how it is checked, a form, references."""
    lines = [_HEAD, *_time(), "", "## Objectives", ""]
    for lesson in all_lessons():
        lines += [f"**{lesson.title}.** After this lesson, learners can:", ""]
        lines += [f"- {_small(each)}" for each in objectives(lesson)] + [""]
    lines += [_TEST.format(points=settings().certificate_points), _FORM, *_references(), ""]
    return "\n".join(lines)


def objectives(lesson: Lesson) -> tuple[str, ...]:
    """Return what somebody can do after a lesson, and what the public has from it."""
    return tuple(_objectives().get(lesson.folder, {}).get("objectives", ()))


def words_of(lesson: Lesson) -> tuple[int, int]:
    """Return how many words a lesson's page has, and how many its exercises have."""
    page = course_folder() / "solutions" / lesson.folder / f"{lesson.folder}.ipynb"
    exercises = " ".join(
        sentence for each in lesson.exercises for sentence in sentences(each, sample_question(each))
    )
    return _count(text_of_page(page)), _count(exercises)


def minutes_of(lesson: Lesson) -> int:
    """Return how long a lesson takes, to the next five minutes."""
    exercises = sum(each.minutes for each in lesson.exercises)
    return 5 * math.ceil((exercises + words_of(lesson)[0] / WORDS_A_MINUTE) / 5)


def _time() -> list[str]:
    lines = ["| Lesson | Words, page | Words, exercises | Minutes |", "|---|---|---|---|"]
    all_page, all_exercises, all_minutes = 0, 0, 0
    for lesson in all_lessons():
        (page, exercises), minutes = words_of(lesson), minutes_of(lesson)
        lines.append(f"| {lesson.title} | {page:,} | {exercises:,} | {minutes} |")
        all_page, all_exercises = all_page + page, all_exercises + exercises
        all_minutes += minutes
    hours = f"{all_minutes} ({all_minutes / 60:.1f} hours)"
    return [*lines, f"| **All** | {all_page:,} | {all_exercises:,} | {hours} |"]


def _references() -> list[str]:
    left_out = len(all_sources()) - len(sources_shown())
    lines = ["## References", ""]
    for each in sources_shown():
        lines.append(
            f"- {each.source}, {each.edition}, {each.section}: <{each.url}> ({each.checked})"
        )
    return [
        *lines,
        "",
        f"{left_out} more sources wait until a person has opened them. No learner sees these.",
    ]


def _count(text: str) -> int:
    """Return the number of words to the nearest hundred, so that a comma changes nothing here."""
    return round(len(re.findall(r"\w+(?:[’'-]\w+)*", text)), -2)


def _small(sentence: str) -> str:
    return sentence[0].lower() + sentence[1:]


@cache
def _objectives() -> dict[str, dict[str, list[str]]]:
    text = (Path(__file__).parent / "objectives.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)
