"""The post's rules as pure functions. Each quotes its sentence and takes its numbers from settings."""

from course_lib.rules.dormant import dormant_limit, is_dormant
from course_lib.rules.gap import Band, gap, gap_verdict

__all__ = ["Band", "dormant_limit", "gap", "gap_verdict", "is_dormant"]
