"""What a learner's feedback page says about points and comments, as plain data."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from course_lib.grading.entered import Entered

#: nbgrader's own comment for an answer cell that was left as it was.
NO_RESPONSE = "No response."
WROTE_NOTHING = "*You wrote nothing here.*"


@dataclass(frozen=True, slots=True)
class PageFacts:
    """The marks on one learner's page. `cells` are what the template asks of each graded cell."""

    learner: str
    score: float
    max_score: float
    late: float
    cells: Mapping[str, Mapping[str, Any]]

    @property
    def digest(self) -> str:
        """A checksum that changes with anything that a person or the course entered."""
        facts = repr((self.score, self.max_score, self.late, sorted(self.cells.items())))
        return hashlib.sha256(facts.encode("utf-8", "replace")).hexdigest()[:16]


def page_facts(learner: str, entered: Entered, max_score: float) -> PageFacts:
    """Return what the gradebook says about one learner, as nbgrader's GetGrades reads it."""
    late = entered.late or 0
    cells = {}
    for name, grade in entered.grades.items():
        said = entered.comments.get(name)
        comment = (said.auto if said.manual is None else said.manual) if said else None
        cells[name] = {
            "score": grade.score,
            "waiting": grade.auto is None and grade.manual is None,
            "changed": grade.score != grade.auto,
            "comment": None if comment == NO_RESPONSE else comment,
            "is_blank": comment == NO_RESPONSE,
        }
    return PageFacts(
        learner=learner,
        score=sum(grade.score for grade in entered.grades.values()) - late,
        max_score=max_score,
        late=late,
        cells=cells,
    )
