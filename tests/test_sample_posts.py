"""What the sample community writes: every number that its plan promises."""

import re
from collections import Counter
from datetime import timedelta

import pytest

from course_lib.account import load
from course_lib.account.sample_files import rows
from course_lib.account.sample_posts import (
    story,
    story_gold,
    talks,
    timeline,
    timeline_gold,
)
from course_lib.community.people import cast
from course_lib.community.timelines import plans

PLANNED = {plan.handle: plan for plan in plans(cast())}
NAMED = [*PLANNED, "lantern_lane_therapy"]


def labels(handle):
    gold = timeline_gold()
    return Counter("|".join(gold[post.post_id].labels) for post in timeline(handle))


def engage_share(handle):
    found = labels(handle)
    return found["engage"] / (found["engage"] + found["own"])


def to_page(handle, site):
    return sum(f"https://{site}/" in post.text for post in timeline(handle))


# -- all of them ----------------------------------------------------------------------------


def test_sixty_named_accounts_wrote_3200_posts():
    assert len(set(NAMED)) == 60
    assert sum(len(timeline(handle)) for handle in NAMED) == 3_200
    posts = load("sample").posts
    wanted = {f"s-{handle}" for handle in NAMED}
    assert posts["author_id"].isin(wanted).sum() == 3_200
    assert posts["post_id"].is_unique


@pytest.mark.parametrize("handle", PLANNED)
def test_a_timeline_has_the_posts_of_its_plan(handle):
    numbers, found = PLANNED[handle].numbers, labels(handle)
    for label in ("engage", "own", "repost", "other"):
        assert found[label] == numbers.get(label, 0), label
    quotes = [post for post in timeline(handle) if post.kind == "quote"]
    assert len(quotes) == numbers.get("quotes", 0)
    if "site" in numbers:
        assert to_page(handle, numbers["site"]) == numbers.get("links", 0)


def test_a_timeline_fits_its_account():
    accounts = {row["handle"]: row for row in rows("accounts.csv")}
    for handle in NAMED:
        posts, account = timeline(handle), accounts[handle]
        assert f"{posts[-1].created_at:%Y-%m-%dT%H:%M:%SZ}" == account["last_post_at"]
        assert posts[0].created_at >= timeline(handle)[0].created_at
        assert account["created_at"] < f"{posts[0].created_at:%Y-%m-%dT%H:%M:%SZ}", handle
        assert len(posts) <= int(account["posts_n"]), handle


def test_a_reply_names_whom_it_answers_and_comes_after_it():
    posts = {post.post_id: post for handle in NAMED for post in timeline(handle)}
    for post in posts.values():
        if post.kind == "reply":
            assert post.text.startswith(f"@{post.in_reply_to_handle} ")
        if post.kind == "repost":
            assert post.text.startswith(f"RT @{post.ref_handle}: ")
        if answered := posts.get(post.in_reply_to_post_id):
            assert answered.created_at < post.created_at
            assert answered.received >= 1


def test_posts_are_as_long_as_posts_and_no_text_comes_twice():
    texts = Counter()
    for row in rows("timelines.csv"):
        assert "\n" not in row["text"]
        assert re.fullmatch(r"(@\w{16,}|[^@])*", row["text"])
        if row["kind"] != "repost":
            assert len(row["text"]) <= 280
        numbers = PLANNED[row["author_id"].removeprefix("s-")].numbers
        if row["kind"] == "own" and not numbers.get("again"):
            texts[row["text"]] += 1
    other = {id_ for id_, gold in timeline_gold().items() if gold.labels == {"other"}}
    greetings = {row["text"] for row in rows("timelines.csv") if row["post_id"] in other}
    assert {text for text, times in texts.items() if times > 1} <= greetings


def test_posts_are_long_tailed_and_answers_come_in_the_evening():
    sizes = sorted(len(timeline(handle)) for handle in NAMED)
    assert sum(sizes[-6:]) > sum(sizes[:35])
    answers = [post for handle in NAMED for post in timeline(handle) if post.kind == "reply"]
    evening = sum(post.created_at.hour >= 17 for post in answers)
    assert evening / len(answers) > 0.6


def test_every_label_has_a_reason():
    for judged in timeline_gold().values():
        assert judged.labels <= {"engage", "own", "repost", "other"}
        assert re.fullmatch(r"[^\n{}]{20,120}\.", judged.why)
    known = {row["post_id"] for file in ("posts.csv", "timelines.csv") for row in rows(file)}
    assert set(timeline_gold()) <= known


# -- the stories of single accounts ---------------------------------------------------------


def test_harolds_wall_of_links():
    assert len(timeline("harold_pym_counselling")) == 61
    assert to_page("harold_pym_counselling", "haroldpym.example") == 58
    assert labels("harold_pym_counselling") == {"own": 58, "other": 3}


def test_gwen_wrote_five_posts_and_fell_silent():
    posts = timeline("gwen_almost_gave_up_lpc")
    assert len(posts) == 5
    assert f"{posts[-1].created_at:%Y-%m}" == "2025-10"


def test_ines_engages_and_has_nine_conversations():
    assert len(timeline("unsure_but_trying_ines")) == 190
    assert round(100 * engage_share("unsure_but_trying_ines")) == 71
    roots = Counter()
    for post in story("ines_talks"):
        roots[post.in_reply_to_post_id == ""] += 1
    assert roots[True] == 9
    both = {post.author_id for post in story("ines_talks")}
    assert "s-unsure_but_trying_ines" in both
    assert len(both) > 8


@pytest.mark.parametrize(
    ("handle", "answers", "per_post", "per_thousand"),
    [("marriage_matters_older", 52, 1.3, 0.5), ("prairie_porch_newer_acct", 168, 4.2, 14.7)],
)
def test_the_authors_two_accounts(handle, answers, per_post, per_thousand):
    posts = timeline(handle)
    assert len(posts) == 40
    assert posts[-1].created_at - posts[0].created_at <= timedelta(days=14, hours=12)
    assert sum(post.received for post in posts) == answers
    talk = next(each for each in talks() if each.account_id == f"s-{handle}")
    assert round(talk.per_post, 1) == per_post
    assert round(1000 * talk.per_post / talk.followers, 1) == per_thousand


def test_the_mom_of_many_sides():
    handle = "minnesota_mom_to_be_mft"
    assert round(100 * engage_share(handle)) == 76
    numbers = PLANNED[handle].numbers
    lines = [*numbers["lines"], *numbers["link_lines"]]
    sides = Counter(line.partition(": ")[0] for line in lines)
    assert len(sides) == 8
    assert all(times >= 3 for times in sides.values())
    texts = {post.text for post in timeline(handle)}
    assert {line.partition(": ")[2] for line in numbers["lines"]} <= texts


def test_rosalind_passes_on():
    assert len(timeline("retweet_only_rosalind")) == 322
    assert labels("retweet_only_rosalind")["repost"] == 312


def test_the_coach_answers_nobody():
    kinds = {post.kind for post in timeline("splashy_coach_supreme")}
    assert kinds == {"own", "repost"}


def test_marisol_notices_builds_and_pounces():
    posts, gold = story("slow_idea"), story_gold("slow_idea")
    stages = [next(iter(gold[post.post_id].labels)) for post in posts]
    assert stages == sorted(stages, key=["notice", "build", "pounce"].index)
    assert min(Counter(stages).values()) >= 5
    assert posts[-1].created_at - posts[0].created_at >= timedelta(days=145)
    assert [post.created_at for post in posts] == sorted(post.created_at for post in posts)


def test_six_months_of_friendship_without_a_pitch():
    posts = story("friendship")
    assert len({post.author_id for post in posts}) == 2
    months = {f"{post.created_at:%Y-%m}" for post in posts}
    assert len(months) == 6
    assert not any(post.links for post in posts)
    sales = re.compile(r"\b(book now|buy|price|offer|discount|hire|fee|sign up)\b", re.IGNORECASE)
    assert not any(sales.search(post.text) for post in posts)


def test_followers_say_next_to_nothing_about_conversations():
    found = talks()
    assert len(found) == 24
    assert -0.1 <= _rank_correlation(
        [each.followers for each in found], [each.per_post for each in found]
    ) <= 0.1  # fmt: skip
    for each in found:
        posts = timeline(each.account_id.removeprefix("s-"))
        assert each.posts == len(posts)
        assert each.conversations == sum(post.received for post in posts)
    by_size = sorted(found, key=lambda each: each.followers)
    assert max(by_size[-6:], key=lambda each: each.per_post).per_post > 3
    assert min(by_size[:6], key=lambda each: each.per_post).per_post < 1


def _rank_correlation(left, right):
    def ranks(values):
        ordered = sorted(values)
        return [ordered.index(each) + (ordered.count(each) - 1) / 2 for each in values]

    left, right = ranks(left), ranks(right)
    middle = (len(left) - 1) / 2
    together = sum((a - middle) * (b - middle) for a, b in zip(left, right, strict=True))
    return together / sum((a - middle) ** 2 for a in left)


def test_unknown_names_are_errors():
    for lookup in (timeline, story, story_gold):
        with pytest.raises(LookupError):
            lookup("nobody_of_this_name")
