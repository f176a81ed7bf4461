"""Go on after the conversation: open questions as an assignment, and the mix before and after."""

from course_lib.chat.follow.assignment import Task, assignment_files, copies_words
from course_lib.chat.follow.cohort import (
    Cohort,
    Counts,
    cohort_of,
    read_counts,
)

__all__ = [
    "Cohort",
    "Counts",
    "Task",
    "assignment_files",
    "cohort_of",
    "copies_words",
    "read_counts",
]
