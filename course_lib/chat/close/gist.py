"""The gist of a post in single words, so that nobody finds the post by searching for it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from course_lib.chat.questions import bare

_WORD = re.compile(r"(?<![\w'])[a-zà-öø-ÿ]{4,}(?![\w'])")
_COMMON_WORDS = """
about after again agree agreed ahead almost alone along already also although always among another
answer answers anybody anyone anything around asked asking away back because been before begin
behind being below best better between both bring brought came come comes coming could does doing
done down each early either else enough even ever every everybody everyone everything exactly
feels felt find first found from gave gets give gives glad goes going good great half have haven
having hear heard help helps here hers herself himself hour hours however idea ideas instead into
itself just keep kept kind knew know knows last late later least left less like liked likes little
long look looks loud love loved made make makes many matter matters maybe mean means meant mine
more most much must myself near need needs never next nice nobody none nothing often once only
onto other others ours over part people perhaps person plain please point put quite rather read
really right said same saying says seen session sessions several shall should show since small
some somebody someone something soon sorry start still stop such sure take taken takes tell tells
than thank thanks that their theirs them themselves then there these they thing things think this
those though thought three through time times today together told tonight took true turn twice two
under until upon used using usual usually very want wanted wants wasn went were what when where
which while whole whom whose will with without wonder word words work works would write writes
wrote yours yourself your you've four five week year
"""
_COMMON = frozenset(_COMMON_WORDS.split())
_FEWEST_WHO_SAID_IT = 2
_MOST = 4


def gist(text: str) -> tuple[str, ...]:
    """Return up to four telling words of a post, by the alphabet and not as they stood.

    Words that begin with a capital are left out: they may be names of people or places.
    """
    words = dict.fromkeys(_WORD.findall(bare(text)))
    telling = [word for word in words if word not in _COMMON]
    telling.sort(key=len, reverse=True)
    return tuple(sorted(telling[:_MOST]))


def words_of_several(texts: Sequence[tuple[str, str]], most: int = 8) -> tuple[str, ...]:
    """Return the telling words that at least two people used; each of `texts` is (who, what)."""
    users: dict[str, set[str]] = {}
    for who, text in texts:
        for word in set(_WORD.findall(bare(text))) - _COMMON:
            users.setdefault(word, set()).add(who)
    counts = Counter({word: len(who) for word, who in users.items()})
    often = [(word, n) for word, n in counts.items() if n >= _FEWEST_WHO_SAID_IT]
    often.sort(key=lambda each: (-each[1], each[0]))
    return tuple(word for word, _ in often[:most])
