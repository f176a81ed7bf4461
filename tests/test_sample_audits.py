"""The followers of the four big accounts: their shares, and how far plain signs can be trusted."""

from collections import Counter

import pytest

from course_lib.account import load
from course_lib.account.sample import OBSERVED_AT, gold, roster
from course_lib.account.sample_audiences import audiences, follower_files
from course_lib.account.sample_files import rows
from course_lib.rules import is_dormant
from course_lib.rules.junk import junk_evidence

FORMS = ("graded", "practice", "retry")
AUDITS = {"audit": 58, "audit-thaddeus": 31, "audit-hendrika": 12, "audit-monroe": 49}
EACH = pytest.mark.parametrize("name", AUDITS)
EVERY = pytest.mark.parametrize(
    ("name", "form"), [(name, form) for name in AUDITS for form in FORMS], ids="/".join
)
LABELS = ({"real"}, {"junk"}, {"real", "not sure"}, {"junk", "not sure"})
DOUBTS = {"good bio, no person": 2, "quiet person": 2, "newcomer": 1, "shop": 1}


def kinds(owner: str) -> dict[str, str]:
    found = rows("gold/audience_kinds.csv")
    return {row["account_id"]: row["kind"] for row in found if row["owner_id"] == owner}


def test_celeste_has_5213_followers_and_few_of_them_read_her():
    celeste = audiences()["audit"]
    counted = Counter(kinds(celeste.owner_id).values())
    assert celeste.owner_id == "s-celeste_bigcount_therapy"
    assert counted == {"peer": 417, "public": 782, "dormant": 990, "junk": 3_024}
    assert sum(counted.values()) == celeste.followers == 5_213
    shares = {kind: round(100 * count / 5_213) for kind, count in counted.items()}
    assert shares == {"peer": 8, "public": 15, "dormant": 19, "junk": 58}
    assert -(-5_213 // 20) == 261
    followers = {row["account_id"] for row in rows(follower_files()["audit"])}
    assert followers == set(kinds(celeste.owner_id))


@EACH
def test_what_the_followers_are_in_all(name):
    audience = audiences()[name]
    (owner,) = (row for row in rows("accounts.csv") if row["account_id"] == audience.owner_id)
    parts = audience.peers + audience.public + audience.dormant + audience.junk
    assert parts == audience.followers == int(owner["followers_n"])
    assert round(100 * audience.junk / audience.followers) == AUDITS[name]


@EVERY
def test_three_pages_of_twenty(name, form):
    shown, judged = roster(name, form), gold(name, form)
    assert len(shown) == 60
    assert {each.account_id for each in shown} == set(judged)
    junk = sum("junk" in each.labels for each in judged.values())
    assert abs(100 * junk / 60 - AUDITS[name]) <= 1
    assert all(each.labels in LABELS for each in judged.values())
    whys = [each.why for each in judged.values()]
    assert len(set(whys)) == len(whys)
    assert max(len(why) for why in whys) <= 190


@EVERY
def test_the_same_doubts_are_planted_in_each_form(name, form):
    doubts = Counter(each.case for each in gold(name, form).values() if len(each.labels) == 2)
    assert doubts == DOUBTS


@EACH
def test_nobody_is_shown_in_two_forms(name):
    shown = [each.account_id for form in FORMS for each in roster(name, form)]
    assert len(set(shown)) == 3 * 60


@EVERY
def test_gone_quiet_is_real_and_is_said(name, form):
    truth = kinds(audiences()[name].owner_id)
    for each in roster(name, form):
        if truth[each.account_id] == "dormant":
            assert is_dormant(each.last_post_at, OBSERVED_AT)
            assert "real" in gold(name, form)[each.account_id].labels
        elif truth[each.account_id] in ("peer", "public"):
            assert is_dormant(each.last_post_at, OBSERVED_AT) is False


def test_plain_signs_work_and_err_where_they_do_in_life():
    accounts = load("sample").accounts.set_index("account_id", drop=False)
    truth = kinds("s-celeste_bigcount_therapy")
    followers = accounts.loc[list(truth)].reset_index(drop=True)
    junk = followers["account_id"].map(truth) == "junk"
    likely = junk_evidence(followers)["band"] == "likely junk"
    quiet = ~junk & (followers["posts_n"] < 50)
    assert 0.85 < likely[junk].mean() < 0.97
    assert 0.01 < likely[~junk].mean() < 0.04
    assert 0.05 < likely[quiet].mean() < 0.2
    good_bio = {each["account_id"] for each in doubtful("good bio, no person")}
    assert not likely[followers["account_id"].isin(good_bio)].any()


def doubtful(case: str) -> list[dict[str, str]]:
    return [row for row in rows("gold/audits_graded.csv") if row["case"] == case]


def test_the_sample_holds_everybody():
    sample = load("sample")
    edges = sample.relationships
    assert len(sample.accounts) == 7_400
    assert sample.accounts["account_id"].is_unique
    follows = edges[edges["dst_id"] == "s-celeste_bigcount_therapy"]
    assert len(follows) == 5_213


@pytest.mark.parametrize("name", [name for name in AUDITS if name != "audit"])
def test_the_file_of_a_big_account_has_the_shares_of_all_its_followers(name):
    audience = audiences()[name]
    truth = kinds(audience.owner_id)
    followers = {row["account_id"] for row in rows(follower_files()[name])}
    assert followers == set(truth)
    assert len(followers) == 327
    assert followers > {each.account_id for form in FORMS for each in roster(name, form)}
    counted = Counter(truth.values())
    for kind, in_all in (
        ("peer", audience.peers),
        ("public", audience.public),
        ("dormant", audience.dormant),
        ("junk", audience.junk),
    ):
        assert abs(counted[kind] / 327 - in_all / audience.followers) < 0.5 / 327 + 1e-9


def test_a_lesson_page_opens_no_file_of_followers(monkeypatch):
    from course_lib.account import sample

    opened = []

    def watched(file):
        opened.append(file)
        return rows(file)

    monkeypatch.setattr(sample, "rows", watched)
    for cached in (sample.roster, sample._judgements, sample._places, sample._accounts):
        cached.cache_clear()
    sample.roster("choose-twelve"), sample.gold("choose-twelve")
    assert "accounts.csv" in opened
    assert not any("audi" in file or "around_me" in file for file in opened)
    assert not any("practice" in file or "retry" in file for file in opened)
