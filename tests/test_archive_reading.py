"""A modern archive: the same result from a ZIP, a folder, or a ZIP packed again."""

import random

import archives as a
import pandas as pd
import pytest

from course_lib.account import load
from course_lib.rules import connections, posts_by_kind, to_look_at


def read(path, files, **more):
    return load("archive", a.as_zip(path / "archive.zip", files), **more)


def assert_same(left, right):
    for table in ("accounts", "relationships", "posts"):
        pd.testing.assert_frame_equal(getattr(left, table), getattr(right, table))
    assert left.meta == right.meta


def test_the_numbers_of_a_small_archive(tmp_path):
    dataset = read(tmp_path, a.modern())
    assert posts_by_kind(dataset) == dict.fromkeys(
        ("reply", "self_reply", "repost", "quote", "own"), 1
    )
    around = connections(dataset)
    assert around.followers == {"11", "12", "13"}
    assert around.following == {"12", "14"}
    assert around.mutual == {"12"}
    assert around.not_yet_followed == {"11", "13"}
    assert around.not_followed_back == {"14"}
    assert around.gap == -1
    meta = dataset.meta
    assert (meta.me, meta.handle, meta.source) == (a.ME, a.HANDLE, "archive")
    assert meta.exported_at == meta.observed_at == pd.Timestamp("2026-03-06T13:15:31Z")
    assert meta.complete
    assert meta.warnings == ()
    assert meta.missing == ("last_post_at", "bios")


def test_the_owners_row(tmp_path):
    me = read(tmp_path, a.modern()).accounts.iloc[0]
    assert me["account_id"] == a.ME
    assert me["bio"] == "I listen."
    assert (me["followers_n"], me["following_n"], me["posts_n"]) == (3, 2, 5)
    assert me["last_post_at"] == pd.Timestamp("2026-02-03T09:46:07Z")
    assert me["created_at"] == pd.Timestamp("2012-05-06T07:08:09Z")


def test_what_an_archive_does_not_tell_is_unknown_and_never_zero(tmp_path):
    dataset = read(tmp_path, a.modern())
    others = dataset.accounts.iloc[1:]
    for column in ("bio", "followers_n", "posts_n", "last_post_at", "verified"):
        assert others[column].isna().all(), column
    for column in ("replies_n", "views_n", "conversation_id"):
        assert dataset.posts[column].isna().all(), column


@pytest.mark.parametrize("top", ["twitter-2026-03-06/", "Archive/twitter-2026-03-06/", "Mön Zip/"])
def test_a_zip_packed_again_under_a_top_folder(tmp_path, top):
    files = a.modern()
    again = a.as_zip(tmp_path / "again.zip", files, top=top)
    assert_same(read(tmp_path, files), load("archive", again))


def test_a_folder_the_folder_above_and_the_data_folder_itself(tmp_path):
    files = a.modern()
    from_zip = read(tmp_path, files)
    folder = a.as_folder(tmp_path / "Downloads" / "twitter 2026", files)
    for chosen in (folder, folder.parent, folder / "data"):
        assert_same(from_zip, load("archive", chosen))


def test_windows_separators_and_what_macos_adds(tmp_path):
    files = a.modern()
    noise = {"__MACOSX/data/tweets.js": b"\0\5", "data/._tweets.js": b"\0\5"}
    windows = {name.replace("/", "\\"): data for name, data in (files | noise).items()}
    other = a.as_zip(tmp_path / "other.zip", windows)
    assert_same(read(tmp_path, files), load("archive", other))


def test_files_at_the_root_as_in_2018(tmp_path):
    files = {name.removeprefix("data/"): data for name, data in a.modern().items()}
    assert len(read(tmp_path, files).posts) == 5


def test_any_order_of_records_gives_the_same_result(tmp_path):
    tweets = [a.tweet(300 + n, f"Thought {n}", day=1 + n % 27) for n in range(60)]
    tweets += [a.reply(400 + n, str(2000 + n % 3)) for n in range(20)]
    tweets += [a.tweet(300, "Thought 0, said at greater length", day=1)]
    first = read(tmp_path, a.modern(tweets, followers=("2001", "9", "10"), following=()))
    for seed in range(5):
        order = random.Random(seed)
        mixed = order.sample(tweets, len(tweets))
        followers = order.sample(("2001", "9", "10"), 3)
        other = read(tmp_path, a.modern(mixed, followers=followers, following=()))
        assert_same(first, other)
    assert first.posts["created_at"].is_monotonic_increasing
    assert to_look_at(first) == ["2001", "9", "10"]


def test_parts_both_names_and_doubles(tmp_path):
    own = [a.tweet(n, f"Thought {n}") for n in range(501, 511)]
    files = a.modern(own[:4]) | {
        "data/tweets-part1.js": a.ytd("tweets", own[4:8], part=1),
        "data/tweets-part2.js": a.ytd("tweets", own[6:], part=2),
        "data/tweet.js": a.ytd("tweet", own[:2]),
        "data/follower-part1.js": a.ytd("follower", a.follow("follower", "13", "99"), part=1),
    }
    dataset = read(tmp_path, files)
    assert list(dataset.posts["post_id"]) == [str(n) for n in range(501, 511)]
    assert connections(dataset).followers == {"11", "12", "13", "99"}


@pytest.mark.parametrize("first_line", [b"window.YTD.tweet.part0 = [ {", b"[ {", b"x=[{"])
def test_bare_records_as_before_2020(tmp_path, first_line):
    whole = a.ytd("tweet", [a.tweet(1, bare=True), a.reply(2, "7", bare=True)])
    body = whole[whole.index(b"{") + 1 :]
    files = a.modern(tweets_js=None) | {"data/tweet.js": first_line + body}
    assert posts_by_kind(read(tmp_path, files))["reply"] == 1
    assert len(read(tmp_path, files).posts) == 2


def test_bare_and_wrapped_in_one_file(tmp_path):
    mixed = [a.tweet(1), a.tweet(2, bare=True), a.reply(3, "7")]
    assert len(read(tmp_path, a.modern(mixed)).posts) == 3


def test_a_copy_is_left_closed_and_named(tmp_path):
    stale = a.ytd("tweets", [a.tweet(999)])
    dataset = read(
        tmp_path, a.modern() | {"data/tweets copy.js": stale, "data/tweets (1).js": stale}
    )
    assert "999" not in set(dataset.posts["post_id"])
    assert "tweets copy.js" in dataset.meta.warnings[0]


def test_another_number_than_the_table_of_contents_says(tmp_path):
    files = a.modern() | {"data/manifest.js": a.thar(a.manifest(tweets=9, follower=3, following=2))}
    dataset = read(tmp_path, files)
    assert not dataset.meta.complete
    assert dataset.meta.warnings == (
        "The archive’s own table of contents says posts: 9. We found 5.",
    )


@pytest.mark.parametrize(
    ("gone", "need"), [("tweets", "posts"), ("follower", "followers"), ("following", "following")]
)
def test_any_file_may_be_missing_and_the_exercise_hears_why(tmp_path, gone, need):
    files = a.modern()
    del files[f"data/{gone}.js"]
    dataset = read(tmp_path, files)
    assert not dataset.meta.complete
    assert [s for s in dataset.missing_for(["posts", "followers", "following"])] == [
        s for s in dataset.meta.warnings
    ]
    assert dataset.lacks(need)
    me = dataset.accounts.iloc[0]
    column = {"posts": "posts_n", "followers": "followers_n", "following": "following_n"}[need]
    assert me[column] is pd.NA
    if need == "posts":
        assert posts_by_kind(dataset) is None
    else:
        around = connections(dataset)
        assert around.mutual is around.gap is around.not_yet_followed is None
        assert to_look_at(dataset) is None


def test_an_empty_list_is_not_a_missing_one(tmp_path):
    dataset = read(tmp_path, a.modern(tweets=[], followers=(), following=()))
    assert dataset.missing_for(["posts", "followers", "following"]) == []
    assert connections(dataset).gap == 0
    assert sum(posts_by_kind(dataset).values()) == 0
    assert dataset.meta.observed_at == pd.Timestamp("2026-03-06T13:15:31Z")


def test_without_a_table_of_contents_the_latest_post_is_today(tmp_path):
    files = a.modern()
    del files["data/manifest.js"]
    dataset = read(tmp_path, files)
    assert dataset.meta.exported_at is None
    assert dataset.meta.observed_at == pd.Timestamp("2026-02-03T09:46:07Z")
    assert "3 February 2026" in dataset.meta.warnings[0]


def test_posts_in_a_community_are_reported_apart(tmp_path):
    inside = [a.tweet(n, community_id="5") for n in (901, 902)] + [a.ONE_OF_EACH[0]]
    dataset = read(tmp_path, a.modern(community__tweet_js=a.ytd("community-tweet", inside)))
    assert len(dataset.posts) == 5
    assert dataset.meta.warnings[0].endswith("only its members see them: 2.")


def test_the_whole_text_of_a_long_post(tmp_path):
    long = "Every word of this long thought &amp; more counts, " * 8
    shown = long[:275].rstrip() + "… https://t.co/abc"
    other = "A long post of the very same second that says something else… https://t.co/def"
    kept = long.replace("&amp;", "&").strip()
    tweets = [
        a.tweet(1, "Another post of the same second, with nothing in common."),
        a.tweet(11, other, created_at=a.tweet(1)["tweet"]["created_at"]),
        a.tweet(61, shown),
        a.reply(2, "7", "@one @two " + shown),
        a.tweet(3, "A whole one with a picture https://t.co/pic"),
    ]
    notes = [
        {"noteTweet": {"noteTweetId": "9", "createdAt": f"2026-02-01T09:0{minute}:07.000Z",
                       "core": {"text": text, "urls": []}}}
        for minute, text in [(1, kept), (2, kept), (3, "A whole one with a picture"), (4, "Lost")]
    ]  # fmt: skip
    dataset = read(tmp_path, a.modern(tweets, note__tweet_js=a.ytd("note-tweet", notes)))
    texts = dataset.posts.set_index("post_id")["text"]
    assert texts["61"] == kept
    assert texts["2"] == f"@one @two {kept}"
    assert texts["1"].startswith("Another post")
    assert texts["11"] == other
    assert dataset.meta.warnings[-1].endswith("beginning only: 1.")


def test_texts_come_as_people_read_them(tmp_path):
    text = 'Fish &amp; chips &lt;3 &gt; "all" Łódź 🌱 \u2028 \x01end'
    data = a.ytd("tweets", [a.tweet(1, text)]).replace(b"\\u0001", b"\x01")
    assert b"\x01end" in data
    dataset = read(tmp_path, a.modern(tweets_js=data))
    assert dataset.posts["text"][0] == 'Fish & chips <3 > "all" Łódź 🌱 \u2028  end'


@pytest.mark.parametrize(
    "change",
    [
        lambda data: b"\xef\xbb\xbf" + data,
        lambda data: data.decode().encode("utf-16"),
        lambda data: data + b";\r\n\0",
        lambda data: data.replace(b"\n", b"\r\n"),
    ],
    ids=["byte-order mark", "utf-16", "semicolon", "windows lines"],
)
def test_what_other_programs_do_to_a_file(tmp_path, change):
    files = {name: change(data) for name, data in a.modern().items()}
    assert_same(read(tmp_path, a.modern()), read(tmp_path, files))


def test_an_emoji_cut_in_two_harms_only_itself(tmp_path):
    data = a.ytd("tweets", [a.tweet(1, "HALF"), a.tweet(2, "whole 🌱")])
    dataset = read(tmp_path, a.modern(tweets_js=data.replace(b"HALF", b"cut \\ud83c")))
    assert list(dataset.posts["text"]) == ["cut ?", "whole 🌱"]


def test_a_damaged_record_is_left_out_and_counted(tmp_path):
    broken = [a.tweet(1), {"tweet": {"id_str": "2", "entities": "gone"}}, 7, a.tweet(3)]
    dataset = read(tmp_path, a.modern(broken))
    assert list(dataset.posts["post_id"]) == ["1", "3"]
    assert "2 entries of tweets.js" in dataset.meta.warnings[0]


def test_a_damaged_helper_file_stops_nothing(tmp_path):
    dataset = read(tmp_path, a.modern(manifest_js=b"window.__THAR_CONFIG = {", profile_js=b""))
    assert len(dataset.posts) == 5
    assert [w for w in dataset.meta.warnings if "manifest.js" in w]
    assert [w for w in dataset.meta.warnings if "profile.js" in w]


def test_the_columns_are_the_schemas(tmp_path):
    archive, sample = read(tmp_path, a.modern()), load("sample")
    for table in ("accounts", "relationships", "posts"):
        ours, theirs = getattr(archive, table), getattr(sample, table)
        assert list(ours.columns) == list(theirs.columns)
        assert list(map(str, ours.dtypes)) == list(map(str, theirs.dtypes))
