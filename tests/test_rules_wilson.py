"""The interval behind every share, against the figures that the course prints."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_lib.rules import Share, wilson


@pytest.mark.parametrize(
    ("k", "n", "low", "high"),
    [(15, 20, 53, 89), (30, 40, 60, 86), (90, 120, 67, 82), (225, 300, 70, 80), (75, 100, 66, 82)],
)
def test_the_figures_of_the_course(k, n, low, high):
    assert [round(100 * end) for end in wilson(k, n)] == [low, high]


def test_of_nothing_nothing_is_known():
    assert wilson(0, 0) == (0.0, 1.0)
    assert Share(0, 0).share is None
    assert str(Share(0, 0)) == "0 of 0"


def test_a_share_in_words():
    assert str(Share(15, 20)) == "15 of 20 (75%, somewhere between 53% and 89%)"
    assert str(Share(1_999, 2_000)) == "1,999 of 2,000 (99%, somewhere between 99% and 99%)"
    assert str(Share(4_000, 4_000)) == "4,000 of 4,000 (100%, somewhere between 99% and 100%)"
    assert str(Share(0, 4_000)) == "0 of 4,000 (0%, somewhere between 0% and 1%)"


@pytest.mark.parametrize(("k", "n"), [(-1, 3), (4, 3)])
def test_no_share(k, n):
    with pytest.raises(ValueError, match="no share"):
        wilson(k, n)


COUNTED = st.integers(1, 5_000).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))


@given(COUNTED)
def test_the_interval_holds_the_share_and_stays_between_0_and_1(counted):
    k, n = counted
    low, high = wilson(k, n)
    assert 0 <= low <= k / n <= high <= 1


@given(COUNTED)
def test_the_other_part_has_the_mirrored_interval(counted):
    k, n = counted
    low, high = wilson(k, n)
    other_low, other_high = wilson(n - k, n)
    assert (1 - other_high, 1 - other_low) == pytest.approx((low, high))


@given(COUNTED)
def test_more_of_the_same_makes_it_surer(counted):
    k, n = counted
    low, high = wilson(k, n)
    surer_low, surer_high = wilson(4 * k, 4 * n)
    assert surer_high - surer_low < high - low
