"""The card that puts a plan into the learner's own calendar."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from course_lib.answers import AnswerFile
from course_lib.checks import answer_in_shape
from course_lib.exercise import Exercise, Parts
from course_lib.take_home import CalendarProblem, calendar_file, time_zones
from course_lib.view.drawing import Drawing
from course_lib.whole_file import write_whole

FILE_NAME = "my_14_days.ics"

#: The weeks of the page `weekly_recall.ipynb`.
_WEEKS = range(1, 7)

#: A day off stands in no calendar.
_DAY_OFF = "rest"


class CalendarCard:
    """Make a calendar file of the plan saved for `exercise`, beside the page."""

    def __init__(self, exercise: Exercise, answer_file: AnswerFile) -> None:
        assert isinstance(exercise.question, Parts)
        self._key = exercise.id
        self._plan = exercise.question
        self._file = answer_file
        self._made: Drawing | None = None
        self._notice = ""

    def receive(self, message: dict[str, Any]) -> None:
        """Make the file for the day, time and zone that the learner chose."""
        self._notice, self._made = "", None
        if message["type"] != "make":
            return
        moves = self._moves()
        if "" in moves:
            self._notice = "Some days have no move yet. Choose one for each day, then come back."
            return
        given = message["fields"]
        try:
            content = calendar_file(
                moves,
                [f"Week {week}: ten minutes with your weekly page" for week in _WEEKS],
                begins=str(given.get("day", "")),
                at=str(given.get("time", "")),
                zone=str(given.get("zone", "")),
                made_at=datetime.now(UTC),
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
                f"Done. {FILE_NAME} lies in the folder {path.parent}.",
                "Open it, and your calendar takes in each day of your plan, and after it six "
                "times your weekly page. Days of rest are free. If you change the plan, make the "
                "file again.",
            ],
            "name": FILE_NAME,
            "kind": "text/calendar",
            "text": content.decode("utf-8"),
            "link": "Save a copy for my calendar",
        }

    def _moves(self) -> list[str | None]:
        """The words of each day's move: "" for an open day, None for a day off."""
        value = answer_in_shape(self._plan, self._file.entry(self._key).value)
        given = value if isinstance(value, dict) else {}
        days = [part for part in self._plan.parts if part.id.startswith("day-")]
        moves: list[str | None] = []
        for day in days:
            chosen = given.get(day.id, "")
            words = next((each.text for each in day.choices if each.id == chosen), "")
            moves.append(None if chosen == _DAY_OFF else words)
        return moves

    def state(self) -> Drawing:
        """Return the fields to fill in, and what was made."""
        return {
            "type": "take-home",
            "title": "Put your plan into your calendar",
            "lines": [
                "Choose when you begin. You get a file that your calendar can read. It stays on "
                "this computer, and nothing is sent."
            ],
            "fields": [
                {"id": "day", "label": "The first day", "kind": "date", "choices": []},
                {"id": "time", "label": "The time of day", "kind": "time", "choices": []},
                {
                    "id": "zone",
                    "label": "My time zone",
                    "kind": "zone",
                    "choices": list(time_zones()),
                },
            ],
            "button": "Make my calendar file",
            "made": self._made,
            "notice": self._notice,
        }
