"""What makes a post hard for somebody whose phone reads it aloud.

Not in the post of 2010; guides to accessible writing agree on these four habits. A rule of thumb
like all rules about words: it cannot tell a long word in a hashtag from two short ones.
"""

from __future__ import annotations

import re
import unicodedata

#: Habit → what to do in its place.
HABITS = {
    "hashtag": "Begin each word in a hashtag with a capital, as in #GoodSleepTips.",
    "emoji": "Put emoji at the end, and few of them.",
    "letters": "Use the plain letters of your keyboard.",
    "picture": "Say in a few words what the picture shows.",
}

_HASHTAG = re.compile(r"#(\w+)")
#: Few single words are longer, so small letters beyond it are most likely several words.
_ONE_WORD = 10
_FEW_EMOJI = 3
_JOINS = "\u200d\ufe0f"


def hard_to_hear(text: str, *, picture: bool = False, described: str = "") -> frozenset[str]:
    """Return the habits of `HABITS` that make a post hard to hear; none means it is easy.

    `picture` says whether there is one, `described` what stands in its alt text.
    """
    found = {
        "hashtag": any(
            len(tag) > _ONE_WORD and tag == tag.lower() for tag in _HASHTAG.findall(text)
        ),
        "emoji": _emoji_in_the_way(text),
        "letters": any(_is_dressed_up(sign) for sign in text),
        "picture": picture and not re.search(r"\w", described),
    }
    return frozenset(habit for habit, is_there in found.items() if is_there)


def _emoji_in_the_way(text: str) -> bool:
    plain = text.translate({ord(sign): None for sign in _JOINS})
    places = [place for place, sign in enumerate(plain) if _is_emoji(sign)]
    if not places:
        return False
    return len(places) > _FEW_EMOJI or bool(re.search(r"\w", plain[places[0] :]))


def _is_emoji(sign: str) -> bool:
    return unicodedata.category(sign) in ("So", "Sk") and ord(sign) > 0x2600


def _is_dressed_up(sign: str) -> bool:
    """Say whether a sign is a letter of the alphabet in costume, such as a bold one from a menu."""
    return ord(sign) > 0xFF and unicodedata.normalize("NFKC", sign).isascii() and sign.isalpha()
