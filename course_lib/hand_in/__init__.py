"""One file from a learner to an instructor: packed, and unpacked with care."""

from course_lib.hand_in.choose import Chosen, choose
from course_lib.hand_in.learner import Learner, remembered_learner, safe_name
from course_lib.hand_in.pack import open_exercises, pack
from course_lib.hand_in.problem import HandInProblem
from course_lib.hand_in.unpack import HandIn, unpack

__all__ = [
    "Chosen",
    "HandIn",
    "HandInProblem",
    "Learner",
    "choose",
    "open_exercises",
    "pack",
    "remembered_learner",
    "safe_name",
    "unpack",
]
