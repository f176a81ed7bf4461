"""The links beside a choice: X's own pages, some of them with the learner's draft in the box."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from course_lib.checks import answer_in_shape, check
from course_lib.exercise import POST, WORDS, Choose, Exercise, Link, Parts, Question, Text
from course_lib.exercises import find_exercise
from course_lib.settings import settings
from course_lib.view.drawing import Drawing
from course_lib.x_pages import compose, post_number

_IN_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]*[)\]]")

#: What was saved for an exercise, by its id.
Saved = Callable[[str], object]


def draw_links(question: Question, saved: Saved) -> dict[str, list[Drawing]]:
    """Return the links of each choice that has any: words, address, and what to mind first.

    A link without an address cannot be pressed yet; its notes say why.
    """
    if not isinstance(question, Choose):
        return {}
    return {
        option.id: [_draw(link, saved) for link in option.links]
        for option in question.options
        if option.links
    }


def drafts_of(exercise: Exercise) -> frozenset[str]:
    """Return the ids of the exercises whose words the links of this one carry."""
    question = exercise.question
    if callable(question) or not isinstance(question, Choose):
        return frozenset()
    return frozenset(
        link.draft for option in question.options for link in option.links if link.draft
    )


def _draw(link: Link, saved: Saved) -> Drawing:
    if not link.draft:
        return {"words": link.words, "address": link.address, "notes": []}
    _, exercise = find_exercise(link.draft)
    question = exercise.question
    assert isinstance(question, Text | Parts), "a draft is something that was written"
    value = answer_in_shape(question, saved(exercise.id))
    form = value if isinstance(value, dict) else {}
    words = str(form.get(WORDS, "")) if isinstance(question, Parts) else str(value or "")
    if not link.brackets:
        words = _IN_BRACKETS.sub("", words)
    words = words.strip()
    if not words:
        return _closed(link, f"There is no draft yet. Write it in “{exercise.title}”, above.")
    over = len(words) - settings().post_length
    if over > 0:
        return _closed(link, f"Your draft is {over} characters too long for a post. Shorten it.")
    answers = isinstance(question, Parts) and any(part.id == POST for part in question.parts)
    number = post_number(str(form.get(POST, "")))
    return {
        "words": link.words,
        "address": compose(words, in_reply_to=number),
        "notes": list(_notes(exercise, question, value, lonely=answers and not number)),
    }


def _closed(link: Link, why: str) -> Drawing:
    return {"words": link.words, "address": "", "notes": [why]}


def _notes(exercise: Exercise, question: Question, value: object, *, lonely: bool) -> Iterator[str]:
    if lonely:
        yield (
            "It answers no post yet: the address of their post is missing in your draft. "
            "Now it would be a post of its own."
        )
    for note in check(exercise, question, value).notes:
        yield f"Read this once more before you send it. {note}"
