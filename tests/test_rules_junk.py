"""The scorecard for junk: every edge, every way a table writes nothing, and what never changes."""

import math
from datetime import UTC, datetime, timedelta

import pandas as pd
import pytest
from by_hand import band, points
from hypothesis import given
from hypothesis import strategies as st

from course_lib.rules import activity, audit, junk_evidence, kept_off, neutral_facts

TODAY = datetime(2026, 3, 16, 12, tzinfo=UTC)
#: Nothing speaks against this account.
FINE = {
    "followers_n": 200,
    "following_n": 200,
    "posts_n": 900,
    "listed_n": 3,
    "likes_n": 40,
    "bio": "Reads on the tram.",
    "url": "https://tram.example",
    "location": "Ghent",
    "handle": "reads_on_the_tram_99",
    "default_picture": False,
}
COUNTS = st.one_of(st.none(), st.integers(0, 30), st.sampled_from([99, 100, 101, 5_000]))
TEXTS = st.sampled_from([None, "", "  ", "Ghent", "a1b2c3d4", "abc123"])
PROFILES = st.fixed_dictionaries(
    {
        name: COUNTS if name.endswith("_n") else TEXTS
        for name in FINE
        if name not in ("handle", "default_picture")
    }
    | {"handle": st.sampled_from([None, "tram", "tram123", "t1r2a3m4"])}
    | {"default_picture": st.sampled_from([None, True, False])}
)


def table(*rows):
    """A table as it comes from plain records: whole numbers with gaps become decimals."""
    return pd.DataFrame(list(rows), columns=list(FINE))


def scored(**facts):
    return junk_evidence(table(FINE | facts)).iloc[0]


@pytest.mark.parametrize(
    ("following", "followers", "expected"),
    [
        (199, 100, 0),
        (200, 100, 1),
        (499, 100, 1),
        (500, 100, 2),
        (999, 100, 2),
        (1_000, 100, 3),
        (4_999, 100, 3),
        (5_000, 100, 4),
        (100, 2, 4),
        (99, 1, 3),
        (100, 0, 4),
        (10, 0, 3),
        (1, 0, 0),
        (0, 0, 0),
    ],
)
def test_the_ratio_takes_the_highest_points_that_hold(following, followers, expected):
    assert scored(following_n=following, followers_n=followers).score == expected


@pytest.mark.parametrize(
    ("facts", "expected", "reason"),
    [
        ({"default_picture": True}, 2, "picture"),
        ({"url": ""}, 1, "no link"),
        ({"bio": ""}, 1, "nothing about itself"),
        ({"listed_n": 0}, 1, "list"),
        ({"likes_n": 0}, 1, "liked"),
        ({"handle": "tram_1984"}, 1, "digits"),
        ({"handle": "t1r9a8m4"}, 1, "digits"),
    ],
)
def test_each_sign_has_its_points_and_its_reason(facts, expected, reason):
    found = scored(**facts)
    assert found.score == expected
    assert len(found.reasons) == 1
    assert reason in found.reasons[0]


def test_three_digits_a_place_alone_or_a_quiet_account_say_nothing():
    assert scored(handle="tram_198").score == 0
    assert scored(location="", following_n=300).score == 0
    assert scored(posts_n=0).score == 0


def test_an_empty_profile_says_more_from_100_accounts_followed_on():
    assert scored(bio="", location="", following_n=99).score == 1
    assert scored(bio="", location="", following_n=100).score == 2
    assert scored(bio="", location=None, following_n=100).score == 1


@pytest.mark.parametrize(
    ("score", "words"),
    [
        (0, "no sign"),
        (2, "no sign"),
        (3, "look yourself"),
        (4, "look yourself"),
        (5, "likely junk"),
        (13, "likely junk"),
    ],
)
def test_the_bands(score, words):
    steps = [{"default_picture": True}, {"url": ""}, {"bio": ""}, {"listed_n": 0}, {"likes_n": 0}]
    more = {2: steps[:1], 3: steps[:2], 4: steps[:3], 5: steps[:4], 13: steps}.get(score, [])
    facts = {key: value for step in more for key, value in step.items()}
    if score == 13:
        facts |= {"location": "", "handle": "t1234", "following_n": 5_000, "followers_n": 0}
    found = scored(**facts)
    assert (found.score, found.band) == (min(score, 12), words)


@pytest.mark.parametrize("column", ["bio", "url", "location"])
def test_an_empty_text_is_empty_and_a_missing_one_is_unknown(column):
    for empty in ("", "   ", "NULL"):
        assert scored(**{column: empty}).unknown == 0
    for nothing in (None, float("nan"), pd.NA):
        found = scored(**{column: nothing})
        assert (found.score, found.unknown) == (0, 1)


@pytest.mark.parametrize("yes", [True, 1, 1.0, "1", "1.0", "True", "TRUE", "true", "yes"])
def test_every_way_to_write_yes(yes):
    assert scored(default_picture=yes).score == 2


@pytest.mark.parametrize("no", [False, 0, 0.0, "0", "False", "false", "no"])
def test_every_way_to_write_no(no):
    found = scored(default_picture=no)
    assert (found.score, found.unknown) == (0, 0)


@pytest.mark.parametrize("nothing", [None, float("nan"), pd.NA, "", "NULL"])
def test_a_picture_that_nobody_wrote_down_is_unknown(nothing):
    found = scored(default_picture=nothing)
    assert (found.score, found.unknown) == (0, 1)


@pytest.mark.parametrize("zero", [0, 0.0, "0", "0.0", " 0 "])
def test_every_way_to_write_a_number(zero):
    assert scored(likes_n=zero).score == 1


@pytest.mark.parametrize("nothing", [None, float("nan"), pd.NA, "", "NULL", "many", -1, math.inf])
def test_what_is_no_number_is_unknown(nothing):
    found = scored(likes_n=nothing)
    assert (found.score, found.unknown) == (0, 1)


def test_any_columns_will_do():
    assert junk_evidence(pd.DataFrame(index=range(3)))["unknown"].tolist() == [10, 10, 10]
    for name in FINE:
        alone = junk_evidence(table(FINE)[[name]]).iloc[0]
        assert (alone.score, alone.unknown, alone.reasons) == (0, 9, ())


def test_no_accounts_at_all():
    nothing = junk_evidence(table(FINE).iloc[:0])
    assert list(nothing.columns) == ["score", "band", "reasons", "unknown"]
    assert len(nothing) == 0


def test_the_order_and_the_names_of_the_rows_are_kept():
    accounts = table(FINE, FINE | {"likes_n": 0}, FINE)
    accounts.index = pd.Index(["c", "a", "a"])
    before = accounts.copy()
    found = junk_evidence(accounts)
    assert found.index.tolist() == ["c", "a", "a"]
    assert found["score"].tolist() == [0, 1, 0]
    pd.testing.assert_frame_equal(accounts, before)


@given(st.lists(PROFILES, max_size=8))
def test_it_adds_up_as_a_person_would(profiles):
    found = junk_evidence(table(*profiles))
    by_hand = [points(profile) for profile in profiles]
    assert found["score"].tolist() == [score for score, _, _ in by_hand]
    assert found["band"].tolist() == [band(score) for score, _, _ in by_hand]
    assert found["unknown"].tolist() == [unknown for _, _, unknown in by_hand]
    for said, (_, expected, _) in zip(found["reasons"], by_hand, strict=True):
        assert len(said) == len(expected)
        assert all(words in reason for words, reason in zip(expected, said, strict=True))


@given(st.lists(PROFILES, min_size=1, max_size=8), st.randoms())
def test_the_order_of_rows_and_the_types_of_columns_change_nothing(profiles, chance):
    accounts = table(*profiles)
    shuffled = accounts.sample(frac=1, random_state=chance.randrange(1_000))
    written = accounts.astype("object").where(accounts.notna(), None)
    typed = pd.DataFrame(
        {
            name: pd.array(
                [row[name] for row in profiles],
                dtype="Int64"
                if name.endswith("_n")
                else "boolean"
                if name == "default_picture"
                else "string",
            )
            for name in FINE
        }
    )
    expected = junk_evidence(accounts)
    pd.testing.assert_frame_equal(junk_evidence(shuffled).sort_index(), expected)
    pd.testing.assert_frame_equal(junk_evidence(written), expected)
    pd.testing.assert_frame_equal(junk_evidence(typed), expected)
    pd.testing.assert_frame_equal(junk_evidence(typed.astype("category")), expected)


@given(PROFILES, st.sets(st.sampled_from(list(FINE))))
def test_what_is_unknown_never_adds_points(profile, hidden):
    known = junk_evidence(table(profile)).iloc[0]
    less = junk_evidence(table(profile).drop(columns=list(hidden))).iloc[0]
    assert less.score <= known.score
    assert less.unknown >= known.unknown


@given(PROFILES, st.integers(0, 5_000), st.integers(0, 5_000), st.integers(0, 5_000))
def test_following_more_never_takes_points_away(profile, followers, one, other):
    few, many = sorted((one, other))
    rows = [profile | {"followers_n": followers, "following_n": n} for n in (few, many)]
    low, high = junk_evidence(table(*rows))["score"]
    assert low <= high


@given(PROFILES, st.sampled_from([None, TODAY, TODAY - timedelta(days=900)]))
def test_how_quiet_an_account_is_never_adds_points(profile, last):
    quiet = table(profile).assign(posts_n=0, last_post_at=last)
    assert junk_evidence(quiet)["score"].tolist() == [points(profile)[0]]


def activities(*rows, **how):
    return activity(pd.DataFrame(list(rows)), TODAY, **how).tolist()


def test_activity_counts_two_months_on_the_calendar():
    edge = datetime(2026, 1, 16, 12, tzinfo=UTC)
    assert activities(
        {"last_post_at": edge, "posts_n": 4},
        {"last_post_at": edge + timedelta(seconds=1), "posts_n": 4},
        {"last_post_at": None, "posts_n": 0},
        {"last_post_at": None, "posts_n": 4},
        {"last_post_at": None, "posts_n": None},
    ) == ["dormant", "active", "never posted", "unknown", "unknown"]


def test_activity_by_another_tools_number_of_days():
    rows = [{"last_post_at": TODAY - timedelta(days=days)} for days in (60, 61, 90, 91)]
    assert activities(*rows, days=60) == ["active", "dormant", "dormant", "dormant"]
    assert activities(*rows, days=90) == ["active", "active", "active", "dormant"]


def test_activity_of_a_table_that_does_not_tell():
    assert activities({"handle": "tram"}) == ["unknown"]


def test_whom_one_knows_stays_off_the_list():
    accounts = pd.DataFrame(
        {
            "account_id": ["1", "2", "3", "4", "5"],
            "bio": ["Sells followers.", None, "Psychotherapist, Cork.", "", ""],
        }
    )
    kept = kept_off(accounts, you_follow={"1"}, answered_you={"1", "2"}, marked={"4"})
    assert [len(reasons) for reasons in kept] == [2, 1, 1, 1, 0]


def test_the_audit_adds_up_and_says_what_is_missing():
    junk = FINE | {"default_picture": True, "url": "", "bio": "", "likes_n": 0}
    accounts = table(*[FINE] * 6, *[junk] * 3, FINE | {"listed_n": None}).assign(
        last_post_at=[TODAY] * 5 + [None] * 5
    )
    found = audit(accounts, TODAY, of=5_213, how="three pages of 20")
    assert (found.checked, found.of, found.how) == (10, 5_213, "three pages of 20")
    assert {band: share.k for band, share in found.junk.items()} == {
        "no sign": 7,
        "look yourself": 0,
        "likely junk": 3,
    }
    assert found.both["likely junk", "unknown"].k == 3
    assert sum(share.k for share in found.both.values()) == 10
    assert found.active["active"].k == 5
    assert found.missing["listed_n"] == 1
    assert sum(found.missing.values()) == 1
    low, high = found.junk["likely junk"].interval
    assert (round(low, 2), round(high, 2)) == (0.11, 0.60)


def test_an_audit_of_nobody():
    found = audit(table(FINE).iloc[:0], TODAY)
    assert found.checked == 0
    assert all(share.share is None for share in found.junk.values())


def test_neutral_facts_say_three_things_and_no_score():
    facts = neutral_facts(
        table(
            FINE | {"following_n": 500},
            FINE | {"following_n": 499},
            FINE | {"bio": "", "followers_n": None},
            FINE | {"bio": None},
        ).assign(last_post_at=[TODAY, None, None, None])
    )
    assert list(facts.columns) == ["last_post_at", "has_bio", "follows_many_more"]
    assert facts["follows_many_more"].tolist() == [True, False, pd.NA, False]
    assert facts["has_bio"].tolist() == [True, True, False, pd.NA]
    assert facts["last_post_at"].notna().tolist() == [True, False, False, False]


def test_neutral_facts_of_a_table_that_does_not_tell():
    assert neutral_facts(pd.DataFrame({"handle": ["tram"]})).isna().all(axis=None)
