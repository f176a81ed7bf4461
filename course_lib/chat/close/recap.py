"""The recap, sorted by question: what was said in single words, and quotes of those who agreed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from course_lib.chat.analysis import Analysis
from course_lib.chat.close.exact import exact_words
from course_lib.chat.close.gist import gist, words_of_several
from course_lib.chat.close.names import Names
from course_lib.chat.close.shareable import (
    by_question,
    left_out,
    shareable,
    shown_names,
    who_said_yes,
)
from course_lib.chat.close.shared import links_for_all
from course_lib.chat.post import Post, name
from course_lib.chat.questions import is_question
from course_lib.chat.unanswered import newcomers_first

#: Where the words of a tag begin: “BetweenSessionsChat”.
_WORDS_OF_A_TAG = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|[_\d]+")
#: More than this on one question is no recap any more.
_MOST_QUOTES = 5
_SHORTEST_QUOTE = 20


@dataclass(frozen=True, slots=True)
class Quote:
    """Exact words of somebody who said yes."""

    who: str
    words: str


@dataclass(frozen=True, slots=True)
class Voice:
    """Somebody who gave no yes: initials, and what they said in single words."""

    who: str
    gist: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One question: how many spoke, what came up, who said what, and the facilitator's own words.

    `own_words` is what the facilitator wrote; empty until they did.
    """

    name: str
    question: str
    posts: int
    people: int
    common: tuple[str, ...]
    quotes: tuple[Quote, ...]
    voices: tuple[Voice, ...]
    own_words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenQuestion:
    """A question that nobody answered, as an export may show it."""

    id: str
    who: str
    about: str
    newcomer: bool | None
    exact: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Recap:
    """Everything that the recap shows."""

    tag: str
    parts: tuple[Part, ...]
    open_questions: tuple[OpenQuestion, ...]
    links: tuple[str, ...]
    sentences: tuple[str, ...]
    speakers: int
    posts: int
    only_passed_on: int


def recap(
    found: Analysis,
    own_words: Mapping[str, str] | None = None,
    more_with_a_yes: Iterable[str] = (),
) -> Recap:
    """Return the recap. `own_words` are the facilitator's, question by question."""
    yes = who_said_yes(found, more_with_a_yes)
    names = shown_names(found, yes)
    texts = own_words or {}
    sorted_out = by_question(found, shareable(found))
    parts = [
        _part(found, each.name, each.text, sorted_out[each.name], names, yes, texts)
        for each in found.asked
        if each.post.id not in found.chat.frame.withdrawn
    ]
    return Recap(
        tag=found.chat.frame.tag,
        parts=tuple(parts),
        open_questions=open_questions(found, yes, names),
        links=links_for_all(found, more_with_a_yes),
        sentences=found.equity.sentences(),
        speakers=found.equity.speakers,
        posts=len(found.said),
        only_passed_on=found.only_passed_on,
    )


def open_questions(found: Analysis, yes: frozenset[str], names: Names) -> tuple[OpenQuestion, ...]:
    """Return what nobody answered: newcomers first, then the oldest; nothing that was taken back.

    Without a yes a question is shown by its telling words.
    """
    out = left_out(found)
    shown = []
    for each in newcomers_first(found.unanswered):
        if each.post.id in out:
            continue
        exact = name(each.post.handle) in yes
        telling = ", ".join(gist(each.post.text))
        words = exact_words(each.post, found, names, yes) if exact else telling
        shown.append(
            OpenQuestion(
                id=each.post.id,
                who=names.of(each.post),
                about=words or "a short question",
                newcomer=each.newcomer,
                exact=exact,
            )
        )
    return tuple(shown)


def _part(
    found: Analysis,
    name_: str,
    question: str,
    posts: Iterable[Post],
    names: Names,
    yes: frozenset[str],
    texts: Mapping[str, str],
) -> Part:
    hosts = found.chat.frame.hosts
    wrote = Counter(post.author for post in found.said)
    asked = {each.post.id for each in found.asked}
    said = [post for post in posts if post.id not in asked]
    others = [post for post in said if name(post.handle) not in hosts]
    quoted = [
        post
        for post in others
        if name(post.handle) in yes and len(post.text) >= _SHORTEST_QUOTE
        if not is_question(post.text)
    ]
    quotes = [
        Quote(names.of(post), exact_words(post, found, names, yes))
        for post in _spread(quoted, wrote)
    ]
    voices: dict[str, dict[str, None]] = {}
    for post in others:
        if name(post.handle) not in yes:
            voices.setdefault(names.of(post), {}).update(dict.fromkeys(gist(post.text)))
    return Part(
        name=name_,
        question=question,
        posts=len(said),
        people=len({post.author for post in said}),
        common=words_of_several(
            [(post.author, post.text) for post in others],
            besides=[
                question,
                _WORDS_OF_A_TAG.sub(" ", found.chat.frame.tag),
                *_whole_handles(found),
            ],
        ),
        quotes=tuple(quotes),
        voices=tuple(Voice(who, tuple(list(words)[:6])) for who, words in voices.items() if words),
        own_words=texts.get(name_, "").strip(),
    )


def _whole_handles(found: Analysis) -> set[str]:
    """Return the handles that are one word, as somebody may write them without @."""
    return {post.handle for post in found.chat.posts if post.handle.isalpha()}


def _spread(posts: list[Post], wrote: Counter[str]) -> list[Post]:
    """Return a few posts, each of another person first, and quiet people before the busy ones."""
    seen: set[str] = set()
    first: list[Post] = []
    rest: list[Post] = []
    for post in posts:
        (rest if post.author in seen else first).append(post)
        seen.add(post.author)
    first.sort(key=lambda post: wrote[post.author])
    return sorted([*first, *rest][:_MOST_QUOTES], key=lambda post: post.at)
