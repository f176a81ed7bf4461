"""Look over the exercises' declarations: every answer must lead where it says."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from course_lib.checks import Outcome, check
from course_lib.exercise import (
    Choose,
    Exercise,
    Lesson,
    OneOf,
    Parts,
    Question,
    Sort,
    Text,
    mistakes,
    solution,
)
from course_lib.linter.finding import Finding
from course_lib.settings import settings

_GRADE_ID = re.compile(r"[a-zA-Z0-9-]+_[a-zA-Z0-9-]+")
_HINTS = 3


def look_over(lesson: Lesson, question_of: Callable[[Exercise], Question]) -> Iterator[Finding]:
    """Yield what is wrong with a lesson's declarations.

    `question_of` makes the question of an exercise; those about an account are made from the
    sample's.
    """
    ids = [exercise.id for exercise in lesson.exercises]
    for twice in sorted({each for each in ids if ids.count(each) > 1}):
        yield Finding(twice, "two exercises have this id. Give one of them another.")
    for exercise in lesson.exercises:
        yield from _words(lesson, exercise, question_of(exercise))
        yield from _gate(lesson, exercise)
        yield from _links(lesson, exercise, question_of(exercise))
        forms = [(asked, question_of(asked)) for asked in exercise.in_each_form()]
        for asked, question in forms:
            yield from _answers(asked, question)
            if isinstance(question, Sort):
                yield from _sort(asked, question)
        yield from _alike(exercise, [question for _, question in forms])


def _words(lesson: Lesson, exercise: Exercise, question: Question) -> Iterator[Finding]:
    if not _GRADE_ID.fullmatch(exercise.id) or not exercise.id.startswith(f"{lesson.slug}_"):
        yield Finding(
            exercise.id,
            f"the id must be {lesson.slug}_ and a name of letters, digits and hyphens.",
        )
    asks_opinion = isinstance(question, OneOf | Choose) and question.is_opinion
    if len(exercise.hints) != _HINTS and not asks_opinion:
        yield Finding(exercise.id, f"it has {len(exercise.hints)} hints. Write {_HINTS}.")
    if not exercise.rows:
        yield Finding(
            exercise.id,
            "it names no sentence of the post. Put its row into `rows`, such as "
            "“S09”: docs/map.md has all of them.",
        )
    for name in ("title", "prompt", "rule", "look_at", "explanation"):
        if not getattr(exercise, name):
            yield Finding(exercise.id, f"`{name}` is empty. Fill it in.")


def _answers(exercise: Exercise, question: Question) -> Iterator[Finding]:
    untouched = check(exercise, question, None)
    if untouched.outcome is not Outcome.NOT_TRIED:
        yield Finding(exercise.id, "an untouched exercise must count as not tried yet.")
    verdict = check(exercise, question, solution(question))
    if isinstance(question, Text):
        if verdict.outcome is not Outcome.FOR_INSTRUCTOR or verdict.again or verdict.notes:
            yield Finding(exercise.id, "the sample answer does not pass its own checks.")
    elif verdict.score < 1.0 and not verdict.outcome.is_done:
        yield Finding(exercise.id, f"the model answer earns {verdict.score:.0%}, not full marks.")
    for answer, message in mistakes(question):
        verdict = check(exercise, question, answer)
        if verdict.score >= 1.0:
            yield Finding(exercise.id, f"the mistake {answer!r} earns full marks.")
        if not any(message in sentence for sentence in verdict.again):
            yield Finding(exercise.id, f"the mistake {answer!r} does not get its message.")


def _gate(lesson: Lesson, exercise: Exercise) -> Iterator[Finding]:
    if exercise.critical and exercise.marked_by != "check":
        yield Finding(exercise.id, "a critical exercise needs points that the check gives.")
    other = exercise.instead
    if other is not None and (other not in lesson.exercises or other.points):
        yield Finding(
            exercise.id, f"{other.id} stands in for it: put it on the same page, with 0 points."
        )


def _links(lesson: Lesson, exercise: Exercise, question: Question) -> Iterator[Finding]:
    if not isinstance(question, Choose):
        return
    links = [link for option in question.options for link in option.links]
    on_page = {each.id for each in lesson.exercises if isinstance(each.question, Text | Parts)}
    for link in links:
        if bool(link.address) == bool(link.draft):
            yield Finding(exercise.id, f"“{link.words}” needs an address or a draft, one of them.")
        if link.draft and link.draft not in on_page:
            yield Finding(exercise.id, f"{link.draft} is no text of this page, so no draft.")
    if len(links) > settings().links_a_day:
        yield Finding(exercise.id, f"{len(links)} links are more than is enough for one day.")


def _sort(exercise: Exercise, question: Sort) -> Iterator[Finding]:
    for label in question.labels:
        if all(label.id in item.accepted for item in question.items):
            yield Finding(exercise.id, f"“{label.text}” fits every item, so nothing is asked.")


def _alike(exercise: Exercise, forms: list[Question]) -> Iterator[Finding]:
    """The forms ask the same of the learner, and no answer can be carried from one to another."""
    if len(forms) > 1 and exercise.is_about_an_account:
        yield Finding(exercise.id, "it is about an account, so it cannot have sets to practise.")
    if len({_shape(question) for question in forms}) > 1:
        yield Finding(exercise.id, "its sets differ in kind or length. Make them ask the same.")
    shown = [text for question in forms for text in _shown(question)]
    for twice in sorted({text for text in shown if shown.count(text) > 1}):
        yield Finding(exercise.id, f"“{twice}” is in two of its sets. Show others in each.")


def _shape(question: Question) -> tuple[object, ...]:
    shape: tuple[object, ...] = (type(question), len(_shown(question)))
    if isinstance(question, Choose):
        tolerated = tuple(sorted(question.tolerated.items()))
        return (*shape, question.columns, question.how_many, question.enough, tolerated)
    if isinstance(question, Sort):
        return (*shape, question.columns, question.labels, question.style, question.enough)
    return shape


def _shown(question: Question) -> list[str]:
    """The people or posts that a question shows."""
    if isinstance(question, Choose):
        return [option.label for option in question.options]
    return [item.text for item in question.items] if isinstance(question, Sort) else []
