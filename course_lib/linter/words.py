"""Look over the words a learner reads: how hard they are, and whether they are jargon."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import nbformat

from course_lib.exercise import (
    Choose,
    Exercise,
    Lesson,
    Number,
    OneOf,
    Order,
    Parts,
    Question,
    Sort,
    Text,
)
from course_lib.linter.finding import Finding
from course_lib.screens import reading_grade

HIGHEST_GRADE = 8.0
_JARGON = re.compile(
    r"\b(cells?|kernels?|notebooks?|run|runs|dataframes?|regex|csv|json|widgets?|python|execute)\b",
    re.IGNORECASE,
)
#: The post's own words and sources are quoted as they are.
_QUOTED = re.compile(r"“[^”]*”|^>.*$|\]\([^)]*\)|<[^>]+>", re.MULTILINE)


def look_over(lesson: Lesson, page: Path, questions: dict[str, Question]) -> Iterator[Finding]:
    """Yield the page or the exercise whose words are too hard, and each word of jargon."""
    yield from look_over_page(page)
    exercises = [
        " ".join(sentences(asked, questions[asked.id]))
        for exercise in lesson.exercises
        for asked in exercise.in_each_form()
    ]
    yield from easy_and_plain(
        f"the exercises of {lesson.folder}", _QUOTED.sub(" ", "\n".join(exercises))
    )


def look_over_page(page: Path) -> Iterator[Finding]:
    """Yield a page whose words are too hard, and each word of jargon on it."""
    yield from easy_and_plain(f"{page.parent.name}/{page.name}", _prose(text_of_page(page)))


def text_of_page(page: Path) -> str:
    """Return what a learner reads on a page, in Markdown, without its exercises."""
    notebook = nbformat.read(page, as_version=4)  # type: ignore[no-untyped-call]
    return "\n\n".join(
        cell.source
        for cell in notebook.cells
        if cell.cell_type == "markdown" and "nbgrader" not in cell.metadata
    )


def easy_and_plain(where: str, text: str) -> Iterator[Finding]:
    """Yield a finding for words that are too hard to read, and for each word of jargon."""
    grade = reading_grade(text)
    if grade > HIGHEST_GRADE:
        yield Finding(where, f"it reads at grade {grade:.1f}; {HIGHEST_GRADE:.0f} is the most.")
    for word in sorted({found.lower() for found in _JARGON.findall(text)}):
        yield Finding(where, f"“{word}” is a word that learners need not know. Say it plainly.")


def _prose(markdown: str) -> str:
    """The sentences of a text, without quotations, links, tables' lines and marks."""
    plain = _QUOTED.sub(" ", markdown)
    plain = re.sub(r"[#*|]", " ", plain)
    return re.sub(r"^[\s-]+$", "", plain, flags=re.MULTILINE)


def sentences(exercise: Exercise, question: Question) -> Iterator[str]:
    """Yield what an exercise says to a learner: its task, hints and feedback."""
    yield from (*exercise.prompt, *exercise.hints, exercise.reason, exercise.full_explanation)
    if isinstance(question, OneOf | Choose):
        yield from (option.why for option in question.options)
    elif isinstance(question, Sort):
        yield from (item.why for item in question.items)
    elif isinstance(question, Order):
        yield from (step.why for step in question.steps)
    elif isinstance(question, Number):
        yield from (miss.message for miss in question.near_misses)
    elif isinstance(question, Text):
        yield from question.good_answer
    elif isinstance(question, Parts):
        yield from (part.asks for part in question.parts)
        yield from (rule.again for rule in question.rules)
