"""Step Three: what its page says agrees with the data, and what it looks over is found."""

from __future__ import annotations

from collections import Counter

import pytest
from lesson_words import exercise_of, words_of

from course_lib.account.sample import dataset
from course_lib.checks import check
from course_lib.exercise import Exercise, Sort, Text, solution
from course_lib.exercises import find_lesson
from course_lib.exercises.engage.people import last_words
from course_lib.rules import HABITS, answered, hard_to_hear

FOLDER = "05_step_three_engage"
LESSON = find_lesson(FOLDER)
WRITTEN = [each for each in LESSON.exercises if isinstance(each.question, Text)]


def exercise(name: str) -> Exercise:
    return exercise_of(LESSON, name)


def again(name: str, words: str) -> str:
    asked = exercise(name)
    return " ".join(check(asked, asked.question, words).again)


def page() -> str:
    return words_of(FOLDER)


def test_no_part_is_longer_than_twelve_minutes_and_every_part_is_on_the_page():
    minutes: Counter[str] = Counter()
    for each in LESSON.exercises:
        minutes[each.look_at] += each.minutes
        assert f"## {each.look_at}\n" in page()
    assert max(minutes.values()) <= 12


def test_the_story_is_short():
    story = page().partition("## Where this fits")[2].partition("\n>")[0]
    assert 100 < len(story.split()) <= 250


def test_sixty_percent_of_the_points_come_from_the_check():
    by_check = sum(each.points for each in LESSON.graded if each.marked_by == "check")
    assert by_check / LESSON.max_points == pytest.approx(0.6, abs=0.05)


@pytest.mark.parametrize(("name", "posts"), [("at-or-with", 20), ("four-ways", 16)])
def test_posts_to_sort_are_as_many_as_the_page_says_in_each_set(name: str, posts: int):
    for asked in exercise(name).in_each_form():
        assert isinstance(asked.question, Sort)
        assert len(asked.question.items) == posts
        assert str(posts) in exercise(name).prompt[0]
        used = {label for item in asked.question.items for label in item.accepted}
        assert used == {label.id for label in asked.question.labels}


@pytest.mark.parametrize("asked", WRITTEN, ids=lambda each: each.id)
def test_an_answer_that_says_nothing_of_theirs_is_sent_back_with_a_reason(asked: Exercise):
    said = check(asked, asked.question, "Great post! https://my-own-page.com/offer")
    assert "Name one thing" in " ".join(said.again) or "Take up one thing" in " ".join(said.again)
    assert "leads to another page" in " ".join(said.again)
    long = check(asked, asked.question, str(solution(asked.question)) + "!" * 280)
    assert "longer than the 280" in " ".join(long.again)


@pytest.mark.parametrize("asked", WRITTEN, ids=lambda each: each.id)
def test_what_shows_that_a_post_was_read_stands_in_that_post(asked: Exercise):
    assert isinstance(asked.question, Text)
    handle, about = (must.any_of for must in asked.question.must)
    site = "https://beforethevows.example" if asked.question.links else ""
    post = last_words(handle[0], site=site).text
    assert post in asked.prompt[0]
    assert about[0].rstrip("*") in post.casefold()


@pytest.mark.parametrize("asked", WRITTEN, ids=lambda each: each.id)
def test_their_words_given_back_are_not_an_answer(asked: Exercise):
    assert isinstance(asked.question, Text)
    copied = check(asked, asked.question, asked.question.answers_to)
    assert "your own" in " ".join(copied.again)


@pytest.mark.parametrize("asked", WRITTEN, ids=lambda each: each.id)
def test_kind_advice_is_pointed_at(asked: Exercise):
    kind = f"{solution(asked.question)} You should take 5 mg of melatonin."
    assert check(asked, asked.question, kind).notes


def test_their_own_page_is_the_only_one_to_link_to():
    hers = exercise("link").question.links[0]
    assert "not in it yet" in again("link", "@before_the_vows_bettina on chores")
    assert again("link", f"On chores and peace at home, @before_the_vows_bettina ({hers}).") == ""
    both = again("link", f"@before_the_vows_bettina on chores {hers} and bit.ly/mine")
    assert "“bit.ly/mine” leads to another page" in both


@pytest.mark.parametrize("words", ["e.g. the lamp", "I laughed.Then I moved my lamp", "9.30 a.m."])
def test_a_full_stop_is_no_link(words: str):
    assert "leads to" not in again("compliment", words)


def test_each_habit_is_asked_for_once_and_as_many_posts_are_ready():
    question = exercise("easy-to-hear").question
    assert isinstance(question, Sort)
    keys = Counter(label for item in question.items for label in item.accepted)
    assert keys == {**dict.fromkeys(HABITS, 1), "ready": len(HABITS)}


@pytest.mark.parametrize(
    ("text", "habits"),
    [
        ("", set()),
        ("Naïve façade, ß and 東京. ½ a cup, ©, #GoodSleepTips, #tea", set()),
        ("#mentalhealthmatters", {"hashtag"}),
        ("Tea is ready ☕", set()),
        ("Tea ☕ is ready", {"emoji"}),
        ("Tea ☕☕☕☕", {"emoji"}),
        ("Thank you 👩🏽‍⚕️", set()),
        ("𝓟𝓻𝓸𝓾𝓭 🎉 of #allofyouhere", {"hashtag", "emoji", "letters"}),
    ],
)
def test_what_is_hard_to_hear(text: str, habits: set[str]):
    assert hard_to_hear(text) == habits


def test_a_picture_needs_words_and_not_only_signs():
    assert hard_to_hear("Look", picture=True, described=" … ") == {"picture"}
    assert hard_to_hear("Look", picture=True, described="A kettle") == set()


def test_whom_the_account_answers_comes_from_its_posts_and_is_never_itself():
    account = dataset()
    people = answered(account)
    posts = account.my_posts()
    assert sum(each.times for each in people) == int((posts["kind"] == "reply").sum())
    assert account.meta.me not in {each.account_id for each in people}
    assert [each.times for each in people] == sorted((p.times for p in people), reverse=True)
    shown = exercise("whom-to-answer").question(account).options
    labels = [f"@{each.handle}, answered {each.times} times" for each in people[: len(shown)]]
    assert [each.label for each in shown] == labels
    assert not any(each.links for each in shown)


def test_who_has_answered_nobody_is_told_so_kindly():
    account = dataset()
    silent = type(account)(
        accounts=account.accounts,
        relationships=account.relationships,
        posts=account.posts[account.posts["kind"] == "own"],
        meta=account.meta,
    )
    (only,) = exercise("whom-to-answer").question(silent).options
    assert only.label == "I have answered nobody so far"


def test_a_possible_client_is_answered_by_nothing_at_all():
    asked = exercise("rowans-dog")
    assert solution(asked.question) == "nothing"
    for choice in ("answer", "like", "search"):
        assert check(asked, asked.question, choice).score == 0.0


@pytest.mark.parametrize("first", ["advice", "private"])
def test_advice_and_an_offer_never_stand_above_a_kind_line(first: str):
    asked = exercise("under-your-answer")
    ids = [step.id for step in asked.question.steps]
    order = [first, *(each for each in ids if each != first)]
    assert check(asked, asked.question, order).score == 0.0
