"""A page per learner that says what, why and where to look, through nbgrader's GenerateFeedback."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from nbconvert.exporters import HTMLExporter
from nbgrader.converters import GenerateFeedback
from nbgrader.converters.base import NbGraderException
from nbgrader.preprocessors import GetGrades

from course_lib.exercises import find_exercise, find_lesson
from course_lib.grading.course import Course
from course_lib.grading.files import remove_folder
from course_lib.grading.gradebook import Loaded
from course_lib.grading.release import quiet

TEMPLATES = Path(__file__).parent / "templates"

#: Beside the page, a learner gets back the author's pictures, not the files of the grading.
_NOT_RETURNED = ["answers.json", "snapshot.json", "timestamp.txt", "hand_in.json"]

#: nbgrader's own comment for an answer cell that was left as it was.
_NO_RESPONSE = "No response."


class GetMarks(GetGrades):
    """Put marks and comments into the notebook, and which of them still wait for a person."""

    _loaded: Loaded | None = None

    def preprocess(self, nb: Any, resources: Any) -> tuple[Any, Any]:
        """Go through a learner's cells as nbgrader does."""
        self._loaded = None
        nb, resources = super().preprocess(nb, resources)
        return nb, resources

    def _get_score(self, cell: Any, resources: Any) -> None:
        mine = cell.metadata.nbgrader
        grade = self._theirs().find_grade(mine.grade_id, *self._where())
        mine["score"] = grade.score
        mine["waiting"] = grade.auto_score is None and grade.manual_score is None
        mine["changed"] = grade.score != grade.auto_score

    def _get_comment(self, cell: Any, resources: Any) -> None:
        mine = cell.metadata.nbgrader
        mine["comment"] = self._theirs().find_comment(mine.grade_id, *self._where()).comment
        if mine["comment"] == _NO_RESPONSE:
            mine["comment"] = None
            cell.source = "*You wrote nothing here.*"

    def _theirs(self) -> Loaded:
        """One look into the gradebook per learner; nbgrader takes several per cell."""
        if self._loaded is None:
            submitted = self.gradebook.find_submission_notebook(*self._where())
            self._loaded = Loaded(self.gradebook, submitted)
        return self._loaded

    def _where(self) -> tuple[str, str, str]:
        return self.notebook_id, self.assignment_id, self.student_id


class FeedbackPage(HTMLExporter):
    """Our template without nbconvert's second reading of the page, which is a third of the time.

    That reading adds what notebooks with code need: places to focus, words for pictures.
    """

    def from_notebook_node(self, nb: Any, resources: Any = None, **kw: Any) -> Any:
        """Render the template, and leave it as it is."""
        return super(HTMLExporter, self).from_notebook_node(nb, resources, **kw)


def exercise_title(exercise_id: str) -> str:
    """Return an exercise's title for the page; its id where the course does not know it."""
    try:
        return find_exercise(exercise_id)[1].title
    except LookupError:
        return exercise_id


def lesson_title(folder: str) -> str:
    """Return a lesson's title for the page; its folder where the course does not know it."""
    try:
        return find_lesson(folder).title
    except LookupError:
        return folder


def points(number: float) -> str:
    """Return points as people write them: no more than two decimals, and none of them 0."""
    return f"{round(float(number), 2):g}"


def write_feedback(learners: Sequence[str], root: Path, lesson: str) -> list[str]:
    """Write `feedback/<learner>/<lesson>/` anew; return the learners for whom it failed."""
    config = Course(root).settings()
    config.CourseDirectory.ignore = [
        *Course(root).directory(lesson, config).ignore,
        *_NOT_RETURNED,
    ]
    for learner in learners:
        remove_folder(root / "feedback" / learner / lesson)
    pages = _Pages(coursedir=Course(root).directory(lesson, config), config=config)
    pages.learners = frozenset(learners)
    # Those that failed are found by what is missing.
    with quiet(), suppress(NbGraderException):
        pages.start()
    return [
        learner
        for learner in learners
        if not (root / "feedback" / learner / lesson / f"{lesson}.html").exists()
    ]


class _Pages(GenerateFeedback):
    """GenerateFeedback for some learners: nbgrader knows one or all."""

    learners: frozenset[str] = frozenset()

    def init_notebooks(self) -> None:
        super().init_notebooks()
        for folder in list(self.assignments):
            if Path(folder).parent.name not in self.learners:
                del self.assignments[folder]
