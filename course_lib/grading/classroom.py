"""Grade a folder of hand-ins: whatever lies in it, one report, and never the same work twice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from course_lib.exercises import find_lesson
from course_lib.grading.intake import Found, take_in
from course_lib.grading.job import folder_of, is_disk_full, unexpected
from course_lib.grading.journal import Journal
from course_lib.grading.move import Agree, Move
from course_lib.grading.one_computer import as_one_person
from course_lib.grading.one_grader import one_grader
from course_lib.grading.report import Report
from course_lib.grading.result import DISK_FULL, Failed, Graded, GradingStopped, Reason
from course_lib.grading.who import notes
from course_lib.grading.workers import Workers
from course_lib.hand_in import FindLesson, HandInProblem, Slip, choose, read_slip

if TYPE_CHECKING:  # it knows nbgrader
    from course_lib.grading.desk import Desk

MARKS = "marks.csv"

#: Starting nbgrader in each worker takes as long as grading about so many hand-ins.
WORKERS_PAY_FROM = 100

_WORKERS_NEED = ("course_lib.grading.job", "course_lib.grading.pages")

#: Told how many of how many hand-ins are done.
Progress = Callable[[int, int], None]


def grade_class(
    hand_ins: Path,
    root: Path,
    workers: int = 1,
    find: FindLesson = find_lesson,
    progress: Progress = lambda done, everything: None,
    agree: Agree = lambda moves: True,
    cluster: Executor | None = None,
    runs_open: bool = False,
) -> Report:
    """Grade every hand-in below a folder and return what happened.

    Writes `submitted/`, `autograded/`, `feedback/`, the gradebook and `marks.csv` below `root`.
    The marks do not depend on the number of workers or on the order of the files; for a small
    class, no more than this process is used. A hand-in that is graded already is left alone, so
    that a run after a stop goes on where that was. Where marks given before would move, `agree`
    is asked first. Raises `GradingStopped`.

    With a `cluster`, any engine that is an `Executor`, its workers do each learner's part; they
    must see `hand_ins` and `root` under the same paths. `workers` is then how many it has.

    Only where an instructor added code to a lesson, the code of its learners is run: shut in, or,
    where this computer cannot do that, only if `runs_open` says that the instructor agreed.
    """
    with _opened(hand_ins, root, workers, find, progress, cluster, runs_open) as (desk, arrived):
        from course_lib.grading.marks_table import export_marks
        from course_lib.grading.one_lesson import grade_lesson

        report = Report(failed=arrived.failed)
        report.moved += _moves(desk, arrived.waiting)
        if report.moved and not agree(report.moved):
            raise GradingStopped("Nothing was graded, and no mark was moved.")
        waiting = arrived.waiting
        while waiting:
            slip_of = {slip.path: slip for slip in waiting}
            lessons, waiting = _by_lesson(waiting), []
            for folder, theirs in lessons.items():
                for result in grade_lesson(desk, find(folder), theirs):
                    if isinstance(result, Graded):
                        report.graded.append(result)
                        continue
                    report.failed.append(result)
                    if result.reason is Reason.UNREADABLE:
                        waiting += arrived.before(slip_of[result.path])
        report.earlier += arrived.earlier
        if report.graded:
            export_marks(root, root / MARKS)
    return report


def preview_class(
    hand_ins: Path, root: Path, find: FindLesson = find_lesson, runs_open: bool = False
) -> tuple[list[Move], list[Failed]]:
    """Return the marks that grading this folder would move, and the files that it cannot use.

    Nothing is graded, and nothing is written that a person sees. Raises `GradingStopped`.
    """
    with _opened(hand_ins, root, 1, find, runs_open=runs_open) as (desk, arrived):
        return _moves(desk, arrived.waiting), arrived.failed


@dataclass(slots=True)
class _Arrived:
    """The hand-ins to grade, those that newer ones replace, and what cannot be graded."""

    waiting: list[Slip]
    earlier: list[Slip]
    failed: list[Failed]

    def before(self, slip: Slip) -> list[Slip]:
        """Take the newest of the earlier hand-ins of the same learner and lesson, if any."""
        whose = (slip.learner.id, slip.lesson)
        theirs = [each for each in self.earlier if (each.learner.id, each.lesson) == whose]
        for each in theirs[-1:]:
            self.earlier.remove(each)
        return theirs[-1:]


@contextmanager
def _opened(
    hand_ins: Path,
    root: Path,
    workers: int,
    find: FindLesson,
    progress: Progress = lambda done, everything: None,
    cluster: Executor | None = None,
    runs_open: bool = False,
) -> Iterator[tuple[Desk, _Arrived]]:
    """Hold the class, look through the folder, and set up the desk."""
    # Workers on other computers see the course's folder, and not this one's temporary files.
    shared = root if cluster else None
    with _the_class(root), TemporaryDirectory(prefix=".grading-", dir=shared) as scratch:
        slips, failed = _slips(hand_ins, Path(scratch), find)
        known = notes(root)
        keys = {learner: note.learner_key for learner, note in known.items()}
        chosen = choose(as_one_person(slips, known), keys)
        failed += [Failed(each.path, reason) for each, reason in chosen.held_back]
        arrived = _Arrived(list(chosen.to_grade), list(chosen.earlier), failed)
        pays = cluster is not None or len(arrived.waiting) >= WORKERS_PAY_FROM
        done = 0

        def count(more: int) -> None:
            nonlocal done
            done += more
            progress(done, max(done, len(chosen.to_grade)))

        # nbgrader takes seconds to import: the workers start at the same time as this process.
        with (
            Workers(workers if pays else 1, _WORKERS_NEED, cluster) as pool,
            Journal(root) as journal,
        ):
            from course_lib.grading.desk import Desk

            yield Desk(root, pool, journal, find, count, runs_open), arrived


def _moves(desk: Desk, slips: Sequence[Slip]) -> list[Move]:
    from course_lib.grading.moves import moves

    before = [slip for slip in slips if folder_of(desk.root, "submitted", slip).exists()]
    return [
        move
        for folder, theirs in _by_lesson(before).items()
        for move in moves(desk, desk.find(folder), theirs)
    ]


@contextmanager
def _the_class(root: Path) -> Iterator[None]:
    """Hold the class while it is graded; a full disk anywhere is one sentence."""
    try:
        with one_grader(root):
            yield
    except OSError as error:
        if not is_disk_full(error):
            raise
        raise GradingStopped(DISK_FULL) from error


def _slips(hand_ins: Path, scratch: Path, find: FindLesson) -> tuple[list[Slip], list[Failed]]:
    intake = take_in(hand_ins, scratch)
    read = [_slip(found, find) for found in intake.found]
    failed = [each for each in read if isinstance(each, Failed)]
    return [each for each in read if isinstance(each, Slip)], [*intake.failed, *failed]


def _slip(found: Found, find: FindLesson) -> Slip | Failed:
    try:
        return read_slip(found.file, found.path, found.sender, find)
    except HandInProblem as problem:
        return Failed(found.path, problem.sentence)
    except Exception as error:  # noqa: BLE001 - one hand-in must never stop the others
        return unexpected(found.path, error, "reading a hand-in")


def _by_lesson(slips: Sequence[Slip]) -> dict[str, list[Slip]]:
    lessons: defaultdict[str, list[Slip]] = defaultdict(list)
    for slip in slips:
        lessons[slip.lesson].append(slip)
    return dict(sorted(lessons.items()))
