"""What each learner handed in, read back from the folders and the gradebook."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from course_lib.answers import FILE_NAME, Record
from course_lib.exercise import Exercise, Lesson
from course_lib.exercises import all_lessons
from course_lib.grading.book import Written, marks_in
from course_lib.grading.course import Course
from course_lib.hand_in.note import FILE_NAME as NOTE
from course_lib.hand_in.note import note_from_bytes
from course_lib.log import write_down
from course_lib.marks import Mark, mark, stored_record
from course_lib.marks.saved import stored_snapshot


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedIn:
    """One learner's lesson.

    `marks` are the course's own, by exercise; `points` what the gradebook holds, None where a
    person has yet to give some. `last_active` is when the last answer of this lesson was given.
    """

    learner: str
    name: str
    lesson: str
    made_at: datetime | None
    last_active: datetime | None
    marks: Mapping[str, Mark]
    points: Mapping[str, float | None]

    @property
    def total(self) -> float:
        """The points so far."""
        return sum(points for points in self.points.values() if points is not None)

    @property
    def waiting(self) -> int:
        """How many texts a person has yet to read."""
        return sum(points is None for points in self.points.values())


def everybody(
    root: Path, lessons: Iterable[Lesson] | None = None, now: datetime | None = None
) -> list[HandedIn]:
    """Return all that was handed in and graded, by lesson and learner.

    A time that lies after `now` is the time of a clock that goes wrong, and counts as now.
    """
    now = now or datetime.now(UTC)
    known = {lesson.folder: lesson for lesson in lessons or all_lessons()}
    entered: defaultdict[tuple[str, str], list[Written]] = defaultdict(list)
    for each in marks_in(Course(root).db_url):
        entered[each.lesson, each.learner].append(each)
    return [
        _handed_in(root, known[lesson], learner, entered[lesson, learner], now)
        for lesson, learner in sorted(entered)
        if lesson in known
    ]


def _handed_in(
    root: Path, lesson: Lesson, learner: str, entered: Iterable[Written], now: datetime
) -> HandedIn:
    folder = root / "submitted" / learner / lesson.folder
    record = stored_record(folder) if (folder / FILE_NAME).exists() else Record()
    snapshot = stored_snapshot(folder)
    name, made_at = learner, None
    try:
        note = note_from_bytes((folder / NOTE).read_bytes())
        name, made_at = note.learner, min(note.made_at, now)
    except (OSError, ValueError):
        pass  # handed in another way, so nobody typed a name

    def marked(exercise: Exercise) -> Mark | None:
        try:
            return mark(exercise, record, snapshot)
        except Exception as error:  # noqa: BLE001 - one odd answer must not cost the page
            write_down(error, f"looking at {exercise.id}")
            return None

    marks = {each.id: marked(each) for each in lesson.graded}
    return HandedIn(
        learner=learner,
        name=name,
        lesson=lesson.folder,
        made_at=made_at,
        last_active=_last_active(record, now) or made_at,
        marks={key: value for key, value in marks.items() if value is not None},
        points={each.exercise: each.points for each in entered},
    )


def _last_active(record: Record, now: datetime) -> datetime | None:
    times = [time for time in (_time(each.at) for each in record.answers.values()) if time]
    return min(max(times), now) if times else None


def _time(written: str) -> datetime | None:
    try:
        time = datetime.fromisoformat(written)
        return time.astimezone(UTC) if time.tzinfo else time.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return None
