"""Look a short text over before a person reads it: never a mark, only what to read again."""

from __future__ import annotations

import re
from collections.abc import Iterator

from course_lib.checks.verdict import Outcome, Verdict
from course_lib.exercise import Text
from course_lib.how_many import how_many
from course_lib.rules.mine import page_of
from course_lib.screens import holds, screen

_LINK = re.compile(
    r"https?://\S+|www\.\S+|\b[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/\S*"
    r"|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|info|example)\b",
    re.IGNORECASE,
)

_BETWEEN = re.compile(r"[,.;:!?|/•·\n–—+&]|\band\b", re.IGNORECASE)


def judge(question: Text, given: str) -> Verdict:
    """Return "for your instructor", with notes on length, on what is missing, and on safety."""
    if not re.search(r"\w{2,}", given):
        return Verdict(
            Outcome.LOOK_AGAIN, 0.0, again=("Write a few words, so that a person can read them.",)
        )
    return Verdict(
        Outcome.FOR_INSTRUCTOR,
        0.0,
        right=("Saved. If you have an instructor, they read it and write back to you.",),
        again=tuple(_shape(question, given)),
        notes=tuple(note.sentence for note in screen(given, question.screens)),
    )


def _shape(question: Text, given: str) -> Iterator[str]:
    if len(given) > question.limit:
        over = len(given) - question.limit
        yield f"This is {over} characters longer than the {question.limit} asked for."
    own = _own_words(given, question.answers_to)
    if len(own) < question.words:
        yield _too_short(question, len(own))
    for must in question.must:
        if not holds(given, must.any_of):
            yield must.says
    named = _parts(given)
    if named < question.parts:
        so_far = f"It names {how_many(named, 'thing')} so far."
        yield f"{so_far} At least {question.parts} are asked for."
    yield from _links(question, given)


def _too_short(question: Text, own: int) -> str:
    if question.about:
        return (
            f"It has {how_many(own, 'word')} so far, and about {question.about} are asked for. "
            "Which of the points below the box is not in it yet? It is saved as it is."
        )
    few = how_many(own, "word is", "words are")
    return f"{few} your own. Add some more: {question.words} or so let a reader hear you."


def _links(question: Text, given: str) -> Iterator[str]:
    if question.links is None:
        return
    allowed = {page_of(url) for url in question.links}
    given_links = [url.rstrip(".,;:!?)”’\"'") for url in _LINK.findall(given)]
    for url in given_links:
        if page_of(url) not in allowed:
            yield f"“{url}” leads to another page. Here you speak about them, so leave it out."
    if allowed and not any(page_of(url) in allowed for url in given_links):
        yield f"The link to their page is not in it yet: {question.links[0]}"


def _own_words(given: str, original: str) -> list[str]:
    """Return the words that were not copied: those outside any three in a row of the original."""
    words, theirs = _words(given), _words(original)
    in_a_row = {tuple(theirs[place : place + 3]) for place in range(len(theirs) - 2)}
    copied = {
        place + step
        for place in range(len(words) - 2)
        if tuple(words[place : place + 3]) in in_a_row
        for step in range(3)
    }
    return [word for place, word in enumerate(words) if place not in copied]


def _words(text: str) -> list[str]:
    without_names = re.sub(r"https?://\S+|@\w+|\bRT\b", " ", text)
    return re.findall(r"\w+(?:[’'-]\w+)*", without_names.casefold().replace("’", "'"))


def _parts(given: str) -> int:
    """Count the things that a list names: “Therapist, mother and baker” has three."""
    return sum(bool(re.search(r"\w", part)) for part in _BETWEEN.split(given))
