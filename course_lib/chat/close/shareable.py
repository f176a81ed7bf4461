"""Which posts may stand in what others will read, and in whose words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from course_lib.chat.analysis import Analysis
from course_lib.chat.close.names import Names, names_of
from course_lib.chat.post import Post, name


def who_said_yes(found: Analysis, more: Iterable[str] = ()) -> frozenset[str]:
    """Return the handles of those who may be quoted by name: by the list, or asked since."""
    return found.chat.frame.may_be_quoted | {name(each) for each in more}


def left_out(found: Analysis) -> frozenset[str]:
    """Return the ids of posts that no export holds.

    What was taken back, what waits for a person (a client, a crisis, advertising), and every
    answer to the latter: those words tell as much.
    """
    frame = found.chat.frame
    out = {each.post.id for each in found.concerns}
    for post in found.chat.posts:  # by time: an answer comes after what it answers
        if post.reply_to in out or post.ref in out:
            out.add(post.id)
    gone = frame.withdrawn
    passed_on = {post.id for post in found.chat.posts if post.ref and post.ref in gone}
    return frozenset(out | gone | passed_on)


def shareable(found: Analysis) -> tuple[Post, ...]:
    """Return the posts with words of their own that an export may hold, by time."""
    out = left_out(found)
    said = (*found.said, *found.late)
    return tuple(sorted((p for p in said if p.id not in out), key=lambda post: post.at))


def by_question(found: Analysis, posts: Iterable[Post]) -> Mapping[str, tuple[Post, ...]]:
    """Return the posts of each question, in the order of the questions; "" is before and after."""
    sorted_out: dict[str, list[Post]] = {each.name: [] for each in found.asked}
    sorted_out[""] = []
    for post in posts:
        sorted_out[found.places[post.id].question].append(post)
    return {question: tuple(some) for question, some in sorted_out.items()}


def shown_names(found: Analysis, more: Iterable[str] = ()) -> Names:
    """Return initials for all but those who said yes."""
    return names_of(found.chat, who_said_yes(found, more))
