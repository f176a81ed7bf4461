"""From a stored record to the marks of one exercise, and the words that go with them."""

from course_lib.marks.certificate import Earned, LessonPoints, Standing, standing
from course_lib.marks.levels import without_levels
from course_lib.marks.mark import Mark, mark
from course_lib.marks.page import feedback_html
from course_lib.marks.saved import marked_page, stored_record
from course_lib.marks.words import answer_in_words
from course_lib.marks.written import as_written, written_answer

__all__ = [
    "Earned",
    "LessonPoints",
    "Mark",
    "Standing",
    "answer_in_words",
    "as_written",
    "feedback_html",
    "mark",
    "marked_page",
    "standing",
    "stored_record",
    "without_levels",
    "written_answer",
]
