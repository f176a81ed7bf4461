"""The same rules on the learner's own account, or on the sample's: never graded (S14, S17)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from course_lib.exercise import (
    Choose,
    Exercise,
    NearMiss,
    Number,
    OneOf,
    Option,
    Question,
)
from course_lib.exercises.find_and_follow.pause import BANDS, band_in_words, gap_in_words
from course_lib.rules import connections, gap, gap_verdict
from course_lib.settings import settings

if TYPE_CHECKING:
    from course_lib.account import Dataset
