"""Initials instead of names: for handles, and for the names by which people are spoken to."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from course_lib.chat.post import Chat, Post, name

_HANDLE = re.compile(r"@([A-Za-z0-9_.\-]*[A-Za-z0-9_])")
_PROFILE = re.compile(
    r"https?://(?:www\.|mobile\.)?(?:x|twitter)\.com/(\w+)(/status/\d+)?\S*", re.IGNORECASE
)
_CAPITAL = r"[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ]+"
_WORD = re.compile(rf"\b{_CAPITAL}\b")
_LOWER = re.compile(r"(?<!@)\b[a-zà-öø-ÿ]{3,}\b")
_TWO_STOPS = re.compile(r"(?<!\.)\.\.(?!\.)")
_DAYS_AND_MONTHS = """
monday tuesday wednesday thursday friday saturday sunday january february march april may june july
august september october november december
"""
_CALENDAR = frozenset(_DAYS_AND_MONTHS.split())
#: How people give their own name, and how others call them by it.
_OWN_NAME = re.compile(
    rf"^(?:@\S+\s+)*(?i:(?:good \w+|hello|hi)[.,!]?\s)?"
    rf"(?:I am ({_CAPITAL})|I'm ({_CAPITAL})|({_CAPITAL}) here\b|(?P<first>{_CAPITAL})[,.]\s)"
)
_CALLED = re.compile(rf"(?:,\s({_CAPITAL})(?=[.,!?]|$)|\b(?:Welcome|Hello|Thanks),? ({_CAPITAL}))")
SOMEBODY = "somebody"


@dataclass(frozen=True, slots=True)
class Names:
    """Who is shown how. `shown` is author → initials, or the handle of those who said yes."""

    shown: Mapping[str, str]
    _handles: Mapping[str, str]
    _given: Mapping[str, str]

    def of(self, post: Post) -> str:
        """Return how the writer of a post is shown."""
        return self.shown[post.author]

    def without_names(self, text: str) -> str:
        """Return a text in which handles, links to people and first names are initials."""
        text = _PROFILE.sub("[a link to a person]", text)
        text = _HANDLE.sub(lambda found: self._handles.get(name(found[1]), SOMEBODY), text)
        text = _WORD.sub(lambda found: self._given.get(found[0], found[0]), text)
        return _TWO_STOPS.sub(".", text)  # initials end with a stop, and so do sentences


def names_of(chat: Chat, with_a_yes: Iterable[str]) -> Names:
    """Return the initials of everybody; those `with_a_yes` (handles) keep their handle."""
    people = {post.author: post.handle for post in chat.posts}
    yes = {name(each) for each in with_a_yes}
    initials = _initials(people)
    shown = {
        author: f"@{handle}" if name(handle) in yes else initials[author]
        for author, handle in people.items()
    }
    return Names(
        shown,
        {name(handle): shown[author] for author, handle in people.items()},
        {
            given: initials[author]
            for given, author in _given_names(chat).items()
            if name(people[author]) not in yes
        },
    )


def _initials(people: Mapping[str, str]) -> dict[str, str]:
    """Return author → initials of the handle's first and last part; a second pair gets a number."""
    taken: Counter[str] = Counter()
    found = {}
    for author, handle in people.items():
        parts = [part for part in re.split(r"[\W_]+", handle) if part] or ["?"]
        letters = [parts[0][0], *([parts[-1][0]] if len(parts) > 1 else [])]
        short = " ".join(f"{letter.upper()}." for letter in letters)
        taken[short] += 1
        found[author] = short if taken[short] == 1 else f"{short} ({taken[short]})"
    return found


def _given_names(chat: Chat) -> dict[str, str]:
    """Return first name → author: as people call themselves, and as they are called in answers.

    A word that also stands somewhere in small letters is a word, and no name. This finds most
    names and not all: a person reads an export before others do.
    """
    said = [post for post in chat.posts if post.kind != "repost"]
    ordinary = {word for post in said for word in _LOWER.findall(post.text)} | _CALENDAR
    by_id = chat.by_id()
    votes: dict[str, Counter[str]] = {}
    for post in said:
        if own := _OWN_NAME.match(post.text):
            first = own["first"]
            surely = not first or first.casefold() in re.split(r"[\W_]+", name(post.handle))
            _vote(votes, own.groups() if surely else (), post.author)
        above = by_id.get(post.reply_to)
        if above:
            for called in _CALLED.finditer(post.text):
                _vote(votes, called.groups(), above.author)
    return {
        given: each.most_common(1)[0][0]
        for given, each in votes.items()
        if given.casefold() not in ordinary
    }


def _vote(votes: dict[str, Counter[str]], given: Iterable[str | None], author: str) -> None:
    for each in given:
        if each:
            votes.setdefault(each, Counter())[author] += 1
