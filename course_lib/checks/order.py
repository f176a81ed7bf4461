"""Judge an order: credit for each pair of steps that stands the right way round."""

from __future__ import annotations

from itertools import combinations

from course_lib.checks.verdict import Verdict, scored
from course_lib.exercise import Order


def judge(question: Order, given: list[str]) -> Verdict:
    """Return the verdict for all step ids in the learner's order.

    The score is Kendall's tau, no lower than 0: a reversed or random order earns nothing.
    """
    place = {step_id: position for position, step_id in enumerate(given)}
    pairs = list(combinations(question.steps, 2))
    kept = sum(place[first.id] < place[second.id] for first, second in pairs)
    in_place = [step for position, step in enumerate(question.steps) if place[step.id] == position]
    right = [f"{len(in_place)} of {len(given)} stand in their place."] if in_place else []
    again = [f"{step.text}: {step.why}" for step in question.steps if step not in in_place]
    return scored(2 * kept / len(pairs) - 1, right, again)
