"""The gist of a post in single words, so that nobody finds the post by searching for it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence

from course_lib.chat.questions import bare

_WORD = re.compile(r"(?<![\w'])[a-zà-öø-ÿ]{4,}(?![\w'])")
#: Also in the middle of a post, with all that hangs on it: “#after-care”, “@kofi.b”, “me@here”.
_HANDLE_OR_TAG = re.compile(r"\S*[@#]\S+")
_COMMON_WORDS = """
able about across actually added adds after afterwards again against agree agreed ahead alive allow
allowed allows almost alone along aloud already also although always among another answer answered
answering answers anybody anyone anything aren around arrive arrived arrives asked asking asks away
back became because become becomes been before beforehand began begin begins begun behind being
below beside besides best better between bigger biggest both bring bringing brings broad brought
call called calls came cannot carry certain certainly change changed changes chat cheers clear come
comes coming could couldn course days deal depends despite didn different differently does doesn
doing done down during each early eight eighty either eleven else elsewhere ended ends enough
especially even ever every everybody everyone everything everywhere exact exactly explain explained
explains fact feel feeling feels felt fewer fifteen fifty final finally find fine first five folks
follow followed following follows forever forget forgot forty found four fourteen free from front
full gave generally gets give given gives giving glad goes going gone good gotten great greetings
guys hadn half handle handles happen happened happening happens happy hard harder hashtag hasn have
haven having hear heard hello help helps here hers herself himself honest honestly hope hoped hopes
hoping hour hours however hundred idea ideas imagine indeed instead interesting into issue itself
just keep kept kind kinda kinds knew know knowing known knows last late later leads learn learned
learning learns least leave leaves leaving left less letting like liked likely likes lines listen
little long longer look looked looking looks lose lost lots loud love loved lovely made main mainly
make makes many matter matters maybe mean means meant meanwhile mention mentioned mentions mine
minute minutes month months more most mostly move moved moves moving much must myself name names
near nearer nearly need needed needs never next nice nine nineteen nobody none normally note noted
nothing notice noticed notices number numbers obvious obviously often okay once ones only onto open
opened other others otherwise ought ours over part particular pass people perhaps person plain
please plus point possible possibly post posted posting posts pretty probably provide providing pull
puts putting question questions quick quickly quite rather read ready real really reason recommended
remember remembered replied reply requires respond response rest result results right round said
same saying says second seconds seem seemed seems seen seldom send sending sends sent session
sessions seven seventy several shall share shared shares sharing should shouldn show side sides
similar simple simply since sixty slightly slow slowly small some somebody somehow someone something
sometimes somewhere soon sorry sort sound sounds speak specific spoke stand stands start started
starting starts stay stayed step steps still stop stopped stopping stops straight stuff such suggest
suggested super sure surely surprised take taken takes taking talk talked talking talks taught teach
tell tells tend than thank thanks that their theirs them themselves then there these they thing
things think thinking thirty this those though thought thoughts thread three through time times
tired today together told tomorrow tonight took totally tough toward towards tried tries true truly
trying turn turned turns tweet tweeted tweets twelve twenty twice type types under understand
understood unless until upon used useful using usual usually various very wait waited waiting waits
want wanted wanting wants wasn watch ways week weeks weird welcome well went were weren what
whatever when whenever where wherever whether which while whoever whole whom whose will wish with
within without wonder wondered wonderful wondering word words work worked working works worth would
wouldn write writes wrong wrote yeah year years yesterday your yours yourself zero
"""
_COMMON = frozenset(_COMMON_WORDS.split())
_FEWEST_WHO_SAID_IT = 2
_MOST = 4


def gist(text: str) -> tuple[str, ...]:
    """Return up to four telling words of a post, by the alphabet and not as they stood.

    Words that begin with a capital are left out: they may be names of people or places.
    """
    telling = sorted(_telling(text), key=len, reverse=True)
    return tuple(sorted(telling[:_MOST]))


def words_of_several(
    texts: Sequence[tuple[str, str]], *, besides: Collection[str] = (), most: int = 8
) -> tuple[str, ...]:
    """Return the telling words that at least two people used; each of `texts` is (who, what).

    What stands in `besides` tells nothing new: the question itself, the tag, people’s handles.
    One and several of a thing, such as “door” and “doors”, are one word.
    """
    known = {_one_of_a_thing(word) for text in besides for word in _WORD.findall(text.casefold())}
    users: dict[str, set[str]] = {}
    forms: dict[str, Counter[str]] = {}
    for who, text in texts:
        for word in _telling(text):
            one = _one_of_a_thing(word)
            if one not in known:
                users.setdefault(one, set()).add(who)
                forms.setdefault(one, Counter())[word] += 1
    often = [(one, len(who)) for one, who in users.items() if len(who) >= _FEWEST_WHO_SAID_IT]
    often.sort(key=lambda each: (-each[1], each[0]))
    return tuple(max(forms[one].items(), key=lambda form: form[1])[0] for one, _ in often[:most])


def _telling(text: str) -> dict[str, None]:
    """Return the words of a post that say what it is about, each once, in their order."""
    found = _WORD.findall(bare(_HANDLE_OR_TAG.sub(" ", text)))
    return dict.fromkeys(word for word in found if word not in _COMMON)


def _one_of_a_thing(word: str) -> str:
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word
