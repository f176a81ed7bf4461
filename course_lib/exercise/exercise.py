"""An exercise and a lesson: the declarations from which page, check, grade and tests come."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, TypeAlias

from course_lib.exercise.questions import Question, Text

if TYPE_CHECKING:
    from course_lib.account import Dataset

#: The forms of an exercise: the same task with other people or posts.
Form: TypeAlias = Literal["practice", "retry", "graded"]

#: The form that counts. The others are for practice.
GRADED: Form = "graded"

_DRAFT_RULE = "(Author’s draft: clinicians have not reviewed this yet.)"
_DRAFT_KEY = "This answer is an author’s draft. Licensed clinicians have not reviewed it yet."


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

    `practice` makes the same question with others to look at, for the forms "practice" and
    "retry"; None where there is only the one. It is a function, so that a page makes a form
    only when somebody opens it.

    A `critical` exercise is a part of the gate (`course_lib.gate`). `instead` is an exercise of
    the same page about the same duty, without points of its own, for those who would rather not
    do this one: the better of the two counts. A `draft` is a key that no licensed clinicians have
    reviewed yet; it is said wherever the key is shown. What is only `if_you_like`, such as a list
    to do by hand, is asked of nobody and counted nowhere.
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
    practice: Callable[[Form], Question] | None = None
    critical: bool = False
    instead: Exercise | None = None
    draft: bool = False
    if_you_like: bool = False

    @property
    def reason(self) -> str:
        """The rule as a verdict says it."""
        return f"{self.rule} {_DRAFT_RULE}" if self.draft else self.rule

    @property
    def full_explanation(self) -> str:
        """The explanation as the solution says it."""
        return f"{self.explanation} {_DRAFT_KEY}" if self.draft else self.explanation

    @property
    def forms(self) -> tuple[Form, ...]:
        """The forms of this exercise; the last one counts."""
        return ("practice", "retry", GRADED) if self.practice else (GRADED,)

    def id_in(self, form: Form) -> str:
        """Return the id under which the answer to a form is saved; the plain id for what counts."""
        return self.id if form == GRADED else f"{self.id}.{form}"

    def in_form(self, form: Form) -> Exercise:
        """Return this exercise in one of its forms, to be asked, checked and saved by itself.

        The graded form is the exercise as it is. Raises `LookupError` for a form it has not.
        """
        if form == GRADED:
            return self
        if self.practice is None or form not in self.forms:
            raise LookupError(f"{self.id} has no form called {form}.")
        return replace(
            self,
            id=self.id_in(form),
            points=0,
            question=self.practice(form),
            practice=None,
        )

    def in_each_form(self) -> tuple[Exercise, ...]:
        """Return this exercise in all its forms, for those who look at every question there is."""
        return tuple(self.in_form(form) for form in self.forms)

    @property
    def is_about_an_account(self) -> bool:
        """True where the question is made from the account that the learner chose."""
        return callable(self.question)

    def key(self, source: str) -> str:
        """Name the answer in the record: it belongs to an exercise and to an account.

        `source` is "sample", "archive" or "live"; only an exercise about an account minds it.
        """
        own = self.is_about_an_account and source != "sample"
        return f"{self.id}.{source}" if own else self.id

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
    def asked(self) -> tuple[Exercise, ...]:
        """The exercises asked of everybody, which a page counts and numbers.

        Not those that may be done instead of another one, nor practice with an account.
        """
        spare = {each.instead.id for each in self.exercises if each.instead}
        return tuple(
            each
            for each in self.exercises
            if each.points or not (each.if_you_like or each.is_about_an_account or each.id in spare)
        )

    @property
    def handed_in(self) -> tuple[Exercise, ...]:
        """The exercises whose answers travel: those that earn points, and those done instead."""
        stand_ins = [exercise.instead for exercise in self.graded]
        return tuple(each for each in self.exercises if each.points or each in stand_ins)

    def done_for(self, exercise: Exercise) -> Exercise | None:
        """Return the exercise in whose place this one can be done; None for all others."""
        return next((each for each in self.exercises if each.instead is exercise), None)

    @property
    def max_points(self) -> int:
        """The points that a perfect hand-in earns."""
        return sum(exercise.points for exercise in self.exercises)
