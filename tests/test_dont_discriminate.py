"""Step Two: what the lesson says in numbers is so in the data, and its care holds in each form."""

from __future__ import annotations

import re

import pytest

from course_lib.account.sample import gold, roster
from course_lib.account.sample_posts import story
from course_lib.checks import Outcome, check
from course_lib.exercise import Text, solution
from course_lib.exercises import find_lesson

LESSON = find_lesson("04_step_two_dont_discriminate")
EACH_FORM = pytest.mark.parametrize("form", ["practice", "retry", "graded"])


def named(name):
    (found,) = (each for each in LESSON.exercises if each.id == f"dont-discriminate_{name}")
    return found


@EACH_FORM
@pytest.mark.parametrize("label", ["follow back", "ask"])
def test_a_possible_client_is_never_followed_or_asked(form, label):
    asked = named("twenty").in_form(form)
    careful = [item for item in asked.question.items if item.critical]
    assert len(careful) == 2
    for item in careful:
        answer = {**solution(asked.question), item.id: label}
        verdict = check(asked, asked.question, answer)
        assert verdict.score == 0.0
        assert item.text in verdict.again[0]


@EACH_FORM
def test_leaving_a_possible_client_alone_is_safe_and_is_explained(form):
    asked = named("twenty").in_form(form)
    model = solution(asked.question)
    careful = [item for item in asked.question.items if item.critical]
    assert {model[item.id] for item in careful} == {"keep professional distance"}
    answer = {**model, **{item.id: "leave" for item in careful}}
    verdict = check(asked, asked.question, answer)
    assert (verdict.score, verdict.again) == (1.0, ())
    for item in careful:
        assert any(line.startswith(f"{item.text}: Leaving it is safe") for line in verdict.right)
    assert not any("Leaving" in line for line in check(asked, asked.question, model).right)
    for item in careful:
        blocked = check(asked, asked.question, {**model, item.id: "block-report"})
        assert 0 < blocked.score < 1
        assert "it can hurt" in blocked.again[0]


@EACH_FORM
def test_loud_accounts_talk_with_one_person_at_most_and_quiet_ones_with_17_or_more(form):
    for judged in gold("splashy-or-quiet", form).values():
        talked = re.search(r"talked with (\d+)", judged.why)
        if judged.labels == {"quiet"}:
            assert talked and int(talked[1]) >= 17
        else:
            assert re.search(r"answered (nobody|one person)", judged.why)


def test_the_march_gathering_has_one_maker_among_the_small_accounts():
    question = named("march-gathering").question
    (maker,) = (option for option in question.options if option.fits)
    (account,) = (each for each in roster("small-accounts") if each.account_id == maker.id)
    assert account.followers == 43
    assert "300" in maker.why


def test_six_months_are_shown_whole_and_hold_no_pitch():
    question = named("first-pitch").question
    shown = " ".join(option.label for option in question.options)
    posts = story("friendship")
    for post in posts:
        assert post.text.removeprefix(f"@{post.in_reply_to_handle} ") in shown
    assert (posts[-1].created_at - posts[0].created_at).days > 150
    assert solution(question) == "none"


def test_the_way_round_the_hard_answer_counts_the_same_and_does_not_show_it():
    hard, other = named("what-comes-back"), named("without-the-hard-one")
    assert hard.instead is other
    (low,) = (item for item in hard.question.items if item.accepted == {"crisis"})
    assert all(low.text != item.text for item in other.question.items)
    assert solution(other.question) == solution(hard.question)


def test_a_bio_of_one_side_is_told_so_and_three_sides_are_enough():
    asked = named("your-bio")
    (said,) = check(asked, asked.question, "Therapist").again
    assert "1 thing so far" in said
    assert not check(asked, asked.question, "Therapist, singer and baker").again
    assert not check(asked, asked.question, "Social worker | bees | bad puns").again


@pytest.mark.parametrize(
    "text",
    ["Dad to Leo, baker, 12 Mill Lane.", "I cure anxiety, bake, sing.", "555 123 4567, a, b"],
)
def test_a_bio_is_looked_over_before_it_is_shown_to_the_world(text):
    asked = named("your-bio")
    verdict = check(asked, asked.question, text)
    assert verdict.outcome is Outcome.FOR_INSTRUCTOR
    assert verdict.notes


def test_no_part_is_longer_than_twelve_minutes_and_texts_are_about_forty_percent():
    minutes: dict[str, int] = {}
    for exercise in LESSON.exercises:
        minutes[exercise.look_at] = minutes.get(exercise.look_at, 0) + exercise.minutes
    assert max(minutes.values()) <= 12
    texts = sum(each.points for each in LESSON.exercises if isinstance(each.question, Text))
    assert 0.3 <= texts / LESSON.max_points <= 0.5
