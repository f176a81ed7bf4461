"""The transcript: sorted by question, then by time, with answers below what they answer."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from io import StringIO

from course_lib.chat.analysis import Analysis
from course_lib.chat.close.exact import exact_words
from course_lib.chat.close.gist import gist
from course_lib.chat.close.shareable import by_question, shareable, shown_names, who_said_yes
from course_lib.chat.post import Post, name

#: What makes a spreadsheet take a cell for a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_DEEPEST = 6
COLUMNS = ("question", "time_utc", "who", "depth", "exact", "words")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One post. `depth` is how many posts above it answers; `exact` says whose words these are."""

    question: str
    time: str
    who: str
    depth: int
    exact: bool
    words: str


def transcript(
    found: Analysis, *, for_the_team: bool = False, more_with_a_yes: Iterable[str] = ()
) -> tuple[Line, ...]:
    """Return the lines. Without a yes a post is shown by its telling words, never exactly.

    Only the questions of the hour are exact in any case: they were announced.

    `for_the_team` gives the exact words of all, still without names: for those who ran the hour
    and were told so, and for nobody else.
    """
    yes = who_said_yes(found, more_with_a_yes)
    names = shown_names(found, yes)
    planned = {each.post.id for each in found.asked}
    quotable = frozenset(name(post.handle) for post in found.said) if for_the_team else yes
    lines = []
    for question, posts in by_question(found, shareable(found)).items():
        for post, depth in _in_threads(posts):
            exact = for_the_team or post.id in planned or name(post.handle) in yes
            words = exact_words(post, found, names, quotable)
            lines.append(
                Line(
                    question=question or "Before and after",
                    time=f"{post.at:%Y-%m-%d %H:%M}",
                    who=names.of(post),
                    depth=depth,
                    exact=exact,
                    words=words if exact else ", ".join(gist(post.text)) or "a short answer",
                )
            )
    return tuple(lines)


def as_csv(lines: Iterable[Line]) -> str:
    """Return the lines as CSV, in which no cell is a formula."""
    out = StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for line in lines:
        exact = "exact words" if line.exact else "in single words"
        cells = (line.question, line.time, line.who, str(line.depth), exact, line.words)
        writer.writerow([f"'{cell}" if cell.startswith(_FORMULA) else cell for cell in cells])
    return out.getvalue()


def _in_threads(posts: tuple[Post, ...]) -> list[tuple[Post, int]]:
    """Return posts by time, each followed by its answers, which may answer each other."""
    here = {post.id for post in posts}
    answers: dict[str, list[Post]] = {}
    roots = []
    for post in posts:
        if post.reply_to in here and post.reply_to != post.id:
            answers.setdefault(post.reply_to, []).append(post)
        else:
            roots.append(post)
    ordered: list[tuple[Post, int]] = []
    waiting = [(post, 0) for post in reversed(roots)]
    while waiting:
        post, depth = waiting.pop()
        ordered.append((post, depth))
        below = min(depth + 1, _DEEPEST)
        waiting += [(each, below) for each in reversed(answers.pop(post.id, []))]
    placed = {post.id for post, _ in ordered}
    # Answers that go round in a circle begin nowhere; their words are kept all the same.
    return ordered + [(post, 0) for post in posts if post.id not in placed]
