"""What the words of a post give away: a call to act, a credit, a question for a link.

These are keyword rules. They err, so whatever rests on them can be changed by the learner.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_OFFER = (
    r"(?:work(?:shop|book)|e-?book|book|course|webinar|training|podcast|newsletter|masterclass|"
    r"retreat|mailing list|blog(?: ?post)?|guide|download|group programme|services)"
)
_CALL_TO_ACT = re.compile(
    r"(?:^|[.!?:;–—-]\s*|\b(?:to|please|you can|can still|and) )"
    r"(?:(?:pre-?order|order|buy|book|reserve) (?:my|now|here|online|today|yours|your)\b"
    r"|book in\b|(?:book|reserve) an? (?:\w+ )?"
    r"(?:call|session|place|consultation|appointment|slot|seat|spot|ticket)\b)"
    r"|\b(?:register|enrol+|subscribe|sign up|apply) (?:now|here|today|at|by|online|"
    r"(?:for|to|in) (?:my|our|the|this))\b"
    r"|\bjoin (?:me|us) (?:for|at|on|in|live)\b"
    rf"|\b(?:my|our) (?:(?:new|newest|latest|next|first|free|online|upcoming|live|little|own) )*"
    rf"{_OFFER}s?\b"
    r"|\b(?:places|spots|seats|tickets) (?:left|available|remain)|\blink in (?:my )?bio\b",
    re.IGNORECASE,
)

_CREDIT = re.compile(
    r"\b(?:thanks?|thank you|thx|grateful|congrat\w*|kudos|bravo|well done|shout-?out|hat tip|"
    r"credit|recommend\w*|inspired)\b"
    r"|(?:\b(?:via|by|from|with|of|about|read|reading|follow|loved?|like|as)|\bh/t|[(:])\s*\.?@\w"
    r"|@\w+(?:['’]s\b| (?:says|said|writes|wrote|asks|asked|taught|reminded|shared|explains|on|"
    r"has|is|does|did)\b)"
    r"|^\s*\.?@\w",
    re.IGNORECASE,
)

_ASKS = re.compile(
    r"\b(?:recommend\w*|suggest\w*|link|url|website|web page|resources?|article|blog|book|course|"
    r"workshop|webinar|podcast|newsletter|read more|find (?:it|you|out|more)|sign up|register|"
    r"details|more info\w*|where (?:can|do|could)|know (?:of )?(?:any|a|an|some)|"
    r"do you (?:have|offer|teach|write|sell))\b",
    re.IGNORECASE,
)
_PLEASE = re.compile(
    r"\b(?:please|pls|could you|would you|can you) (?:share|send|post|point|link)|"
    r"\b(?:looking for|would love|i(?:['’]d| would) love|send me|share) (?:\w+ )?"
    r"(?:the |a |your |any )?(?:link|book|course|article|recommendation|resource)",
    re.IGNORECASE,
)
_NO_WORDS = re.compile(r"https?://\S+|[@#]\w+")
_WORD = re.compile(r"\w+")
_PASSED_ON = re.compile(
    r"(?:^|(?<=[^\w@]))(?:RT|MT):? ?@(?P<name>\w+)"
    r"|[“\"]@(?P<quoted>\w+):? [^”\"]*(?:[”\"](?P<after>.*))?$",
    re.DOTALL,
)


class PassedOn(NamedTuple):
    """Somebody's post inside a post, in the old style: whose, and the words around it."""

    handle: str
    words: str


def calls_to_act(text: str) -> bool:
    """Say whether a post calls to act on an offer of one's own: book, register, my workshop."""
    return bool(_CALL_TO_ACT.search(text))


def credits_somebody(text: str) -> bool:
    """Say whether a post that names somebody credits them, speaks of them or addresses them."""
    return bool(_CREDIT.search(text))


def asks_for_a_link(text: str) -> bool:
    """Say whether a post invites others to name a page: it asks, or says please."""
    return bool(("?" in text and _ASKS.search(text)) or _PLEASE.search(text))


def own_words(text: str) -> int:
    """Return how many words a post has besides links, names and hashtags."""
    return len(_WORD.findall(_NO_WORDS.sub(" ", text)))


def passed_on(text: str) -> PassedOn | None:
    """Return what a post passes on in the old style: "So true! RT @x: …" or “@x: …” with words."""
    found = _PASSED_ON.search(text) if "@" in text else None
    if not found:
        return None
    words = text[: found.start()] + " " + (found["after"] or "")
    return PassedOn(found["name"] or found["quoted"], words)
