"""The archives of 2013 to 2018: a file a month, two ways to write a time, no follower lists."""

import archives as a
import pandas as pd
import pytest

from course_lib.account import ArchiveProblem, load
from course_lib.rules import posts_by_kind

LATE = "2013-01-31 23:59:59 +0000"
SNOWFLAKE = str(((1359676799000 - 1288834974657) << 22) + 5)  # the same second as LATE


def read(path, files, **more):
    return load("archive", a.as_zip(path / "archive.zip", files), **more)


def test_the_numbers_of_a_small_archive(tmp_path):
    original = {"id_str": "77", "user": {"screen_name": "Somebody", "id_str": "2002"}}
    months = {
        "2012_12": [
            a.old_tweet(1, "5 < 6 and/or <b>"),
            a.old_tweet(2, "cut off original", retweeted_status=original),
            a.old_tweet(3, "RT @somebody: by hand"),
        ],
        "2013_01": [
            a.old_tweet(
                4, "@x hi", in_reply_to_user_id=2002, in_reply_to_user_id_str="2002",
                in_reply_to_screen_name="x", in_reply_to_status_id=None,
            ),
            a.old_tweet(5, in_reply_to_user_id=int(a.ME), in_reply_to_user_id_str=None),
            a.old_tweet(6, in_reply_to_user_id=None, in_reply_to_screen_name=None),
        ],
    }  # fmt: skip
    dataset = read(tmp_path, a.monthly(months))
    assert posts_by_kind(dataset) == {
        "reply": 1, "self_reply": 1, "repost": 2, "quote": 0, "own": 2
    }  # fmt: skip
    posts = dataset.posts.set_index("post_id")
    assert posts.loc["1", "text"] == "5 < 6 and/or <b>"
    assert tuple(posts.loc["2", ["ref_handle", "ref_post_id"]]) == ("Somebody", "77")
    assert posts["likes_n"].isna().all()
    meta = dataset.meta
    assert (meta.me, meta.handle) == (a.ME, a.HANDLE)
    assert meta.observed_at == pd.Timestamp("2018-04-21T14:10:11Z")
    assert meta.missing == ("followers", "following", "last_post_at", "bios")
    assert dataset.accounts["bio"][0] == "I listen."


def test_both_ways_to_write_a_time_in_one_archive(tmp_path):
    posts = [
        a.old_tweet(1, created_at="Fri Feb 08 04:20:27 +0000 2013"),
        a.old_tweet(2, created_at="2013-02-09 05:00:00 +0000"),
        a.old_tweet(3, created_at="2013-02-10 05:00:00 +0200"),
        a.old_tweet(4, created_at="31 February"),
        a.old_tweet(5, created_at="Fri Feb 31 04:20:27 +0000 2013"),
    ]
    times = read(tmp_path, a.monthly({"2013_02": posts})).posts.set_index("post_id")["created_at"]
    assert times["1"] == pd.Timestamp("2013-02-08T04:20:27Z")
    assert times["2"] == pd.Timestamp("2013-02-09T05:00:00Z")
    assert times["3"] == pd.Timestamp("2013-02-10T03:00:00Z")
    assert times["4"] is pd.NaT
    assert times["5"] is pd.NaT


def test_a_post_with_a_day_but_no_hour(tmp_path):
    midnight = "2013-01-31 00:00:00 +0000"
    posts = [
        a.old_tweet(900, created_at=midnight),
        a.old_tweet(901, created_at=LATE),
        a.old_tweet(SNOWFLAKE, created_at=midnight),
    ]
    table = read(tmp_path, a.monthly({"2013_01": posts})).posts.set_index("post_id")
    assert table["time_precision"].to_dict() == {"900": "day", "901": "second", SNOWFLAKE: "second"}
    assert table.loc[SNOWFLAKE, "created_at"] == pd.Timestamp("2013-01-31T23:59:59Z")


def test_a_damaged_number_is_never_the_id(tmp_path):
    exact = "9007199254740993"
    posts = [a.old_tweet(exact, id=9007199254740992), a.old_tweet("9007199254740992")]
    ids = set(read(tmp_path, a.monthly({"2013_01": posts})).posts["post_id"])
    assert ids == {exact, "9007199254740992"}


def test_the_posts_of_another_account_are_left_out(tmp_path):
    other = {"screen_name": "other", "id_str": "3003"}
    posts = [a.old_tweet(1), a.old_tweet(2, user=other), a.old_tweet(3, user=other)]
    dataset = read(tmp_path, a.monthly({"2013_01": posts}))
    assert list(dataset.posts["post_id"]) == ["1"]
    assert dataset.meta.warnings[0].startswith("2 posts in this archive were written by another")


def test_without_a_file_of_the_owner_the_posts_say_who_wrote_them(tmp_path):
    posts = [a.old_tweet(1), a.old_tweet(2)]
    assert read(tmp_path, a.monthly({"2013_01": posts}, owner=False)).meta.me == a.ME
    posts.append(a.old_tweet(3, user={"screen_name": "other", "id_str": "3003"}))
    with pytest.raises(ArchiveProblem, match="A-05"):
        read(tmp_path, a.monthly({"2013_01": posts}, owner=False))


def test_x_counted_more(tmp_path):
    files = a.monthly()
    key = "data/js/payload_details.js"
    files[key] = files[key].replace(b'"tweets": 1', b'"tweets": 8')
    warnings = read(tmp_path, files).meta.warnings
    assert "X counted 8 posts when it made this archive. We found 1 in it." in warnings


def test_a_script_kept_it_alive_after_the_export(tmp_path):
    new = a.old_tweet(9, created_at="Sat Feb 18 12:00:00 +0000 2023")
    dataset = read(tmp_path, a.monthly({"2013_01": [a.old_tweet(1)], "2023_02": [new]}))
    assert dataset.meta.observed_at == pd.Timestamp("2023-02-18T12:00:00Z")
    assert any("18 February 2023" in warning for warning in dataset.meta.warnings)


def test_zip_folder_and_any_order_agree(tmp_path):
    posts = [a.old_tweet(n, f"Thought {n}") for n in range(1, 30)]
    forward = a.monthly({"2013_01": posts[:20], "2013_02": posts[20:]})
    back = a.monthly({"2013_02": posts[::-1][:12], "2013_01": posts[::-1][9:]}, payload=False)
    back["data/js/payload_details.js"] = forward["data/js/payload_details.js"]
    one = read(tmp_path, forward)
    other = load("archive", a.as_folder(tmp_path / "folder", back))
    pd.testing.assert_frame_equal(one.posts, other.posts)


def test_a_folder_below_two_others(tmp_path):
    a.as_folder(tmp_path / "Downloads" / "unpacked" / "tweets 2018", a.monthly())
    assert len(load("archive", tmp_path / "Downloads").posts) == 1
