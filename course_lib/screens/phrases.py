"""The small language in which the phrases of a screen are written, and how they are found.

    you should (take|try)   whole words, in any case; one of those in brackets
    [very] sad              what stands in square brackets may be missing
    see ~ thursday          up to four other words may stand between; `~~` up to ten
    client*                 any ending; a plain word has none
    # mg                    a number
    {drug}                  one phrase of the list called `drug`

Brackets may stand in brackets. A phrase never reaches beyond the end of a sentence, and what
stands between two words (spaces, commas, quotes, dashes) does not matter.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

Lists = Mapping[str, Sequence[str]]
Words = tuple[str, ...]

#: From a sentence and a place in it to every place where the phrase may end.
Ends = Callable[[Words, int], set[int]]

_GAPS = {"~": 4, "~~": 10}
_TOKEN = re.compile(r"[()\[\]|]|\{\w+\}|[^\s()\[\]|{}]+")
_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d][\w']*|%")
_SENTENCE = re.compile(r"(?:[^.!?\n…]|[.,](?=\w))+")
_STRAIGHT = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "\u00ad": None})
_SHORT_FORMS = (
    (re.compile(r"\b(dr|mr|mrs|ms|st)\.", re.IGNORECASE), r"\1"),
    (re.compile(r"\b([ap])\.\s?m\.", re.IGNORECASE), r"\1m"),
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a text: its words in small letters, and where each stands in the text."""

    words: Words
    places: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Finder:
    """What finds a phrase, and with which words the phrase may begin.

    `words` are whole, `prefixes` have any ending; `anything` is true where a number or any word
    may come first, and `nothing` where the phrase, or this part of it, may be missing.
    """

    find: Ends
    words: frozenset[str] = frozenset()
    prefixes: frozenset[str] = frozenset()
    anything: bool = False
    nothing: bool = False


class Phrases:
    """Many phrases at once. Only those that may begin with a word are tried where it stands."""

    def __init__(self, finders: Iterable[Finder]) -> None:
        self._by_word: dict[str, list[Ends]] = defaultdict(list)
        self._by_prefix: dict[str, list[Ends]] = defaultdict(list)
        self._always: list[Ends] = []
        for each in finders:
            if each.anything:
                self._always.append(each.find)
                continue
            for word in each.words:
                self._by_word[word].append(each.find)
            for prefix in each.prefixes:
                self._by_prefix[prefix].append(each.find)
        # Most words of a text come again, and most of them begin no phrase.
        self._beginning_with = lru_cache(maxsize=50_000)(self._that_begin_with)

    def longest(self, words: Words) -> dict[int, int]:
        """Return where phrases begin, each with the furthest place where one of them ends."""
        found = {}
        for at, word in enumerate(words):
            ends = [
                end for find in self._beginning_with(word) for end in find(words, at) if end > at
            ]
            if ends:
                found[at] = max(ends)
        return found

    def _that_begin_with(self, word: str) -> tuple[Ends, ...]:
        by_prefix = (self._by_prefix[each] for each in self._by_prefix if word.startswith(each))
        return (*self._always, *self._by_word.get(word, ()), *chain.from_iterable(by_prefix))


def plain(text: str) -> str:
    """Return the text with straight apostrophes, accented letters as one sign, no dots in Dr."""
    text = unicodedata.normalize("NFC", text).translate(_STRAIGHT)
    for short_form, without_dots in _SHORT_FORMS:
        text = short_form.sub(without_dots, text)
    return text


def sentences(text: str) -> Iterator[Sentence]:
    """Yield the sentences of a `plain` text."""
    for part in _SENTENCE.finditer(text):
        found = list(_WORD.finditer(text, *part.span()))
        yield Sentence(
            tuple(word.group().rstrip("'").casefold() for word in found),
            tuple(word.span() for word in found),
        )


def finder(phrase: str, lists: Lists) -> Finder:
    """Return what finds a phrase."""
    return _choice(_TOKEN.findall(phrase), lists)


def _choice(tokens: list[str], lists: Lists) -> Finder:
    """Read tokens and use them up, as far as the end or a closing bracket."""
    choices: list[list[Finder]] = [[]]
    while tokens:
        token = tokens.pop(0)
        if token in (")", "]"):
            break
        if token == "|":
            choices.append([])
        elif token == "(":
            choices[-1].append(_choice(tokens, lists))
        elif token == "[":
            choices[-1].append(_perhaps(_choice(tokens, lists)))
        elif token in _GAPS:
            choices[-1].append(_gap(_GAPS[token]))
        elif token.startswith("{"):
            phrases = lists[token.strip("{}")]
            choices[-1].append(_one_of([finder(phrase, lists) for phrase in phrases]))
        else:
            choices[-1] += _words(token)
    return _one_of([_one_after_another(parts) for parts in choices])


def _words(token: str) -> list[Finder]:
    """Read a word as texts are read: “c-ptsd” is two of them."""
    if token == "#":
        return [Finder(_fitting(str.isdecimal), anything=True)]
    word, star = token.removesuffix("*"), token.endswith("*")
    *before, last = _WORD.findall(word)
    finders = [Finder(_fitting(each.__eq__), frozenset({each})) for each in before]
    if star:
        ending = _fitting(lambda found: found.startswith(last))
        return [*finders, Finder(ending, prefixes=frozenset({last}))]
    return [*finders, Finder(_fitting(last.__eq__), frozenset({last}))]


def _fitting(fits: Callable[[str], bool]) -> Ends:
    def find(words: Words, at: int) -> set[int]:
        return {at + 1} if at < len(words) and fits(words[at]) else set()

    return find


def _perhaps(part: Finder) -> Finder:
    def find(words: Words, at: int) -> set[int]:
        return {at} | part.find(words, at)

    return Finder(find, part.words, part.prefixes, part.anything, nothing=True)


def _gap(most: int) -> Finder:
    def find(words: Words, at: int) -> set[int]:
        return set(range(at, min(at + most, len(words)) + 1))

    return Finder(find, anything=True, nothing=True)


def _one_of(choices: Sequence[Finder]) -> Finder:
    if len(choices) == 1:
        return choices[0]

    by_word: dict[str, list[Ends]] = defaultdict(list)
    always = []
    for choice in choices:
        if choice.nothing or choice.anything or choice.prefixes:
            always.append(choice.find)
        else:
            for word in choice.words:
                by_word[word].append(choice.find)

    def find(words: Words, at: int) -> set[int]:
        ends: set[int] = set()
        for each in always:
            ends |= each(words, at)
        if at < len(words):
            for each in by_word.get(words[at], ()):
                ends |= each(words, at)
        return ends

    return _beginning_as(find, choices, nothing=any(each.nothing for each in choices))


def _one_after_another(parts: Sequence[Finder]) -> Finder:
    steps = [part.find for part in parts]

    def find(words: Words, at: int) -> set[int]:
        places = {at}
        for step in steps:
            if len(places) == 1:
                places = step(words, *places)
            else:
                places = set().union(*[step(words, place) for place in places])
            if not places:
                break
        return places

    surely = next((at for at, part in enumerate(parts) if not part.nothing), len(parts))
    return _beginning_as(find, parts[: surely + 1], nothing=surely == len(parts))


def _beginning_as(find: Ends, parts: Sequence[Finder], *, nothing: bool) -> Finder:
    """Return a finder that may begin as any of these parts do."""
    return Finder(
        find,
        frozenset().union(*(part.words for part in parts)),
        frozenset().union(*(part.prefixes for part in parts)),
        any(part.anything for part in parts),
        nothing,
    )
