"""The post's rules, each at its edges."""

import subprocess
import sys
from datetime import UTC, datetime, timedelta, timezone

import pytest

from course_lib.rules import dormant_limit, gap, gap_verdict, is_dormant
from course_lib.settings import Settings

TODAY = datetime(2026, 3, 16, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("following", "followers", "difference", "verdict"),
    [
        (120, 96, 24, "keep going"),
        (610, 390, 220, "nearly there"),
        (900, 600, 300, "pause"),
        (4_900, 4_750, 150, "keep going"),
        (310, 5, 305, "pause"),
        (2_300, 1_700, 600, "pause"),
        (80, 400, -320, "keep going"),
        (5_001, 171, 4_830, "pause"),
        (199, 0, 199, "keep going"),
        (200, 0, 200, "nearly there"),
        (299, 0, 299, "nearly there"),
        (0, 0, 0, "keep going"),
    ],
)
def test_the_gap_is_a_difference(following, followers, difference, verdict):
    assert gap(following=following, followers=followers) == difference
    assert gap_verdict(difference) == verdict


def test_the_bands_follow_the_settings():
    limits = Settings(gap_nearly=50, gap_pause=50)
    assert [gap_verdict(n, limits) for n in (49, 50)] == ["keep going", "pause"]


@pytest.mark.parametrize(
    ("last", "dormant"),
    [
        (datetime(2026, 1, 16, 12, 0, 0, tzinfo=UTC), True),
        (datetime(2026, 1, 16, 12, 0, 1, tzinfo=UTC), False),
        (datetime(2026, 1, 16, 13, 30, tzinfo=timezone(timedelta(hours=2))), True),
        (datetime(2026, 1, 17, 12, tzinfo=UTC), False),
        (datetime(2025, 11, 3, tzinfo=UTC), True),
        (TODAY, False),
        (None, None),
    ],
)
def test_at_least_two_calendar_months(last, dormant):
    assert is_dormant(last, TODAY) is dormant


@pytest.mark.parametrize(
    ("observed", "limit"),
    [
        (datetime(2026, 4, 30, tzinfo=UTC), datetime(2026, 2, 28, tzinfo=UTC)),
        (datetime(2024, 4, 30, tzinfo=UTC), datetime(2024, 2, 29, tzinfo=UTC)),
        (datetime(2026, 2, 28, tzinfo=UTC), datetime(2025, 12, 28, tzinfo=UTC)),
        (datetime(2026, 1, 31, tzinfo=UTC), datetime(2025, 11, 30, tzinfo=UTC)),
    ],
)
def test_two_months_back_on_the_calendar(observed, limit):
    assert dormant_limit(observed) == limit


def test_other_numbers_of_months():
    limits = Settings(dormant_months=14)
    assert dormant_limit(TODAY, limits) == datetime(2025, 1, 16, 12, tzinfo=UTC)


def test_the_plain_rules_need_no_pandas():
    script = (
        "import sys; from course_lib.account import sample; import course_lib.rules;"
        "sample.roster('gap-cards'); sample.gold('gap-cards'); sys.exit('pandas' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
