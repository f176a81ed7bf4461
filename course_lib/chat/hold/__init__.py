"""Hold the conversation: what the wall and the team see at one moment, and a replay to practise."""

from course_lib.chat.hold.replay import Replay
from course_lib.chat.hold.wall import Said, Turn, Wall, wall_at

__all__ = ["Replay", "Said", "Turn", "Wall", "wall_at"]
