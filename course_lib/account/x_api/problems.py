"""Why the course itself does not read, or not on: the limit, the disk, what was typed."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from course_lib.account.problem import LiveProblem
from course_lib.account.x_api.fitting import LeftOut
from course_lib.account.x_api.prices import dollars
from course_lib.account.x_api.refusals import KEPT

#: Codes that the reading itself reacts to.
NOT_KEPT, DEARER, OVER_THE_LIMIT = "L-41", "L-50", "L-40"


def over_the_ceiling(ceiling: Decimal, spent: Decimal) -> LiveProblem:
    """The next request could cost more than was agreed to."""
    return LiveProblem(
        OVER_THE_LIMIT,
        f"{_reading_on(ceiling, spent)} {KEPT}. Allow a little more, and the next try goes on from "
        "there.",
    )


def stopped_at_the_limit(
    ceiling: Decimal, spent: Decimal, whole: Iterable[str], unfinished: Iterable[str]
) -> LiveProblem:
    """The same in the middle of a reading: what is read to its end, and what is not."""
    usable = _listed(whole)
    there = (
        f"This is read to its end, and you can use it: {usable}. This is not, and cannot be used "
        f"yet: {_listed(unfinished)}."
        if usable
        else "No part is read to its end, so there is nothing that you can use yet."
    )
    return LiveProblem(
        OVER_THE_LIMIT,
        f"{_reading_on(ceiling, spent)} {there} What is paid for is kept. Allow a little more, and "
        "the next try goes on from there.",
    )


def limit_too_low(
    ceiling: Decimal, spent: Decimal, usd: Decimal, fitting: LeftOut | None
) -> LiveProblem:
    """What was chosen may cost more than the limit leaves; nothing was read of it."""
    or_else = _without(fitting) if fitting else "Your archive is free and is usually enough."
    return LiveProblem(
        "L-52",
        f"Nothing of it is read yet: what you chose may cost {dollars(usd)}, and "
        f"{dollars(spent)} is spent today. That is more than your limit of {dollars(ceiling)}. Set "
        f"your limit to {dollars(spent + usd)}. {or_else}",
    )


def _without(fitting: LeftOut) -> str:
    rest = f"Or leave out {_listed(fitting.parts)}: the rest costs at most {dollars(fitting.usd)}"
    if not fitting.lost:
        return f"{rest}, and you lose no exercise."
    return (
        f"{rest}, but then you can do these exercises only with the sample account: "
        f"{_listed(fitting.lost)}."
    )


def _reading_on(ceiling: Decimal, spent: Decimal) -> str:
    return (
        f"Reading on could cost more than your limit of {dollars(ceiling)} for today. Spent today: "
        f"{dollars(spent)}."
    )


def _listed(titles: Iterable[str]) -> str:
    return ", ".join(f"“{title}”" for title in titles)


def not_kept() -> LiveProblem:
    """Nothing is here, or only something older than 24 hours."""
    return LiveProblem(
        NOT_KEPT,
        "There is nothing here that was read from X. X’s rules let us keep it for 24 hours only. "
        "Read your account again.",
    )


def whose_account() -> LiveProblem:
    """A bearer token belongs to an app, not to a person."""
    return LiveProblem(
        "L-42",
        "A bearer token does not say whose account it is. Tell us your handle on X, the name "
        "that begins with @.",
    )


def not_a_handle() -> LiveProblem:
    """Something that cannot be a handle."""
    return LiveProblem(
        "L-43",
        "This is no handle. A handle has up to 15 letters, digits and underscores, such as "
        "@kind_colleague.",
    )


def not_a_subject() -> LiveProblem:
    """Neither a hashtag nor a post."""
    return LiveProblem(
        "L-44",
        "Name a hashtag, such as #TherapistsConnect, or the link of the post that began the "
        "conversation.",
    )


def no_such_part(known: str) -> LiveProblem:
    """A part that we cannot read."""
    return LiveProblem("L-45", f"We can read these parts: {known}.")


def dates_need_people() -> LiveProblem:
    """Part of a part."""
    return LiveProblem(
        "L-51",
        "When people last posted is read together with the people you follow. Choose both, or "
        "neither.",
    )


def not_an_amount() -> LiveProblem:
    """A limit that is no sum of money."""
    return LiveProblem("L-46", "Your limit must be a sum in dollars, such as 3 or 2.50.")


def cannot_keep() -> LiveProblem:
    """The disk is full, or the folder may not be written."""
    return LiveProblem(
        "L-47",
        "We could not write to the course’s own folder, so we did not read on: what is paid for "
        "should also be kept. Check that the disk is not full.",
    )


def damaged_ledger() -> LiveProblem:
    """The note of what today has cost cannot be read."""
    return LiveProblem(
        "L-48",
        "The note of what you spent today is damaged, so we read nothing, to be safe. Forget "
        "your account first, then try again.",
    )


def unsafe_address() -> LiveProblem:
    """`X_API_BASE_URL` is no address, or one that would send the keys unprotected."""
    return LiveProblem(
        "L-49",
        "X_API_BASE_URL must begin with https://. Only an address on this computer may begin "
        "with http://.",
    )


def dearer_than_agreed() -> LiveProblem:
    """X answers in its new way, in which the authors of mentions cost extra."""
    return LiveProblem(
        DEARER,
        "Posts that mention you cost more than we had said, so we left them out. Ask for the "
        "price again, and choose anew.",
    )
