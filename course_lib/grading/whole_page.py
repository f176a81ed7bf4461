"""One feedback page per learner over all lessons, put together from the pages of the lessons."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from course_lib.grading.feedback_page import points

_STYLE = re.compile(r"<style>.*?</style>", re.DOTALL)
_HEADING = re.compile(r"(</?h)([1-5])\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonPage:
    """A lesson's feedback page as it was written, and what its gradebook says in short."""

    folder: str
    title: str
    html: str
    score: float
    max_score: float
    waiting: int


def whole_page(name: str, pages: Sequence[LessonPage]) -> str:
    """Return the page over all lessons, in the order given; there is at least one.

    It has the look of a lesson's page, its contents, and no script either.
    """
    look = _STYLE.search(pages[0].html)
    title = f"Your feedback, {name}"
    rows = "".join(
        f'<tr><th scope="row"><a href="#{escape(page.folder)}">{escape(page.title)}</a></th>'
        f"<td>{_points(page)}</td></tr>"
        for page in pages
    )
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
        "style-src 'unsafe-inline'; img-src data:\">\n"
        f"<title>{escape(title)}</title>\n{look.group() if look else ''}\n</head>\n<body>\n"
        f"<main>\n<h1>{escape(title)}</h1>\n"
        f'<p class="total"><strong>{_total(pages)}</strong></p>\n'
        '<table>\n<thead><tr><th scope="col">Lesson</th><th scope="col">Points</th></tr></thead>\n'
        f"<tbody>{rows}</tbody>\n</table>\n"
        + "".join(_lesson(page) for page in pages)
        + "</main>\n</body>\n</html>\n"
    )


def _points(page: LessonPage) -> str:
    so_far = " so far" if page.waiting else ""
    return f"{points(page.score)} of {points(page.max_score)}{so_far}"


def _total(pages: Sequence[LessonPage]) -> str:
    score = sum(page.score for page in pages)
    of = sum(page.max_score for page in pages)
    waiting = sum(page.waiting for page in pages)
    if not waiting:
        return f"{points(score)} of {points(of)} points."
    texts = "one answer" if waiting == 1 else f"{waiting} answers"
    return f"{points(score)} of {points(of)} points so far. Your instructor still reads {texts}."


def _lesson(page: LessonPage) -> str:
    """Return a lesson's part, its headings one step lower than on a page of its own."""
    _, _, rest = page.html.partition("<main>")
    body, _, _ = rest.rpartition("</main>")
    lower = _HEADING.sub(lambda found: f"{found[1]}{int(found[2]) + 1}", body)
    return f'<div id="{escape(page.folder)}">{lower}</div>\n'
