"""What a lesson's page says in one line each: show an exercise, the progress, the account.

Nothing here raises: a learner would see Python's words. What goes wrong is one plain sentence
with a code for the helper.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from course_lib.exercises import find_exercise, find_lesson
from course_lib.log import write_down

if TYPE_CHECKING:
    from course_lib.view.card import Card
    from course_lib.view.page_cards import PageCards

__all__ = [
    "account",
    "calendar",
    "certificate",
    "chart",
    "cohort_chart",
    "conversation_charts",
    "country",
    "course_progress",
    "earlier",
    "facilitate",
    "hand_in",
    "policy",
    "portfolio",
    "progress",
    "score",
    "show",
    "sources",
    "which_account",
]


def show(exercise_id: str, lesson_folder: Path | str | None = None) -> None:
    """Draw the card of one exercise."""
    _display(
        lambda: _cards(lesson_folder).exercise(*find_exercise(exercise_id)),
        f"showing {exercise_id[:80]}",
    )


def progress(lesson_folder: Path | str | None = None, *, full: bool = False) -> None:
    """Draw the progress line of a page; `full` with its list open, as at the end of a page."""

    def draw() -> Card:
        cards = _cards(lesson_folder)
        return cards.progress(find_lesson(cards.folder.name), full=full)

    _display(draw, "showing the progress")


def course_progress(lesson_folder: Path | str | None = None) -> None:
    """Draw one line for each lesson of the course."""
    _display(lambda: _cards(lesson_folder).course_progress(), "showing the course's progress")


def account(lesson_folder: Path | str | None = None) -> None:
    """Draw the line that says which account the page works with."""
    _display(lambda: _cards(lesson_folder).account(), "showing the account")


def which_account(lesson_folder: Path | str | None = None) -> None:
    """Draw the card on which the learner chooses the account they work with."""
    _display(lambda: _cards(lesson_folder).which_account(), "showing the choice of an account")


def country(lesson_folder: Path | str | None = None) -> None:
    """Draw the card on which the learner chooses a country and finds the crisis line there."""
    _display(lambda: _cards(lesson_folder).country(), "showing the crisis lines")


def sources(lesson_folder: Path | str | None = None) -> None:
    """Draw the list of sources, each with the day it was read."""
    _display(lambda: _cards(lesson_folder).sources(), "showing the sources")


def hand_in(lesson_folder: Path | str | None = None) -> None:
    """Draw the card that makes the hand-in file."""

    def draw() -> Card:
        cards = _cards(lesson_folder)
        return cards.hand_in(find_lesson(cards.folder.name))

    _display(draw, "showing the hand-in")


def earlier(exercise_id: str, lesson_folder: Path | str | None = None) -> None:
    """Draw what the learner once answered in another lesson."""
    _display(
        lambda: _cards(lesson_folder).earlier(*find_exercise(exercise_id)),
        f"showing the earlier answer {exercise_id[:80]}",
    )


def calendar(exercise_id: str, lesson_folder: Path | str | None = None) -> None:
    """Draw the card that puts a plan into the learner's calendar."""
    _display(
        lambda: _cards(lesson_folder).calendar(find_exercise(exercise_id)[1]),
        "showing the calendar",
    )


def policy(lesson_folder: Path | str | None = None) -> None:
    """Draw the card that puts the policy on a page of its own."""
    _display(lambda: _cards(lesson_folder).policy(), "showing the policy's page")


def portfolio(lesson_folder: Path | str | None = None) -> None:
    """Draw the card that makes the portfolio."""
    _display(lambda: _cards(lesson_folder).portfolio(), "showing the portfolio")


def certificate(lesson_folder: Path | str | None = None) -> None:
    """Draw the card that makes the certificate."""
    _display(lambda: _cards(lesson_folder).certificate(), "showing the certificate")


def facilitate(part: str) -> None:
    """Draw a card of the facilitator's page: plan, source, hold, close, follow; counts."""

    def draw() -> Card:
        from course_lib.view.facilitator.cards import cards

        return cards().card(part)

    _display(draw, f"showing the facilitator's {part[:80]}")


def conversation_charts() -> None:
    """Show the charts of the conversation; they follow when another one is read."""

    def draw() -> None:
        from course_lib.view.facilitator.charts import show_charts

        show_charts()

    if not _is_graded():
        _safely(draw, "showing the charts of the conversation")


def cohort_chart() -> None:
    """Show the mix before and after of a group, once its counts are read."""

    def draw() -> None:
        from course_lib.view.facilitator.charts import show_cohort

        show_cohort()

    if not _is_graded():
        _safely(draw, "showing the chart of the group")


def chart(name: str) -> None:
    """Show a chart: its sentence, its picture, its words and its table."""

    def draw() -> None:
        from IPython.display import display

        from course_lib.charts import find_chart, outputs

        for output in outputs(find_chart(name), with_picture=not _is_graded()):
            display(output, raw=True)  # type: ignore[no-untyped-call]

    _safely(draw, f"showing the chart {name[:80]}")


def score(exercise_id: str) -> float | None:
    """Tell nbgrader the points of one exercise; on a learner's page, do nothing.

    nbgrader takes the last value of a cell, and gives full marks for anything but a number.
    """
    if not _is_graded():
        return None
    from IPython.display import HTML, display

    from course_lib.marks import marked_page

    page, points = marked_page(exercise_id, Path.cwd())
    display(HTML(page))  # type: ignore[no-untyped-call]
    return points


def _cards(lesson_folder: Path | str | None) -> PageCards:
    return _cards_of(Path(lesson_folder or Path.cwd()).resolve())


@cache
def _cards_of(folder: Path) -> PageCards:
    from course_lib.view.page_cards import PageCards

    return PageCards(folder)


def _is_graded() -> bool:
    """True where nbgrader reads the page, and nobody presses anything on it."""
    return "NBGRADER_EXECUTION" in os.environ


def _display(draw: Callable[[], Card], doing: str) -> None:
    if _is_graded():
        return
    from IPython.display import display

    _safely(lambda: display(draw()), doing)  # type: ignore[no-untyped-call]


def _safely(show: Callable[[], None], doing: str) -> None:
    try:
        show()
    except Exception as error:  # noqa: BLE001 - whatever it was, the learner gets a sentence
        sentence = (
            "We could not show this part of the page. Your saved answers are safe. "
            f"Show this code to your helper: {write_down(error, doing)}"
        )
        from IPython.display import display

        display({"text/plain": sentence}, raw=True)  # type: ignore[no-untyped-call]
