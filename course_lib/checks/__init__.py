"""From an answer to an explained verdict. Pure: nothing is stored, drawn or read from a file."""

from course_lib.checks.check import check
from course_lib.checks.shape import answer_in_shape
from course_lib.checks.verdict import Outcome, Verdict, cannot_judge

__all__ = ["Outcome", "Verdict", "answer_in_shape", "cannot_judge", "check"]
