"""An exercise and a lesson: the declarations from which page, check, grade and tests come."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from course_lib.exercise.questions import Question, Text

if TYPE_CHECKING:
    from course_lib.account import Dataset


@dataclass(frozen=True, slots=True, kw_only=True)
class Exercise:
    """One exercise.

    `id` is `<lesson slug>_<name>` and also nbgrader's `grade_id`, which allows letters, digits,
    hyphens and underscores only. `rows` names the rows of the requirements map (S08 …) that it
    covers. `points` of 0 means practice: nothing is graded. `hints` open one after the other.
    `rule` is the reason shown with every verdict, `look_at` the heading of the page to read
    again. `explanation` belongs to the solution.

    `question` is plain data for everybody, or a function of an account (`account.Dataset`)
    where the exercise is about the learner's own numbers; `needs` then names what that account
    must hold, in the words of `Dataset.missing_for`.
    """

    id: str
    title: str
    prompt: tuple[str, ...]
    rows: tuple[str, ...]
    minutes: int
    points: int
    question: Question | Callable[[Dataset], Question]
    hints: tuple[str, ...]
    rule: str
    look_at: str
    explanation: str
    needs: tuple[str, ...] = ()

    @property
    def is_about_an_account(self) -> bool:
        """True where the question is made from the account that the learner chose."""
        return callable(self.question)

    @property
    def marked_by(self) -> str:
        """Who gives the points: "check", "instructor" or "nobody"."""
        if self.points == 0:
            return "nobody"
        return "instructor" if isinstance(self.question, Text) else "check"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """A lesson: its folder (the same in `solutions/` and `lessons/`), title and exercises."""

    folder: str
    slug: str
    title: str
    exercises: tuple[Exercise, ...]

    @property
    def graded(self) -> tuple[Exercise, ...]:
        """The exercises that earn points, in page order."""
        return tuple(exercise for exercise in self.exercises if exercise.points)

    @property
    def max_points(self) -> int:
        """The points that a perfect hand-in earns."""
        return sum(exercise.points for exercise in self.exercises)
