"""The policy alone, on a page to hand out with the other papers."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from course_lib.exercise import Part, Parts
from course_lib.exercises.your_plan.policy_rules import is_written
from course_lib.take_home.look import page, words
from course_lib.take_home.shelf import Work

POLICY = "your-plan_policy"


def policy_page(work: Work, *, name: str, day: str) -> str:
    """Return the policy as HTML to print: its written parts, with blanks as lines to fill in."""
    whose = f"<p><strong>{escape(name)}</strong></p>" if name else ""
    body = (
        f"<h1>How I use social media</h1>{whose}",
        *policy_parts(work, "h2"),
        f'<p class="soft">{escape(day)}</p>',
    )
    return page(f"Social media policy{f': {name}' if name else ''}", "\n".join(body))


def policy_parts(work: Work, heading: str) -> Iterator[str]:
    """Return the parts that are written, each below its name; the country is not one of them."""
    for part, given in filled_parts(work):
        if not part.choices:
            yield (
                f'<div class="part"><{heading}>{escape(part.label)}</{heading}>\n'
                f"{words(given)}</div>"
            )


def filled_parts(work: Work) -> Iterator[tuple[Part, str]]:
    """Return the parts of a form that are filled in, each with its words."""
    form, given = work.exercise.question, work.answer
    assert isinstance(form, Parts) and isinstance(given, dict)
    for part in form.parts:
        if part.id in given:
            choices = {choice.id: choice.text for choice in part.choices}
            yield part, choices.get(given[part.id], given[part.id])


def unfinished_parts(work: Work) -> tuple[str, ...]:
    """Return the names of the parts that are empty, very short, or still hold a blank."""
    form, given = work.exercise.question, work.answer
    assert isinstance(form, Parts) and isinstance(given, dict)
    return tuple(
        part.label for part in form.parts if not part.choices and not is_written(part.id, given)
    )
