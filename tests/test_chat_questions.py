"""The finder of questions, on posts that were labelled by hand."""

from pathlib import Path

import pytest

from course_lib.account.sample_files import rows
from course_lib.chat import is_question

BENCHMARKS = Path(__file__).parent.parent / "benchmarks"


def labelled(file):
    lines = (BENCHMARKS / file).read_text(encoding="utf-8").splitlines()
    return [(line[2:], line[0] == "?") for line in lines if line[:2] in ("? ", "- ")]


def precision_and_recall(posts):
    found = [(is_question(text), wanted) for text, wanted in posts]
    hits = found.count((True, True))
    return hits / (hits + found.count((True, False))), hits / (hits + found.count((False, True)))


def test_nine_of_ten_on_the_labelled_set_of_151():
    posts = [(row["text"], row["is_question"] == "yes") for row in rows("gold/questions.csv")]
    assert len(posts) == 151
    precision, recall = precision_and_recall(posts)
    assert precision >= 0.9
    assert recall >= 0.9


def test_posts_it_was_never_mended_by_are_found_nearly_as_well():
    fresh, mended = labelled("questions_fresh.txt"), labelled("questions_mended.txt")
    assert len(fresh) >= 70
    assert not {text for text, _ in fresh} & {text for text, _ in mended}
    precision, recall = precision_and_recall(fresh)
    assert precision >= 0.85
    assert recall >= 0.9


def test_posts_that_were_written_to_be_hard():
    hard, mended = labelled("questions_hard.txt"), labelled("questions_mended.txt")
    assert len(hard) == 60
    assert not {text for text, _ in hard} & {text for text, _ in mended}
    precision, recall = precision_and_recall(hard)
    assert precision >= 0.8
    assert recall >= 0.8


@pytest.mark.parametrize(
    ("asks", "says"),
    [
        ("Did anyone stay to the end? Mine left early.", "Did it help? It did, a little."),
        ("Do you let them keep the card? I never know.", "The card? They keep it."),
        ("What do you do with the rest? Thanks!", "Need a card? Take one of mine."),
        ("Anyone up for tea? I am in Leeds.", "RT @somebody_who_asks: does anyone hide the clock?"),
        ("Can I come alone? I would be new.", "May I thank the one with the bell?"),
    ],
)
def test_who_asks_and_answers_in_one_breath_or_offers_or_passes_on_asks_nothing(asks, says):
    assert is_question(asks)
    assert not is_question(says)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "?",
        "???",
        "🙂",
        "https://gathering.example/faq?page=2",
        "#BetweenSessionsChat",
        "@webinar_host_lindqvist",
        "A3",
        "'Why?'",
        "RT",
        "don't, won't, can't",
    ],
)
def test_what_holds_no_words_asks_nothing(text):
    assert not is_question(text)


def test_quotation_marks_of_every_kind_and_a_number_in_front():
    assert not is_question("A2 My people ask ‘what’s the point?’ and I write that down.")
    assert not is_question("“Who else noticed?” is the best line.")
    assert is_question("A2: Isn’t there a kinder word? What do you all say?")
    assert is_question("@kofi_talks_with_teens @unsure_but_trying_ines Which bus was it? #Chat")


def test_a_very_long_post_is_read_quickly_and_whole():
    assert is_question("yes and no " * 20_000 + ". How do you do it?")
