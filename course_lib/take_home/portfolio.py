"""The portfolio: a learner's own words and results of the whole course, as a page to print."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from course_lib.checks import Outcome
from course_lib.exercises.your_plan.moves import DAYS
from course_lib.progress import Standing
from course_lib.take_home.first_day import FirstDay
from course_lib.take_home.look import page, words
from course_lib.take_home.policy import POLICY, filled_parts, policy_parts
from course_lib.take_home.shelf import Chapter, Work, find

PLAN = "your-plan_two-weeks"
FIRST, SECOND = "start-here_innovation-first", "your-plan_innovation-second"

_NOT_LISTED = (
    "Questions only for me, and practice to choose freely, are not listed. The questions only for "
    "me are counted."
)

#: These have a place of their own on the page.
_OWN_PLACE = (POLICY, PLAN, FIRST, SECOND)


def portfolio_page(
    chapters: tuple[Chapter, ...], *, name: str, day: str, begins: FirstDay | None = None
) -> str:
    """Return the portfolio as HTML. `day` is when it was made, in words. All of it is escaped.

    `begins` is the first of the 14 days, where one was chosen.
    """
    owner = f" of {name}" if name else ""
    body = (
        f"<h1>{escape(f'The portfolio{owner}')}</h1>",
        "<p>Are you an innovative therapist on Twitter? What I wrote and tried in this course.</p>",
        f'<p class="soft">Made on {escape(day)}, on my own computer, from my saved answers. What '
        "the course asked only me is not in here, and nothing about my own account.</p>",
        *_troubles(chapters),
        *_policy(find(chapters, POLICY)),
        *_plan(find(chapters, PLAN), begins or FirstDay()),
        *_question(find(chapters, FIRST), find(chapters, SECOND)),
        *_own_words(chapters),
        *_results(chapters),
    )
    return page(f"Portfolio{owner}", "\n".join(body))


def _troubles(chapters: tuple[Chapter, ...]) -> Iterator[str]:
    for chapter in chapters:
        if chapter.trouble:
            yield (
                f"<p><strong>{escape(chapter.lesson.title)}:</strong> {escape(chapter.trouble)}</p>"
            )


def _policy(work: Work | None) -> Iterator[str]:
    yield '<h2 class="new-sheet">My social media policy</h2>'
    if work is None:
        yield _not_yet("policy")
        return
    yield from policy_parts(work, "h3")


def _plan(work: Work | None, begins: FirstDay) -> Iterator[str]:
    yield '<h2 class="new-sheet">My 14 days</h2>'
    if work is None:
        yield _not_yet("plan")
        return
    yield '<table><thead><tr><th scope="col">When</th><th scope="col">What</th></tr></thead><tbody>'
    for part, given in filled_parts(work):
        when = escape(part.label)
        if part.id in DAYS and (date := begins.on(DAYS.index(part.id))):
            when += f"<br>{escape(date)}"
        yield f'<tr><th scope="row">{when}</th><td>{escape(given)}</td></tr>'
    yield "</tbody></table>"


def _question(first: Work | None, second: Work | None) -> Iterator[str]:
    yield '<h2 class="new-sheet">What does innovation look like on Twitter?</h2>'
    yield '<div class="two">'
    for when, work in (("At the start", first), ("At the end", second)):
        said = words("\n".join(work.lines)) if work else _not_yet("answer")
        yield f"<section><h3>{when}</h3>{said}</section>"
    yield "</div>"


def _own_words(chapters: tuple[Chapter, ...]) -> Iterator[str]:
    yield '<h2 class="new-sheet">In my own words</h2>'
    for chapter in chapters:
        for work in chapter.work:
            if work.is_written and work.lines and work.exercise.id not in _OWN_PLACE:
                yield '<div class="part">'
                yield f"<h3>{escape(work.exercise.title)}</h3>"
                yield f'<p class="soft">{escape(chapter.lesson.title)}</p>'
                yield from _asked(work)
                yield f"{words(chr(10).join(work.lines))}</div>"


def _asked(work: Work) -> Iterator[str]:
    """The question, without which a text says little to somebody who reads it later."""
    for sentence in work.exercise.prompt:
        yield f'<p class="asked">{escape(sentence)}</p>'


def _results(chapters: tuple[Chapter, ...]) -> Iterator[str]:
    yield '<h2 class="new-sheet">What I practised</h2>'
    yield f'<p class="soft">{_NOT_LISTED}</p>'
    for chapter in chapters:
        yield f"<h3>{escape(chapter.lesson.title)}</h3>"
        yield f'<p class="soft">{chapter.count.done} of {chapter.count.asked} exercises done</p>'
        tried = [work for work in chapter.work if _is_tried(work.standing)]
        if tried:
            rows = (
                f"<tr><td>{escape(work.exercise.title)}</td><td>{_became(work.standing)}</td></tr>"
                for work in tried
            )
            yield f'<table class="results"><tbody>{"".join(rows)}</tbody></table>'
        yield from _not_tried(chapter)


def _is_tried(stands: Standing) -> bool:
    return stands.is_done or stands.started or stands.outcome is not Outcome.NOT_TRIED


def _not_tried(chapter: Chapter) -> Iterator[str]:
    """One short list: a portfolio shows what is there."""
    found = [each.standing for each in chapter.work if not _is_tried(each.standing)]
    titles = [escape(each.exercise.title) for each in found if not each.is_optional]
    if titles and chapter.count.done:
        yield f'<p class="soft">Not tried yet: {" · ".join(titles)}</p>'


def _became(stands: Standing) -> str:
    # The portfolio is the learner's own: here nobody is thanked, and nothing waits for a person.
    words = {
        Outcome.FOR_INSTRUCTOR: "In my own words",
        Outcome.THANK_YOU: "Done",
        Outcome.THATS_IT: "Done",
        Outcome.LOOK_AGAIN: "Tried",
        Outcome.NEARLY: "Nearly",
    }
    as_it_is = stands.is_covered or stands.started
    said = stands.word if as_it_is else words.get(stands.outcome, stands.outcome.word)
    return f'<span aria-hidden="true">{stands.symbol}</span> {escape(said)}'


def _not_yet(what: str) -> str:
    return f'<p class="soft">There is no {what} here yet. Make this page again when there is.</p>'
