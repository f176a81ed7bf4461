"""How a learner's feedback page looks: our template. It knows nbconvert and not nbgrader."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from nbconvert.exporters import HTMLExporter

from course_lib.exercises import find_exercise, find_lesson
from course_lib.grading.own_code.cells import own_title
from course_lib.marks import without_levels

TEMPLATE = "course_feedback"
TEMPLATES = Path(__file__).parent / "templates"


class FeedbackPage(HTMLExporter):
    """Our template without nbconvert's second reading of the page, which is a third of the time.

    That reading adds what notebooks with code need: places to focus, words for pictures.
    """

    def from_notebook_node(self, nb: Any, resources: Any = None, **kw: Any) -> Any:
        """Render the template, and leave it as it is."""
        return super(HTMLExporter, self).from_notebook_node(nb, resources, **kw)


def exercise_title(exercise_id: str) -> str:
    """Return an exercise's title for the page; made of its id where an instructor added it."""
    try:
        return find_exercise(exercise_id)[1].title
    except LookupError:
        return own_title(exercise_id)


def lesson_title(folder: str) -> str:
    """Return a lesson's title for the page; its folder where the course does not know it."""
    try:
        return find_lesson(folder).title
    except LookupError:
        return folder


def points(number: float) -> str:
    """Return points as people write them: no more than two decimals, and none of them 0."""
    return f"{round(float(number), 2):g}"


FILTERS = {
    "exercise_title": exercise_title,
    "for_learner": without_levels,
    "lesson_title": lesson_title,
    "points": points,
}


@cache
def page_maker() -> FeedbackPage:
    """Return the maker of pages, one for all learners of this process."""
    return FeedbackPage(
        template_name=TEMPLATE, extra_template_basedirs=[str(TEMPLATES)], filters=FILTERS
    )
