"""One person at one computer, who writes their name in another way the next time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from course_lib.grading.same_person import is_same_name
from course_lib.hand_in import Slip
from course_lib.hand_in.note import Note


def as_one_person(slips: Sequence[Slip], known: Mapping[str, Note]) -> list[Slip]:
    """Give one id to hand-ins of one computer whose names differ only in how they are written.

    `Li Wei` today and `Wei Li` tomorrow would otherwise be two people in the gradebook. The id is
    that of somebody graded before, who are `known` by their notes, or else the one of the earliest
    hand-in. Different names of one computer stay different people: a couple may share it.
    """
    people: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for learner_id, note in known.items():
        people[note.learner_key][learner_id] = note.learner
    found = {}
    for slip in sorted(slips, key=lambda each: (each.made_at, each.learner.id)):
        learner, theirs = slip.learner, people[slip.learner.key]
        if learner.known_as or not learner.key or learner.id in theirs:
            continue
        same = [each for each, name in theirs.items() if is_same_name(name, learner.name)]
        if same:
            found[learner.key, learner.id] = same[0]
        else:
            theirs[learner.id] = learner.name
    return [
        replace(slip, learner=replace(slip.learner, known_as=other))
        if (other := found.get((slip.learner.key, slip.learner.id)))
        else slip
        for slip in slips
    ]
