"""What an instructor sees of the whole class, read from what was handed in and graded."""

from course_lib.grading.seen.absent import Absent, absent
from course_lib.grading.seen.items import Item, items
from course_lib.grading.seen.learners import HandedIn, everybody
from course_lib.grading.seen.page import class_page

__all__ = ["Absent", "HandedIn", "Item", "absent", "class_page", "everybody", "items"]
