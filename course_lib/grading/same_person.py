"""Who of a class list is which learner, by name alone: matched where that is clear, else said.

People write the same name in several ways: the family name first or last, in one word or two, with
accents or without, in wide letters or narrow ones, with a title. So names are compared in four
ways, each looser than the one before; a name that fits two people, on either side, is never
guessed.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import permutations, product

from course_lib.hand_in.learner import plain_letters

#: The words of a longer name are put together only as they stand, and turned round.
_MOST_WORDS_TO_REORDER = 5

#: What stands for ä, ö, ü and å where a keyboard lacks them, and what is left without the accent.
_SPELLED_OUT = (("ae", "a"), ("oe", "o"), ("ue", "u"), ("aa", "a"))

#: What therapists put before and behind their names. Short ones that are names too, such as Ma or
#: Mag, are left out.
_TITLES = frozenset({"dr", "prof", "phd", "psyd", "dipl", "lcsw", "lmft", "lpc"})

Words = tuple[str, ...]
_Pair = tuple[int, str]
_ByPlace = Mapping[int, Words]
_ById = Mapping[str, Words]


@dataclass(frozen=True, slots=True)
class Unclear:
    """People of the list and learners who may be the same: only the instructor can know."""

    places: tuple[int, ...]
    learners: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Matched:
    """What names say about a class.

    `learner_at` is the learner's id by the person's place in the list, and `loosely` are the places
    where list and learner write the name in different ways. `missing` are the places of those from
    whom nothing came, `strangers` the learners who are not in the list.
    """

    learner_at: Mapping[int, str]
    loosely: tuple[int, ...]
    unclear: tuple[Unclear, ...]
    missing: tuple[int, ...]
    strangers: tuple[str, ...]


def match(people: Sequence[str], names: Mapping[str, str]) -> Matched:
    """Compare the names of a class list with the learners' `names`, by id."""
    rows = {place: words(person) for place, person in enumerate(people)}
    learners = {learner: words(name) for learner, name in sorted(names.items())}
    learner_at: dict[int, str] = {}
    loosely: list[int] = []
    unclear: list[Unclear] = []
    for way in (_in_any_order, _in_any_spacing, _in_any_spelling, _without_titles):
        for group in list(_groups(_sharing(way, rows, learners))):
            if len(group.places) == len(group.learners) == 1:
                learner_at[group.places[0]] = group.learners[0]
                loosely += group.places if way is not _in_any_order else ()
            else:
                unclear.append(group)
            _take_out(group, rows, learners)
    for group in list(_groups(_alike(rows, learners))):
        unclear.append(group)
        _take_out(group, rows, learners)
    return Matched(learner_at, tuple(loosely), tuple(unclear), tuple(rows), tuple(learners))


def is_same_name(one: str, other: str) -> bool:
    """True where two names differ in nothing but order, spaces, accents and the like."""
    return not _in_any_spelling(words(one)).isdisjoint(_in_any_spelling(words(other)))


def words(name: str) -> Words:
    """Return the words of a name in small plain letters, of any script.

    >>> words("Wáng　Xiǎo-Míng")
    ('wang', 'xiao', 'ming')
    """
    # Vowel signs of Indian scripts are marks, and belong to the word as letters do.
    return tuple(
        "".join(
            each if unicodedata.category(each)[0] in "LMN" else " " for each in plain_letters(name)
        ).split()
    )


def _in_any_order(name: Words) -> set[str]:
    return {" ".join(sorted(name))} - {""}


def _in_any_spacing(name: Words) -> set[str]:
    if len(name) > _MOST_WORDS_TO_REORDER:
        return {"".join(name[start:] + name[:start]) for start in range(len(name))}
    return {"".join(order) for order in permutations(name)} - {""}


def _in_any_spelling(name: Words) -> set[str]:
    return _in_any_spacing(tuple(map(_without_spelled_out, name)))


def _without_titles(name: Words) -> set[str]:
    kept = tuple(word for word in name if word not in _TITLES)
    return _in_any_spelling(kept) if len(kept) > 1 else set()


def _without_spelled_out(word: str) -> str:
    for long, short in _SPELLED_OUT:
        word = word.replace(long, short)
    return word


def _sharing(way: Callable[[Words], set[str]], rows: _ByPlace, learners: _ById) -> Iterator[_Pair]:
    """Pair all whose names can be written alike in this way."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    for place, name in rows.items():
        for written in way(name):
            places[written].append(place)
    for learner, name in learners.items():
        for written in way(name):
            yield from ((place, learner) for place in places[written])


def _alike(rows: _ByPlace, learners: _ById) -> Iterator[_Pair]:
    """Pair names of which one is a part of the other, or that share two words."""
    for (place, here), (learner, there) in product(rows.items(), learners.items()):
        shared = set(here) & set(there)
        if shared and (len(shared) > 1 or shared in (set(here), set(there))):
            yield place, learner


def _groups(pairs: Iterable[_Pair]) -> Iterator[Unclear]:
    """Put together all who hang together by a pair, directly or through others."""
    members: dict[int | str, set[int | str]] = {}
    for place, learner in pairs:
        joined = members.get(place, {place}) | members.get(learner, {learner})
        members.update(dict.fromkeys(joined, joined))
    for group in {id(group): group for group in members.values()}.values():
        yield Unclear(
            tuple(sorted(each for each in group if isinstance(each, int))),
            tuple(sorted(each for each in group if isinstance(each, str))),
        )


def _take_out(group: Unclear, rows: dict[int, Words], learners: dict[str, Words]) -> None:
    for place in group.places:
        del rows[place]
    for learner in group.learners:
        del learners[learner]
