"""Links to do by hand: X's own pages, the learner's words, and nobody real in the sample."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import archives
import pytest

from course_lib import settings
from course_lib.account.archive import read_archive
from course_lib.account.sample import dataset
from course_lib.answers import AnswerFile
from course_lib.exercise import Choose, Exercise, Link, Question, people_shown
from course_lib.exercises import all_lessons, find_exercise
from course_lib.linter.declarations import look_over
from course_lib.view.links import draw_links
from course_lib.view.page_cards import PageCards
from course_lib.x_pages import compose, follow, post, post_number, profile

BY_HAND = [
    each
    for lesson in all_lessons()
    for each in lesson.exercises
    if each.id.endswith(
        ("_by-hand", "_people-to-look-at", "_whom-to-answer", "_people-who-follow-you")
    )
]
OWN_POST = "the-mix_draft"
ANSWER = "engage_draft"
NOTE = "dont-discriminate_friendly-note"


def links_of(question: Question) -> Iterator[Link]:
    if isinstance(question, Choose):
        for option in question.options:
            yield from option.links


def box(address: str) -> dict[str, list[str]]:
    assert address.startswith("https://x.com/intent/post?")
    return parse_qs(urlsplit(address).query, strict_parsing=True)


def own_post(words: str) -> dict:
    question = find_exercise("the-mix_by-hand")[1].question
    (link,) = draw_links(question, {OWN_POST: {"reader": "A peer", "words": words}}.get)["own"]
    return link


def test_the_lessons_that_end_in_action_have_a_list_to_do_by_hand():
    lists = {each.id for each in BY_HAND}
    assert len(lists) == 7
    assert {each.partition("_")[0] for each in lists} == {
        "find-and-follow", "quality-over-quantity", "dont-discriminate", "engage", "the-mix",
        "webinar-follow-up",
    }  # fmt: skip


@pytest.mark.parametrize("exercise", BY_HAND, ids=lambda each: each.id)
def test_a_list_leads_to_x_alone_and_the_sample_to_nobody(exercise: Exercise):
    sample = dataset()
    question = exercise.question(sample) if callable(exercise.question) else exercise.question
    for link in links_of(question):
        assert not link.address or urlsplit(link.address).netloc == "x.com"
        assert "user_id" not in link.address
        assert "/status/" not in link.address
    if callable(exercise.question):
        assert not list(links_of(question))


def test_own_people_can_be_looked_at_and_followed_and_are_few(tmp_path: Path):
    account = read_archive(archives.as_folder(tmp_path / "archive", archives.modern()))
    exercise = find_exercise("find-and-follow_people-to-look-at")[1]
    question = exercise.question(account)
    assert isinstance(question, Choose)
    for option in question.options:
        look, ask = option.links
        assert look.address == profile(option.id)
        assert ask.address == follow(option.id)
        assert "asks you first" in ask.words


@pytest.mark.parametrize("a_day", [3, 10, 25, 40])
def test_all_lists_together_show_no_more_people_than_are_enough_for_a_day(a_day, monkeypatch):
    changed = replace(settings.settings(), links_a_day=a_day)
    monkeypatch.setattr("course_lib.exercise.links.settings", lambda: changed)
    assert sum(people_shown(share) for share in (5, 12, 8)) <= a_day


def test_each_reason_stands_below_its_line_before_anything_is_checked():
    for exercise in BY_HAND:
        if not callable(exercise.question):
            assert all(option.cells[0].endswith(".") for option in exercise.question.options)


@pytest.mark.parametrize(
    "words",
    [
        "A plain line",
        "50% & more? #one +1 = “two” / https://a.example/?q=1&r=2",
        "first line\n\nsecond line",
        "Llŷn, señora, 早上好 🙂",
        "<script>alert(1)</script>\"' ><",
    ],
)
def test_the_box_on_x_holds_exactly_the_words_of_the_draft(words: str):
    link = own_post(words)
    assert box(link["address"]) == {"text": [words]}
    assert set(link["address"]) <= set(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789:/?=&%._-~"
    )
    assert link["notes"] == []


@pytest.mark.parametrize("saved", [None, "  ", 7, ["a"], {"words": "  \n "}, {"reader": "A peer"}])
def test_without_a_draft_there_is_no_link_and_the_list_says_where_to_write_it(saved: object):
    question = find_exercise("the-mix_by-hand")[1].question
    (link,) = draw_links(question, {OWN_POST: saved}.get)["own"]
    assert link["address"] == ""
    assert "Draft one post of your own" in link["notes"][0]


def test_a_draft_that_is_too_long_is_not_carried_and_says_by_how_much():
    assert own_post("a" * 280)["address"]
    link = own_post("a" * 283)
    assert link["address"] == ""
    assert "3 characters too long" in link["notes"][0]


def test_what_a_safety_screen_finds_is_said_beside_the_link():
    link = own_post("My client told me today that she likes trams.")
    assert link["address"]
    assert "Read this once more before you send it" in link["notes"][0]
    assert "client" in link["notes"][0]


@pytest.mark.parametrize(
    ("address", "number"),
    [
        ("https://x.com/a_colleague/status/1234567890123456789", "1234567890123456789"),
        (" https://twitter.com/a_colleague/status/77?s=20&t=x ", "77"),
        ("x.com/i/web/status/77/", "77"),
        ("https://mobile.twitter.com/a/statuses/77#m", "77"),
        ("https://x.com/a_colleague", ""),
        ("https://notx.com/a/status/77", ""),
        ("https://x.example/a_colleague_with_bees/status/1001", ""),
        ("https://x.com.example/a/status/77", ""),
        ("https://x.com/a/status/77abc", ""),
        ("javascript:alert(1)//x.com/a/status/77", ""),
        ("", ""),
    ],
)
def test_an_answer_goes_below_the_post_whose_address_is_in_the_draft(address: str, number: str):
    assert post_number(address) == number
    question = find_exercise("engage_by-hand")[1].question
    saved = {ANSWER: {"post": address, "words": "Lovely bees!"}}
    (link,) = draw_links(question, saved.get)["draft"]
    assert box(link["address"]) == {"text": ["Lovely bees!"]} | (
        {"in_reply_to": [number]} if number else {}
    )
    assert bool(link["notes"]) == (not number)


def test_what_stands_in_brackets_in_the_note_stays_here():
    question = find_exercise("dont-discriminate_by-hand")[1].question
    note = "Welcome! What are you reading? (I send this to nobody from work.)"
    (link,) = draw_links(question, {NOTE: note}.get)["note"]
    assert box(link["address"]) == {"text": ["Welcome! What are you reading?"]}
    (link,) = draw_links(question, {NOTE: "(To nobody from work.)"}.get)["note"]
    assert link["address"] == ""


def test_addresses_hold_what_they_are_given_and_nothing_more():
    assert compose() == "https://x.com/intent/post"
    assert compose("\ud800") == "https://x.com/intent/post?text=%3F"
    assert profile("1&x=2") == "https://x.com/intent/user?user_id=1%26x%3D2"
    assert post("../home") == "https://x.com/i/web/status/..%2Fhome"


def test_the_list_follows_the_draft_as_it_is_written(tmp_path: Path, monkeypatch):
    monkeypatch.setenv("COURSE_HOME", str(tmp_path / "private"))
    cards = PageCards(tmp_path)
    draft = cards.exercise(*find_exercise(OWN_POST))
    listed = cards.exercise(*find_exercise("the-mix_by-hand"))
    assert listed.state["links"]["own"][0]["address"] == ""
    draft.controller.receive(
        {"type": "answer", "value": {"reader": "A peer", "words": "One good line."}}
    )
    assert box(listed.state["links"]["own"][0]["address"]) == {"text": ["One good line."]}
    assert AnswerFile(tmp_path).entry(OWN_POST).value["words"] == "One good line."


def test_the_linter_knows_a_link_that_leads_nowhere():
    lesson, exercise = find_exercise("the-mix_by-hand")
    assert isinstance(exercise.question, Choose)
    options = list(exercise.question.options)
    spoiled = {
        "an address or a draft": Link(words="Open X"),
        "no text of this page": Link(words="Open X", draft=NOTE),
        "more than is enough": None,
    }
    for says, link in spoiled.items():
        links = (link,) if link else (Link(words="Open X", address=post("1")),) * 26
        question = replace(
            exercise.question, options=(replace(options[0], links=links), *options[1:])
        )
        found = look_over(
            replace(lesson, exercises=(replace(exercise, question=question), lesson.exercises[-2])),
            lambda asked: asked.question,
        )
        assert any(says in each.sentence for each in found), says
