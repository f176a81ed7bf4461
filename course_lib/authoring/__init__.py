"""For authors: a new exercise from a template, in all the places where it belongs."""

from course_lib.authoring.kinds import KINDS
from course_lib.authoring.new_exercise import Made, NotMade, new_exercise

__all__ = ["KINDS", "Made", "NotMade", "new_exercise"]
