"""The course linter: what is wrong with the lessons, in sentences an author can act on."""

from course_lib.linter.finding import Finding
from course_lib.linter.lint import lint

__all__ = ["Finding", "lint"]
