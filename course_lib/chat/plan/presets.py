"""What of a plan can be guessed from the webinar's name and day, for boxes that are still empty."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from course_lib.settings import settings

#: Open, one thing at a time, about colleagues: so they pass, and fit most webinars for therapists.
_QUESTIONS = (
    "What did you take from “{title}” into your week?",
    "Which part of it have you tried since then?",
    "What turned out harder than it sounded?",
    "Where does it meet its limits in your kind of work?",
    "How do you explain it to somebody who has never heard of it?",
    "What helps you to keep at it on a full day?",
    "What would you still like to ask the speaker?",
    "Which one small thing will you do differently by next week?",
)
_PURPOSE = "What we tried since “{title}”, and what we still want to ask each other."
_LONGEST_TAG = 24
_SATURDAY = 5
#: What a team seldom changes from one conversation to the next.
STAYS = (
    *("network", "time", "place", "places", "minutes", "notice", "rules"),
    *("host", "cohost", "timekeeper", "watcher", "on_call"),
)


def guessed(texts: Mapping[str, str]) -> dict[str, str]:
    """Return box → what could stand in it, for empty boxes alone; nothing without a title."""
    title = " ".join(texts.get("title", "").split())
    if not title:
        return {}
    return {box: words for box, words in _guesses(title, texts) if not texts.get(box, "").strip()}


def _guesses(title: str, texts: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    yield "purpose", _PURPOSE.format(title=title)
    if day := _day_after(texts.get("webinar-day", "")):
        yield "day", day
    yield "minutes", "60"
    yield "tag", _tag_from(title)
    if not any(texts.get(f"q{n}", "").strip() for n in range(1, len(_QUESTIONS) + 1)):
        for number, question in enumerate(_QUESTIONS, start=1):
            yield f"q{number}", question.format(title=title)


def _day_after(typed: str) -> str:
    """Return the usual day after the webinar, and no Saturday or Sunday where that can be."""
    try:
        webinar = date.fromisoformat(typed)
    except ValueError:
        return ""
    days = settings().webinar_delay
    while (webinar + timedelta(days)).weekday() >= _SATURDAY:
        days += 1
    if days > settings().webinar_delay_most:
        days = settings().webinar_delay
    return (webinar + timedelta(days)).isoformat()


def _tag_from(title: str) -> str:
    """Return the first words of the title as one word, with “Chat” behind."""
    tag = ""
    for word in re.findall(r"\w+", title):
        longer = tag + word[0].upper() + word[1:]
        if len(longer) + len("Chat") > _LONGEST_TAG:
            break
        tag = longer
    return f"{tag}Chat"
