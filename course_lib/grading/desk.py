"""What all lessons of one run share."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from course_lib.exercise import Lesson
from course_lib.grading.blank import BlankPage
from course_lib.grading.entered import Entered
from course_lib.grading.job import folder_of
from course_lib.grading.journal import Journal
from course_lib.grading.prepare import prepare
from course_lib.grading.workers import Workers
from course_lib.hand_in import FindLesson, Slip

#: So many hand-ins are graded, entered and told about together.
PART = 20


@dataclass(frozen=True, slots=True)
class Desk:
    """The course, who works, and what is done. `done` is told how many hand-ins are finished.

    `runs_open` is True where the instructor agreed to run code that cannot be shut in here.
    """

    root: Path
    pool: Workers
    journal: Journal
    find: FindLesson
    done: Callable[[int], None] = lambda _: None
    runs_open: bool = False
    _blanks: dict[str, BlankPage] = field(default_factory=dict)

    def blank(self, lesson: Lesson) -> BlankPage:
        """Return a lesson's blank page, made once. Raises `ReleaseProblem`."""
        if lesson.folder not in self._blanks:
            self._blanks[lesson.folder] = prepare(self.root, lesson, self.runs_open)
        return self._blanks[lesson.folder]


def is_done(desk: Desk, slip: Slip, course: str, entered: Mapping[str, Entered]) -> bool:
    """True where exactly this hand-in was graded by exactly this course, and all is still there."""
    line = desk.journal.find(slip.learner.id, slip.lesson)
    marks = entered.get(slip.learner.id)
    return (
        line is not None
        and line.hand_in == slip.digest
        and line.course == course
        and marks is not None
        and marks.agrees_with(line.autos)
        and (folder_of(desk.root, "autograded", slip) / f"{slip.lesson}.ipynb").exists()
    )
