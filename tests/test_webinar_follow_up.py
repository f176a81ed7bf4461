"""The webinar follow-up: what the page says is what the sample holds."""

from __future__ import annotations

from collections import Counter

import pytest
from lesson_words import exercise_of, words_of

from course_lib.account.sample_chat import chat, chat_gold, registrants, webinar, withdrawals
from course_lib.checks import check
from course_lib.exercise import Choose, Exercise, Number, Sort, Text, solution
from course_lib.exercises import find_lesson
from course_lib.settings import Settings, settings

FOLDER = "08_webinar_follow_up"
LESSON = find_lesson(FOLDER)


def exercise(name: str) -> Exercise:
    return exercise_of(LESSON, name)


def page() -> str:
    return words_of(FOLDER)


def test_no_part_is_longer_than_the_page_allows_and_every_part_is_on_it() -> None:
    minutes: Counter[str] = Counter()
    for each in LESSON.exercises:
        minutes[each.look_at] += each.minutes
        assert f"## {each.look_at}\n" in page()
    # The summary is the one piece of writing; it takes as long as its ten posts and ten minutes.
    assert max(count for part, count in minutes.items() if part != "The summary") <= 12


def test_the_story_is_short_and_agrees_with_the_sample() -> None:
    story = page().partition("## Where this fits")[2].partition("\n>")[0]
    assert 100 < len(story.split()) <= 250
    bernards = [post for post in chat() if post.author_handle == "new_to_chats_bernard"]
    asked = next(post for post in bernards if "?" in post.text)
    assert (
        f"minute {int((asked.created_at - webinar().chat_begins).total_seconds() // 60)} " in story
    )
    unanswered = [post for post in chat() if chat_gold()[post.post_id].what == "unanswered"]
    assert unanswered[0] == asked
    assert "seven questions that nobody had answered" in story
    assert len(unanswered) == 7
    assert not any(
        post.in_reply_to_post_id in {each.post_id for each in bernards} for post in chat()
    )


def test_five_of_forty_one_wrote_half() -> None:
    wrote = Counter(post.author_id for post in chat() if post.kind != "repost")
    assert len(wrote) == 41
    assert sum(count for _, count in wrote.most_common(5)) / wrote.total() == pytest.approx(
        0.5, abs=0.01
    )
    assert "Five of 41 speakers wrote half of all posts" in page()
    asked = exercise("who-took-part").question
    assert isinstance(asked, Number)
    assert asked.low == asked.high == 41
    assert "64 people" in " ".join(exercise("who-took-part").prompt) + "".join(asked.facts)


def test_exactly_the_seven_open_questions_are_found() -> None:
    asked = exercise("unanswered")
    assert isinstance(asked.question, Choose)
    full = solution(asked.question)
    assert isinstance(full, list)
    assert set(full) == {id_ for id_, gold in chat_gold().items() if gold.what == "unanswered"}
    assert check(asked, asked.question, full).score == 1
    silent = [each.id for each in asked.question.options if each.cells[-1] == "0"]
    assert set(full) < set(silent)
    assert check(asked, asked.question, silent).score < 1


def test_newcomers_are_marked_as_such() -> None:
    asked = exercise("unanswered").question
    assert isinstance(asked, Choose)
    first_time = {each.handle for each in registrants() if each.first_time}
    writer = {post.post_id: post.author_handle for post in chat()}
    for each in asked.options:
        assert (each.cells[1] == "yes") == (writer[each.id] in first_time)


@pytest.mark.parametrize("what", ["client", "crisis"])
def test_what_shows_a_person_or_a_call_for_help_never_goes_into_the_summary(what: str) -> None:
    asked = exercise("in-or-out")
    assert isinstance(asked.question, Sort)
    full = solution(asked.question)
    assert isinstance(full, dict)
    (post_id,) = [id_ for id_, gold in chat_gold().items() if gold.what == what]
    assert full[post_id] == "out"
    assert check(asked, asked.question, {**full, post_id: "in"}).score == 0


def test_what_was_taken_back_is_out() -> None:
    full = solution(exercise("in-or-out").question)
    assert isinstance(full, dict)
    (taken_back,) = set(full) & set(withdrawals())
    assert full[taken_back] == "out"


def test_the_day_follows_the_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    from course_lib.exercises.webinar_follow_up import plan

    labels = [plan._day(delay).accepted for delay in (0, 1, 7, 8)]
    assert labels == [{"soon"}, {"good"}, {"good"}, {"late"}]
    changed = Settings(webinar_delay_least=2, webinar_delay_most=9)
    monkeypatch.setattr(plan, "settings", lambda: changed)
    assert [plan._day(delay).accepted for delay in (1, 8)] == [{"soon"}, {"good"}]


def test_each_bad_question_has_the_fault_that_it_shows() -> None:
    asked = exercise("what-is-wrong").question
    assert isinstance(asked, Sort)
    texts = {item.id: item.text for item in asked.items}
    tag = f"#{webinar().tag}"
    assert [id_ for id_, text in texts.items() if tag not in text] == ["no-tag"]
    assert [id_ for id_, text in texts.items() if len(text) > settings().post_length] == ["long"]


@pytest.mark.parametrize(
    ("written", "says"),
    [
        ("Q1 Did you like it? #BetweenSessionsChat", "yes or no"),
        ("Q1 What did you try this week, and how?", "tag is missing"),
        ("Q1 What did you try this week. #BetweenSessionsChat", "question mark"),
    ],
)
def test_a_question_that_is_not_mended_yet_is_pointed_at(written: str, says: str) -> None:
    asked = exercise("mend-one")
    assert says in " ".join(check(asked, asked.question, written).again)


def test_sixty_percent_of_the_points_come_from_the_check() -> None:
    by_check = sum(each.points for each in LESSON.graded if each.marked_by == "check")
    assert by_check / LESSON.max_points == pytest.approx(0.6, abs=0.05)


def test_the_sample_summary_holds_no_name_and_about_150_words() -> None:
    asked = exercise("recap").question
    assert isinstance(asked, Text)
    assert 120 <= len(asked.sample.split()) <= 180
    names = {post.author_handle for post in chat()}
    assert not any(name in asked.sample for name in names)
