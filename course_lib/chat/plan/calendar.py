"""The hour as a file for any calendar."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from hashlib import sha256

from course_lib.chat.plan.plan import Plan

_REMINDER = timedelta(hours=-1)


def calendar_file(plan: Plan, *, made_at: datetime) -> bytes:
    """Return an iCalendar file. The plan must have a beginning.

    The moment is in UTC, which each calendar shows in its owner's own time.
    """
    from icalendar import Alarm, Calendar, Event

    if plan.begins is None:
        raise ValueError("A plan without a beginning has no place in a calendar.")
    begins = plan.begins.astimezone(UTC)
    event = Event()
    event.add("uid", f"{_number(plan)}@innovative-therapist-course.example")
    event.add("dtstamp", made_at)
    event.add("dtstart", begins)
    event.add("dtend", begins + timedelta(minutes=plan.minutes))
    event.add("summary", plan.title or "The conversation after the webinar")
    event.add("description", "\n".join(_description(plan)))
    event.add("location", f"{plan.where.name}, #{plan.tag}" if plan.tag else plan.where.name)
    if plan.link.startswith("https://"):
        event.add("url", plan.link)
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("trigger", _REMINDER)
    alarm.add("description", event["summary"])
    event.add_component(alarm)
    calendar = Calendar()
    calendar.add("prodid", "-//innovative-therapist-course//webinar follow-up//EN")
    calendar.add("version", "2.0")
    calendar.add_component(event)
    written: bytes = calendar.to_ical()
    return written


def _description(plan: Plan) -> list[str]:
    lines = [plan.purpose, *(f"{each.place}: {each.words}" for each in plan.times), plan.notice]
    return [line for line in lines if line]


def _number(plan: Plan) -> str:
    """The same hour keeps its number, so that a changed plan replaces the entry."""
    return sha256(f"{plan.tag}/{plan.webinar_day}".encode()).hexdigest()[:24]
