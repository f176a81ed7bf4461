"""Things to count: the feed, ten thousand posts, the cohort, and the stand-in's own archive."""

import json
import re
from collections import Counter

import pytest

from course_lib.account import load
from course_lib.account.sample_counts import (
    cohort,
    cohort_gold,
    engager,
    engager_gold,
    feed,
)
from course_lib.account.sample_files import data_folder, rows
from course_lib.rules import connections, posts_by_kind


@pytest.mark.parametrize(("form", "times"), [("graded", 37), ("practice", 24), ("retry", 31)])
def test_one_post_reaches_nadia_again_and_again(form, times):
    posts = feed(form)
    bare = Counter(post.text.rpartition(f"@{_original(posts)}: ")[2] for post in posts)
    (_, most), (_, second) = bare.most_common(2)
    assert most == times
    assert second == 6
    assert len({post.created_at.date() for post in posts}) == 1
    assert [post.created_at for post in posts] == sorted(
        (post.created_at for post in posts), reverse=True
    )


def _original(posts):
    passed_on = Counter(re.match(r"RT @(\w+)", p.text)[1] for p in posts if p.kind == "repost")
    return passed_on.most_common(1)[0][0]


def test_she_reads_only_people_whom_she_follows():
    edges = {
        row["dst_id"]
        for row in rows("relationships.csv")
        if row["src_id"] == "s-nadia_reads_everything" and row["kind"] == "follows"
    }
    for form in ("graded", "practice", "retry"):
        assert {post.author_id for post in feed(form)} <= edges
    account = next(r for r in rows("accounts.csv") if r["handle"] == "nadia_reads_everything")
    assert 140 <= len(edges) <= int(account["following_n"])
    with pytest.raises(LookupError):
        feed("tomorrow")


def test_the_days_share_no_post():
    texts = [{post.text for post in feed(form)} for form in ("graded", "practice", "retry")]
    short = {text for both in (texts[0] & texts[1], texts[0] & texts[2]) for text in both}
    assert all(len(text) < 60 for text in short)


def test_ten_thousand_posts_before_the_first_promotion():
    posts = engager()
    assert [post.number for post in posts] == list(range(1, 10_601))
    replies = sum(post.kind == "reply" for post in posts)
    assert replies == 8_904
    assert round(100 * replies / len(posts)) == 84
    own_page = [post.number for post in posts if "//tobiasmarsh.example/" in post.text]
    assert own_page[0] == 10_214
    assert set(own_page) == set(engager_gold())
    times = [post.created_at for post in posts]
    assert (times[0], times[-1]) == (min(times), max(times))
    account = next(r for r in rows("accounts.csv") if r["handle"] == "plainspoken_marketeer")
    assert f"{times[-1]:%Y-%m-%dT%H:%M:%SZ}" == account["last_post_at"]
    assert int(account["posts_n"]) == len(posts)
    assert all(len(name) >= 16 for post in posts for name in re.findall(r"@(\w+)", post.text))
    assert len({post.text for post in posts}) > 9_000


def test_twenty_four_people_before_and_after():
    found = Counter(next(iter(gold.labels)) for gold in cohort_gold().values())
    assert found == {"too few": 9, "up": 9, "flat": 4, "down": 2}
    assert len(cohort()) == 24
    for person in cohort():
        counted = [w["engage"] + w["own"] for w in (person.before, person.after)]
        (label,) = cohort_gold()[person.person].labels
        assert (min(counted) < 40) == (label == "too few")
        change = 100 * (person.after["engage"] / counted[1] - person.before["engage"] / counted[0])
        expected = "up" if change > 5 else "down" if change < -5 else "flat"
        assert label in (expected, "too few")


# -- the stand-in's own archive -------------------------------------------------------------


@pytest.fixture(scope="module")
def archive():
    return load("archive", data_folder() / "own_archive")


def test_the_archive_is_whole(archive):
    assert archive.meta.complete
    assert archive.meta.handle == "lantern_lane_therapy"
    assert archive.meta.warnings == ()
    around = connections(archive)
    assert (len(around.following), len(around.followers), len(around.mutual)) == (610, 390, 258)


def test_the_archive_says_what_the_sample_says(archive):
    in_sample, in_archive = posts_by_kind(load("sample")), posts_by_kind(archive)
    assert in_archive == {**in_sample, "own": in_sample["own"] + 8}
    sample_texts = set(load("sample").my_posts()["text"])
    own = archive.posts[archive.posts["kind"] == "own"]["text"]
    without_links = [text for text in own if "https://" not in text and text]
    assert sum(text in sample_texts for text in without_links) > 20


def test_the_archive_has_what_is_odd_in_real_ones(archive):
    texts = list(archive.posts["text"])
    assert "" in texts
    assert any("&" in text for text in texts)
    assert any("☕" in text for text in texts)
    assert any(len(text) > 280 for text in texts)
    assert {"de", "es"} <= set(archive.posts["lang"])
    cut = [text for text in texts if text.startswith("RT @") and text.endswith("…")]
    assert cut
    assert all(len(text) == 140 for text in cut)


def test_the_archive_is_written_as_x_writes_it():
    folder = data_folder() / "own_archive" / "data"
    for path in folder.glob("*.js"):
        text = path.read_text(encoding="utf-8")
        name = path.stem.replace("-", "_")
        start = "window.__THAR_CONFIG" if name == "manifest" else f"window.YTD.{name}.part0"
        assert text.startswith(f"{start} = ")
        for id_ in re.findall(r'"(?:accountId|id|id_str)": (.+?),?\n', text):
            assert re.fullmatch(r'"90\d{17}"', id_), "no id is a number, and none is anybody's"
    tweets = json.loads((folder / "tweets.js").read_text("utf-8").partition(" = ")[2])
    ids = [each["tweet"]["id_str"] for each in tweets]
    assert ids != sorted(ids)
