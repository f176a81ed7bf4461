"""What still has to be done before the plan is whole, and what was done to something typed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from course_lib.chat.plan.plan import MOST, ROLES, Plan
from course_lib.chat.plan.zones import nearest_known
from course_lib.chat.post import name
from course_lib.settings import settings

FEWEST = 6
_NEEDED_ROLES = ("host", "cohost", "watcher", "on_call")
_SEVERAL_PEOPLE = re.compile(r"[,;/&]|\band\b", re.IGNORECASE)


def missing(plan: Plan) -> tuple[str, ...]:
    """Return everything that is still to do, each as one sentence. No fault hides another."""
    return tuple(_missing(plan))


def about_the_tag(plan: Plan) -> str:
    """Return what was done to the tag, or nothing where it stays as it was typed."""
    if plan.tag_typed == plan.tag:
        return ""
    if not plan.tag:
        return "A tag needs letters."
    return (
        f"It will be posted as #{plan.tag}, in one word. A tag ends at a space, a hyphen or a dot."
    )


def watcher_does_more(plan: Plan) -> str:
    """Return a sentence where the one who watches does something else, too; else nothing."""
    watchers = _people(plan.roles["watcher"])
    others = [
        _short(role) for role in ROLES if role != "watcher" and watchers & _people(plan.roles[role])
    ]
    if not others:
        return ""
    return (
        f"The one who watches, {plan.roles['watcher']}, is also {' and '.join(others)}. Whoever "
        "watches does nothing else: while they speak, nobody looks. Name somebody else for one of "
        "the two."
    )


def _missing(plan: Plan) -> Iterator[str]:
    if not plan.purpose:
        yield "Write in one sentence what the hour is for."
    yield from _about_the_day(plan)
    for place in plan.unknown_places:
        near = nearest_known(place)
        mend = f"Did you mean {near}?" if near else "Type the largest city nearby."
        yield f"We do not know the clock of “{place}”. {mend}"
    if not plan.tag:
        yield "Choose a short tag that nobody uses yet."
    elif plan.tag.isdecimal():
        yield "Put a letter into the tag. Of numbers alone, networks make no tag."
    count = len(plan.questions)
    if not FEWEST <= count <= MOST:
        are = "is 1" if count == 1 else f"are {count}"
        yield f"{FEWEST} to {MOST} questions fit. There {are} now."
    again = [each.name for each in plan.questions if each.notes]
    if again:
        yield f"Look again at {', '.join(again)}: what to mend stands below each."
    empty = [ROLES[role].partition(",")[0] for role in _NEEDED_ROLES if not plan.roles[role]]
    if empty:
        yield f"Nobody is named yet for: {'; '.join(empty)}."
    if sentence := watcher_does_more(plan):
        yield sentence
    if not plan.notice:
        yield "Say what becomes of people’s words, and that they may say no."


def _about_the_day(plan: Plan) -> Iterator[str]:
    least, most = settings().webinar_delay_least, settings().webinar_delay_most
    if plan.webinar_day is None:
        yield "Say when the webinar is, so that we can count the days between."
    if plan.day is None:
        yield "Choose the day of the conversation."
    if plan.clock is None:
        yield "Choose the time it begins."
    if not plan.place:
        yield "Name the city by whose clock that time is meant."
    if plan.day and plan.webinar_day:
        days = (plan.day - plan.webinar_day).days
        if not least <= days <= most:
            yield (
                f"The hour is {_days(days)} the webinar. “A few days after” means {least} to "
                f"{most} days; {settings().webinar_delay} are usual."
            )


def _people(typed: str) -> set[str]:
    """Return who is named in a box, as names are compared."""
    return {name(each) for each in _SEVERAL_PEOPLE.split(typed) if name(each)}


def _short(role: str) -> str:
    """Return “the co-host” or “who is on call”, as it goes on in a sentence."""
    words = ROLES[role].partition(",")[0]
    return words[0].lower() + words[1:]


def _days(days: int) -> str:
    if days == 0:
        return "on the day of"
    when = "after" if days > 0 else "before"
    return f"{abs(days)} {'day' if abs(days) == 1 else 'days'} {when}"
