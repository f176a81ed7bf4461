"""How hard a text is to read: the Flesch-Kincaid grade of plain prose."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

_SENTENCE_END = re.compile(r"[.!?…:]+(?:[”’\")\]]*)(?:\s+|$)|\n+")
_WORD = re.compile(r"[A-Za-z][A-Za-z’'-]*")


def reading_grade(text: str) -> float:
    """Return the school grade needed to read `text`, by Kincaid et al. (1975).

    0.39 words per sentence + 11.8 syllables per word − 15.59. Syllables are counted where a word
    may be hyphenated, with a floor at its groups of vowels.
    """
    sentences = [part for part in _SENTENCE_END.split(text) if _WORD.search(part)]
    words = _WORD.findall(text)
    if not words:
        return 0.0
    syllables = sum(_syllables(word.lower()) for word in words)
    return 0.39 * len(words) / len(sentences) + 11.8 * syllables / len(words) - 15.59


@cache
def _syllables(word: str) -> int:
    parts = len(_hyphenation().positions(word)) + 1
    vowels = len(re.findall(r"[aeiouy]+", re.sub(r"(?:[^laeiouy]e|ed|es)$", "", word)))
    return max(parts, vowels, 1)


@cache
def _hyphenation() -> Any:
    import pyphen  # a page that measures no text need not wait for it

    return pyphen.Pyphen(lang="en_US", left=1, right=1)
