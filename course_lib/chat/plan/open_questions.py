"""Look a question of the plan over: colleagues must be able to answer it in seven minutes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from course_lib.chat.plan.networks import Network

Fault = Literal["closed", "double", "leading", "clients", "long", "none"]

_ASKING = r"what|how|which|who|whom|whose|when|where|why"
_CLOSED = re.compile(
    r"^(?:and |so |but |now |today )?(?:did|do|does|is|are|was|were|have|has|had|can|could|will"
    r"|would|should|shall|may|might|must)(?:n't)?\b",
    re.IGNORECASE,
)
_FIRST_WORD = re.compile(rf"\b({_ASKING})\b", re.IGNORECASE)
_AND_ALSO = re.compile(
    rf"(?:,|;| and| or|, and)\s+(?:also )?({_ASKING}|did|do|does|is|are|can|will|should)\b\s+"
    r"(?!else\b|ever\b|not\b)",
    re.IGNORECASE,
)
_LEADING = re.compile(
    r"\bdon't you (?:think|agree|find)\b|\bwouldn't you (?:say|agree)\b"
    r"|\b(?:isn't|aren't) (?:it|they|we)\b|\bwe all (?:know|agree)\b"
    r"|\b(?:surely|obviously|clearly|of course|as we know)\b"
    r"|\bwhy (?:is|are|was|were|do|does) (?:\w+ ){0,3}?(?:so|such|too|still|always|never)\b"
    r"|\bhow (?:harmful|bad|terrible|awful|wonderful|great|important|wrong|useless|dangerous) "
    r"(?:is|are|was|were|do|did)\b|\bwhy (?:should|must) (?:we|you|one|nobody|everybody)\b",
    re.IGNORECASE,
)
_CLIENTS = re.compile(
    r"\b(?:your|a|an|one|any|which|of the|hardest|worst|best|last) (?:\w+ )?"
    r"(?:client|patient|case|couple|family)(?:s|'s|s')?\b(?! (?:policy|form|care))"
    r"|\b(?:clients?|patients?|cases?)\b.*\b(?:said|told|did|surprised|story|stories|happened)\b"
    r"|\b(?:story|stories|example|examples) (?:of|about|from) (?:\w+ ){0,2}"
    r"(?:clients?|patients?|practice|sessions?|people you see)\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[^.?!\n]+[.?!]*")
_FEWEST_WORDS = 3
_STRAIGHT = str.maketrans({"’": "'", "‘": "'"})


@dataclass(frozen=True, slots=True)
class Note:
    """One thing to look at again, and how to mend it."""

    fault: Fault
    says: str


def look_over(text: str, *, name: str, tag: str, where: Network) -> tuple[Note, ...]:
    """Return what to look at again in a question; nothing where it is ready.

    `name` is “Q1”; it and the tag are part of the post and count toward its length.
    """
    plain = " ".join(text.translate(_STRAIGHT).split())
    if not plain:
        return ()
    asked = _asked(plain)
    notes = []
    if not asked and not plain.endswith(("…", "...")):
        notes.append(Note("none", "It asks nothing yet. End it with a question mark."))
    if asked and all(_CLOSED.match(each) for each in asked):
        notes.append(
            Note("closed", "Yes or no is an answer to it. Begin with “what” or “how” instead.")
        )
    if _two_things(asked):
        notes.append(Note("double", "It asks two things. Keep one, and ask the other one later."))
    if _LEADING.search(plain):
        notes.append(
            Note("leading", "It says what one should think. Ask so that both sides can answer.")
        )
    if _CLIENTS.search(plain):
        notes.append(
            Note(
                "clients",
                "It may bring stories about clients. Ask what colleagues do, and never about whom.",
            )
        )
    length = where.length(as_posted(text, name=name, tag=tag))
    if length > where.limit:
        notes.append(
            Note(
                "long",
                f"With its tag it is {length} signs long, and {where.name} takes {where.limit}. "
                f"Take {length - where.limit} away.",
            )
        )
    return tuple(notes)


def as_posted(text: str, *, name: str, tag: str) -> str:
    """Return a question as it is posted: its number, its words, the tag."""
    return " ".join([name, *text.split(), *([f"#{tag}"] if tag else [])])


def _asked(plain: str) -> list[str]:
    """Return the questions in a text; “And you?” only leads to the next one."""
    marked = [each.strip() for each in _SENTENCE.findall(plain) if each.rstrip().endswith("?")]
    return [each for each in marked if len(each.split()) >= _FEWEST_WORDS] or marked


def _two_things(asked: list[str]) -> bool:
    if len(asked) > 1:
        return True
    for sentence in asked:
        first = None if _CLOSED.match(sentence) else _FIRST_WORD.search(sentence)
        begins = (first[1] if first else sentence.split()[0]).casefold()
        for again in _AND_ALSO.finditer(sentence, first.end() if first else 1):
            # “When does it help, and when does it not?” is one question with two sides.
            if again[1].casefold() != begins and "and" in again[0].casefold():
                return True
    return False
