"""Judge labels given to items: name each item whose label does not fit, with its reason."""

from __future__ import annotations

from collections import Counter

from course_lib.checks.verdict import Verdict, scored
from course_lib.exercise import Item, Sort


def judge(question: Sort, given: dict[str, str]) -> Verdict:
    """Return the verdict for a label per item. A critical label earns nothing."""
    total = len(question.items)
    right = sum(given.get(item.id) in item.accepted for item in question.items)
    criticals = [item for item in question.items if given.get(item.id) in item.critical]
    again = [_say(item, given) for item in criticals]
    again += [
        _say(item, given)
        for item in question.items
        if item.id in given and given[item.id] not in item.accepted and item not in criticals
    ]
    unanswered = total - len(given)
    if unanswered:
        again.append(f"{unanswered} {'has' if unanswered == 1 else 'have'} no answer yet.")
    praise = [f"{right} of {total} fit."] if right else []
    praise += [
        _say(item, given)
        for item in question.items
        if given.get(item.id) in item.accepted and given[item.id] in item.notes
    ]
    if question.sums_up and not unanswered:
        praise.append(question.sums_up(Counter(given.values())))
    if criticals:
        return scored(0.0, praise, again)
    same = _same_answer_for_all(question)
    enough = question.enough or total
    return scored((right - same) / max(1, enough - same), praise, again)


def _same_answer_for_all(question: Sort) -> int:
    """How many items the luckiest single label gets right: from there the points count.

    Giving every card the same answer therefore earns nothing.
    """
    return max(
        sum(label.id in item.accepted for item in question.items) for label in question.labels
    )


def _say(item: Item, given: dict[str, str]) -> str:
    return f"{item.text}: {item.notes.get(given[item.id], item.why)}"
