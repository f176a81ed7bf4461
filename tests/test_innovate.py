"""Innovate: what the page says is what the sample holds, and what pushes is pointed at."""

from __future__ import annotations

from collections import Counter

import pytest
from lesson_words import exercise_of, words_of

from course_lib.account.sample_posts import story, story_gold
from course_lib.checks import check
from course_lib.exercise import Exercise, Sort, Text, solution
from course_lib.exercises import find_lesson

FOLDER = "07_innovate"
LESSON = find_lesson(FOLDER)


def exercise(name: str) -> Exercise:
    return exercise_of(LESSON, name)


def page() -> str:
    return words_of(FOLDER)


def test_no_part_is_longer_than_twelve_minutes_and_every_part_is_on_the_page() -> None:
    minutes: Counter[str] = Counter()
    for each in LESSON.exercises:
        minutes[each.look_at] += each.minutes
        assert f"## {each.look_at}\n" in page()
    assert max(minutes.values()) <= 12


def test_the_story_is_short_and_as_the_sample_tells_it() -> None:
    told = page().partition("## Where this fits")[2].partition("\n>")[0]
    assert 100 < len(told.split()) <= 250
    said = " ".join(post.text for post in story("friendship"))
    for words in ("like a hat", "That's going on the first page of something", "BOX?"):
        assert words in said
        assert words.replace("'", "’") in told
    days = {post.created_at.date() for post in story("friendship")}
    assert len(days) == 9
    assert "nine short talks in six months" in told
    assert (max(days) - min(days)).days > 150


def test_marisols_stages_are_the_key_of_the_sample_and_one_post_off_is_right() -> None:
    asked = exercise("marisols-thread")
    assert isinstance(asked.question, Sort)
    gold = {
        item.id: next(iter(story_gold("slow_idea")[item.id].labels))
        for item in asked.question.items
    }
    assert check(asked, asked.question, gold).score == 1
    order = [gold[item.id] for item in asked.question.items]
    assert order == sorted(order, key=["notice", "build", "pounce"].index)
    border = order.index("build")
    early = {**gold, asked.question.items[border - 1].id: "build"}
    assert check(asked, asked.question, early).score == 1
    too_early = {**early, asked.question.items[border - 2].id: "build"}
    assert check(asked, asked.question, too_early).score < 1


def test_it_is_only_marisol_who_speaks() -> None:
    asked = exercise("marisols-thread").question
    assert isinstance(asked, Sort)
    posts = {post.post_id: post for post in story("slow_idea")}
    assert len({posts[item.id].author_id for item in asked.items}) == 1
    assert not any("@" in item.text for item in asked.items)


@pytest.mark.parametrize(
    ("name", "written", "says"),
    [
        ("invitation", "Marisol, three questions on your chairs? You have to say yes.", "a push"),
        (
            "invitation",
            "Would you answer three questions about the chairs? Say no if you like.",
            "nobody yet",
        ),
        (
            "invitation",
            "Dear Marisol, may I ask you three questions for my page? A no is fine.",
            "Name one thing",
        ),
        (
            "invitation",
            "Dear Marisol, I like the chairs. I will ask you three questions, or not.",
            "asks nothing",
        ),
        ("your-line", "Join my list now! Last chance. You can leave any time.", "a push"),
        (
            "your-line",
            "I write a letter once a month. If you like it, sign up on my page.",
            "they can leave",
        ),
        (
            "your-line",
            "My letter comes once a month, and you can leave whenever you want.",
            "say yes",
        ),
    ],
)
def test_what_is_missing_or_pushes_is_pointed_at(name: str, written: str, says: str) -> None:
    asked = exercise(name)
    verdict = check(asked, asked.question, written)
    assert says in " ".join((*verdict.again, *verdict.notes))


def test_sixty_percent_of_the_points_come_from_the_check() -> None:
    by_check = sum(each.points for each in LESSON.graded if each.marked_by == "check")
    assert by_check / LESSON.max_points == pytest.approx(0.6, abs=0.05)


def test_the_log_is_never_graded() -> None:
    assert exercise("behind-the-scenes").points == 0


def test_model_answers_pass_their_own_checks() -> None:
    for each in LESSON.exercises:
        if isinstance(each.question, Text):
            verdict = check(each, each.question, solution(each.question))
            assert (verdict.again, verdict.notes) == ((), ())
