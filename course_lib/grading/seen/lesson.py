"""One lesson on the page of the class: its picture, its exercises, and what goes amiss in them."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from course_lib.charts import as_svg, levels_by_exercise
from course_lib.exercise import Lesson
from course_lib.grading.seen.items import FEWEST_TO_TELL, Item, Level, items
from course_lib.grading.seen.learners import HandedIn
from course_lib.grading.seen.markup import bullets, table

#: The messages shown for an exercise. The rest came to fewer people.
_MOST_MISTAKES = 3


def lesson_part(lesson: Lesson, theirs: Sequence[HandedIn]) -> str:
    """Return the part of the page about one lesson, of which somebody handed something in."""
    found = items(lesson, theirs)
    parts = [f"<h2>{escape(lesson.title)}</h2>"]
    if found:
        parts += [_picture(lesson, found), _table(found), _little(found, len(theirs))]
        parts += [_mistakes(item, len(theirs)) for item in found if item.mistakes]
    return "".join(parts)


def _picture(lesson: Lesson, found: Sequence[Item]) -> str:
    chart = levels_by_exercise(
        lesson.title,
        [(level.sign, level.words) for level in _ORDER],
        [(item.exercise.title, [item.levels.get(each, 0) for each in _ORDER]) for item in found],
    )
    key = " &nbsp; ".join(f"{level.sign} {escape(level.words)}" for level in _ORDER)
    return (
        f"<p><strong>{escape(chart.takeaway)}</strong></p>{as_svg(chart)}<p>{key}</p>"
        f'<p class="soft">{escape(chart.alt)}</p>{table(chart.columns, chart.rows)}'
    )


#: The last is what everybody is to reach; a text that waits has no level yet, so it comes first.
_ORDER = (Level.WAITS, Level.NOT_TRIED, Level.LESS, Level.MORE, Level.ALL)


def _table(found: Sequence[Item]) -> str:
    rows = [
        (
            item.exercise.title,
            "not yet" if item.share is None else f"{item.share:.0%}",
            f"{item.hinted} ({item.hints})" if item.hints else "none",
            f"{item.checks:.1f}" if item.exercise.marked_by == "check" else "–",
            "–" if item.discrimination is None else f"{item.discrimination:+.2f}",
        )
        for item in found
    ]
    heads = (
        "Exercise",
        "Points on average",
        "Learners who opened hints (hints)",
        "Checks on average",
        "Tells apart",
    )
    return "<h3>Hints, checks, and what tells learners apart</h3>" + table(heads, rows)


def _little(found: Sequence[Item], people: int) -> str:
    if people < FEWEST_TO_TELL:
        return (
            f'<p class="soft">“Tells apart” needs {FEWEST_TO_TELL} learners; {people} handed this '
            "lesson in.</p>"
        )
    words = (
        '<p class="soft">“Tells apart” is how far those who do well in the rest of the lesson do '
        "better in this exercise too: +1 always, 0 not at all, – where all have the same.</p>"
    )
    little = [item.exercise.title for item in found if item.tells_little]
    if little:
        words += (
            "<p>These tell little. Look at the question, the key and the hints: it may be unclear, "
            f"or about something else, or too easy.</p>{bullets(little)}"
        )
    return words


def _mistakes(item: Item, people: int) -> str:
    shown = item.mistakes[:_MOST_MISTAKES]
    lines = [f"{count} of {people}: {message}" for message, count in shown]
    return f"<h3>What they were told in the end: {escape(item.exercise.title)}</h3>{bullets(lines)}"
