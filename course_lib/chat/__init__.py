"""The live conversation a few days after a webinar: read it, place it by question, close it.

    found = analyse(read_file(path))        # posts.csv, JSON, pages of X, or pasted lines
    numbers(found)                          # what `course chat FILE --json` prints

Everything here works on plain values, needs neither pandas nor the network, and sends nothing.
The finder of questions is `is_question`.
"""

from course_lib.chat.analysis import Analysis, analyse, numbers
from course_lib.chat.post import BadRow, Chat, Frame, PlannedQuestion, Post
from course_lib.chat.problem import ChatProblem
from course_lib.chat.questions import is_question
from course_lib.chat.reading import chat_from_table, read_file, read_text
from course_lib.chat.safety import Concern
from course_lib.chat.unanswered import Open

__all__ = [
    "Analysis",
    "BadRow",
    "Chat",
    "ChatProblem",
    "Concern",
    "Frame",
    "Open",
    "PlannedQuestion",
    "Post",
    "analyse",
    "chat_from_table",
    "is_question",
    "numbers",
    "read_file",
    "read_text",
]
