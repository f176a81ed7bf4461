"""Step Three, the mix: what its page says is counted from the data."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pandas as pd
import pytest

from course_lib.account.sample import dataset
from course_lib.account.sample_counts import cohort_gold, feed
from course_lib.account.sample_posts import timeline
from course_lib.account.sample_sets import posts_gold
from course_lib.charts import find_chart
from course_lib.checks import Outcome, check
from course_lib.exercise import Choose, Exercise, Number, OneOf, Order, Sort, Text, solution
from course_lib.exercises import find_exercise, find_lesson
from course_lib.exercises.the_mix.labels import COUNTED, between, counts_of
from course_lib.exercises.the_mix.reader import passed_on
from course_lib.exercises.the_mix.reposts import reposts_among
from course_lib.exercises.the_mix.week import before_and_after
from course_lib.rules import labels as read
from course_lib.rules import labels_of, link_wall, mix, times_a_day

FOLDER = "06_step_three_the_mix"
LESSON = find_lesson(FOLDER)
PAGE = (Path(__file__).parent.parent / "solutions" / FOLDER / f"{FOLDER}.ipynb").read_text(
    encoding="utf-8"
)


def exercise(name: str) -> Exercise:
    return find_exercise(f"the-mix_{name}")[1]


def number(name: str) -> Number:
    question = exercise(name).question
    assert isinstance(question, Number)
    return question


def read_timeline(handle: str) -> pd.DataFrame:
    sample = dataset()
    own = sample.accounts.loc[sample.accounts["handle"] == handle, "url"].dropna()
    return read(sample.posts, f"s-{handle}", own_handles=[handle], own_domains=list(own))


def test_the_page_shows_each_exercise_and_no_part_is_longer_than_twelve_minutes():
    minutes: Counter[str] = Counter()
    for each in LESSON.exercises:
        minutes[each.look_at] += each.minutes
        assert f"## {each.look_at}" in PAGE
    assert max(minutes.values()) <= 12


def test_its_rows_are_those_of_the_map():
    rows = {row for each in LESSON.exercises for row in each.rows}
    assert {"S34", "S36", "S37", "S38", "S39", "S46", "S47"} <= rows


def test_writing_earns_about_forty_of_a_hundred_points():
    by_hand = sum(each.points for each in LESSON.graded if each.marked_by == "instructor")
    assert 35 <= 100 * by_hand / LESSON.max_points <= 45


def test_nothing_about_ones_own_account_earns_a_point():
    own = [each for each in LESSON.exercises if each.is_about_an_account]
    assert len(own) == 3
    assert not any(each.points for each in own)


def test_the_counts_without_pandas_are_those_of_the_rules():
    found, counted = mix(read_timeline(COUNTED)), counts_of(COUNTED)
    assert [found.engage, found.own, found.repost, found.other] == [
        counted[label] for label in ("engage", "own", "repost", "other")
    ]
    assert number("count-it").low <= 100 * found.engage / found.share.n <= number("count-it").high


def test_harriet_goes_from_a_half_to_three_quarters_in_each_set():
    for form in ("practice", "retry", "graded"):
        assert before_and_after(form) == ("12 of 24", "18 of 24")


def test_the_learners_own_labels_come_to_a_ratio_and_do_not_change_the_points():
    asked = exercise("label-forty")
    question = asked.question
    assert isinstance(question, Sort)
    right = solution(question)
    assert isinstance(right, dict)
    verdict = check(asked, question, right)
    counts = Counter(right.values())
    both = counts["engage"] + counts["own"]
    assert f"{counts['engage']} of {both}" in verdict.right[1]
    assert "64% to 73%" in verdict.right[1]
    assert "too few to tell" in verdict.right[1]
    assert between(posts_gold("mix-forty")) == (64, 73, 4)
    some = dict(list(right.items())[:39])
    assert not any("By your labels" in line for line in check(asked, question, some).right)


@pytest.mark.parametrize(("slips", "full"), [(8, True), (9, False)])
def test_eighty_of_a_hundred_labels_are_enough(slips, full):
    asked = exercise("label-forty")
    question = asked.question
    assert isinstance(question, Sort)
    answer = solution(question)
    assert isinstance(answer, dict)
    for item in question.items[:slips]:
        answer[item.id] = next(
            label.id for label in question.labels if label.id not in item.accepted
        )
    assert (check(asked, question, answer).score >= 1) is full


def test_what_the_four_pages_show_is_what_their_owners_write():
    question = exercise("four-pages").question
    assert isinstance(question, Sort)
    accepted = {item.id: next(iter(item.accepted)) for item in question.items}
    assert accepted == {
        "retweet_only_rosalind": "none",
        "verity_shares_and_adds": "own",
        "lantern_lane_therapy": "mostly",
        "nadia_reads_everything": "own",
    }
    mine = timeline("lantern_lane_therapy")
    assert (reposts_among(mine[-20:]), reposts_among(mine), len(mine)) == (12, 30, 200)


@pytest.mark.parametrize(("form", "times"), [("practice", 24), ("retry", 31), ("graded", 37)])
def test_the_readers_chair_counts_as_the_rules_do(form, times):
    asked = exercise("readers-chair").in_form(form)
    assert isinstance(asked.question, Number)
    assert asked.question.low == asked.question.high == times
    day = feed(form)
    table = pd.DataFrame(
        {
            "created_at": [post.created_at for post in day],
            "kind": [post.kind for post in day],
            "text": [post.text for post in day],
            "post_id": [f"p-{place}" for place in range(len(day))],
            "ref_post_id": None,
        }
    )
    assert times_a_day(table)["times"].max() == times
    words = Counter(map(passed_on, day)).most_common(1)[0][0]
    shown = [row for row in asked.question.rows if words in row[-1]]
    assert len(shown) == times
    assert all(len(row) == len(asked.question.columns) for row in asked.question.rows)


def test_the_first_promotion_can_be_found_in_the_table():
    question = number("first-promotion")
    assert question.low == 10_214
    first = next(row for row in question.rows if "marsh" in row[1])
    assert first[0] == "10,214"


def test_harolds_wall_is_a_wall():
    wall = link_wall(read_timeline("harold_pym_counselling"))
    assert wall.is_wall()
    question = number("harolds-wall")
    assert question.low == wall.own_links == 58
    assert question.unit == f"of {wall.posts}"
    assert sum("haroldpym" in row[1] for row in question.rows) == 58


def test_the_next_steps_are_ranked_and_guessing_earns_little():
    for name in ("next-for-gwen", "next-for-ines", "next-for-harold"):
        asked = exercise(name)
        assert isinstance(asked.question, Order)
        assert asked.question.ranking
        worst = [step.id for step in reversed(asked.question.steps)]
        assert check(asked, asked.question, worst).score == 0


def test_copying_the_post_adds_no_words_of_ones_own():
    for name in ("quote-gus", "quote-soraya", "quote-dai"):
        asked = exercise(name)
        assert isinstance(asked.question, Text)
        original = asked.question.answers_to
        for copied in (original, f"So true! {original}", f"RT @somebody_or_other: {original}"):
            again = check(asked, asked.question, copied).again
            assert any("your own" in line for line in again), copied
        assert not check(asked, asked.question, asked.question.sample).again


def test_a_reply_with_advice_or_to_nobody_is_pointed_at():
    asked = exercise("reply-gwen")
    assert isinstance(asked.question, Text)
    verdict = check(
        asked, asked.question, "You should take 5 mg of melatonin at night and you will feel better"
    )
    assert verdict.outcome is Outcome.FOR_INSTRUCTOR
    assert verdict.notes
    assert any("does not speak to Gwen" in line for line in verdict.again)


def test_the_own_account_says_its_counts_and_how_far_off_they_may_be():
    sample = dataset()
    found = mix(labels_of(sample))
    mix_asked, says, others = (
        exercise(name).question for name in ("your-mix", "what-it-says", "other-readings")
    )
    assert callable(mix_asked)
    assert callable(says)
    assert callable(others)
    numbers, verdict, table = mix_asked(sample), says(sample), others(sample)
    assert isinstance(numbers, Number)
    assert f"{found.engage:,} of your posts" in numbers.facts[0]
    assert isinstance(verdict, OneOf)
    (fitting,) = [option for option in verdict.options if option.fits]
    assert str(found.share) in fitting.why
    assert isinstance(table, Choose)
    assert table.is_opinion
    assert len({option.id for option in table.options}) == len(table.options)


def test_an_account_without_posts_is_no_trouble():
    sample = dataset()
    empty = replace(sample, posts=sample.posts.iloc[:0])
    for name in ("your-mix", "what-it-says"):
        asked = exercise(name).question
        assert callable(asked)
        question = asked(empty)
        assert isinstance(question, OneOf)
        assert question.is_opinion
    others = exercise("other-readings").question
    assert callable(others)
    assert isinstance(others(empty), Choose)


def test_the_chart_leaves_out_those_of_whom_nobody_can_tell():
    chart = find_chart("the-mix_before-and-after")
    left_out = sum(each.labels == {"too few"} for each in cohort_gold().values())
    assert (len(chart.rows), left_out) == (15, 9)
    assert "9 talk with others more" in chart.takeaway
    assert "2 less" in chart.takeaway
