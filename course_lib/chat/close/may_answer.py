"""Who may be asked to answer an open question: a colleague, and nobody who should be spared.

A trainee is not asked to advise others in public, nor is somebody who was there for the first
time, who took words back, or whose post waits for a person. A machine sees only what is written,
so the facilitator names others who are not to be asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from course_lib.chat.analysis import Analysis
from course_lib.chat.post import Post, name
from course_lib.chat.questions import STRAIGHT

_LEARNS = r"trainee|student|intern|apprentice|novice|beginner"
#: A part of a handle, such as trainee_tomasz or therapist_to_be.
_HANDLE_OF_A_LEARNER = re.compile(rf"(?<![a-z])(?:{_LEARNS}|to[_.-]?be|in[_.-]?training)(?![a-z])")
_SAYS_SO = re.compile(
    rf"\bI(?:'m| am)(?: still| only| just| also)?(?: an?| the)?(?: [\w-]+){{0,3}}? (?:{_LEARNS})\b"
    r"|\bI(?:'m| am)(?: still| only| just)? (?:in (?:my )?training|training (?:as|to be)|studying"
    r"|on (?:my |a )?placement|in my (?:first|second|third|final|last) year)\b"
    rf"|(?:^|[,.] )(?:an? |the )?(?:[\w-]+ )?(?:{_LEARNS})(?: here)?(?=[.,!]|$)"
    r"|\bas an? (?:[\w-]+ )?(?:trainee|student|intern|apprentice)\b"
    r"|\btherapist[- ]to[- ]be\b|\bmy (?:placement|training course)\b",
    re.IGNORECASE,
)
_NAMES_IN_FRONT = re.compile(r"^(?:\s*@[\w.]+[,:]?)*\s*")


def not_to_be_asked(found: Analysis, spared: Iterable[str] = ()) -> frozenset[str]:
    """Return the handles of people who get no question to answer.

    `spared` are handles that the facilitator named.
    """
    frame = found.chat.frame
    delicate = frame.withdrawn | {each.post.id for each in found.concerns}
    people = {name(each) for each in spared} | (frame.first_time or frozenset())
    for post in found.chat.posts:
        handle = name(post.handle)
        if post.id in delicate or _HANDLE_OF_A_LEARNER.search(handle) or _is_in_training(post):
            people.add(handle)
    return frozenset(people)


def _is_in_training(post: Post) -> bool:
    """Say whether somebody tells of themselves, and not of others, that they are in training."""
    if post.kind == "repost":
        return False
    text = post.text.translate(STRAIGHT)
    return bool(_SAYS_SO.search(_NAMES_IN_FRONT.sub("", text)))
