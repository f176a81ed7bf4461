"""The same page per learner through nbgrader's own `generate_feedback`."""

from __future__ import annotations

from typing import Any

from nbgrader.preprocessors import GetGrades

from course_lib.grading.page_facts import NO_RESPONSE, WROTE_NOTHING


class GetMarks(GetGrades):
    """Put marks and comments into the notebook, and which of them still wait for a person."""

    def _get_score(self, cell: Any, resources: Any) -> None:
        mine = cell.metadata.nbgrader
        grade = self.gradebook.find_grade(mine.grade_id, *self._where())
        mine["score"] = grade.score
        mine["waiting"] = grade.auto_score is None and grade.manual_score is None
        mine["changed"] = grade.score != grade.auto_score

    def _get_comment(self, cell: Any, resources: Any) -> None:
        mine = cell.metadata.nbgrader
        mine["comment"] = self.gradebook.find_comment(mine.grade_id, *self._where()).comment
        if mine["comment"] == NO_RESPONSE:
            mine["comment"] = None
            cell.source = WROTE_NOTHING

    def _where(self) -> tuple[str, str, str]:
        return self.notebook_id, self.assignment_id, self.student_id
