"""Whom a class list holds beside those who handed in, and who may be whom."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from course_lib.grading.class_list import read_class_list
from course_lib.grading.fill_in import unclear_people


@dataclass(frozen=True, slots=True)
class Absent:
    """From whom nothing came, by the class list.

    `unclear` says who may be whom; `more` is by how many these people of the list are more than the
    learners that they may be. `strangers` handed in and are not in the list.
    """

    missing: tuple[str, ...] = ()
    unclear: tuple[str, ...] = ()
    more: int = 0
    strangers: tuple[str, ...] = ()

    @property
    def people(self) -> int:
        """How many of the list have not handed in, for certain."""
        return len(self.missing) + self.more


def absent(content: bytes, names: Mapping[str, str]) -> Absent:
    """Compare a class list with the learners' `names`, by id. Raises `ClassListProblem`."""
    given = read_class_list(content)
    matched = given.compare(names)
    return Absent(
        missing=tuple(given.people[place] for place in matched.missing),
        unclear=tuple(unclear_people(given, matched, names)),
        more=sum(max(0, len(each.places) - len(each.learners)) for each in matched.unclear),
        strangers=tuple(names[learner] for learner in matched.strangers),
    )
