"""What may be said of a group of people, and when a share of theirs has changed."""

from __future__ import annotations

from course_lib.rules.wilson import Share

#: Of fewer people, an average or a picture would tell on one of them.
FEWEST_PEOPLE = 5

#: So many points, of every 100, are no change yet that one should speak of.
SAME_WITHIN = 5


def change_in_points(before: Share, after: Share) -> float:
    """Return by how many of every 100 a share grew; one of nothing counts as none."""
    # 55 less 50 is 5, and not a little more.
    return round(100 * ((after.share or 0.0) - (before.share or 0.0)), 9)
