"""All marks of the class, read from the gradebook at once."""

from __future__ import annotations

from pathlib import Path

from course_lib.exercises import all_lessons
from course_lib.grading.course import Course
from course_lib.grading.list_columns import Column, Mark
from course_lib.grading.marks_table import scores_of
from course_lib.grading.release import quiet


def columns(root: Path) -> list[Column]:
    """Return the marks of each lesson that somebody handed in, in course order."""
    course = Course(root)
    found = []
    with quiet(), course.gradebook() as gradebook:
        for lesson in all_lessons():
            theirs = gradebook.submission_dicts(lesson.folder)
            if theirs:
                scores = scores_of(gradebook, gradebook.find_assignment(lesson.folder))
                marks = {
                    each["student"]: Mark(
                        scores[each["student"]].counts, waits=bool(each["needs_manual_grade"])
                    )
                    for each in theirs
                }
                found.append(Column(lesson.title, theirs[0]["max_score"], marks))
    return found
