"""What the page needs to draw a question: labels and ids, never a key or a reason."""

from __future__ import annotations

import random
from dataclasses import asdict
from typing import Any

from course_lib.checks import answer_in_shape
from course_lib.exercise import (
    Answer,
    Choose,
    Exercise,
    Number,
    OneOf,
    Option,
    Order,
    Part,
    Parts,
    Question,
    Sort,
    Text,
    solution,
)
from course_lib.marks import answer_in_words
from course_lib.rubrics import HIGHEST, levels
from course_lib.view.country import chosen_line

Drawing = dict[str, Any]


def draw(question: Question, exercise_id: str) -> Drawing:
    """Return the question as JSON for the page, without its judgements."""
    if isinstance(question, OneOf):
        return {"kind": "one", "options": [_option(option) for option in question.options]}
    if isinstance(question, Choose):
        return {
            "kind": "choose",
            "columns": list(question.columns),
            "how_many": question.how_many,
            "is_opinion": question.is_opinion,
            "options": [_option(option) for option in question.options],
        }
    if isinstance(question, Sort):
        return {
            "kind": "sort",
            "style": question.style,
            "columns": list(question.columns),
            "labels": [asdict(label) for label in question.labels],
            "items": [
                {"id": item.id, "text": item.text, "cells": list(item.cells)}
                for item in question.items
            ],
        }
    if isinstance(question, Order):
        steps = _shuffled_steps(question, exercise_id)
        return {"kind": "order", "ranking": question.ranking, "steps": steps}
    if isinstance(question, Number):
        return {
            "kind": "number",
            "unit": question.unit,
            "facts": list(question.facts),
            "columns": list(question.columns),
            "rows": [list(row) for row in question.rows],
        }
    if isinstance(question, Parts):
        return {"kind": "parts", "parts": [_part(part) for part in question.parts]}
    return {"kind": "text", "limit": question.limit, "good_answer": list(question.good_answer)}


def draw_answer(question: Question, value: object) -> Answer:
    """Return the saved answer as the page shows it: what was typed stays as it was typed."""
    if isinstance(question, Number | Text) and isinstance(value, str):
        return value or None
    if isinstance(question, Parts):
        known = _known_parts(question)
        given = value if isinstance(value, dict) else {}
        return {**known, **given} or None
    return answer_in_shape(question, value)


def draw_solution(exercise: Exercise, question: Question) -> Drawing:
    """Return the model answer, line by line with the reason of each, and the explanation."""
    return {
        "lines": [{"text": text, "why": why} for text, why in _solution_lines(question)],
        "explanation": exercise.full_explanation,
    }


def draw_levels(exercise: Exercise) -> list[Drawing]:
    """Return a sample of each level of a written answer, the highest first, to compare with."""
    question = exercise.question
    assert isinstance(question, Text)
    return [
        {
            "name": f"Level {level.number} of {HIGHEST}",
            "sample": level.sample or question.sample,
            "comment": level.comment,
        }
        for level in reversed(levels(exercise.id))
    ]


def _option(option: Option) -> Drawing:
    return {
        "id": option.id,
        "label": option.label,
        "cells": list(option.cells),
    }


def _part(part: Part) -> Drawing:
    return {
        "id": part.id,
        "label": part.label,
        "asks": part.asks,
        "starter": part.starter,
        "choices": [asdict(choice) for choice in part.choices],
        "limit": part.limit,
    }


def _known_parts(question: Parts) -> dict[str, str]:
    """What the learner has chosen on another page already, and need not choose again."""
    line = chosen_line()
    return {part.id: line.id for part in question.parts if part.is_country and line}


def _shuffled_steps(question: Order, exercise_id: str) -> list[Drawing]:
    """The steps in an order that is not the right one, the same at each opening."""
    steps = list(question.steps)
    shuffle = random.Random(exercise_id).shuffle
    while tuple(steps) == question.steps:
        shuffle(steps)
    return [{"id": step.id, "text": step.text} for step in steps]


def _solution_lines(question: Question) -> list[tuple[str, str]]:
    answer: Answer = solution(question)
    if isinstance(question, OneOf | Choose) and question.is_opinion:
        return [(o.label, o.why) for o in question.options]
    if isinstance(question, OneOf):
        return [(o.label, o.why) for o in question.options if o.fits]
    if isinstance(question, Choose):
        return [(o.label, o.why) for o in question.options if o.fits]
    if isinstance(question, Sort):
        texts = {label.id: label.text for label in question.labels}
        return [
            (f"{item.text}: {' or '.join(texts[i] for i in texts if i in item.accepted)}", item.why)
            for item in question.items
        ]
    if isinstance(question, Order):
        return [(step.text, step.why) for step in question.steps]
    if isinstance(question, Number):
        return [(f"{answer:,.6g} {question.unit}", "")]
    if isinstance(question, Parts):
        return [(words, "") for words in answer_in_words(question, answer)]
    return [(question.sample, "One good answer of many.")]
