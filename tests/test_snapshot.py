"""The agreed snapshot: what is in it, what is not, and how an own account is marked from it."""

from __future__ import annotations

import json
import sys
import zipfile
from pathlib import Path
from typing import Any

import archives
import msgspec
import pytest
from classroom import LESSON, full_answers
from test_hand_in import ANNA, learner_folder, make_zip

from course_lib.account import Dataset, load
from course_lib.answers import Entry, Record, record_from_bytes, record_to_bytes, salvaged_record
from course_lib.exercise import solution
from course_lib.exercises import find_exercise, find_lesson
from course_lib.hand_in import HandIn, HandInProblem, pack, unpack
from course_lib.marks import mark, marked_page
from course_lib.rules import connections, posts_by_kind
from course_lib.snapshot import (
    Snapshot,
    counted,
    dataset_of,
    forget_salt,
    has_salt,
    rows,
    salt,
    snapshot_from_bytes,
    snapshot_to_bytes,
    take,
)

NEEDS = ("followers", "following")
SECRET = bytes(range(32))
GAP = find_exercise("find-and-follow_your-gap")[1]
OWN = [each for each in LESSON.graded if each.is_about_an_account]


@pytest.fixture(scope="module")
def account(tmp_path_factory: pytest.TempPathFactory) -> Dataset:
    """A modern archive: 12 follows back, 11 and 13 only follow, 14 is only followed."""
    return load(
        "archive", archives.as_zip(tmp_path_factory.mktemp("x") / "a.zip", archives.modern())
    )


@pytest.fixture(scope="module")
def own(account: Dataset) -> Snapshot:
    return take(account, "archive", NEEDS, SECRET)


def own_answers(own: Snapshot) -> dict[str, Any]:
    return {
        each.key("archive"): solution(counted(each, own, {each.key("archive")})[1]) for each in OWN
    }


def test_it_tells_the_checks_what_the_account_tells(account: Dataset) -> None:
    whole = dataset_of(take(account, "archive", (*NEEDS, "posts", "bios"), SECRET))
    of, again = connections(account), connections(whole)
    assert again.gap == of.gap == -1
    assert len(again.mutual or ()) == len(of.mutual or ()) == 1
    assert posts_by_kind(whole) == posts_by_kind(account)
    assert whole.lacks("bios") and whole.lacks("last_post_at")
    mine = account.my_posts()["created_at"].dt.date
    assert sorted(whole.my_posts()["created_at"].dt.date) == sorted(mine)


def test_it_holds_no_more_than_is_needed(own: Snapshot) -> None:
    assert (own.posts, own.holds) == ((), NEEDS)
    assert dataset_of(own).lacks("posts")


def test_it_holds_no_id_no_handle_and_no_text(account: Dataset) -> None:
    content = snapshot_to_bytes(take(account, "archive", (*NEEDS, "posts"), SECRET)).decode()
    for private in ("11", "12", "13", "14", archives.ME, archives.HANDLE, "thought", "own page"):
        assert f'"{private}' not in content
    assert archives.HANDLE not in content and "Quiet Room" not in content
    people = json.loads(content)
    assert all(len(each) == 16 for name in ("both", "followers_only") for each in people[name])


def test_another_computers_secret_gives_other_numbers(account: Dataset, own: Snapshot) -> None:
    other = take(account, "archive", NEEDS, bytes(32))
    assert not {*own.both, *own.followers_only} & {*other.both, *other.followers_only}


def test_the_secret_stays_until_it_is_forgotten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COURSE_HOME", str(tmp_path))
    first = salt()
    assert salt() == first and len(first) == 32
    (file,) = tmp_path.iterdir()
    assert file.stat().st_mode & 0o077 == 0
    assert has_salt()
    forget_salt()
    assert not has_salt()
    assert salt() != first


def test_every_row_is_said_in_words(own: Snapshot) -> None:
    said = rows(own)
    assert len(said) == 1 + own.people
    assert said[0] == "From your archive, as it was on 6 March 2026"
    assert said[1] == f"{own.both[0]}   you follow each other"
    assert sum(line.endswith("   follows you") for line in said) == 2


def test_it_comes_back_as_it_was_written(own: Snapshot) -> None:
    back = snapshot_from_bytes(snapshot_to_bytes(own))
    assert msgspec.structs.replace(back, seal="") == own
    assert snapshot_to_bytes(back) == snapshot_to_bytes(own)


def changed(own: Snapshot, **more: Any) -> bytes:
    return json.dumps({**json.loads(snapshot_to_bytes(own)), **more}).encode()


@pytest.mark.parametrize(
    "more",
    [
        {"both": []},
        {"both": ["@somebody"]},
        {"text": "A client today"},
        {"source": "sample"},
        {"format": 2},
        {"observed_on": "yesterday"},
        {"posts": [{"day": None, "kind": "own", "number": 10**9}]},
    ],
)
def test_a_changed_one_is_refused(own: Snapshot, more: dict[str, Any]) -> None:
    with pytest.raises(ValueError):
        snapshot_from_bytes(changed(own, **more))


@pytest.mark.parametrize("content", [b"", b"[" * 100_000, b"\xff", b"{}", b" " * 6_000_000])
def test_what_is_no_snapshot_is_refused(content: bytes) -> None:
    with pytest.raises(ValueError):
        snapshot_from_bytes(content)


def test_one_that_contradicts_itself_is_refused(own: Snapshot) -> None:
    twice = msgspec.structs.replace(own, followers_only=own.both)
    with pytest.raises(ValueError, match="twice"):
        snapshot_from_bytes(snapshot_to_bytes(twice))


def test_own_answers_count_only_with_a_snapshot(own: Snapshot) -> None:
    mine = {GAP.id: Entry(value=5.0), GAP.key("archive"): Entry(value=-1.0)}
    record = Record(answers=mine)
    assert mark(GAP, record).points == 0.0
    result = mark(GAP, record, own)
    assert (result.points, result.account) == (1.0, "the agreed snapshot of your own account")
    # Another own account, or no answer for this one: the sample's answer is marked.
    live = msgspec.structs.replace(own, source="live")
    assert mark(GAP, record, live).account == "the sample account"
    nothing = msgspec.structs.replace(own, holds=())
    assert mark(GAP, record, nothing).account == "the sample account"


def handed_in(tmp_path: Path, own: Snapshot, agreed: bool) -> Path:
    answers = {**full_answers(), **own_answers(own), GAP.key("live"): 3.0}
    folder = learner_folder(tmp_path, answers)
    return pack(LESSON, folder, ANNA, tmp_path, own if agreed else None)


def test_it_travels_only_when_it_was_agreed_to(tmp_path: Path, own: Snapshot) -> None:
    path = handed_in(tmp_path, own, agreed=False)
    with zipfile.ZipFile(path) as archive:
        assert "snapshot.json" not in archive.namelist()
        assert b".archive" not in archive.read("answers.json")
    assert unpack(path, find_lesson).snapshot is None


def test_a_hand_in_with_it_comes_back_whole(tmp_path: Path, own: Snapshot) -> None:
    got = unpack(handed_in(tmp_path, own, agreed=True), find_lesson)
    assert got.snapshot is not None and got.remarks == ()
    assert got.snapshot.people == own.people
    expected = {**full_answers(), **own_answers(own)}
    assert {key: entry.value for key, entry in got.record.answers.items()} == expected


def tampered(tmp_path: Path, own: Snapshot, content: bytes) -> HandIn:
    path = handed_in(tmp_path, own, agreed=True)
    with zipfile.ZipFile(path) as old:
        files = {name: old.read(name) for name in old.namelist()}
    return unpack(make_zip(tmp_path / "b.zip", **{**files, "snapshot.json": content}), find_lesson)


def test_a_tampered_one_is_reported_and_the_sample_counts(tmp_path: Path, own: Snapshot) -> None:
    got = tampered(tmp_path, own, changed(own, both=[]))
    assert got.snapshot is None
    assert "snapshot.json was changed" in got.remarks[0]
    assert "sample account are graded instead" in got.remarks[0]
    assert GAP.key("archive") not in got.record.answers
    assert mark(GAP, got.record, got.snapshot).points == 1.0


def test_a_huge_one_is_reported_and_the_sample_counts(tmp_path: Path, own: Snapshot) -> None:
    got = tampered(tmp_path, own, b" " * 6_000_000)
    assert got.snapshot is None
    assert "snapshot.json cannot be read" in got.remarks[0]


def test_an_account_too_large_for_a_hand_in_is_one_sentence(
    tmp_path: Path, own: Snapshot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.modules["course_lib.hand_in.pack"], "LARGEST_SNAPSHOT", 100)
    with pytest.raises(HandInProblem, match="too many people"):
        handed_in(tmp_path, own, agreed=True)


def test_a_grade_cell_reads_it_beside_the_answers(tmp_path: Path, own: Snapshot) -> None:
    answers = {GAP.key("archive"): Entry(value=-1.0)}
    (tmp_path / "answers.json").write_bytes(record_to_bytes(Record(answers=answers)))
    assert marked_page(GAP.id, tmp_path)[1] == 0.0
    (tmp_path / "snapshot.json").write_bytes(snapshot_to_bytes(own))
    page, points = marked_page(GAP.id, tmp_path)
    assert points == 1.0 and "the agreed snapshot of your own account" in page
    (tmp_path / "snapshot.json").write_bytes(changed(own, both=[]))
    assert marked_page(GAP.id, tmp_path)[1] == 0.0


def test_what_was_saved_as_own_is_read_as_the_archives() -> None:
    old = b'{"answers": {"a.own": {"value": "old"}, "b.own": {"value": "old"}, "b.archive": {}}}'
    for answers in (record_from_bytes(old).answers, salvaged_record(old)[0].answers):
        assert answers == {"a.archive": Entry(value="old"), "b.archive": Entry()}


def test_graded_exercises_about_an_account_need_only_what_a_snapshot_holds() -> None:
    assert len(OWN) == 3
    for each in OWN:
        assert {*each.needs} <= {"followers", "following", "posts"}
