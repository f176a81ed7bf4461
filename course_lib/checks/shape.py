"""Bring a stored answer into the shape its question expects, or into "not answered".

Answers come from a file that a person can edit and a page that can be old, so anything may be
in them: unknown ids are dropped, a number may be typed as "about 37 %", long text is cut.
"""

from __future__ import annotations

import math
import re

from course_lib.exercise import (
    Answer,
    Choose,
    Number,
    OneOf,
    Order,
    Parts,
    Question,
    Sort,
)

#: Text longer than this is cut: no exercise asks for more than a few sentences.
LONGEST_TEXT = 5_000

_NUMBER = re.compile(r"[-−–]?\d[\d,. ]*")


def answer_in_shape(question: Question, answer: object) -> Answer:
    """Return `answer` as the question's own kind of answer; None where nothing usable is left."""
    if isinstance(question, OneOf):
        known = {option.id for option in question.options}
        return answer if isinstance(answer, str) and answer in known else None
    if isinstance(question, Choose):
        return _known_ids(answer, [option.id for option in question.options]) or None
    if isinstance(question, Order):
        ids = [step.id for step in question.steps]
        given = _known_ids(answer, ids)
        return given if len(given) == len(ids) else None
    if isinstance(question, Sort):
        return _known_labels(question, answer) or None
    if isinstance(question, Number):
        return _number(answer)
    if isinstance(question, Parts):
        return _known_parts(question, answer) or None
    return _text(answer)


def _known_ids(answer: object, known: list[str]) -> list[str]:
    if not isinstance(answer, list):
        return []
    unique = dict.fromkeys(entry for entry in answer if isinstance(entry, str))
    return [entry for entry in unique if entry in known]


def _known_labels(question: Sort, answer: object) -> dict[str, str]:
    if not isinstance(answer, dict):
        return {}
    labels = {label.id for label in question.labels}
    return {
        item.id: answer[item.id]
        for item in question.items
        if isinstance(answer.get(item.id), str) and answer[item.id] in labels
    }


def _known_parts(question: Parts, answer: object) -> dict[str, str]:
    if not isinstance(answer, dict):
        return {}
    given = {part.id: _text(answer.get(part.id)) for part in question.parts}
    known = {part.id: {choice.id for choice in part.choices} for part in question.parts}
    return {
        id_: words
        for id_, words in given.items()
        if words is not None and (not known[id_] or words in known[id_])
    }


def _number(answer: object) -> float | None:
    if isinstance(answer, bool):
        return None
    if isinstance(answer, int | float):
        return float(answer) if abs(answer) < 1e15 and math.isfinite(answer) else None
    if not isinstance(answer, str):
        return None
    found = _NUMBER.findall(answer[:100])
    if len(found) != 1:
        return None
    return _typed_number(found[0])


def _typed_number(typed: str) -> float | None:
    digits = typed.replace("−", "-").replace("–", "-").replace(" ", "").rstrip(".,")
    # "2,512" and "1.250.000" are thousands; "36.666" is what a calculator shows.
    if re.fullmatch(r"-?\d{1,3}(,\d{3})+|-?\d{1,3}(\.\d{3}){2,}", digits):
        digits = re.sub(r"[.,]", "", digits)
    try:
        return float(digits.replace(",", "."))
    except ValueError:
        return None


def _text(answer: object) -> str | None:
    if not isinstance(answer, str) or not answer.strip():
        return None
    if len(answer) <= LONGEST_TEXT:
        return answer
    return f"{answer[:LONGEST_TEXT]} … [cut here: {len(answer):,} characters were written]"
