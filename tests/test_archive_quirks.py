"""What real archives of many years hold: each would break a reader that trusts its eyes."""

import json
import zipfile

import archives as a
import pytest

from course_lib.account import ArchiveProblem, load
from course_lib.account.archive import opening
from course_lib.rules import connections, posts_by_kind


def read(path, files, **more):
    return load("archive", a.as_zip(path / "archive.zip", files), **more)


def test_files_at_the_top_of_the_zip_as_in_2018(tmp_path):
    """`tweet.js` beside `account.js`, bare records, and no table of contents."""
    files = {
        "tweet.js": a.ytd("tweet", [a.tweet(1, bare=True), a.reply(2, a.ME, bare=True)]),
        "account.js": a.ytd("account", a.account()),
        "follower.js": a.ytd("follower", a.follow("follower", "11")),
        "following.js": a.ytd("following", a.follow("following", "11", "12")),
        "direct-message.js": a.ytd("direct_message", [{"private": a.SECRET}]),
    }
    dataset = read(tmp_path, files)
    assert dataset.meta.me == a.ME
    assert posts_by_kind(dataset)["self_reply"] == 1
    assert connections(dataset).mutual == {"11"}


def test_monthly_files_and_todays_in_one_folder(tmp_path):
    old = a.monthly({"2013_01": [a.old_tweet(1), a.old_tweet(107)]}, payload=False)
    dataset = read(tmp_path, a.modern() | old)
    assert set(dataset.posts["post_id"]) == {"1", "103", "104", "105", "106", "107"}
    assert dataset.meta.complete


def test_a_monthly_file_that_a_script_went_on_writing(tmp_path):
    """Today’s words and times inside the old layout."""
    new = {**a.reply(9, a.ME, bare=True), "created_at": "2023-02-18T12:00:00.000Z"}
    dataset = read(tmp_path, a.monthly({"2013_01": [a.old_tweet(1)], "2023_02": [new]}))
    assert list(dataset.posts["kind"]) == ["own", "self_reply"]
    assert f"{dataset.posts['created_at'].iloc[1]:%Y-%m-%d %H}" == "2023-02-18 12"


@pytest.mark.parametrize("damaged", [1.4757395258967e18, 1475739525896764417, None, "gone"])
def test_only_the_text_of_an_id_counts(tmp_path, damaged):
    exact = "1475739525896764421"
    posts = [a.tweet(1, id=damaged, id_str=exact)]
    assert list(read(tmp_path, a.modern(posts)).posts["post_id"]) == [exact]


@pytest.mark.parametrize("count", [None, "", "²", "many", -3, 10**30])
def test_a_count_that_is_none_is_unknown(tmp_path, count):
    posts = [a.tweet(1, favorite_count=count), a.tweet(2, favorite_count=7)]
    likes = read(tmp_path, a.modern(posts)).posts.set_index("post_id")["likes_n"]
    assert likes.isna()["1"]
    assert likes["2"] == 7


def test_posts_without_a_number_are_left_out_and_counted(tmp_path):
    nameless = [a.tweet(n, id_str=other, id=other) for n, other in ((1, None), (2, ""), (3, "x"))]
    dataset = read(tmp_path, a.modern([*nameless, a.tweet(4)]))
    assert list(dataset.posts["post_id"]) == ["4"]
    assert "We left out posts without a number of their own: 3." in dataset.meta.warnings


def test_long_posts_in_parts(tmp_path):
    """Each part counts, and a damaged one harms only itself."""
    long = "Every word of this long thought counts, and there are many of them " * 5
    shown = long[:270].rstrip() + "… https://t.co/abc"
    note = {"noteTweet": {"createdAt": "2026-02-01T09:01:07.000Z", "core": {"text": long}}}
    files = a.modern([a.tweet(61, shown)], note__tweet_js=a.ytd("note-tweet", [])) | {
        "data/note-tweet-part1.js": b"window.YTD.note_tweet.part1 = [ {",
        "data/note-tweet-part2.js": a.ytd("note-tweet", [note], part=2),
    }
    dataset = read(tmp_path, files)
    assert dataset.posts["text"][0] == long
    assert any("note-tweet-part1.js is damaged" in each for each in dataset.meta.warnings)


def test_doubles_may_be_counted_either_way(tmp_path):
    """The table of contents names one file; the same posts lie in another one, too."""
    dataset = read(tmp_path, a.modern() | {"data/tweet.js": a.ytd("tweet", a.ONE_OF_EACH)})
    assert len(dataset.posts) == 5
    assert dataset.meta.complete


def test_a_copy_that_is_no_list_of_posts_changes_nothing(tmp_path):
    dataset = read(tmp_path, a.modern() | {"data/like copy.js": b"window.YTD.like.part0 = ["})
    assert dataset.meta.warnings == ()


def test_lists_stay_closed(tmp_path):
    link = "https://twitter.com/some_other_therapist/lists/one"
    lists = {
        f"data/lists-{kind}.js": a.ytd(f"lists-{kind}", [{"userListInfo": {"url": link}}])
        for kind in ("created", "member", "subscribed")
    }
    dataset = read(tmp_path, a.modern() | lists)
    assert set(dataset.relationships["kind"]) == {"follows"}
    assert "some_other_therapist" not in json.dumps(dataset.accounts.astype(str).to_dict())


def test_a_zip_of_more_than_four_gigabytes(tmp_path):
    """The first gigabytes are a hole, so that this takes no time and no room."""
    path = tmp_path / "large.zip"
    with path.open("wb") as file:
        file.write(b"PK\x03\x04")
        file.seek(5 * 2**30)
        with zipfile.ZipFile(file, "w") as archive:
            for name, data in a.modern().items():
                archive.writestr(name, data)
    assert path.stat().st_size > 5 * 2**30
    with path.open("rb") as file:
        file.seek(-4096, 2)
        assert b"PK\x06\x06" in file.read()  # what only such a ZIP has at its end
    assert len(load("archive", path).posts) == 5


def test_many_files_that_together_are_too_large(tmp_path, monkeypatch):
    parts = {f"data/tweets-part{n}.js": a.ytd("tweets", [], part=n) for n in range(1, 100)}
    path = a.as_zip(tmp_path / "a.zip", a.modern() | parts)
    load("archive", path)
    monkeypatch.setattr(opening, "LARGEST", sum(map(len, a.modern().values())) + 1000)
    with pytest.raises(ArchiveProblem, match="A-07"):
        load("archive", path)
