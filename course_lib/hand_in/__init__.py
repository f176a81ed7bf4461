"""One file from a learner to an instructor: packed, and unpacked with care."""

from course_lib.hand_in.choose import Chosen, choose
from course_lib.hand_in.facts import FindLesson, Slip, read_slip
from course_lib.hand_in.forget import forget_hand_ins
from course_lib.hand_in.learner import Learner, remembered_learner, safe_name
from course_lib.hand_in.pack import open_exercises, pack
from course_lib.hand_in.problem import HandInProblem
from course_lib.hand_in.sender import NOBODY, Sender
from course_lib.hand_in.unpack import HandIn, unpack

__all__ = [
    "NOBODY",
    "Chosen",
    "FindLesson",
    "HandIn",
    "HandInProblem",
    "Learner",
    "Sender",
    "Slip",
    "choose",
    "forget_hand_ins",
    "open_exercises",
    "pack",
    "read_slip",
    "remembered_learner",
    "safe_name",
    "unpack",
]
