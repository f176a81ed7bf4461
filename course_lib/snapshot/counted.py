"""Which answer counts for an exercise about an account: the agreed own one, or the sample's."""

from __future__ import annotations

from collections.abc import Container, Mapping
from typing import Protocol

from course_lib.exercise import Exercise, Lesson, Question, sample_question
from course_lib.snapshot.record import Snapshot
from course_lib.snapshot.tables import dataset_of


class _Line(Protocol):
    @property
    def value(self) -> object: ...


def answered(answers: Mapping[str, _Line]) -> frozenset[str]:
    """Return the keys under which something is answered."""
    return frozenset(key for key, line in answers.items() if line.value not in (None, "", [], {}))


def keys_that_count(lesson: Lesson, own: Snapshot | None) -> tuple[str, ...]:
    """Return the keys of the answers that a hand-in holds; own ones only with a snapshot."""
    sources = ("sample",) if own is None else ("sample", own.source)
    keys = (exercise.key(source) for exercise in lesson.handed_in for source in sources)
    return tuple(dict.fromkeys(keys))


def counted(
    exercise: Exercise, own: Snapshot | None, given: Container[str]
) -> tuple[str, Question]:
    """Return the key of the answer that counts, and the question that it answers.

    The own account counts where its snapshot was agreed to, an answer is given for it, and it
    holds what the exercise needs. In every other case the sample counts.
    """
    question = exercise.question
    if callable(question) and own is not None and exercise.key(own.source) in given:
        account = dataset_of(own)
        if not account.missing_for(exercise.needs):
            return exercise.key(own.source), question(account)
    return exercise.id, sample_question(exercise)
