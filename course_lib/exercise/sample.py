"""The question of an exercise as everybody meets it: with the sample account."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from course_lib.exercise.exercise import Exercise
from course_lib.exercise.questions import Question

if TYPE_CHECKING:
    from course_lib.account import Dataset


def sample_question(exercise: Exercise) -> Question:
    """Return the exercise's question; one about an account is made from the sample's, once."""
    return _with_the_sample(exercise.question) if callable(exercise.question) else exercise.question


@cache
def _with_the_sample(make: Callable[[Dataset], Question]) -> Question:
    # The same for every hand-in of a class.
    from course_lib.account import load

    return make(load("sample"))
