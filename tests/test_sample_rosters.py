"""The people on the rosters: three forms of each, with other people and the same traps."""

import re
from collections import Counter
from datetime import UTC, datetime
from itertools import pairwise

import pytest

from course_lib.account import load
from course_lib.account.sample import OBSERVED_AT, gold, roster
from course_lib.account.sample_files import data_folder, rows
from course_lib.account.sample_lists import list_gold, sample_lists
from course_lib.community import people
from course_lib.rules import connections, dormant_limit, gap, gap_verdict, is_dormant

FORMS = ("graded", "practice", "retry")
SIZES = {
    "choose-twelve": 60,
    "dormant-list": 20,
    "gap-cards": 8,
    "colleagues-following": 24,
    "suggestions": 10,
    "list-lab": 20,
    "inbox": 20,
    "splashy-or-quiet": 8,
}
ALL = [(name, form) for name in SIZES for form in FORMS]
ALL += [("me", "graded"), ("small-accounts", "graded"), ("suggestions", "spare")]
EACH = pytest.mark.parametrize(("name", "form"), ALL, ids="/".join)
FORM = pytest.mark.parametrize("form", FORMS)


def by_label(name: str, form: str) -> Counter:
    return Counter("|".join(sorted(each.labels)) for each in gold(name, form).values())


def of_case(name: str, form: str, case: str):
    """The one account of a roster on which this trap was planted."""
    (found,) = (
        each for each in roster(name, form) if gold(name, form)[each.account_id].case == case
    )
    return found


# -- every roster ---------------------------------------------------------------------------


@EACH
def test_every_account_on_a_roster_is_judged_with_a_reason(name, form):
    assert len(roster(name, form)) == SIZES.get(name, {"me": 1}.get(name, 6))
    ids = [account.account_id for account in roster(name, form)]
    assert len(set(ids)) == len(ids)
    assert set(ids) == set(gold(name, form))
    whys = [judged.why for judged in gold(name, form).values()]
    assert len(set(whys)) == len(whys)
    for why in whys:
        assert re.fullmatch(r"[^\n\"']{24,190}[.?!]", why), why


@EACH
def test_every_roster_and_label_is_in_the_data_dictionary(name, form):
    text = (data_folder() / "README.md").read_text(encoding="utf-8")
    assert f"| `{name}` | {len(roster(name, form))} | " in text
    for judged in gold(name, form).values():
        assert all(f"`{label}`" in text for label in judged.labels)


@pytest.mark.parametrize("lookup", [roster, gold])
@pytest.mark.parametrize("asked", [("no-such-roster",), ("me", "retry"), ("audit", "spare")])
def test_an_unknown_roster_or_form_is_an_error(lookup, asked):
    with pytest.raises(LookupError):
        lookup(*asked)


@pytest.mark.parametrize("name", SIZES)
def test_each_form_has_the_same_answers_and_the_same_traps(name):
    labels = [by_label(name, form) for form in FORMS]
    assert labels[0] == labels[1] == labels[2]
    cases = [Counter(each.case for each in gold(name, form).values()) for form in FORMS]
    assert cases[0] == cases[1] == cases[2]
    critical = [sum(each.critical for each in gold(name, form).values()) for form in FORMS]
    assert critical[0] == critical[1] == critical[2]


def test_nobody_is_in_two_forms():
    whole = {form: rows_of(form) for form in people.FORMS}
    for one in people.FORMS:
        for other in people.FORMS:
            if one < other:
                assert not {row["account_id"] for row in whole[one]} & {
                    row["account_id"] for row in whole[other]
                }


def rows_of(form: str) -> list[dict[str, str]]:
    return list(rows(f"gold/people_{form}.csv"))


@FORM
def test_the_place_of_an_answer_tells_nothing(form):
    """No label stands in one block: whoever follows the order of the page learns nothing."""
    for name in ("choose-twelve", "inbox", "dormant-list", "list-lab"):
        judged = gold(name, form)
        labels = [judged[each.account_id].labels for each in roster(name, form)]
        changes = sum(one != other for one, other in pairwise(labels))
        assert changes >= len(labels) // 3


def test_the_families_of_junk_are_in_every_form():
    families = {form: Counter() for form in FORMS}
    for form in FORMS:
        seen = {
            row["account_id"]: row["case"] for row in rows_of(form) if row["case"] in people.JUNK
        }
        families[form].update(seen.values())
        assert set(families[form]) == people.JUNK
    assert sum(families["graded"].values()) >= 20
    assert sum(sum(each.values()) for each in families.values()) >= 40
    crowded = [
        row for form in FORMS for row in rows_of(form) if row["case"] == "followers for sale"
    ]
    assert any(row["account_id"] == "s-follow4followfactory" for row in crowded)


# -- Step One -------------------------------------------------------------------------------


@FORM
def test_choose_twelve_of_sixty(form):
    labels = by_label("choose-twelve", form)
    assert labels["follow"] == 22
    assert labels["dormant"] + labels["dormant|follow"] == 12
    assert labels["spam"] == 14
    assert labels["client_risk"] == 3
    assert labels["other"] + labels["follow|other"] + labels["other|spam"] == 9
    for judged in gold("choose-twelve", form).values():
        assert judged.critical == (judged.labels == {"client_risk"})
    dana = of_case("choose-twelve", form, "first name and town")
    assert (dana.name.split()[0], dana.location) == ("Dana", "Millbrook")
    for case in ("your street", "waits on your street"):
        assert "Lantern Lane" in of_case("choose-twelve", form, case).latest_post


@FORM
@pytest.mark.parametrize("name", ["choose-twelve", "colleagues-following", "list-lab"])
def test_colleagues_are_active_and_the_dormant_are_not(name, form):
    for account in roster(name, form):
        labels = gold(name, form)[account.account_id].labels
        dormant = is_dormant(account.last_post_at, OBSERVED_AT)
        if labels == {"follow"}:
            assert dormant is False, account.handle
        elif "dormant" in labels:
            assert dormant is True, account.handle


@FORM
@pytest.mark.parametrize("name", ["choose-twelve", "dormant-list"])
def test_the_edges_of_two_months(name, form):
    limit = dormant_limit(OBSERVED_AT)
    assert limit == datetime(2026, 1, 16, 12, tzinfo=UTC)
    assert of_case(name, form, "exactly two months").last_post_at == limit
    inside = of_case(name, form, "just inside")
    assert inside.last_post_at == datetime(2026, 1, 17, 12, tzinfo=UTC)
    leave = of_case(name, form, "on leave")
    assert leave.last_post_at < limit
    assert leave.latest_post.startswith("Pinned post: ")


def test_the_cast_of_the_dormant():
    everyone = {each.handle: each for name in SIZES for each in roster(name)}
    cast = [each for each in people.cast() if each.form == "graded" and each.group == "dormant"]
    plain = [each.handle for each in cast if not each.case]
    days = sorted(everyone[handle].last_post_at for handle in plain)
    assert len(plain) == 12
    assert (days[0].date().isoformat(), days[-1].date().isoformat()) == ("2025-11-03", "2026-01-15")
    assert everyone["dormant_dr_delacroix"].last_post_at == days[0]
    assert (
        of_case("dormant-list", "graded", "exactly two months").handle == "two_months_exactly_theo"
    )
    assert of_case("dormant-list", "graded", "just inside").handle == "just_inside_it_thea"
    assert of_case("dormant-list", "graded", "on leave").handle == "on_leave_back_in_may"


@FORM
def test_the_dormant_list_agrees_with_the_rule(form):
    on_leave = of_case("dormant-list", form, "on leave")
    for account in roster("dormant-list", form):
        labels = gold("dormant-list", form)[account.account_id].labels
        word = "dormant" if is_dormant(account.last_post_at, OBSERVED_AT) else "active"
        assert word in labels
        assert len(labels) == (2 if account == on_leave else 1)
    assert by_label("dormant-list", form) == {"active": 11, "dormant": 8, "active|dormant": 1}


def test_the_gap_cards_that_count():
    pairs = {(each.following, each.followers) for each in roster("gap-cards")}
    assert pairs == {
        (120, 96), (610, 390), (900, 600), (4_900, 4_750),
        (310, 5), (2_300, 1_700), (80, 400), (5_001, 171),
    }  # fmt: skip


@FORM
def test_the_gap_cards(form):
    for account in roster("gap-cards", form):
        difference = gap(following=account.following, followers=account.followers)
        judged = gold("gap-cards", form)[account.account_id]
        assert judged.labels == {gap_verdict(difference)}
        assert f"{account.following:,} minus {account.followers:,}" in judged.why
        said = {"exactly 300": difference == 300, "below zero": difference < 0}
        assert said.get(judged.case, True)
    assert of_case("gap-cards", form, "tiny and wide").followers < 10
    assert of_case("gap-cards", form, "big and balanced").following > 4_500
    assert of_case("gap-cards", form, "junk pattern").following == 5_001


@FORM
def test_the_colleagues_list(form):
    assert by_label("colleagues-following", form) == {
        "follow": 10, "dormant": 4, "other": 5, "brand": 2, "spam": 3
    }  # fmt: skip
    edges = {(row["src_id"], row["dst_id"]) for row in rows("relationships.csv")}
    for account in roster("colleagues-following", form):
        assert ("s-nadia_reads_everything", account.account_id) in edges


@pytest.mark.parametrize("form", [*FORMS, "spare"])
def test_the_suggestions_say_why_and_tell_the_truth(form):
    mine = connections(load("sample")).following
    edges = {(row["src_id"], row["dst_id"]) for row in rows("relationships.csv")}
    for account in roster("suggestions", form):
        assert account.reason
        assert account.account_id not in mine
        if stated := re.match(r"Followed by (\d+) people", account.reason):
            known = [id_ for id_ in mine if (id_, account.account_id) in edges]
            assert len(known) == int(stated[1])
    risky = of_case("suggestions", form, "from your phone")
    assert (risky.reason, risky.location) == ("From your phone contacts", "Millbrook")
    assert gold("suggestions", form)[risky.account_id].labels == {"careful"}
    critical = [id_ for id_, judged in gold("suggestions", form).items() if judged.critical]
    assert critical == [risky.account_id]
    assert by_label("suggestions", form) == by_label("suggestions", "graded")


def test_there_are_forty_suggestions():
    assert sum(len(roster("suggestions", form)) for form in people.FORMS) == 40
    assert len(list(rows("suggestions.csv"))) == 40


@FORM
def test_the_list_lab_holds_more_than_eight_good_members(form):
    assert by_label("list-lab", form) == {
        "follow": 11, "dormant": 3, "spam": 3, "other": 2, "client_risk": 1
    }  # fmt: skip
    critical = [each.labels for each in gold("list-lab", form).values() if each.critical]
    assert critical == [{"client_risk"}]


@FORM
def test_nobody_on_offer_is_followed_already(form):
    mine = connections(load("sample")).following
    for name in ("choose-twelve", "colleagues-following", "suggestions", "list-lab", "inbox"):
        assert not mine & {account.account_id for account in roster(name, form)}


# -- Step Two and the lists -----------------------------------------------------------------

DOUBTS = {
    "newcomer", "lurker", "shop", "student", "journalist", "peer support", "good bio, no person"
}  # fmt: skip


@FORM
def test_the_inbox(form):
    judged = gold("inbox", form)
    doubtful = {each.case for each in judged.values() if len(each.labels) > 1}
    assert doubtful >= DOUBTS
    assert sum(each.case in people.JUNK for each in judged.values()) == 6
    for each in judged.values():
        if each.case in people.JUNK:
            assert "block-report" in each.labels
        assert each.critical == (each.labels == {"keep professional distance"})
    assert sum(each.critical for each in judged.values()) == 2
    newcomer = of_case("inbox", form, "newcomer")
    assert newcomer.default_picture
    assert newcomer.followers < 5
    lurker = of_case("inbox", form, "lurker")
    assert (lurker.posts, lurker.last_post_at, lurker.latest_post) == (0, None, "")


def test_there_are_twenty_new_followers_and_more_than_thirty_to_spare():
    counts = [len(roster("inbox", form)) for form in FORMS]
    assert counts[0] == 20
    assert sum(counts[1:]) >= 30
    doubts = [
        each for form in FORMS for each in gold("inbox", form).values() if each.case in DOUBTS
    ]
    assert len(doubts) >= 12


@FORM
def test_splashy_bios_hide_that_nobody_is_answered(form):
    sizes = {}
    for account in roster("splashy-or-quiet", form):
        judged = gold("splashy-or-quiet", form)[account.account_id]
        (label,) = judged.labels
        sizes.setdefault(label, []).append(account.followers)
        talks = "talked with" in judged.why
        assert talks == (label == "quiet")
    assert min(sizes["splashy"]) > 30 * max(sizes["quiet"])


def test_somebody_stands_behind_each_small_account():
    small = roster("small-accounts")
    assert {"quiet_oak_convener": 43}.items() <= {
        each.handle: each.followers for each in small
    }.items()
    for account in small:
        assert account.followers < 100
        assert account.latest_post
        judged = gold("small-accounts")[account.account_id]
        assert judged.why.startswith(f"{account.followers} followers, and ")


def test_the_lists():
    lists = {each.list_id: each for each in sample_lists()}
    known = {row["account_id"] for row in rows("accounts.csv")}
    known |= {row["account_id"] for row in rows("accounts_around_me.csv")}
    assert len(lists) == 6
    assert sum(each.public for each in lists.values()) == 2
    for each in lists.values():
        assert set(each.members) | {each.owner_id} <= known
        assert len(set(each.members)) == len(each.members) >= 5
    judged = list_gold("l-neighbours-on-the-lane")
    assert lists["l-neighbours-on-the-lane"].public
    assert set(judged) == set(lists["l-neighbours-on-the-lane"].members)
    unwise = [id_ for id_, each in judged.items() if each.labels == {"unwise"}]
    assert unwise == ["s-window_box_on_the_lane"]
    assert judged[unwise[0]].critical
    with pytest.raises(LookupError):
        list_gold("l-monday-tea")


def test_no_list_gives_away_who_counts():
    counted = {each.account_id for name in SIZES for each in roster(name)}
    members = {id_ for each in sample_lists() for id_ in each.members}
    assert not counted & members
