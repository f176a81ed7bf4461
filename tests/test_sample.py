"""The sample community: every number that its plan promises, and that it harms nobody."""

import csv
import re
from collections import Counter
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import pytest

from course_lib.account import load
from course_lib.account.sample import OBSERVED_AT, gold, roster
from course_lib.account.sample_files import data_folder
from course_lib.community import people
from course_lib.community.tables import generate
from course_lib.rules import (
    connections,
    dormant_limit,
    gap,
    gap_verdict,
    is_dormant,
    posts_by_kind,
    to_look_at,
)
from course_lib.settings import settings

SIZES = {
    "me": 1,
    "choose-twelve": 60,
    "dormant-list": 20,
    "gap-cards": 8,
    "colleagues-following": 24,
    "suggestions": 10,
    "list-lab": 20,
}
SAME_COLUMNS = {"timelines.csv": "posts.csv"}
ROSTERS = pytest.mark.parametrize("name", SIZES)


def rows(name: str) -> list[dict[str, str]]:
    with (data_folder() / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def by_label(name: str) -> Counter:
    return Counter("|".join(sorted(each.labels)) for each in gold(name).values())


def handles(name: str, label: str) -> set[str]:
    ids = {id_ for id_, judged in gold(name).items() if label in judged.labels}
    return {account.handle for account in roster(name) if account.account_id in ids}


# -- the files ------------------------------------------------------------------------------


def test_the_files_are_what_the_generator_writes():
    for path, text in generate().items():
        assert (data_folder() / path).read_bytes() == text.encode(), path


def test_nothing_else_lies_in_the_folder_and_the_checksums_agree():
    made = {*generate(), "README.md", ".gitattributes"}
    found = {p.relative_to(data_folder()).as_posix() for p in data_folder().rglob("*.*")}
    assert found | {"SHA256SUMS"} == made
    for line in (data_folder() / "SHA256SUMS").read_text(encoding="utf-8").splitlines():
        digest, _, path = line.partition("  ")
        assert sha256((data_folder() / path).read_bytes()).hexdigest() == digest


def test_a_new_person_changes_nobody_else():
    written = [
        (form, group, lines)
        for form in people.FORMS
        for group in people.GROUPS
        for lines in people.written_in(form, group)
    ]
    backwards = [people.complete(group, lines, form) for form, group, lines in written[::-1]]
    assert backwards[::-1] == list(people.cast())


def test_every_column_is_in_the_data_dictionary():
    text = (data_folder() / "README.md").read_text(encoding="utf-8")
    for path, made in generate().items():
        if path.endswith(".csv"):
            described = re.sub(r"(accounts|people|posts)_\w+", same_columns, path)
            described = SAME_COLUMNS.get(path, described)
            section = text.partition(f"## {described}\n")[2].partition("\n## ")[0]
            assert f"`{path}`" in text or f"## {path}\n" in text
            for column in made.partition("\n")[0].split(","):
                assert f"| `{column}` | " in section, (path, column)


def same_columns(found):
    """Files with the columns of another are described there."""
    return "accounts" if found[1] == "accounts" else f"{found[1]}_graded"


def test_every_roster_and_label_is_in_the_data_dictionary():
    text = (data_folder() / "README.md").read_text(encoding="utf-8")
    for name, size in SIZES.items():
        assert f"| `{name}` | {size} | " in text
        for judged in gold(name).values():
            assert all(f"`{label}`" in text for label in judged.labels)


# -- nobody real ----------------------------------------------------------------------------


def test_no_handle_can_exist_on_x():
    names = [row["handle"] for row in rows("accounts.csv")]
    assert len(names) == len(set(names)) == len({name.casefold() for name in names})
    assert all(re.fullmatch(r"[a-z0-9_]{16,}", name) for name in names)
    for row in rows("posts.csv"):
        assert all(len(name) >= 16 for name in re.findall(r"@(\w+)", row["text"]))


def test_every_link_ends_in_example():
    for path in generate():
        text = (data_folder() / path).read_text(encoding="utf-8")
        for host in re.findall(r"https?://([^/\s,\"]+)", text):
            assert host.endswith(".example")


def test_no_phone_number():
    for row in rows("accounts.csv") + rows("posts.csv"):
        for column in ("bio", "text", "name"):
            assert not re.search(r"\d{3}[- ]\d{3,}", row.get(column, ""))


def test_junk_is_commerce_and_comes_from_nowhere():
    spam = handles("choose-twelve", "spam") | handles("colleagues-following", "spam")
    places = {row["handle"]: row["location"] for row in rows("accounts.csv")}
    assert {places[handle] for handle in spam} <= {"", "Everywhere"}


def test_a_fixed_today():
    assert datetime(2026, 3, 16, 12, tzinfo=UTC) == OBSERVED_AT
    for table in ("accounts.csv", "relationships.csv"):
        assert {row["observed_at"] for row in rows(table)} == {"2026-03-16T12:00:00Z"}
    assert max(row["created_at"] for row in rows("posts.csv")) < "2026-03-16T12:00:00Z"
    assert max(row["last_post_at"] for row in rows("accounts.csv")) < "2026-03-16T12:00:00Z"
    for row in rows("accounts.csv"):
        assert row["created_at"] < (row["last_post_at"] or "9")


# -- rosters and gold -----------------------------------------------------------------------


@ROSTERS
def test_every_account_on_a_roster_is_judged_with_a_reason(name):
    assert len(roster(name)) == SIZES[name]
    ids = [account.account_id for account in roster(name)]
    assert len(set(ids)) == len(ids)
    assert set(ids) == set(gold(name))
    for judged in gold(name).values():
        assert re.fullmatch(r"[^\n]{25,190}[.?!]", judged.why), judged.why
    whys = [judged.why for judged in gold(name).values()]
    assert len(set(whys)) == len(whys)


def test_an_unknown_roster_is_an_error():
    for lookup in (roster, gold):
        with pytest.raises(LookupError):
            lookup("no-such-roster")


def test_choose_twelve_of_sixty():
    labels = by_label("choose-twelve")
    assert labels["follow"] == 22
    assert labels["dormant"] + labels["dormant|follow"] == 12
    assert labels["spam"] == 14
    assert labels["client_risk"] == 3
    assert labels["other"] + labels["follow|other"] + labels["other|spam"] == 9
    critical = {id_ for id_, judged in gold("choose-twelve").items() if judged.critical}
    assert critical == {f"s-{name}" for name in handles("choose-twelve", "client_risk")}
    dana = next(each for each in roster("choose-twelve") if each.name == "Dana")
    assert (dana.location, dana.handle) == ("Millbrook", "someone_from_thursday_market")


@pytest.mark.parametrize("name", ["choose-twelve", "colleagues-following", "list-lab"])
def test_colleagues_are_active_and_the_dormant_are_not(name):
    for account in roster(name):
        labels = gold(name)[account.account_id].labels
        dormant = is_dormant(account.last_post_at, OBSERVED_AT)
        if labels == {"follow"}:
            assert dormant is False, account.handle
        elif "dormant" in labels:
            assert dormant is True, account.handle


def test_the_cast_of_the_dormant():
    limit = dormant_limit(OBSERVED_AT)
    assert limit == datetime(2026, 1, 16, 12, tzinfo=UTC)
    everyone = {each.handle: each for name in SIZES for each in roster(name)}
    theo, thea = everyone["two_months_exactly_theo"], everyone["just_inside_it_thea"]
    assert theo.last_post_at == limit
    assert thea.last_post_at == datetime(2026, 1, 17, 12, tzinfo=UTC)
    for name in ("choose-twelve", "dormant-list"):
        for handle in (theo.handle, thea.handle, "on_leave_back_in_may"):
            assert handle in {each.handle for each in roster(name)}
    group = next(g for g in _groups() if g[0] == "dormant")[1]
    plain = group - {theo.handle, "on_leave_back_in_may"}
    days = sorted(everyone[handle].last_post_at for handle in plain)
    assert len(plain) == 12
    assert (days[0].date().isoformat(), days[-1].date().isoformat()) == ("2025-11-03", "2026-01-15")
    assert everyone["dormant_dr_delacroix"].last_post_at == days[0]


def _groups():
    cast = [person for person in people.cast() if person.form == "graded"]
    return [(g, {each.handle for each in cast if each.group == g}) for g in people.GROUPS]


def test_the_dormant_list_agrees_with_the_rule():
    for account in roster("dormant-list"):
        labels = gold("dormant-list")[account.account_id].labels
        word = "dormant" if is_dormant(account.last_post_at, OBSERVED_AT) else "active"
        assert word in labels
        assert len(labels) == (2 if account.handle == "on_leave_back_in_may" else 1)
    assert by_label("dormant-list") == {"active": 11, "dormant": 8, "active|dormant": 1}
    leave = next(a for a in roster("dormant-list") if a.handle == "on_leave_back_in_may")
    assert "1 May" in leave.latest_post


def test_the_gap_cards():
    pairs = {(each.following, each.followers) for each in roster("gap-cards")}
    assert pairs == {
        (120, 96), (610, 390), (900, 600), (4_900, 4_750),
        (310, 5), (2_300, 1_700), (80, 400), (5_001, 171),
    }  # fmt: skip
    for account in roster("gap-cards"):
        verdict = gap_verdict(gap(following=account.following, followers=account.followers))
        assert gold("gap-cards")[account.account_id].labels == {verdict}


def test_the_colleagues_list():
    labels = by_label("colleagues-following")
    assert labels["follow"] >= 9
    assert labels["dormant"] == 4
    assert labels["brand"] == 2
    assert labels["spam"] == 3
    edges = {(row["src_id"], row["dst_id"]) for row in rows("relationships.csv")}
    for account in roster("colleagues-following"):
        assert ("s-nadia_reads_everything", account.account_id) in edges


def test_the_suggestions_say_why_and_tell_the_truth():
    mine = connections(load("sample")).following
    edges = {(row["src_id"], row["dst_id"]) for row in rows("relationships.csv")}
    for account in roster("suggestions"):
        assert account.reason
        assert account.account_id not in mine
        if stated := re.match(r"Followed by (\d+) people", account.reason):
            known = [id_ for id_ in mine if (id_, account.account_id) in edges]
            assert len(known) == int(stated[1])
    critical = [id_ for id_, judged in gold("suggestions").items() if judged.critical]
    assert critical == ["s-rowan_walks_the_canal"]
    rowan = next(a for a in roster("suggestions") if a.account_id in critical)
    assert (rowan.reason, rowan.location) == ("From your phone contacts", "Millbrook")
    assert gold("suggestions")[rowan.account_id].labels == {"careful"}
    assert all(by_label("suggestions")[word] for word in ("keep", "skip", "careful"))


def test_the_list_lab_holds_more_than_eight_good_members():
    assert by_label("list-lab") == {
        "follow": 11, "dormant": 3, "spam": 3, "other": 2, "client_risk": 1
    }  # fmt: skip
    assert [g.labels for g in gold("list-lab").values() if g.critical] == [{"client_risk"}]


def test_nobody_on_offer_is_followed_already():
    mine = connections(load("sample")).following
    for name in ("choose-twelve", "colleagues-following", "suggestions", "list-lab"):
        assert not mine & {account.account_id for account in roster(name)}


# -- the learner's stand-in -----------------------------------------------------------------


def test_the_stand_ins_people():
    sample = load("sample")
    (me,) = roster("me")
    around = connections(sample)
    assert sample.meta.me == me.account_id
    assert (me.following, me.followers, me.posts) == (610, 390, 200)
    assert (len(around.following), len(around.followers), len(around.mutual)) == (610, 390, 258)
    assert (around.gap, gap_verdict(around.gap)) == (220, "nearly there")
    known = set(sample.accounts["account_id"])
    assert (around.following | around.followers) < known
    people_to_look_at = to_look_at(sample)
    assert len(people_to_look_at) == 132
    answered = set(sample.my_posts()["in_reply_to_id"].dropna())
    assert people_to_look_at[0] in answered
    assert people_to_look_at[-1] not in answered


def test_the_stand_ins_posts():
    sample = load("sample")
    kinds = posts_by_kind(sample)
    assert kinds == {"reply": 119, "self_reply": 9, "repost": 30, "quote": 8, "own": 34}
    posts = sample.my_posts()
    assert posts["created_at"].max() == roster("me")[0].last_post_at
    assert posts["created_at"].is_monotonic_increasing
    threads = posts[posts["kind"] == "self_reply"]
    by_id = posts.set_index("post_id")
    for post in threads.itertuples():
        assert by_id.loc[post.in_reply_to_post_id, "created_at"] < post.created_at
        assert post.in_reply_to_id == sample.meta.me
    originals = sample.posts.set_index("post_id")
    for post in posts[posts["kind"].isin(["repost", "quote"])].itertuples():
        assert originals.loc[post.ref_post_id, "created_at"] < post.created_at


def test_every_post_fits_into_a_post():
    for row in rows("posts.csv"):
        if row["kind"] != "repost":
            assert len(row["text"]) <= settings().post_length, row["text"]
        assert "\n" not in row["text"]


def test_the_sample_comes_from_the_package_and_not_from_where_one_stands(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert Path(data_folder()).is_absolute()
    assert "accounts.csv" in generate()
