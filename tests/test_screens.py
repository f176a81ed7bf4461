"""The safety screens, tried both ways: what they must point at, and what they must let through."""

import tomllib
from pathlib import Path
from typing import get_args

import pytest
from questions import exercise

from course_lib.checks import Outcome, check
from course_lib.exercise import Must, Text
from course_lib.screens import ScreenKind, reading_grade, screen

PHRASES = tomllib.loads(Path(__file__).with_name("screen_phrases.toml").read_text("utf-8"))
KINDS = get_args(ScreenKind)


def each(which: str) -> list:
    return [
        pytest.param(kind, text, id=f"{kind}: {text}")
        for kind in KINDS
        for text in PHRASES[kind][which]
    ]


@pytest.mark.parametrize("kind", KINDS)
def test_each_screen_is_tried_with_many_texts_both_ways(kind):
    for which in ("must_flag", "must_not_flag"):
        assert len(set(PHRASES[kind][which])) >= 25


@pytest.mark.parametrize(("kind", "text"), each("must_flag"))
def test_it_points_at(kind, text):
    (note,) = screen(text, (kind,))
    assert note.kind == kind
    assert note.words


@pytest.mark.parametrize(("kind", "text"), each("must_not_flag"))
def test_it_lets_through(kind, text):
    assert screen(text, (kind,)) == ()


@pytest.mark.parametrize("text", ["", "   ", "🦋🦋🦋", "?!…", "x" * 5000, "(a|b) [c] {kind} ~ # *"])
def test_odd_texts_do_no_harm(text):
    assert screen(text, KINDS) == ()


def test_a_phrase_never_reaches_beyond_its_sentence():
    assert screen("You should hear him. Take the bus.", ("advice",)) == ()
    assert screen("I never liked my email. Client meetings are at nine.", ("client",)) == ()


def test_curly_quotes_and_split_accents_change_nothing():
    (curly,) = screen("You’d better stop.", ("advice",))
    (straight,) = screen("You'd better stop.", ("advice",))
    assert curly.words == straight.words == ("You'd better stop",)
    assert screen("E\u0301lodie, you should rest.", ("advice",))


def test_an_innocent_phrase_shields_only_its_own_words():
    (note,) = screen("My email client is slow, and my client said so.", ("client",))
    assert note.words == ("my client",)


def test_a_note_says_the_words_the_reason_and_what_to_do_in_plain_language():
    for kind in KINDS:
        (note,) = screen(PHRASES[kind]["must_flag"][0], (kind,))
        assert f"“{note.words[0]}”" in note.sentence
        assert reading_grade(f"{note.why} {note.instead}") <= 8.0


def test_a_text_is_pointed_at_and_its_points_stay_the_same():
    question = Text(
        limit=280,
        good_answer=("It is kind.",),
        sample="How do you end a hard day?",
        screens=("advice",),
        must=(Must(("?",), "It asks nothing yet."), Must(("day", "evening"), "Name a time.")),
    )
    safe = check(exercise(question), question, "How do you end a day?")
    assert (safe.outcome, safe.again, safe.notes) == (Outcome.FOR_INSTRUCTOR, (), ())
    pointed = check(exercise(question), question, "You should take up yoga, take a pill.")
    assert (pointed.outcome, pointed.score) == (safe.outcome, safe.score)
    assert pointed.again == ("It asks nothing yet.", "Name a time.")
    assert "You should take" in pointed.notes[0]
    assert check(exercise(question), question, "Evenings? Every EVENING.").again == ()
