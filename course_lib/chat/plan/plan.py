"""The plan: what was typed, read as far as it can be read, and what is still missing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from course_lib.chat.plan.networks import Network, network
from course_lib.chat.plan.open_questions import Note, as_posted, look_over
from course_lib.chat.plan.zones import LocalTime, begins_at, local_times, places_in
from course_lib.chat.post import Frame, PlannedQuestion, name
from course_lib.settings import settings

FEWEST, MOST = 6, 8
_WELCOME, _GOODBYE = 5, 5
_SHORTEST, _LONGEST = 20, 180
_USUAL_MINUTES = 60


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
    """The plan as it stands. `begins` is None until day, time and place can be read."""

    title: str
    purpose: str
    tag: str
    where: Network
    link: str
    webinar_day: date | None
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
NEEDED_ROLES = ("host", "cohost", "watcher", "on_call")


def plan_of(texts: Mapping[str, str]) -> Plan:
    """Return the plan that these texts make. Whatever cannot be read is left open."""
    typed = {key.removeprefix("plan-"): value.strip() for key, value in texts.items()}
    tag = "".join(typed.get("tag", "").lstrip("#").split())
    where = network(typed.get("network", ""))
    minutes = _minutes(typed.get("minutes", ""))
    day, clock = _day(typed.get("day", "")), _clock(typed.get("time", ""))
    place = typed.get("place", "") or "UTC"
    begins = begins_at(day, clock, place) if day and clock else None
    places = [place, *places_in(typed.get("places", ""))]
    times, unknown = local_times(begins, dict.fromkeys(places)) if begins else ([], [])
    return Plan(
        title=typed.get("title", ""),
        purpose=typed.get("purpose", ""),
        tag=tag,
        where=where,
        link=typed.get("link", ""),
        webinar_day=_day(typed.get("webinar-day", "")),
        begins=begins,
        place=place,
        minutes=minutes,
        times=tuple(times),
        unknown_places=tuple(unknown),
        roles={role: typed.get(role, "").lstrip("@") for role in ROLES},
        questions=_questions(typed, tag, where, minutes),
        notice=typed.get("notice", ""),
        rules=tuple(line.strip() for line in typed.get("rules", "").splitlines() if line.strip()),
        first_time=frozenset(name(each) for each in typed.get("first-time", "").split()),
        next_time=typed.get("next", ""),
    )


def missing(plan: Plan) -> tuple[str, ...]:
    """Return what still has to be done before the plan is whole, each as one sentence."""
    least, most = settings().webinar_delay_least, settings().webinar_delay_most
    found = []
    if not plan.purpose:
        found.append("Write in one sentence what the hour is for.")
    if plan.begins is None:
        found.append("Choose the day, the time, and a city whose clock it is.")
    elif plan.webinar_day:
        days = (plan.begins.date() - plan.webinar_day).days
        if not least <= days <= most:
            found.append(
                f"The hour is {_days(days)} the webinar. “A few days after” means {least} to "
                f"{most} days; {settings().webinar_delay} are usual."
            )
    else:
        found.append("Say when the webinar is, so that we can count the days between.")
    if plan.unknown_places:
        found.append(
            f"We do not know the clock of: {', '.join(plan.unknown_places)}. Type the largest city "
            "nearby."
        )
    if not plan.tag:
        found.append("Choose a short tag that nobody uses yet.")
    count = len(plan.questions)
    if not FEWEST <= count <= MOST:
        found.append(f"{FEWEST} to {MOST} questions fit. There {_are(count)} now.")
    again = [each.name for each in plan.questions if each.notes]
    if again:
        found.append(f"Look again at {', '.join(again)}: what to mend stands below each.")
    empty = [ROLES[role].partition(",")[0] for role in NEEDED_ROLES if not plan.roles[role]]
    if empty:
        found.append(f"Nobody is named yet for: {'; '.join(empty)}.")
    if not plan.notice:
        found.append("Say what becomes of people’s words, and that they may say no.")
    return tuple(found)


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


def _days(days: int) -> str:
    if days == 0:
        return "on the day of"
    return f"{abs(days)} {'day' if abs(days) == 1 else 'days'} {'after' if days > 0 else 'before'}"


def _are(count: int) -> str:
    return "is 1" if count == 1 else f"are {count}"
