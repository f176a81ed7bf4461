"""Look over a form of several parts, rule by rule."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from course_lib.checks.verdict import Verdict, scored
from course_lib.exercise import Parts
from course_lib.screens import screen

_ALL_ALIKE = "All that is filled in says the same. Look at each part by itself."


def judge(question: Parts, given: Mapping[str, str]) -> Verdict:
    """Return the share of the rules that are kept, and what to say about each."""
    if len(given) > 1 and len(set(given.values())) == 1:
        return scored(0.0, (), (_ALL_ALIKE,))
    kept = [rule for rule in question.rules if rule.kept(given)]
    verdict = scored(
        len(kept) / len(question.rules),
        [rule.good for rule in kept if rule.good],
        [rule.again for rule in question.rules if rule not in kept],
    )
    notes = screen("\n\n".join(given.values()), question.screens)
    return replace(verdict, notes=tuple(note.sentence for note in notes))
