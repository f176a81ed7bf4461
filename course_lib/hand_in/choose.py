"""Which of many hand-ins count: the newest of each learner, and never two people as one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from course_lib.hand_in.facts import Slip
from course_lib.hand_in.unpack import HandIn

Paper = TypeVar("Paper", Slip, HandIn)


@dataclass(frozen=True, slots=True)
class Chosen(Generic[Paper]):
    """The hand-ins to grade, the earlier ones they replace, and those held back with a reason."""

    to_grade: tuple[Paper, ...]
    earlier: tuple[Paper, ...]
    held_back: tuple[tuple[Paper, str], ...]


def choose(hand_ins: Iterable[Paper], known_keys: Mapping[str, str]) -> Chosen[Paper]:
    """Return what counts, in an order that does not depend on how the files were listed.

    `known_keys` maps the ids of learners graded before to their keys. Two keys under one id are
    two people, or one person on two computers: only the instructor can know, so all of them wait.
    """
    of_learner = defaultdict(list)
    for hand_in in hand_ins:
        of_learner[hand_in.learner.id].append(hand_in)
    to_grade, earlier, held_back = [], [], []
    for learner_id in sorted(of_learner):
        theirs = of_learner[learner_id]
        keys = {hand_in.learner.key for hand_in in theirs}
        if learner_id in known_keys:
            keys.add(known_keys[learner_id])
        if len(keys) > 1:
            reason = _reason(theirs, graded_before=learner_id in known_keys)
            held_back += [(hand_in, reason) for hand_in in theirs]
            continue
        newest: dict[str, Paper] = {}
        for hand_in in sorted(theirs, key=lambda each: (each.made_at, each.path.as_posix())):
            if hand_in.lesson in newest:
                earlier.append(newest[hand_in.lesson])
            newest[hand_in.lesson] = hand_in
        to_grade += [newest[lesson] for lesson in sorted(newest)]
    return Chosen(tuple(to_grade), tuple(earlier), tuple(held_back))


def _reason(theirs: list[Paper], *, graded_before: bool) -> str:
    names = sorted({hand_in.learner.name for hand_in in theirs})
    files = ", ".join(sorted(hand_in.path.name for hand_in in theirs))
    before = " One of that name was graded before." if graded_before else ""
    return (
        f"Two computers hand in under the name {' / '.join(names)} ({files}).{before} If this is "
        "one person, move the files that should not count out of the folder; to go on from a new "
        "computer, also delete that person's folder in submitted/. If these are two people, ask "
        "one of them to hand in again under a fuller name: "
        'python3 start.py hand-in --name "FULL NAME"'
    )
