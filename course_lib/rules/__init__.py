"""The post's rules as pure functions. Each quotes its sentence and takes its limits from settings.

`gap` and `dormant` work on plain numbers and dates; `follows` and `kinds` on a `Dataset`. None of
them imports pandas.
"""

from course_lib.rules.dormant import dormant_limit, is_dormant
from course_lib.rules.follows import Connections, connections, to_look_at
from course_lib.rules.gap import Band, gap, gap_verdict
from course_lib.rules.kinds import KIND_WORDS, posts_by_kind

__all__ = [
    "KIND_WORDS",
    "Band",
    "Connections",
    "connections",
    "dormant_limit",
    "gap",
    "gap_verdict",
    "is_dormant",
    "posts_by_kind",
    "to_look_at",
]
