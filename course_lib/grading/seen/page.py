"""The class on one page: to read, to print, and, without names, to show to the class itself."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from course_lib.exercise import Lesson
from course_lib.grading.seen.absent import Absent
from course_lib.grading.seen.learners import HandedIn
from course_lib.grading.seen.lesson import lesson_part
from course_lib.grading.seen.markup import bullets, table
from course_lib.paper import paper
from course_lib.rules import FEWEST_PEOPLE

#: Somebody who has not answered anything for so long may need a word.
QUIET_DAYS = 14


def class_page(
    handed_in: Sequence[HandedIn],
    lessons: Sequence[Lesson],
    now: datetime,
    *,
    with_names: bool,
    absent: Absent | None = None,
) -> str:
    """Return the page as HTML without scripts.

    `absent` says from whom of the class list nothing came. Without names nothing on the
    page is about one person who could be named: counts, the course's own messages, and results
    only of lessons that `FEWEST_PEOPLE` have handed in.
    """
    absent = absent or Absent()
    fewest = 1 if with_names else FEWEST_PEOPLE
    by_lesson: defaultdict[str, list[HandedIn]] = defaultdict(list)
    for each in handed_in:
        by_lesson[each.lesson].append(each)
    shown = [lesson for lesson in lessons if by_lesson[lesson.folder]]
    people = {each.learner for each in handed_in}
    parts = [
        f'<p class="soft">{now:%Y-%m-%d, %H:%M}. {_count(len(people), "learner")} handed in '
        f"{_count(len(handed_in), 'lesson')}.</p>",
        "<h2>Who has handed in</h2>",
        _lessons(shown, by_lesson, len(people) + absent.people, fewest),
        _when(handed_in, now),
    ]
    if with_names:
        parts += [_people(handed_in, shown, now), *_absent(absent)]
    elif absent.people:
        parts.append(f"<p>From {_count(absent.people, 'person')} nothing came yet.</p>")
    enough = [lesson for lesson in shown if len(by_lesson[lesson.folder]) >= fewest]
    parts += [lesson_part(lesson, by_lesson[lesson.folder]) for lesson in enough]
    if len(enough) < len(shown):
        parts.append(
            f"<p>Results of a lesson stand here when {fewest} people have handed it in. Of fewer, "
            "they would show somebody’s own marks.</p>"
        )
    return paper("The class" if with_names else "The class, without names", *parts)


def _lessons(
    lessons: Iterable[Lesson], by_lesson: dict[str, list[HandedIn]], everybody: int, fewest: int
) -> str:
    rows = []
    for lesson in lessons:
        theirs = by_lesson[lesson.folder]
        waiting = sum(each.waiting for each in theirs)
        average = sum(each.total for each in theirs) / len(theirs)
        rows.append(
            (
                f"{lesson.folder[:2]} {lesson.title}",
                f"{len(theirs)} of {everybody}",
                f"{average:.1f} of {lesson.max_points}" if len(theirs) >= fewest else "too few",
                str(waiting) if waiting else "none",
            )
        )
    return table(("Lesson", "Handed in", "Points on average", "Texts still to be read"), rows)


def _when(handed_in: Sequence[HandedIn], now: datetime) -> str:
    days = list(_days_quiet(handed_in, now).values())
    if not days:
        return ""
    week = sum(day <= 7 for day in days)
    quiet = sum(day > QUIET_DAYS for day in days)
    return (
        f"<p>The last answer that was handed in: in the last 7 days from {week}, 8 to "
        f"{QUIET_DAYS} days ago from {len(days) - week - quiet}, longer ago from {quiet}.</p>"
    )


def _people(handed_in: Sequence[HandedIn], lessons: Sequence[Lesson], now: datetime) -> str:
    names = {each.learner: each.name for each in handed_in}
    theirs = {(each.learner, each.lesson): each for each in handed_in}
    quiet = _days_quiet(handed_in, now)
    rows = []
    for learner, name in sorted(names.items(), key=lambda pair: pair[1].casefold()):
        marks = [_mark(theirs.get((learner, lesson.folder))) for lesson in lessons]
        rows.append((name, *marks, _ago(quiet.get(learner))))
    heads = ("Learner", *(lesson.folder[:2] for lesson in lessons), "Last answer")
    return (
        "<h3>By learner</h3><p class='soft'>Points so far. ◆ marks a text still to be read, "
        f"– a lesson that has not come, ! more than {QUIET_DAYS} days without an answer.</p>"
        + table(heads, rows)
    )


def _mark(handed_in: HandedIn | None) -> str:
    if handed_in is None:
        return "–"
    return f"{round(handed_in.total, 1):g}" + (" ◆" if handed_in.waiting else "")


def _absent(absent: Absent) -> Iterator[str]:
    groups = (
        ("In the class list, and nothing came", absent.missing),
        ("Perhaps the same person", absent.unclear),
        ("Handed in, and not in the class list", absent.strangers),
    )
    for heading, names in groups:
        if names:
            yield f"<h3>{heading}</h3>{bullets(sorted(names, key=str.casefold))}"
    if absent.missing and absent.strangers:
        yield (
            "<p class='soft'>People are compared by name. One who typed quite another name stands "
            "in two of these lists, and is counted twice.</p>"
        )


def _days_quiet(handed_in: Iterable[HandedIn], now: datetime) -> dict[str, int]:
    last: dict[str, datetime] = {}
    for each in handed_in:
        if each.last_active is not None:
            last[each.learner] = max(last.get(each.learner, each.last_active), each.last_active)
    return {learner: (now - time).days for learner, time in last.items()}


def _ago(days: int | None) -> str:
    if days is None:
        return "not known"
    words = {0: "today", 1: "yesterday"}.get(days, f"{days} days ago")
    return f"! {words}" if days > QUIET_DAYS else words


def _count(number: int, word: str) -> str:
    several = {"person": "people"}.get(word, f"{word}s")
    return f"{number} {word if number == 1 else several}"
