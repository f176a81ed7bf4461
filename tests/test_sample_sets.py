"""Sets of posts to label: the numbers, the traps, and forms that give nothing away."""

import re
from collections import Counter

import pytest

from course_lib.account.sample_files import rows
from course_lib.account.sample_sets import posts_gold, posts_of

SIZES = {
    "mix-forty": 40,
    "four-ways": 16,
    "at-or-with": 20,
    "harriets-week": 24,
    "what-comes-back": 6,
}
FORMS = ("graded", "practice", "retry")
EACH_SET = pytest.mark.parametrize("name", SIZES)
EACH_FORM = pytest.mark.parametrize("form", FORMS)


def labels(name, form):
    return Counter("|".join(sorted(gold.labels)) for gold in posts_gold(name, form).values())


@EACH_SET
@EACH_FORM
def test_each_form_has_its_posts_and_a_key_for_each(name, form):
    posts, gold = posts_of(name, form), posts_gold(name, form)
    assert len(posts) == SIZES[name]
    assert [post.item_id for post in posts] != sorted(gold)
    assert {post.item_id for post in posts} == set(gold)
    for judged in gold.values():
        assert re.fullmatch(r"[^\n!]+[.”]", judged.why), judged.why


@EACH_SET
def test_the_forms_share_no_post_and_have_the_same_traps(name):
    texts = [{post.text for post in posts_of(name, form)} - {""} for form in FORMS]
    assert not texts[0] & texts[1]
    assert not texts[0] & texts[2]
    assert not texts[1] & texts[2]
    cases = [sorted(gold.case for gold in posts_gold(name, form).values()) for form in FORMS]
    assert cases[0] == cases[1] == cases[2]


@EACH_FORM
def test_forty_posts_for_the_mix(form):
    found = labels("mix-forty", form)
    assert 19 <= found["engage"] <= 22
    assert found["repost"] == 4
    ambiguous = {label: times for label, times in found.items() if "|" in label}
    assert ambiguous == {"engage|own": 2, "engage|repost": 1, "other|own": 1}
    assert 70 <= 100 * found["engage"] / (found["engage"] + found["own"]) <= 80


@EACH_FORM
def test_four_answers_for_each_of_the_four_ways(form):
    assert labels("four-ways", form) == dict.fromkeys(
        ("compliment", "passion", "link", "banter"), 4
    )
    for post in posts_of("four-ways", form):
        linked = "https://" in post.text
        assert linked == (posts_gold("four-ways", form)[post.item_id].labels == {"link"})
        assert post.answers_id
        assert post.answers_text


@EACH_FORM
def test_ten_talk_at_and_ten_talk_with(form):
    assert labels("at-or-with", form) == {"at": 10, "with": 10}


@EACH_FORM
def test_six_moves_make_harriets_week_three_quarters(form):
    found = labels("harriets-week", form)
    assert found == {"stay": 12, "keep": 6, "move": 6}
    assert (found["stay"] + found["move"]) / 24 == 0.75
    for judged in posts_gold("harriets-week", form).values():
        assert bool(judged.instead) == (judged.labels == {"move"})
    assert {post.author_id for post in posts_of("harriets-week", form)} == {
        "s-harriet_fixes_her_week"
    }


@EACH_FORM
def test_what_comes_back(form):
    cases = Counter(gold.case for gold in posts_gold("what-comes-back", form).values())
    assert cases == {"real": 2, "bot": 1, "hostile": 1, "crisis": 1, "silence": 1}
    gold = posts_gold("what-comes-back", form)
    for post in posts_of("what-comes-back", form):
        assert bool(post.text) == (gold[post.item_id].case != "silence")


def test_gwens_goodbye_was_never_sent():
    (draft,) = posts_of("goodbye-draft")
    assert draft.author_id == "s-gwen_almost_gave_up_lpc"
    assert draft.text not in {row["text"] for row in rows("timelines.csv")}


def test_every_post_fits_and_names_people_who_exist():
    known = {row["account_id"] for row in rows("accounts.csv")}
    for row in rows("post_sets.csv"):
        assert len(row["text"]) <= 280
        assert "\n" not in row["text"]
        for column in ("author_id", "answers_id"):
            assert row[column] in known | {""}, row[column]
        for handle in re.findall(r"@(\w+)", row["text"]):
            assert f"s-{handle}" in known, handle


def test_an_unknown_set_is_an_error():
    for lookup in (posts_of, posts_gold):
        with pytest.raises(LookupError):
            lookup("no-such-set")
        with pytest.raises(LookupError):
            lookup("mix-forty", "no-such-form")
