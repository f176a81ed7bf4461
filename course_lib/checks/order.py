"""Judge an order, by the pairs that stand the right way round, or by how far each step is off."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import combinations

from course_lib.checks.verdict import Verdict, scored
from course_lib.exercise import Order, Step


def judge(question: Order, given: list[str]) -> Verdict:
    """Return the verdict for all step ids in the learner's order.

    A step that stands above one it must never stand above earns nothing, and comes first. The
    others come as the learner has them: in their true order they would give it away.
    """
    place = {step_id: position for position, step_id in enumerate(given)}
    in_place = [step for position, step in enumerate(question.steps) if place[step.id] == position]
    as_given = sorted(question.steps, key=lambda step: place[step.id])
    critical = [step for step in as_given if _stands_too_high(step, place)]
    others = [step for step in as_given if step not in in_place and step not in critical]
    right = [f"{len(in_place)} of {len(given)} stand in their place."] if in_place else []
    again = [f"{step.text}: {step.why}" for step in (*critical, *others)]
    if critical:
        return scored(0.0, right, again)
    share = _near_misses(question, place) if question.ranking else _tau(question, place)
    return scored(share, right, again)


def _stands_too_high(step: Step, place: Mapping[str, int]) -> bool:
    return any(place[step.id] < place[earlier] for earlier in step.never_before)


def _tau(question: Order, place: Mapping[str, int]) -> float:
    """Kendall's tau: a reversed order is −1 and a random one 0 on average, so both earn nothing."""
    pairs = list(combinations(question.steps, 2))
    kept = sum(place[first.id] < place[second.id] for first, second in pairs)
    return 2 * kept / len(pairs) - 1


def _near_misses(question: Order, place: Mapping[str, int]) -> float:
    """Credit for each step by how near it is to its place, as in situational judgement tests.

    Five steps earn up to 4 marks each there, 20 in all and never less than 8; this is
    (marks − 8) ÷ 12, so that the worst order earns 0 and a random one a third.
    """
    size = len(question.steps)
    off = sum(abs(place[step.id] - position) for position, step in enumerate(question.steps))
    return 1 - off / (size * size // 2)
