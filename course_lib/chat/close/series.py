"""The numbers behind the two charts: posts in each minute, and who answered whom."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from course_lib.chat.analysis import Analysis
from course_lib.chat.equity import reply_ties
from course_lib.chat.post import name

#: A longer conversation is drawn to here; the numbers of the rest are in the counts.
_MOST_MINUTES = 24 * 60


@dataclass(frozen=True, slots=True)
class Minutes:
    """Posts in each minute of the hour, and the minute of each question."""

    posts: tuple[int, ...]
    questions: tuple[tuple[str, int], ...]

    @property
    def silences(self) -> tuple[tuple[int, int], ...]:
        """Each gap of three minutes or more without a post: (first minute, how long)."""
        gaps, begins = [], None
        for minute, count in enumerate((*self.posts, 1)):
            if not count and begins is None:
                begins = minute
            elif count and begins is not None:
                gaps.append((begins, minute - begins))
                begins = None
        return tuple(gap for gap in gaps if gap[1] >= 3)


def minutes(found: Analysis) -> Minutes:
    """Return the posts of the hour by minute."""
    said = found.said or found.late
    if not said:
        return Minutes((0,), ())
    begins = found.chat.frame.begins or said[0].at.replace(second=0, microsecond=0)
    ends = found.chat.frame.ends or said[-1].at + timedelta(minutes=1)
    size = max(1, min(_MOST_MINUTES, int((ends - begins).total_seconds() // 60)))
    counts = [0] * size
    for post in said:
        minute = int((post.at - begins).total_seconds() // 60)
        if 0 <= minute < size:
            counts[minute] += 1
    starts = [(each.name, each.post.at - begins) for each in found.asked]
    asked = [(question, int(after.total_seconds() // 60)) for question, after in starts]
    return Minutes(tuple(counts), tuple(each for each in asked if 0 <= each[1] < size))


def network(found: Analysis) -> tuple[list[str], list[tuple[str, str]], str]:
    """Return the speakers, each answer as (writer, answered), and the host: all as handles."""
    handles = {post.author: post.handle for post in found.chat.posts}
    people = list(dict.fromkeys(post.handle for post in found.said))
    ties = [(handles[one], handles[other]) for one, other in reply_ties(found.chat, found.said)]
    host = found.chat.frame.host
    shown = next((each for each in people if name(each) == host), host or (people or [""])[0])
    return people, ties, shown
