"""How far two people agree who marked the same texts: pure counting, and words for it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

#: With fewer texts, one text more or less turns the figure round.
FEWEST_TO_TELL = 10


@dataclass(frozen=True, slots=True)
class Pair:
    """The points that two people gave to one learner's text."""

    learner: str
    exercise: str
    out_of: float
    first: float
    second: float

    @property
    def apart(self) -> float:
        """How far the two are apart."""
        return abs(self.first - self.second)


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """How far two people agree about one exercise.

    `same` have the same points, `near` differ by no more than one step. `kappa` is weighted by the
    square of the distance, None where it cannot be told. `all_alike` says whether one or both gave
    all texts the same points: then kappa is 0 or nothing, however well the two agree. `shift` is by
    how much the second gives more than the first, on average.
    """

    exercise: str
    texts: int
    same: int
    near: int
    kappa: float | None
    all_alike: Literal["", "one", "both"]
    shift: float
    differences: tuple[Pair, ...]

    @property
    def is_too_few(self) -> bool:
        """True where there are too few texts for kappa to say anything."""
        return self.texts < FEWEST_TO_TELL


def agreements(pairs: Sequence[Pair], step: float = 1.0) -> list[Agreement]:
    """Return the agreement per exercise, in the order in which the pairs come.

    `step` is the smallest step that points are given in.
    """
    by_exercise: defaultdict[str, list[Pair]] = defaultdict(list)
    for pair in pairs:
        by_exercise[pair.exercise].append(pair)
    return [_agreement(exercise, theirs, step) for exercise, theirs in by_exercise.items()]


def _agreement(exercise: str, pairs: Sequence[Pair], step: float) -> Agreement:
    differences = [pair for pair in pairs if pair.apart > 0]
    all_alike = _all_alike(pairs)
    tells = len(pairs) >= FEWEST_TO_TELL and not all_alike
    return Agreement(
        exercise=exercise,
        texts=len(pairs),
        same=len(pairs) - len(differences),
        near=sum(pair.apart <= step for pair in pairs),
        kappa=weighted_kappa([(pair.first, pair.second) for pair in pairs]) if tells else None,
        all_alike=all_alike,
        shift=sum(pair.second - pair.first for pair in pairs) / len(pairs),
        differences=tuple(sorted(differences, key=lambda pair: (-pair.apart, pair.learner))),
    )


def _all_alike(pairs: Sequence[Pair]) -> Literal["", "one", "both"]:
    kinds = sorted((len({pair.first for pair in pairs}), len({pair.second for pair in pairs})))
    return "both" if kinds == [1, 1] else "one" if kinds[0] == 1 else ""


def weighted_kappa(pairs: Sequence[tuple[float, float]]) -> float | None:
    """Return Cohen's kappa, weighted by squared distance: 1 is agreement, 0 is chance.

    Points need not be whole: the distance between them is what counts. None where there is no
    distance to expect, because both gave everybody the same points.

    >>> weighted_kappa([(0, 0), (1, 1), (2, 2), (3, 2)])
    0.875
    """
    firsts = Counter(first for first, _ in pairs)
    seconds = Counter(second for _, second in pairs)
    seen = sum((first - second) ** 2 for first, second in pairs)
    by_chance = sum(
        (first - second) ** 2 * here * there
        for first, here in firsts.items()
        for second, there in seconds.items()
    )
    if not by_chance:
        return None
    return 1 - seen * len(pairs) / by_chance
