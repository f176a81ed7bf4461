"""Only the short white list is ever opened. Direct messages and e-mail never reach us."""

import io
import os
import zipfile
from pathlib import Path

import archives as a
import pytest

from course_lib.account import load
from course_lib.account.archive.names import sort_out

ALLOWED = {
    *("manifest.js", "account.js", "profile.js", "tweets.js", "tweet.js", "note-tweet.js"),
    *("community-tweet.js", "follower.js", "following.js", "tweets-part1.js"),
}


def with_everything():
    """An archive with each allowed file and each private one."""
    allowed = a.modern(
        note__tweet_js=a.ytd("note-tweet", []), community__tweet_js=a.ytd("community-tweet", [])
    ) | {"data/tweets-part1.js": a.ytd("tweets", [], part=1)}
    return allowed | a.PRIVATE | {"data/tweets_media/1.js": b"", "Your archive.html": b"<p>"}


def secrets_in(dataset):
    whole = io.StringIO()
    for table in (dataset.accounts, dataset.relationships, dataset.posts):
        table.to_csv(whole)
    return a.SECRET in whole.getvalue() + repr(dataset.meta)


@pytest.fixture
def opened_members(monkeypatch):
    """The names of ZIP members that are opened while a test runs."""
    names = []
    really_open = zipfile.ZipFile.open

    def spy(self, member, mode="r", *rest, **more):
        if mode == "r":
            names.append(getattr(member, "filename", member))
        return really_open(self, member, mode, *rest, **more)

    monkeypatch.setattr(zipfile.ZipFile, "open", spy)
    return names


def test_only_white_listed_members_of_a_zip_are_opened(tmp_path, opened_members):
    path = a.as_zip(tmp_path / "a.zip", with_everything())
    opened_members.clear()
    dataset = load("archive", path)
    assert opened_members
    assert {Path(name).name for name in opened_members} <= ALLOWED
    assert len(set(opened_members)) == len(opened_members)
    assert not secrets_in(dataset)


def test_only_white_listed_files_of_a_folder_are_opened(tmp_path, monkeypatch):
    folder = a.as_folder(tmp_path / "archive", with_everything())
    names = []
    really_open = io.open

    def spy(file, *rest, **more):
        if isinstance(file, str | os.PathLike) and str(folder) in os.fspath(file):
            names.append(Path(file).name)
        return really_open(file, *rest, **more)

    monkeypatch.setattr("io.open", spy)
    monkeypatch.setattr("builtins.open", spy)
    dataset = load("archive", folder)
    assert {"tweets.js", "account.js"} <= set(names) <= ALLOWED
    assert not secrets_in(dataset)


def test_a_booby_trap_in_the_messages_is_never_met(tmp_path):
    path = a.as_zip(tmp_path / "a.zip", with_everything())
    data = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as archive:
        for member in archive.infolist():
            if member.filename in a.PRIVATE:
                start = member.header_offset
                data[start : start + 40] = bytes(40)
    path.write_bytes(data)
    with zipfile.ZipFile(path) as archive, pytest.raises(zipfile.BadZipFile):
        archive.read("data/direct-messages.js")
    assert len(load("archive", path).posts) == 5


@pytest.mark.parametrize("name", sorted(a.PRIVATE))
def test_private_names_are_not_on_the_list(name):
    for path in (name, name.removeprefix("data/"), f"top/{name}"):
        assert not sort_out([path, "data/tweets.js"]).of("tweets")[1:]
        assert [each.file for each in sort_out([path, "data/tweets.js"]).files] == ["tweets.js"]


def test_the_owners_e_mail_is_not_kept(tmp_path):
    path = a.as_zip(tmp_path / "a.zip", a.modern())
    assert a.SECRET.encode() in a.modern()["data/account.js"]
    assert not secrets_in(load("archive", path))
