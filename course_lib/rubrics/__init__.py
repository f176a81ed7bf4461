"""What a written answer looks like at each level, and what to write back."""

from course_lib.rubrics.rubric import HIGHEST, Bank, Level, all_ids, bank, levels

__all__ = ["HIGHEST", "Bank", "Level", "all_ids", "bank", "levels"]
