"""Judge a choice of several: name each choice that does not fit, with its reason."""

from __future__ import annotations

from collections import Counter

from course_lib.checks.verdict import Outcome, Verdict, scored
from course_lib.exercise import Choose, Option


def judge(question: Choose, given: list[str]) -> Verdict:
    """Return the verdict for the ids chosen. A critical choice earns nothing, and comes first."""
    chosen = [option for option in question.options if option.id in given]
    if question.is_opinion:
        return Verdict(Outcome.THANK_YOU, 0.0, right=(f"{len(chosen)} ticked.",))
    fitting = [option for option in chosen if option.fits]
    misfits = _misfits(question, chosen)
    score = _score(question, chosen, fitting, misfits)
    again = [
        f"{option.label}: {option.why}"
        for option in sorted(chosen, key=lambda option: not option.critical)
        if option.fits is False
    ]
    either = [f"{option.label}: {option.why}" for option in chosen if option.fits is None]
    right = [_how_many_fit(fitting, chosen)] if fitting else []
    if question.how_many is not None and score < 1:
        again += either
    else:
        right += either
    if question.how_many is not None:
        again = _wrong_count(question.how_many, len(chosen)) + again
    else:
        again += _how_many_missing(question, fitting)
    if any(option.critical for option in chosen):
        return scored(0.0, right, again)
    return scored(score, right, again)


def _misfits(question: Choose, chosen: list[Option]) -> list[Option]:
    """The choices that cost something: a group costs only above what is tolerated of it."""
    count = Counter(option.group for option in chosen if option.fits is False)
    return [
        option
        for option in chosen
        if option.fits is False and count[option.group] > question.tolerated.get(option.group, 0)
    ]


def _score(
    question: Choose, chosen: list[Option], fitting: list[Option], misfits: list[Option]
) -> float:
    if question.how_many is None:
        all_fitting = sum(option.fits is True for option in question.options)
        all_misfits = sum(option.fits is False for option in question.options)
        # Found minus falsely marked, each as a share: marking everything earns nothing.
        return len(fitting) / all_fitting - len(misfits) / max(1, all_misfits)
    if len(chosen) > question.how_many:
        return 0.0
    enough = question.enough or question.how_many
    if len(chosen) < question.how_many:
        enough = question.how_many
    return (min(len(fitting), enough) - len(misfits)) / enough


def _how_many_fit(fitting: list[Option], chosen: list[Option]) -> str:
    if all(option.fits is not False for option in chosen):
        return "Your choice fits." if len(fitting) == 1 else f"{len(fitting)} that you chose fit."
    return f"{len(fitting)} of the {len(chosen)} that you chose fit."


def _wrong_count(asked: int, chosen: int) -> list[str]:
    if chosen > asked:
        return [f"You chose {chosen}. Choose {asked}: untick {chosen - asked}."]
    if chosen < asked:
        return [f"You chose {chosen}. Choose {asked - chosen} more."]
    return []


def _how_many_missing(question: Choose, fitting: list[Option]) -> list[str]:
    missing = sum(option.fits is True for option in question.options) - len(fitting)
    if not missing:
        return []
    return [f"{missing} more {'belongs' if missing == 1 else 'belong'} here. Look through again."]
