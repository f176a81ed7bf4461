"""Where the limit is too low, the course says what to leave out, and which exercises that costs."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_lib.account.x_api.fitting import LeftOut, cost_of, leave_out
from course_lib.account.x_api.parts import PARTS, SERVES, Part, PartId

EXERCISES = {
    "Gap": ("followers", "following"),
    "Back": ("followers", "following"),
    "Audit": ("followers", "bios", "last_post_at"),
    "Mix": ("posts",),
}


def part(id_: PartId, usd: str, *, paid: bool = False) -> Part:
    """A part whose title is its id."""
    return Part(
        id=id_, title=id_, buys="", needs=SERVES[id_], at_most=1, usd=Decimal(usd), paid=paid
    )


FOUR = [
    part("followers", "1.30"),
    part("following", "2.50"),
    part("posts", "0.06"),
    part("lists", "1.03"),
]


def test_what_no_exercise_needs_goes_first() -> None:
    assert leave_out(FOUR, Decimal("3.90"), EXERCISES) == LeftOut(
        parts=("lists",), usd=Decimal("3.86"), lost=()
    )


def test_a_part_that_serves_nothing_more_goes_too() -> None:
    # Without one of the two lists nobody needs the other one, so it is not bought.
    assert leave_out(FOUR[:3], Decimal("3.00"), EXERCISES) == LeftOut(
        parts=("followers", "following"), usd=Decimal("0.06"), lost=("Gap", "Back")
    )


def test_what_is_paid_stays() -> None:
    paid = part("followers", "1.30", paid=True)
    assert leave_out([paid, *FOUR[1:]], Decimal("2.60"), EXERCISES) == LeftOut(
        parts=("lists",), usd=Decimal("2.56"), lost=()
    )


def test_dates_are_not_read_without_the_people() -> None:
    parts = [*FOUR[:2], part("last_posts", "0.10")]
    assert leave_out(parts, Decimal("3.85"), EXERCISES) == LeftOut(
        parts=("last_posts",), usd=Decimal("3.80"), lost=("Audit",)
    )


@pytest.mark.parametrize("room", ["0", "0.05"])
def test_where_nothing_fits_nothing_is_advised(room: str) -> None:
    assert leave_out(FOUR, Decimal(room), EXERCISES) is None
    assert leave_out(FOUR[:1], Decimal(room), EXERCISES) is None


@given(
    st.lists(st.sampled_from(PARTS), min_size=1, unique=True),
    st.lists(st.tuples(st.integers(0, 400), st.booleans()), min_size=6, max_size=6),
    st.integers(0, 900),
)
def test_the_advice_fits_and_names_what_it_costs(
    ids: list[PartId], prices: list[tuple[int, bool]], room: int
) -> None:
    parts = [
        part(id_, str(cents / 100), paid=paid)
        for id_, (cents, paid) in zip(ids, prices, strict=False)
    ]
    advice = leave_out(parts, Decimal(room) / 100, EXERCISES)
    if advice is None:
        return
    kept = [each for each in parts if each.title not in advice.parts]
    assert kept and cost_of(kept) == advice.usd <= Decimal(room) / 100
    assert not any(each.paid for each in parts if each.title in advice.parts)
    before, after = ({need for each in some for need in each.needs} for some in (parts, kept))
    lost = [
        title
        for title, needs in EXERCISES.items()
        if before.issuperset(needs) and not after.issuperset(needs)
    ]
    assert list(advice.lost) == lost
