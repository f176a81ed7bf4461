"""Numbers and their nouns."""

import pytest

from course_lib.how_many import how_many


@pytest.mark.parametrize(
    ("number", "words", "said"),
    [
        (0, ("exercise",), "0 exercises"),
        (1, ("exercise",), "1 exercise"),
        (1200, ("post",), "1,200 posts"),
        (1, ("answer is", "answers are"), "1 answer is"),
        (2, ("answer is", "answers are"), "2 answers are"),
    ],
)
def test_a_noun_agrees_with_its_number(number, words, said):
    assert how_many(number, *words) == said
