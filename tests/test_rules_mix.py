"""The mix and its other readings, with the figures that the course prints."""

from collections import Counter

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_lib.rules import LABELS, Share, mix, mix_of, own_voice, readings, sensitivity
from course_lib.settings import Settings


@pytest.mark.parametrize(
    ("engage", "own", "place", "verdict"),
    [
        (15, 5, "about", "too few to tell"),
        (39, 0, "above", "too few to tell"),
        (30, 10, "about", "cannot tell"),
        (90, 30, "about", "clearly at or above"),
        (225, 75, "about", "clearly at or above"),
        (21, 19, "below", "cannot tell"),
        (20, 20, "below", "clearly below"),
        (0, 40, "below", "clearly below"),
        (40, 0, "above", "clearly at or above"),
        (650, 350, "about", "cannot tell"),
        (649, 351, "below", "cannot tell"),
        (850, 150, "about", "clearly at or above"),
        (851, 149, "above", "clearly at or above"),
    ],
)
def test_place_and_verdict(engage, own, place, verdict):
    ours = mix_of({"engage": engage, "own": own})
    assert (ours.place, ours.verdict) == (place, verdict)


def test_a_mix_of_nothing_knows_nothing():
    ours = mix_of({"repost": 3})
    assert (ours.share, ours.place, ours.verdict) == (Share(0, 0), None, "too few to tell")
    assert (ours.repost, ours.people) == (3, None)


def test_a_learners_own_labels_give_a_mix():
    ours = mix_of(Counter(["engage", "own", "engage", "other", "repost"]))
    assert str(ours.share) == "2 of 3 (67%, somewhere between 21% and 94%)"


def test_a_label_that_is_none():
    with pytest.raises(ValueError, match="promote"):
        mix_of({"promote": 1})


def test_the_mix_follows_the_settings():
    limits = Settings(mix_low=50, mix_target=60, mix_high=70, min_posts=4)
    ours = mix_of({"engage": 4, "own": 0}, limits=limits)
    assert (ours.place, ours.verdict) == ("above", "clearly at or above")


COUNTS = st.dictionaries(st.sampled_from(["engage", "own", "repost", "other"]), st.integers(0, 500))


@given(COUNTS, st.integers(0, 500), st.integers(0, 500))
def test_reposts_and_others_never_change_the_mix(counts, reposts, others):
    ours, same = mix_of(counts), mix_of({**counts, "repost": reposts, "other": others})
    assert (ours.share, ours.place, ours.verdict) == (same.share, same.place, same.verdict)


VERDICTS = ["clearly below", "cannot tell", "clearly at or above"]


@given(st.integers(40, 2_000).flatmap(lambda n: st.tuples(st.just(n), st.integers(0, n - 1))))
def test_engaging_more_never_gives_a_lower_verdict(counted):
    n, k = counted
    less, more = (mix_of({"engage": engage, "own": n - engage}) for engage in (k, k + 1))
    assert VERDICTS.index(less.verdict) <= VERDICTS.index(more.verdict)


def labelled(counted=None, **numbers):
    classes = [name.replace("_", " ") for name, number in numbers.items() for _ in range(number)]
    classes = ["REPLY-LIKE" if each == "REPLY LIKE" else each for each in classes]
    return pd.DataFrame(
        {
            "class": pd.Categorical(classes, categories=list(LABELS)),
            "label": [LABELS[each] for each in classes],
            "counted": pd.array(counted or [True] * len(classes), dtype=bool),
            "to": [f"friend {place}" for place in range(len(classes))],
        }
    )


def test_every_reading_of_one_timeline():
    posts = labelled(
        REPLY=40, REPLY_LIKE=4, AMPLIFY=6, SHARE=10, PROMOTE=15, OWN_VOICE=20, CURATE=5, REVIEW=7
    )
    found = {each.name: (each.share.k, each.share.n) for each in readings(posts)}
    assert found == {
        "outward, strictly": (60, 100),
        "balance": (60, 75),
        "answers only": (40, 100),
        "4-1-1": (65, 80),
        "thirds: promotion": (15, 80),
        "thirds: others’ ideas": (21, 80),
        "thirds: talking": (44, 80),
        "reposts": (10, 100),
        "own voice": (20, 100),
        "promotion": (15, 100),
    }
    assert [each.target for each in readings(posts)][:4] == [0.75, 0.75, 0.75, 5 / 6]


def test_what_could_not_be_decided_is_shown_both_ways():
    posts = labelled([True] * 7 + [False, True, True, True], REPLY=6, OWN_VOICE=2, REVIEW=3)
    found = sensitivity(posts)
    assert mix(posts).share == Share(6, 7)
    assert (found.review_engages, found.review_is_own) == (Share(9, 10), Share(6, 10))
    assert found.every_post == Share(6, 8)


@given(
    st.fixed_dictionaries(
        {name.replace("-", "_").replace(" ", "_"): st.integers(0, 9) for name in LABELS}
    )
)
def test_the_share_lies_between_the_two_ways(numbers):
    posts = labelled(**numbers)
    found, share = sensitivity(posts), mix(posts).share
    if share.n:
        assert found.review_is_own.share <= share.share <= found.review_engages.share
    for each in readings(posts):
        assert 0 <= each.share.k <= each.share.n


@pytest.mark.parametrize(
    ("reposts", "posts", "voice"),
    [
        (0, 0, "no posts yet"),
        (0, 10, "own voice"),
        (50, 100, "own voice"),
        (51, 100, "mostly reposts"),
        (89, 100, "mostly reposts"),
        (90, 100, "no own voice"),
        (312, 322, "no own voice"),
        (1, 1, "no own voice"),
    ],
)
def test_a_voice_of_ones_own(reposts, posts, voice):
    assert own_voice(reposts=reposts, posts=posts) == voice
