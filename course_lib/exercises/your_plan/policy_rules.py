"""What a policy has to keep: all parts written, easy to read, the right line for a crisis (E6)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import partial

from course_lib.exercise import Rule
from course_lib.exercises.your_plan.policy_words import BLANK, POLICY_PARTS, PolicyPart
from course_lib.facts import CrisisLine, crisis_lines
from course_lib.screens import reading_grade

#: People read a policy on their first day, when much is new.
HIGHEST_GRADE = 9.0

#: Fewer words than this are a note to oneself, not a sentence for others.
FEWEST_WORDS = 6

#: The part that names the country. It is chosen, so that the line can be looked up.
COUNTRY = "country"

#: “24 hours” is no number to call.
_FEWEST_DIGITS = 3

_ONE_CLIENT = re.compile(r"\b(?:my|our) (?:client|patient)\b", re.IGNORECASE)
_NUMBER = re.compile(r"\d[\d -]*\d")


def is_written(part_id: str, given: Mapping[str, str]) -> bool:
    """True where a part holds a sentence of its own, with no blank left."""
    words = given.get(part_id, "").strip()
    others = [text.strip() for id_, text in given.items() if id_ != part_id]
    return BLANK not in words and len(words.split()) >= FEWEST_WORDS and words not in others


def has_all_parts(given: Mapping[str, str]) -> bool:
    """True where all eight parts are written."""
    return all(is_written(part.id, given) for part in POLICY_PARTS)


def is_easy_to_read(given: Mapping[str, str]) -> bool:
    """True where the whole policy is written, at grade 9 or below."""
    whole = "\n".join(given.get(part.id, "") for part in POLICY_PARTS)
    return has_all_parts(given) and reading_grade(whole) <= HIGHEST_GRADE


def names_nobody(given: Mapping[str, str]) -> bool:
    """True where all is written, and no part speaks of one client, as in “my client Anna”."""
    return has_all_parts(given) and not any(map(_ONE_CLIENT.search, given.values()))


def names_the_line(given: Mapping[str, str]) -> bool:
    """True where the crisis part names the line of the chosen country.

    For a country that the course has not looked up, any number will do but those of others.
    """
    known = {line.id: numbers_of(line) for line in crisis_lines()}
    named = _numbers(given.get("crisis", ""))
    country = given.get(COUNTRY, "")
    if known.get(country):
        return bool(named & known[country])
    return country in known and bool(named - set().union(*known.values()))


def numbers_of(line: CrisisLine) -> set[str]:
    """Return the numbers to call that a crisis line's own words name."""
    return _numbers(f"{line.line}. {line.how}")


def _numbers(text: str) -> set[str]:
    found = (re.sub(r"\D", "", each) for each in _NUMBER.findall(text))
    return {number for number in found if len(number) >= _FEWEST_DIGITS}


def _part_rule(part: PolicyPart) -> Rule:
    name = part.label.partition(". ")[2]
    again = f"“{name}” is not finished yet. {part.asks}"
    if BLANK in part.starter:
        again += " Fill in each blank."
    return Rule(partial(is_written, part.id), "", again)


POLICY_RULES = (
    *(_part_rule(part) for part in POLICY_PARTS),
    Rule(
        names_the_line,
        "There is a number for a crisis. Outside the United States the course cannot check it: "
        "look it up once more before you hand this out.",
        "Choose your country, and name its crisis line with its number under “In a crisis”.",
    ),
    Rule(
        names_nobody,
        "",
        "Once all eight parts are written: take out whatever is about one person, such as “my "
        "client” with a name or a story. A policy speaks of everybody.",
    ),
    Rule(
        is_easy_to_read,
        "All eight parts are there, and they are easy to read.",
        "Once all eight parts are written: make the long sentences shorter. A policy should need "
        f"no more than {HIGHEST_GRADE:.0f} years of school.",
    ),
)
