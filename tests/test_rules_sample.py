"""The rules on the sample: they read what sixty people wrote as the authors of the sample do."""

import tomllib
from importlib.resources import files

import pytest

from course_lib.account import load
from course_lib.account.sample_posts import timeline_gold
from course_lib.rules import labels, link_wall, mix, own_voice

CAST = files("course_lib.community") / "cast" / "timelines.toml"
SITES = {
    person["handle"]: person.get("site")
    for person in tomllib.loads(CAST.read_text(encoding="utf-8"))["timeline"]
}


@pytest.fixture(scope="module")
def posts():
    return load("sample").posts


def read(posts, handle):
    own_pages = filter(None, [SITES[handle]])
    return labels(posts, f"s-{handle}", own_handles=[handle], own_domains=own_pages)


def test_the_rules_agree_with_the_labels_written_by_hand(posts):
    gold = timeline_gold()
    judged = [
        found in gold[post_id].labels
        for handle in SITES
        for post_id, found in zip(
            posts.loc[posts["author_id"] == f"s-{handle}", "post_id"],
            read(posts, handle)["label"],
            strict=True,
        )
        if post_id in gold
    ]
    assert len(judged) > 2_500
    assert sum(judged) / len(judged) >= 0.98


def test_harold_has_a_wall_of_links(posts):
    found = read(posts, "harold_pym_counselling")
    wall = link_wall(found)
    assert (wall.own_links, wall.originals, wall.posts, wall.is_wall()) == (58, 61, 61, True)
    assert mix(found).verdict == "clearly below"


def test_rosalind_has_no_voice_of_her_own_and_too_few_posts_for_a_mix(posts):
    found = read(posts, "retweet_only_rosalind")
    ours = mix(found)
    assert own_voice(reposts=ours.repost, posts=len(found)) == "no own voice"
    assert not link_wall(found).is_wall()
    assert ours.verdict == "too few to tell"
