"""Find in a text what a therapist should read once more before it is sent."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal, TypeAlias

from course_lib.screens.phrases import Phrases, Sentence, finder, plain, sentences

#: What a text can be looked over for, before a person reads it.
ScreenKind: TypeAlias = Literal[
    "advice", "diagnosis", "client", "confirming", "credentials", "private", "pressure", "crisis"
]

_FOLDER = Path(__file__).parent

#: More examples than this say nothing more to a reader.
_MOST_WORDS = 3


@dataclass(frozen=True, slots=True)
class Note:
    """What one screen found: the words, why they need a second look, and what to do instead."""

    kind: ScreenKind
    words: tuple[str, ...]
    why: str
    instead: str

    @property
    def sentence(self) -> str:
        """The note as the learner and the instructor read it."""
        shown = ", ".join(f"“{words}”" for words in self.words[:_MOST_WORDS])
        return f"{shown}: {self.why} {self.instead}"


def screen(text: str, kinds: Sequence[ScreenKind]) -> tuple[Note, ...]:
    """Return a note for each kind of screen that finds something in the text."""
    looked_over = plain(text)
    parts = list(sentences(looked_over))
    notes = []
    for kind in kinds:
        sieve = _sieve(kind)
        words = sieve.find(looked_over, parts)
        if words:
            notes.append(Note(kind, words, sieve.why, sieve.instead))
    return tuple(notes)


def holds(text: str, any_of: Sequence[str]) -> bool:
    """Tell whether a text holds one of these phrases; one that is a sign, such as “?”, anywhere."""
    looked_over = plain(text)
    if any(sign in looked_over for sign in any_of if not any(map(str.isalnum, sign))):
        return True
    phrases = Phrases(finder(phrase, {}) for phrase in any_of if any(map(str.isalnum, phrase)))
    return any(phrases.longest(sentence.words) for sentence in sentences(looked_over))


@dataclass(frozen=True, slots=True)
class _Sieve:
    why: str
    instead: str
    wanted: Phrases
    innocent: Phrases

    def find(self, text: str, parts: Sequence[Sentence]) -> tuple[str, ...]:
        """Return the words that it points at, each once, where no innocent phrase holds them.

        `parts` are the sentences of the text.
        """
        found: dict[str, None] = {}
        for sentence in parts:
            wanted = self.wanted.longest(sentence.words)
            seen = list(self.innocent.longest(sentence.words).items()) if wanted else []
            for first, end in wanted.items():
                if not any(first < other_end and other < end for other, other_end in seen):
                    start, stop = sentence.places[first][0], sentence.places[end - 1][1]
                    found[" ".join(text[start:stop].split())] = None
                    seen.append((first, end))
        return tuple(found)


@cache
def _sieve(kind: ScreenKind) -> _Sieve:
    data = tomllib.loads((_FOLDER / f"{kind}.toml").read_text(encoding="utf-8"))
    lists = data.get("lists", {})
    return _Sieve(
        why=data["why"],
        instead=data["instead"],
        wanted=Phrases(finder(phrase, lists) for phrase in data["phrases"]),
        innocent=Phrases(finder(phrase, lists) for phrase in data["innocent"]),
    )
