"""What a learner has done in each lesson, read from the saved answers and changing none."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from course_lib.answers import Entry, Record, glance
from course_lib.checks import answer_in_shape
from course_lib.exercise import Answer, Exercise, Lesson, Text, sample_question
from course_lib.exercises import all_lessons
from course_lib.marks import answer_in_words
from course_lib.progress import (
    Account,
    Count,
    Standing,
    TheSample,
    asked_of_everybody,
    count,
    standings,
)


@dataclass(frozen=True, slots=True)
class Work:
    """One exercise and what became of it. `lines` are the answer in words, none without one."""

    exercise: Exercise
    answer: Answer
    lines: tuple[str, ...]
    standing: Standing

    @property
    def is_written(self) -> bool:
        """True for the learner's own words."""
        return isinstance(self.exercise.question, Text)


@dataclass(frozen=True, slots=True)
class Chapter:
    """One lesson. `trouble` is one plain sentence where its answers cannot all be read.

    `count` is of all that the lesson asks, `work` only what may be shown to others.
    """

    lesson: Lesson
    work: tuple[Work, ...]
    count: Count
    record: Record
    is_there: bool
    trouble: str


def shelf(lessons: Path, account: Account | None = None) -> tuple[Chapter, ...]:
    """Return all lessons of the folder that holds them, in course order.

    Opinions and the questions that are only for the learner are left out: the page may be shown
    to others. So are answers about an own account, and sets to practise with. What is done with
    `account` counts as done, as it does on the pages.
    """
    used = account or TheSample()
    return tuple(_chapter(lesson, lessons / lesson.folder, used) for lesson in all_lessons())


def records(chapters: tuple[Chapter, ...]) -> Mapping[str, Record]:
    """Return the answers by lesson folder, as `marks.standing` takes them."""
    return {chapter.lesson.folder: chapter.record for chapter in chapters}


def find(chapters: tuple[Chapter, ...], exercise_id: str) -> Work | None:
    """Return what became of one exercise; None where it has no answer."""
    found = (work for chapter in chapters for work in chapter.work)
    return next((work for work in found if work.exercise.id == exercise_id and work.lines), None)


def _chapter(lesson: Lesson, folder: Path, account: Account) -> Chapter:
    seen = glance(folder)
    counted = count(asked_of_everybody(lesson, seen.record, account))
    shown = standings(replace(lesson, exercises=lesson.handed_in), seen.record, account)
    work = tuple(_work(each, seen.record) for each in shown)
    return Chapter(lesson, work, counted, seen.record, seen.is_there, seen.trouble)


def _work(stands: Standing, record: Record) -> Work:
    exercise = stands.exercise
    value = record.answers.get(exercise.id, Entry()).value
    if value is None:
        return Work(exercise, None, (), stands)
    question = sample_question(exercise)
    answer = answer_in_shape(question, value)
    return Work(exercise, answer, answer_in_words(question, answer), stands)
