"""Words of a helping profession in a bio, and the false friends among them."""

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_lib.rules import topic


@pytest.mark.parametrize(
    ("bio", "words"),
    [
        ("Marriage and family therapist in Duluth.", ("therapist",)),
        ("LMFT. Couples therapy, and cake.", ("LMFT", "Couples therapy")),
        ("Therapist-to-be, and proud of it", ("Therapist-to-be",)),
        ("COUNSELLOR; trainee counselor too", ("COUNSELLOR", "counselor")),
        ("Psychotherapist. A psychotherapist, still.", ("psychotherapist",)),
        ("School social worker", ("social worker",)),
        ("Psychotherapeutin in Wien", ("Psychotherapeutin",)),
        ("Psicóloga en Girona", ("Psicóloga",)),
        ("Occupational therapist on a ward", ("therapist",)),
        ("Was a physical therapist, now a psychologist", ("psychologist",)),
    ],
)
def test_words_of_the_profession(bio, words):
    assert topic(bio) == words


@pytest.mark.parametrize(
    "bio",
    [
        "Physical therapist in Leeds",
        "Massage therapy by appointment",
        "Speech and language therapist",
        "Aromatherapist",
        "Retail therapy is real",
        "Handler of a therapy dog",
        "Abundance therapist",
        "Camp counselor",
        "Legal counsel and debt counsellor",
        "Counsellor at law",
        "My therapist says I post too much",
        "Not a therapist. Just nice.",
        "In psychotherapy since spring",
        "Therapy changed my life",
        "More leads for therapists",
        "Reader of gardens",
        "Psychologistics",
    ],
)
def test_false_friends(bio):
    assert topic(bio) == ()


@pytest.mark.parametrize("nothing", [None, "", "  ", float("nan"), pd.NA])
def test_no_bio_is_unknown_not_off_topic(nothing):
    assert topic(nothing) is None


@given(st.text())
def test_each_word_found_stands_in_the_bio_and_only_once(bio):
    words = topic(bio + " therapist, Therapist") or ()
    assert len({word.casefold() for word in words}) == len(words)
    assert all(word in bio + " therapist, Therapist" for word in words)


@given(st.sampled_from(["counsellor", "LCSW", "psychologist"]), st.sampled_from(["x", "1", "_"]))
def test_whole_words_only(word, letter):
    assert topic(f"I am a {word}.") == (word,)
    assert topic(f"I am a {letter}{word}.") == topic(f"I am a {word}{letter}.") == ()
