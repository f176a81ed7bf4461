"""What a learner has done in each lesson, read from the saved answers and changing none."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from course_lib.answers import Entry, Record, glance
from course_lib.checks import Outcome, answer_in_shape, check
from course_lib.exercise import Answer, Exercise, Lesson, Text, sample_question
from course_lib.exercises import all_lessons
from course_lib.marks import answer_in_words


@dataclass(frozen=True, slots=True)
class Work:
    """One exercise and what became of it. `lines` are the answer in words, none without one."""

    exercise: Exercise
    answer: Answer
    lines: tuple[str, ...]
    outcome: Outcome

    @property
    def is_written(self) -> bool:
        """True for the learner's own words."""
        return isinstance(self.exercise.question, Text)


@dataclass(frozen=True, slots=True)
class Chapter:
    """One lesson. `trouble` is one plain sentence where its answers cannot all be read."""

    lesson: Lesson
    work: tuple[Work, ...]
    record: Record
    is_there: bool
    trouble: str


def shelf(lessons: Path) -> tuple[Chapter, ...]:
    """Return all lessons of the folder that holds them, in course order.

    Opinions and the questions that are only for the learner are left out: the page may be shown
    to others. So are answers about an own account, and sets to practise with.
    """
    return tuple(_chapter(lesson, lessons / lesson.folder) for lesson in all_lessons())


def records(chapters: tuple[Chapter, ...]) -> Mapping[str, Record]:
    """Return the answers by lesson folder, as `marks.standing` takes them."""
    return {chapter.lesson.folder: chapter.record for chapter in chapters}


def find(chapters: tuple[Chapter, ...], exercise_id: str) -> Work | None:
    """Return what became of one exercise; None where it has no answer."""
    found = (work for chapter in chapters for work in chapter.work)
    return next((work for work in found if work.exercise.id == exercise_id and work.lines), None)


def _chapter(lesson: Lesson, folder: Path) -> Chapter:
    seen = glance(folder)
    work = tuple(_work(each, seen.record) for each in lesson.handed_in)
    return Chapter(lesson, work, seen.record, seen.is_there, seen.trouble)


def _work(exercise: Exercise, record: Record) -> Work:
    value = record.answers.get(exercise.id, Entry()).value
    if value is None:
        return Work(exercise, None, (), Outcome.NOT_TRIED)
    question = sample_question(exercise)
    answer = answer_in_shape(question, value)
    outcome = check(exercise, question, value).outcome
    return Work(exercise, answer, answer_in_words(question, answer), outcome)
