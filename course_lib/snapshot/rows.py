"""A snapshot in words: every row of it, as the learner sees it before agreeing."""

from __future__ import annotations

from collections.abc import Iterator

from course_lib.snapshot.record import Snapshot

_SOURCES = {"archive": "your archive", "live": "your live account"}
_KINDS = {
    "reply": "answers to other people",
    "self_reply": "answers to yourself",
    "repost": "reposts",
    "quote": "posts that quote somebody",
    "own": "other posts",
}


def rows(snapshot: Snapshot) -> list[str]:
    """Return one line for each thing in a snapshot; nothing else travels."""
    return list(_rows(snapshot))


def in_short(snapshot: Snapshot) -> list[str]:
    """Return what a snapshot says about people, and of which day, in three plain lines."""
    both, day = len(snapshot.both), snapshot.observed_on
    following, followers = both + len(snapshot.following_only), both + len(snapshot.followers_only)
    known = {"following": f"You follow: {following:,}", "followers": f"Follow you: {followers:,}"}
    lines = [words for part, words in known.items() if part in snapshot.holds]
    mutual = f"Both: {both:,}. " if len(lines) == len(known) else ""
    return [*lines, f"{mutual}This is how it was on {day.day} {day:%B %Y}."]


def _rows(snapshot: Snapshot) -> Iterator[str]:
    day = snapshot.observed_on
    yield f"From {_SOURCES[snapshot.source]}, as it was on {day.day} {day:%B %Y}"
    for people, where in (
        (snapshot.both, "you follow each other"),
        (snapshot.followers_only, "follows you"),
        (snapshot.following_only, "you follow"),
    ):
        yield from (f"{person}   {where}" for person in people)
    for each in snapshot.posts:
        day_in_words = f"{each.day:%Y-%m-%d}" if each.day else "day unknown"
        yield f"{day_in_words}   {_KINDS[each.kind]}: {each.number:,}"
