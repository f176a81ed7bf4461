"""The lesson on quality: each number that its page says comes from the data and the rules."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pandas as pd
import pytest
from lesson_words import words_of

from course_lib.account import load
from course_lib.account.sample import SampleAccount, roster
from course_lib.account.sample_audiences import audiences
from course_lib.account.sample_posts import talks
from course_lib.checks import Outcome, check
from course_lib.exercise import Choose, Number, OneOf, Sort, mistakes, solution
from course_lib.exercises import find_exercise, find_lesson
from course_lib.exercises.quality_over_quantity import followers, scorecard, two_accounts
from course_lib.exercises.quality_over_quantity.crowd import most_answered
from course_lib.rules import EXPECT, Share, junk_evidence
from course_lib.rules.by_hand import band_by_hand, points_by_hand
from course_lib.rules.wilson import percent

FOLDER = "03_step_one_quality_over_quantity"
ROOT = Path(__file__).parent.parent
FORMS = ("practice", "retry", "graded")
AUDITS = ("audit", "audit-thaddeus", "audit-hendrika", "audit-monroe")


@pytest.fixture(scope="module")
def page() -> str:
    return words_of(FOLDER)


def asked(name: str):
    return find_exercise(f"quality-over-quantity_{name}")[1]


def test_the_page_opens_without_pandas() -> None:
    code = (
        f"import sys; from course_lib.exercises import find_lesson; find_lesson('{FOLDER}'); "
        "from course_lib.charts import find_chart; "
        "find_chart('quality-over-quantity_followers-and-conversations'); "
        "sys.exit('pandas' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_two_accounts_of_the_page(page: str) -> None:
    older, newer = two_accounts.OLDER, two_accounts.NEWER
    for name, each in (("older", older), ("newer", newer)):
        assert (
            f"the {name} one, has {each.followers:,} followers. Its {each.posts} posts got "
            f"{each.conversations} answers from people." in page
        )
    rate = older.conversations / older.posts
    assert f"{older.conversations} ÷ {older.posts} = {rate:.1f}" in page
    thousand = rate / older.followers * 1000
    assert f"{rate:.1f} ÷ {older.followers:,} × 1,000, about {thousand:.1f}" in page
    answers, for_a_thousand = asked("answers-per-post"), asked("per-thousand")
    assert solution(answers.question) == pytest.approx(4.2)
    assert (for_a_thousand.question.low + for_a_thousand.question.high) / 2 == pytest.approx(
        14.7, abs=0.1
    )
    for exercise, fits in ((answers, 4.2), (for_a_thousand, 15.0)):
        assert check(exercise, exercise.question, fits).outcome is Outcome.THATS_IT


def test_celestes_room_of_forty(page: str) -> None:
    celeste = audiences()["audit"]
    expected = two_accounts.in_the_room(celeste.peers, celeste.followers)
    sentence = f"{celeste.peers} ÷ {celeste.followers:,} × {two_accounts.ROOM} is about"
    assert f"{sentence} {expected:.0f}. You would meet three" in page


def test_the_crowd_has_both_small_and_large_accounts_on_top() -> None:
    sizes = sorted(talk.followers for talk in most_answered())
    biggest = sorted(talk.followers for talk in talks())[-5:]
    assert len(set(sizes) & set(biggest)) == 2
    assert sizes[0] < 100
    says = " ".join(option.why for option in asked("which-sentence").question.options)
    by_handle = {talk.account_id: talk for talk in talks()}
    ottoline = by_handle["s-everyone_shares_ottoline"]
    assert f"{ottoline.followers:,} followers" in says
    assert f"{ottoline.conversations / ottoline.posts:.1f} answers" in says
    largest = max(talks(), key=lambda talk: talk.followers)
    assert largest.conversations < largest.posts


@pytest.mark.parametrize("form", FORMS)
def test_sixty_followers_need_not_be_perfect(form: str) -> None:
    exercise = asked("sixty-followers").in_form(form)
    question = exercise.question
    assert isinstance(question, Sort)
    assert len(question.items) == 60
    assert question.enough == 48
    answer = solution(question)
    assert isinstance(answer, dict)
    clear = [item for item in question.items if len(item.accepted) == 1]
    for item in clear[:12]:
        answer[item.id] = "not sure"
    assert check(exercise, question, answer).outcome is Outcome.THATS_IT
    answer[clear[12].id] = "not sure"
    assert check(exercise, question, answer).outcome is Outcome.NEARLY
    for label in ("real", "junk", "not sure"):
        same = {item.id: label for item in question.items}
        assert check(exercise, question, same).score == 0
    for item in question.items:
        if item not in clear:
            assert "not sure" in item.accepted


def test_a_mistake_in_a_sort_that_need_not_be_perfect_still_costs() -> None:
    exercise = asked("sixty-followers")
    for answer, message in mistakes(exercise.question):
        verdict = check(exercise, exercise.question, answer)
        assert verdict.score < 1
        assert any(message in sentence for sentence in verdict.again)


def test_the_share_and_its_edges() -> None:
    celeste, seen = audiences()["audit"], followers.junk_in("audit")
    question = asked("the-share").question
    assert isinstance(question, Number)
    true = 100 * celeste.junk / celeste.followers
    assert (question.low, question.high) == pytest.approx((true - 15, true + 15))
    low, high = seen.interval
    assert low < celeste.junk / celeste.followers < high
    sure = asked("how-sure").question
    (fitting,) = [option for option in sure.options if option.fits]
    assert f"{percent(low)} and {percent(high)}" in fitting.label


def test_thaddeus_is_worked_out_on_the_page(page: str) -> None:
    thaddeus, seen = audiences()["audit-thaddeus"], followers.junk_in("audit-thaddeus")
    low, high = (round(100 * end) for end in seen.interval)
    assert f"found {seen.k} that were junk. {seen.k} ÷ {seen.n} is {100 * seen.k / seen.n:.0f}" in (
        page
    )
    assert f"between {low} and {high} of every 100" in page
    share = 100 * thaddeus.junk / thaddeus.followers
    assert f"In all there are {thaddeus.junk}, or {share:.0f} of every 100" in page
    assert low < share < high


def test_hendrika_is_the_exception() -> None:
    hendrika = audiences()["audit-hendrika"]
    seen = Share(followers.junk_in("audit-hendrika").k, 60)
    assert seen.interval[0] < hendrika.junk / hendrika.followers < seen.interval[1]
    assert "12%" in asked("honest-exception").explanation


def _row(account: SampleAccount) -> dict[str, object]:
    return {
        "handle": account.handle,
        "bio": account.bio,
        "location": account.location,
        "url": account.url,
        "followers_n": account.followers,
        "following_n": account.following,
        "listed_n": account.listed,
        "likes_n": account.likes,
        "default_picture": account.default_picture,
    }


@pytest.mark.parametrize("name", AUDITS)
def test_by_hand_gives_the_points_of_the_scorecard(name: str) -> None:
    everybody = [account for form in FORMS for account in roster(name, form)]
    found = junk_evidence(pd.DataFrame([_row(account) for account in everybody]))
    for account, (_, told) in zip(everybody, found.iterrows(), strict=True):
        points = points_by_hand(account)
        score = sum(each for each, _ in points)
        assert (score, band_by_hand(score)) == (told["score"], told["band"])
        assert tuple(reason for _, reason in points) == told["reasons"]


@pytest.mark.parametrize("form", FORMS)
def test_two_cards_of_each_band(form: str) -> None:
    question = asked("add-up").in_form(form).question
    assert isinstance(question, Sort)
    bands = sorted(band for item in question.items for band in item.accepted)
    assert bands == ["likely junk"] * 2 + ["look yourself"] * 2 + ["no sign"] * 2


def test_the_scorecard_on_the_page_is_the_rule(page: str) -> None:
    table = page.partition("## The open scorecard")[2].partition("Of the first four")[0]
    points = [int(each) for each in re.findall(r"\| (\d)(?: more)? \|", table)]
    rules = [*(each for _, each, _ in scorecard.RATIOS), *(p for p, _ in scorecard.SIGNS.values())]
    assert points == rules


def test_the_worked_scores_of_the_page(page: str) -> None:
    people = {account.handle: account for account in roster("audit-hendrika")}
    diary, nkechi = people["fill_my_diary_only_6033"], people["nkechi_dahl_reads"]
    assert f"follows {diary.following}, and {diary.followers} follow it" in page
    assert f"Follows {diary.following}, followed by {diary.followers}" in page
    assert f"{diary.posts:,} posts" in page
    assert [each for each, _ in points_by_hand(diary)] == [3, 1, 1, 1]
    assert f"follows {nkechi.following} people, and {nkechi.followers} follow her" in page
    assert f"liked {nkechi.likes} posts" in page
    assert [each for each, _ in points_by_hand(nkechi)] == [2, 1, 1, 1]
    assert (diary.last_post_at.month, nkechi.last_post_at.month) == (3, 2)
    quiet = {account.handle: account for account in roster("audit")}["winston_coaches_netball_ulm"]
    assert f"{quiet.likes:,} likes given" in page
    assert quiet.bio in page


def test_what_the_scorecard_is_said_to_miss(page: str) -> None:
    assert f"about {scorecard.REAL_FLAGGED} wrong flags" in EXPECT
    assert f"about {scorecard.QUIET_FLAGGED} for every 100 quiet ones" in EXPECT
    assert f"about {scorecard.QUIET_FLAGGED} of every 100 real people who hardly write" in page
    assert not re.search(r"\bbots?\b", page.replace("never say *bot*", ""))


def test_the_own_account_shows_facts_and_no_score() -> None:
    exercise = asked("people-who-follow-you")
    assert exercise.points == 0
    question = exercise.question(load("sample"))
    assert isinstance(question, Choose)
    assert question.is_opinion
    told = " ".join((*question.columns, *exercise.prompt))
    assert "points" not in told
    assert "junk" not in told.lower()


def test_a_guess_is_no_mistake() -> None:
    guess = asked("your-guess").question
    assert isinstance(guess, OneOf)
    assert guess.is_opinion
    graded = find_lesson(FOLDER).graded
    assert sum(each.points for each in graded if each.marked_by == "check") == 28
    assert sum(each.points for each in graded if each.marked_by == "instructor") == 10
