"""The sample community: every number that its plan promises, and that it harms nobody."""

import re
from datetime import UTC, datetime
from functools import cache
from hashlib import sha256
from pathlib import Path

from course_lib.account import load
from course_lib.account.sample import OBSERVED_AT, roster
from course_lib.account.sample_audiences import follower_files
from course_lib.account.sample_files import data_folder, rows
from course_lib.community import people
from course_lib.community.tables import generate
from course_lib.rules import (
    connections,
    gap_verdict,
    posts_by_kind,
    to_look_at,
)
from course_lib.settings import settings

#: Files with the columns of another are described there.
SAME_COLUMNS = {
    "timelines.csv": "posts.csv",
    "accounts_": "accounts.csv",
    "audience/": "accounts.csv",
    "gold/people_": "gold/people_graded.csv",
    "gold/posts_": "gold/posts_graded.csv",
    "gold/audits_": "gold/people_graded.csv",
}


@cache
def made() -> dict[str, str]:
    """What the generator writes: made once, because it takes a second."""
    return generate()


@cache
def accounts() -> tuple[dict[str, str], ...]:
    """Everybody in the sample, also those whom only an audit opens."""
    files = ["accounts.csv", "accounts_around_me.csv", *follower_files().values()]
    return tuple(row for file in files for row in rows(file))


# -- the files ------------------------------------------------------------------------------


def test_the_files_are_what_the_generator_writes():
    for path, text in made().items():
        assert (data_folder() / path).read_bytes() == text.encode(), path


def test_nothing_else_lies_in_the_folder_and_the_checksums_agree():
    expected = {*made(), "README.md", ".gitattributes"}
    found = {p.relative_to(data_folder()).as_posix() for p in data_folder().rglob("*.*")}
    assert found | {"SHA256SUMS"} == expected
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
    for path, text_made in made().items():
        if path.endswith(".csv"):
            described = next(
                (to for start, to in SAME_COLUMNS.items() if path.startswith(start)), path
            )
            section = text.partition(f"## {described}\n")[2].partition("\n## ")[0]
            assert f"`{path}`" in text or f"## {path}\n" in text
            for column in text_made.partition("\n")[0].split(","):
                assert f"| `{column}` | " in section, (path, column)


# -- nobody real ----------------------------------------------------------------------------


def test_no_handle_can_exist_on_x():
    names = [row["handle"] for row in accounts()]
    assert len(names) == len(set(names)) == len({name.casefold() for name in names})
    assert all(re.fullmatch(r"[a-z0-9_]{16,}", name) for name in names)
    for row in rows("posts.csv"):
        assert all(len(name) >= 16 for name in re.findall(r"@(\w+)", row["text"]))


def test_every_link_ends_in_example():
    for path in made():
        text = (data_folder() / path).read_text(encoding="utf-8")
        if path.startswith("own_archive/"):
            # X's own links, to accounts and posts that cannot exist.
            text = re.sub(r"https://x\.com/\w{16,}/status/90\d{17}", "", text)
            text = re.sub(r"https://twitter\.com/intent/user\?user_id=90\d{17}", "", text)
            text = re.sub(r"https://t\.co/[0-9a-f]{10}", "", text)
        for host in re.findall(r"https?://([^/\s,\"\\]+)", text):
            assert host.endswith(".example"), path


def test_no_phone_number():
    for row in [*accounts(), *rows("posts.csv")]:
        for column in ("bio", "text", "name"):
            assert not re.search(r"\d{3}[- ]\d{3,}", row.get(column, ""))


def test_junk_is_commerce_and_comes_from_nowhere():
    junk = {row["account_id"] for row in rows("gold/audience_kinds.csv") if row["kind"] == "junk"}
    for form in people.FORMS:
        for row in rows(f"gold/people_{form}.csv"):
            if row["case"] in people.JUNK:
                junk.add(row["account_id"])
    places = {row["account_id"]: row["location"] for row in accounts()}
    assert len(junk) > 3_000
    assert {places[account_id] for account_id in junk} <= {"", "Everywhere"}


def test_a_fixed_today():
    assert datetime(2026, 3, 16, 12, tzinfo=UTC) == OBSERVED_AT
    for table in ("accounts.csv", "relationships.csv"):
        assert {row["observed_at"] for row in rows(table)} == {"2026-03-16T12:00:00Z"}
    assert max(row["created_at"] for row in rows("posts.csv")) < "2026-03-16T12:00:00Z"
    assert max(row["last_post_at"] for row in accounts()) < "2026-03-16T12:00:00Z"
    for row in accounts():
        assert row["created_at"] < (row["last_post_at"] or "9")


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
    assert "accounts.csv" in made()
