"""The card that puts a plan into the learner's own calendar."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from course_lib.answers import AnswerFile
from course_lib.checks import answer_in_shape
from course_lib.exercise import Exercise, Parts
from course_lib.exercises import find_lesson
from course_lib.exercises.your_plan.moves import PEOPLE
from course_lib.exercises.your_plan.moves_in_words import ALL_MOVES, Move
from course_lib.how_many import how_many
from course_lib.take_home import (
    CalendarProblem,
    FirstDay,
    Task,
    calendar_file,
    days_ago,
    remember_first_day,
    remembered_first_day,
    time_zones,
)
from course_lib.view.drawing import Drawing
from course_lib.whole_file import write_whole

FILE_NAME = "my_14_days.ics"

#: The weeks of the page `weekly_recall.ipynb`.
_WEEKS = range(1, 7)

#: A day off stands in no calendar.
_DAY_OFF = "rest"

_WEEKLY = (
    "Open the lesson “{lesson}” of the course, and in it “Your weekly page”. Answer the "
    "three questions of this week.\n\n"
    "Why: what you call back to mind once a week stays longer.\n\nTime: 10 minutes."
)


class CalendarCard:
    """Make a calendar file of the plan saved for `exercise`, beside the page."""

    def __init__(
        self,
        exercise: Exercise,
        answer_file: AnswerFile,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        assert isinstance(exercise.question, Parts)
        self._key = exercise.id
        self._plan = exercise.question
        self._file = answer_file
        self._now = now
        self._made: Drawing | None = None
        self._notice = ""

    def receive(self, message: dict[str, Any]) -> None:
        """Make the file for the day, time and zone that the learner chose."""
        self._notice, self._made = "", None
        if message["type"] != "make":
            return
        given = message["fields"]
        said = FirstDay(*(str(given.get(name, "")) for name in ("day", "time", "zone")))
        remember_first_day(said)
        moves = self._moves()
        if not all(moves):
            self._notice = "Some days have no move yet. Choose one for each day, then come back."
            return
        now = self._now()
        try:
            content = calendar_file(
                [self._task(move) for move in moves if move],
                [_weekly(week) for week in _WEEKS],
                begins=said.day,
                at=said.time,
                zone=said.zone,
                made_at=now,
            )
            path = self._file.path.with_name(FILE_NAME)
            write_whole(path, content)
        except CalendarProblem as problem:
            self._notice = str(problem)
            return
        except OSError:
            self._notice = "We could not save the file in this folder. Is the disk full?"
            return
        self._made = {
            "lines": [
                *_begun(days_ago(said.day, said.zone, now)),
                f"Done. {FILE_NAME} lies in the folder {path.parent}.",
                "Open it, and your calendar takes in each day of your plan: what to do, why, and "
                "for how long. After it comes your weekly page, six times. Days of rest are free. "
                "If you change the plan, make the file again.",
            ],
            "name": FILE_NAME,
            "kind": "text/calendar",
            "text": content.decode("utf-8"),
            "link": "Save a copy for my calendar",
        }

    def _given(self) -> Mapping[str, str]:
        value = answer_in_shape(self._plan, self._file.entry(self._key).value)
        return value if isinstance(value, dict) else {}

    def _moves(self) -> list[Move | None]:
        """Each day's move; None for a day that is still open."""
        known = {move.id: move for move in ALL_MOVES}
        days = [part.id for part in self._plan.parts if part.id.startswith("day-")]
        return [known.get(self._given().get(day, "")) for day in days]

    def _task(self, move: Move) -> Task | None:
        """What stands in the calendar for a move; None for a day off."""
        if move.id == _DAY_OFF:
            return None
        people = self._given().get(PEOPLE, "")
        few = f" At most {people} today." if move.id == "follow" and people else ""
        lesson = find_lesson(move.lesson).title
        return Task(
            move.text,
            f"{move.does}{few}\n\nWhy: {move.why}\n\nTime: 10 to 15 minutes.\n\n"
            f"In the course: the lesson “{lesson}”.\n\n"
            "If you miss a day, go on with the next one.",
        )

    def state(self) -> Drawing:
        """Return the fields as they were last filled in, and what was made."""
        said = remembered_first_day()
        return {
            "type": "take-home",
            "title": "Put your plan into your calendar",
            "lines": [
                "Choose when you begin. You get a file that your calendar can read. It stays on "
                "this computer, and nothing is sent."
            ],
            "fields": [
                _field("day", "The first day", "date", said.day),
                _field("time", "The time of day", "time", said.time),
                _field("zone", "My time zone", "zone", said.zone, time_zones()),
            ],
            "button": "Make my calendar file",
            "made": self._made,
            "notice": self._notice,
        }


def _field(name: str, label: str, kind: str, value: str, choices: tuple[str, ...] = ()) -> Drawing:
    return {"id": name, "label": label, "kind": kind, "value": value, "choices": list(choices)}


def _weekly(week: int) -> Task:
    lesson = find_lesson("09_your_plan").title
    return Task(f"Week {week}: ten minutes with your weekly page", _WEEKLY.format(lesson=lesson))


def _begun(days: int) -> list[str]:
    """What is said of a first day in the past."""
    if not days:
        return []
    return [
        f"Your first day was {how_many(days, 'day')} ago, so the calendar begins in the past. If "
        "you did not mean that, choose today or a later day and make the file again."
    ]
