"""What is no archive, or half of one: one plain sentence each, and nothing is written."""

import os
import random
import re
import struct
import zipfile

import archives as a
import pytest

from course_lib.account import ArchiveProblem, load
from course_lib.account.archive import opening


def problem(path, **more):
    with pytest.raises(ArchiveProblem) as caught:
        load("archive", path, **more)
    assert re.fullmatch(r"[A-Z][^()]+\. \(A-\d\d\)", caught.value.sentence)
    assert caught.value.sentence.endswith(f"({caught.value.code})")
    assert str(caught.value.args[0]) == caught.value.sentence
    assert a.SECRET not in caught.value.sentence
    return caught.value.code


def file(path, data):
    path.write_bytes(data)
    return path


def test_nothing_there(tmp_path):
    assert problem(tmp_path / "not here.zip") == "A-01"
    assert problem(tmp_path / "not\0possible.zip") == "A-01"


@pytest.mark.parametrize("data", [b"", b"P", b"%PDF-1.7", b"window.YTD.tweets.part0 = [ ]"])
def test_a_file_that_is_no_zip(tmp_path, data):
    assert problem(file(tmp_path / "a.zip", data)) == "A-02"


@pytest.mark.parametrize("part", [0.1, 0.5, 0.99])
def test_half_a_zip(tmp_path, part):
    whole = a.as_zip(tmp_path / "a.zip", a.modern()).read_bytes()
    assert problem(file(tmp_path / "half.zip", whole[: int(len(whole) * part)])) == "A-03"


def test_a_zip_damaged_in_the_middle(tmp_path):
    path = a.as_zip(tmp_path / "a.zip", a.modern())
    with zipfile.ZipFile(path) as archive:
        at = archive.getinfo("data/tweets.js").header_offset
    data = bytearray(path.read_bytes())
    data[at + 60 : at + 90] = bytes(30)
    assert problem(file(path, bytes(data))) == "A-03"


@pytest.mark.parametrize("files", [{}, {"letter.txt": b"Dear X"}, {"data/account.js": b"[]"}])
def test_a_zip_or_folder_of_something_else(tmp_path, files):
    assert problem(a.as_zip(tmp_path / "a.zip", files)) == "A-04"
    (tmp_path / "folder").mkdir()
    assert problem(a.as_folder(tmp_path / "folder", files)) == "A-04"


def test_a_folder_with_zips_is_not_called_a_zip(tmp_path):
    folder = tmp_path / "downloads"
    folder.mkdir()
    a.as_zip(folder / "one.zip", a.modern())
    assert problem(folder) == "A-14"
    a.as_zip(folder / "two.zip", a.modern())
    assert problem(folder) == "A-10"


def test_a_zip_in_a_zip(tmp_path):
    inner = a.as_zip(tmp_path / "in.zip", a.modern()).read_bytes()
    assert problem(a.as_zip(tmp_path / "out.zip", {"twitter.zip": inner})) == "A-13"


def test_whose_account_is_asked_and_never_guessed(tmp_path):
    files = a.modern(account_js=None, manifest_js=None)
    path = a.as_zip(tmp_path / "a.zip", files)
    assert problem(path) == "A-05"
    assert problem(path, me="  @ ") == "A-05"
    for me in (a.ME, f" {a.ME} "):
        kinds = load("archive", path, me=me).posts["kind"]
        assert (kinds == "self_reply").sum() == 1
    nobody_named = load("archive", path, me="@quiet_room").meta
    assert (nobody_named.me, nobody_named.handle) == ("quiet_room", "quiet_room")


def test_a_handle_is_found_in_the_posts(tmp_path):
    tweets = [a.reply(1, "555", in_reply_to_screen_name="Me_Myself"), a.reply(2, "777")]
    files = a.modern(tweets, account_js=None, manifest_js=None)
    dataset = load("archive", a.as_zip(tmp_path / "a.zip", files), me="@me_myself")
    assert dataset.meta.me == "555"
    assert list(dataset.posts["kind"]) == ["self_reply", "reply"]


def test_the_archive_knows_better_than_the_learner(tmp_path):
    path = a.as_zip(tmp_path / "a.zip", a.modern())
    assert load("archive", path, me="somebody").meta.me == a.ME


def test_the_table_of_contents_also_says_whose_it_is(tmp_path):
    path = a.as_zip(tmp_path / "a.zip", a.modern(account_js=None))
    assert load("archive", path).meta.me == a.ME


def test_a_password(tmp_path):
    path = a.as_zip(tmp_path / "a.zip", a.modern())
    data = bytearray(path.read_bytes())
    for at in [m.start() for m in re.finditer(rb"PK\x01\x02", bytes(data))]:
        data[at + 8] |= 1
    assert problem(file(path, bytes(data))) == "A-06"


def test_a_file_that_claims_too_much(tmp_path):
    path = a.as_zip(tmp_path / "a.zip", a.modern())
    data = bytearray(path.read_bytes())
    for at in [m.start() for m in re.finditer(rb"PK\x01\x02", bytes(data))]:
        data[at + 24 : at + 28] = struct.pack("<I", 2**32 - 2)
    assert problem(file(path, bytes(data))) == "A-07"


def test_a_file_that_unpacks_without_end(tmp_path):
    bomb = b"window.YTD.tweets.part0 = [" + b" " * (opening.SMALL_ANYWAY + 1) + b"]"
    assert problem(a.as_zip(tmp_path / "a.zip", a.modern(tweets_js=bomb))) == "A-07"


def test_files_too_large_in_a_folder(tmp_path, monkeypatch):
    monkeypatch.setattr(opening, "LARGEST", 100)
    assert problem(a.as_folder(tmp_path / "folder", a.modern())) == "A-07"


@pytest.mark.parametrize(
    "name", ["../data/tweets.js", "/data/tweets.js", "C:/x/tweets.js", "a/../../b", "..\\tweets.js"]
)
def test_names_that_point_outside(tmp_path, name):
    path = a.as_zip(tmp_path / "a.zip", a.modern() | {name: b"[]"})
    assert problem(path) == "A-08"


@pytest.mark.parametrize("name", ["tweets", "follower", "following"])
@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"window.YTD.tweets.part0 = ",
        b'window.YTD.tweets.part0 = [ { "tweet" : { "id_str" : "1", ',
        b"window.YTD.tweets.part0 = [ 1, 2, ",
        b'window.YTD.tweets.part0 = { "tweet" : 1 }',
        b'[{"tweet": {"id_str": "1", "full_text": "\xff\xfe"}, "follower": {"accountId": "\xff"}, '
        b'"following": {"accountId": "\xff"}}]',
        b"\xff\xfe[",
        b"[" * 100_000,
        os.urandom(2000),
    ],
    ids=["empty", "no list", "cut", "cut", "no list", "latin-1", "half a letter", "deep", "noise"],
)
def test_damaged_json(tmp_path, name, data):
    assert problem(a.as_zip(tmp_path / "a.zip", a.modern() | {f"data/{name}.js": data})) == "A-09"


def test_two_archives_side_by_side(tmp_path):
    a.as_folder(tmp_path / "all" / "one", a.modern())
    a.as_folder(tmp_path / "all" / "two", a.modern())
    assert problem(tmp_path / "all") == "A-10"


def test_no_right_to_open(tmp_path, monkeypatch):
    path = a.as_zip(tmp_path / "a.zip", a.modern())

    def refuse(*_args, **_options):
        raise PermissionError(13, "no right to open this")

    monkeypatch.setattr(opening.Path, "open", refuse)
    assert problem(path) == "A-11"


def test_a_drive_that_fails(tmp_path, monkeypatch):
    path = a.as_zip(tmp_path / "a.zip", a.modern())
    monkeypatch.setattr(
        opening.Zip, "open", lambda *_: (_ for _ in ()).throw(OSError(5, "no answer"))
    )
    assert problem(path) == "A-11"


def test_packed_in_a_way_that_python_cannot_undo(tmp_path):
    path = a.as_zip(tmp_path / "a.zip", a.modern())
    data = bytearray(path.read_bytes())
    for signature, offset in ((rb"PK\x01\x02", 10), (rb"PK\x03\x04", 8)):
        for at in [m.start() for m in re.finditer(signature, bytes(data))]:
            data[at + offset : at + offset + 2] = struct.pack("<H", 9)
    assert problem(file(path, bytes(data))) == "A-12"


def test_links_in_a_folder_are_not_followed(tmp_path):
    elsewhere = file(tmp_path / "elsewhere.js", a.ytd("tweets", [a.tweet(1)]))
    folder = a.as_folder(tmp_path / "folder", a.modern(tweets_js=None))
    try:
        (folder / "data" / "tweets.js").symlink_to(elsewhere)
    except OSError:
        pytest.skip("this system makes no links")
    assert load("archive", folder).lacks("posts")


def test_nothing_is_written(tmp_path, monkeypatch):
    a.as_zip(tmp_path / "a.zip", a.modern())
    a.as_folder(tmp_path / "folder", a.modern())
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
    monkeypatch.chdir(tmp_path)
    for name in ("a.zip", "folder"):
        load("archive", tmp_path / name)
    assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")} == before


def test_any_damage_to_a_zip_is_a_sentence_or_does_no_harm(tmp_path):
    whole = a.as_zip(tmp_path / "a.zip", a.modern()).read_bytes()
    chance = random.Random(7)
    codes = set()
    for _ in range(300):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 4)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        path = file(tmp_path / "b.zip", bytes(data))
        try:
            load("archive", path)
        except ArchiveProblem as problem:
            codes.add(problem.code)
    assert {"A-02", "A-03"} <= codes


def test_any_damage_to_a_file_is_a_sentence_or_does_no_harm(tmp_path):
    whole = a.modern()["data/tweets.js"]
    folder = a.as_folder(tmp_path / "folder", a.modern())
    chance = random.Random(8)
    codes = set()
    for _ in range(300):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 3)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        file(folder / "data" / "tweets.js", bytes(data))
        try:
            load("archive", folder)
        except ArchiveProblem as problem:
            codes.add(problem.code)
    assert codes == {"A-09"}
