"""All marks of the class, read from the gradebook at once."""

from __future__ import annotations

from pathlib import Path

from course_lib.exercises import all_lessons
from course_lib.grading.class_list import Column, Mark
from course_lib.grading.course import Course
from course_lib.grading.release import quiet
from course_lib.hand_in.note import FILE_NAME as NOTE
from course_lib.hand_in.note import note_from_bytes


def columns(root: Path) -> list[Column]:
    """Return the marks of each lesson that somebody handed in, in course order."""
    course = Course(root)
    found = []
    with quiet(), course.gradebook() as gradebook:
        for lesson in all_lessons():
            theirs = gradebook.submission_dicts(lesson.folder)
            if theirs:
                marks = {
                    each["student"]: Mark(each["score"], waits=bool(each["needs_manual_grade"]))
                    for each in theirs
                }
                found.append(Column(lesson.title, theirs[0]["max_score"], marks))
    return found


def names(root: Path) -> dict[str, str]:
    """Return the names of all who handed in, as they typed them, by id."""
    found = {}
    for path in sorted((root / "submitted").glob(f"*/*/{NOTE}")):
        try:
            found[path.parent.parent.name] = note_from_bytes(path.read_bytes()).learner
        except (OSError, ValueError):
            continue  # handed in another way, so nobody typed a name
    return found
