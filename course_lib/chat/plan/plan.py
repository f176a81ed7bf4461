"""The plan: what was typed, read as far as it can be read, and what is still missing."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from course_lib.chat.plan.networks import Network, network
from course_lib.chat.plan.open_questions import Note, as_posted, look_over
from course_lib.chat.plan.zones import (
    LocalTime,
    begins_at,
    local_times,
    places_in,
    unknown_among,
)
from course_lib.chat.post import Frame, PlannedQuestion, name

MOST = 8
_WELCOME, _GOODBYE = 5, 5
_SHORTEST, _LONGEST = 20, 180
_USUAL_MINUTES = 60
#: A tag ends at the first sign that is none of these.
_NOT_IN_A_TAG = re.compile(r"\W")


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A question of the plan: when it is asked, how it is posted, what to look at again."""

    name: str
    minute: int
    text: str
    posted: str
    length: int
    notes: tuple[Note, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """The plan as it stands. `begins` is None until day, time and place can be read.

    `tag_typed` is the tag as it was typed; `tag` is what a network makes of it.
    """

    title: str
    purpose: str
    tag: str
    tag_typed: str
    where: Network
    link: str
    webinar_day: date | None
    day: date | None
    clock: time | None
    begins: datetime | None
    place: str
    minutes: int
    times: tuple[LocalTime, ...]
    unknown_places: tuple[str, ...]
    roles: Mapping[str, str]
    questions: tuple[Asked, ...]
    notice: str
    rules: tuple[str, ...]
    first_time: frozenset[str]
    next_time: str

    @property
    def frame(self) -> Frame:
        """What the plan tells about a conversation that comes without one."""
        roles = {role: name(who) for role, who in self.roles.items() if who}
        return Frame(
            title=self.title,
            tag=self.tag,
            begins=self.begins.astimezone(UTC) if self.begins else None,
            minutes=self.minutes,
            host=roles.get("host", ""),
            speaker=roles.get("speaker", ""),
            helpers=frozenset(roles.get(role, "") for role in ("cohost", "timekeeper", "watcher"))
            - {""},
            questions=tuple(
                PlannedQuestion(name=each.name, minute=each.minute, text=each.text)
                for each in self.questions
            ),
            first_time=self.first_time or None,
        )


#: Role → what its bearer does.
ROLES: Mapping[str, str] = {
    "host": "The host, who asks the questions and greets",
    "cohost": "The co-host, who catches questions and newcomers",
    "timekeeper": "The timekeeper, who rings before each question",
    "watcher": "The one who watches the safety queue, and does nothing else",
    "on_call": "Who is on call, in case somebody is not well",
    "speaker": "The speaker of the webinar, if they come",
}


def plan_of(texts: Mapping[str, str]) -> Plan:
    """Return the plan that these texts make. Whatever cannot be read is left open."""
    typed = {key.removeprefix("plan-"): value.strip() for key, value in texts.items()}
    tag_typed = typed.get("tag", "").lstrip("#").strip()
    tag = _NOT_IN_A_TAG.sub("", tag_typed)
    chosen = network(typed.get("network", "")).id
    where = network(chosen, typed.get(f"limit-{chosen}", ""))
    minutes = _minutes(typed.get("minutes", ""))
    day, clock = _day(typed.get("day", "")), _clock(typed.get("time", ""))
    place = typed.get("place", "")
    begins = begins_at(day, clock, place) if day and clock else None
    places = list(dict.fromkeys([*filter(None, [place]), *places_in(typed.get("places", ""))]))
    return Plan(
        title=typed.get("title", ""),
        purpose=typed.get("purpose", ""),
        tag=tag,
        tag_typed=tag_typed,
        where=where,
        link=typed.get("link", ""),
        webinar_day=_day(typed.get("webinar-day", "")),
        day=day,
        clock=clock,
        begins=begins,
        place=place,
        minutes=minutes,
        times=tuple(local_times(begins, places)) if begins else (),
        unknown_places=tuple(unknown_among(places)),
        roles={role: typed.get(role, "").lstrip("@") for role in ROLES},
        questions=_questions(typed, tag, where, minutes),
        notice=typed.get("notice", ""),
        rules=tuple(line.strip() for line in typed.get("rules", "").splitlines() if line.strip()),
        first_time=frozenset(name(each) for each in typed.get("first-time", "").split()),
        next_time=typed.get("next", ""),
    )


def minutes_of(count: int, minutes: int) -> tuple[int, ...]:
    """Return the minute of each question: after a welcome, before a goodbye, evenly between."""
    room = max(1, minutes - _WELCOME - _GOODBYE)
    return tuple(_WELCOME + round(number * room / max(1, count)) for number in range(count))


def _questions(
    typed: Mapping[str, str], tag: str, where: Network, minutes: int
) -> tuple[Asked, ...]:
    texts = [typed.get(f"q{number}", "") for number in range(1, MOST + 1)]
    texts = [text for text in texts if text]
    found = []
    for number, minute in enumerate(minutes_of(len(texts), minutes), start=1):
        text, which = texts[number - 1], f"Q{number}"
        posted = as_posted(text, name=which, tag=tag)
        found.append(
            Asked(
                name=which,
                minute=minute,
                text=text,
                posted=posted,
                length=where.length(posted),
                notes=look_over(text, name=which, tag=tag, where=where),
            )
        )
    return tuple(found)


def _minutes(typed: str) -> int:
    return min(_LONGEST, max(_SHORTEST, int(typed))) if typed.isdecimal() else _USUAL_MINUTES


def _day(typed: str) -> date | None:
    try:
        return date.fromisoformat(typed)
    except ValueError:
        return None


def _clock(typed: str) -> time | None:
    try:
        return time.fromisoformat(typed)
    except ValueError:
        return None
