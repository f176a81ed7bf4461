"""Grade a folder of hand-ins: whatever lies in it, one report, and never the same work twice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from course_lib.exercises import find_lesson
from course_lib.grading.intake import Found, take_in
from course_lib.grading.job import is_disk_full, unexpected
from course_lib.grading.journal import Journal
from course_lib.grading.one_grader import one_grader
from course_lib.grading.report import Report
from course_lib.grading.result import Failed, Graded, GradingStopped, Reason
from course_lib.grading.workers import Workers
from course_lib.hand_in import FindLesson, HandInProblem, Slip, choose, read_slip
from course_lib.hand_in.note import FILE_NAME as NOTE
from course_lib.hand_in.note import note_from_bytes

MARKS = "marks.csv"

#: Starting nbgrader in each worker takes as long as grading about so many hand-ins.
WORKERS_PAY_FROM = 100

#: Told how many of how many hand-ins are done.
Progress = Callable[[int, int], None]


def grade_class(
    hand_ins: Path,
    root: Path,
    workers: int = 1,
    find: FindLesson = find_lesson,
    progress: Progress = lambda done, everything: None,
) -> Report:
    """Grade every hand-in below a folder and return what happened.

    Writes `submitted/`, `autograded/`, `feedback/`, the gradebook and `marks.csv` below `root`.
    The marks do not depend on the number of workers or on the order of the files; for a small
    class, no more than this process is used. A hand-in that is graded already is left alone, so
    that a run after a stop goes on where that was. Raises `GradingStopped`.
    """
    report = Report()
    with _the_class(root), TemporaryDirectory() as scratch:
        slips, report.failed = _slips(hand_ins, Path(scratch), find)
        chosen = choose(slips, _known_keys(root))
        report.failed += [Failed(each.path, reason) for each, reason in chosen.held_back]
        earlier, waiting = list(chosen.earlier), list(chosen.to_grade)
        number = workers if len(waiting) >= WORKERS_PAY_FROM else 1
        done = 0

        def count(more: int) -> None:
            nonlocal done
            done += more
            progress(done, max(done, len(chosen.to_grade)))

        # nbgrader takes seconds to import: the workers start at the same time as this process.
        with Workers(number, _WORKERS_NEED) as pool, Journal(root) as journal:
            from course_lib.grading.one_lesson import Desk, grade_lesson

            desk = Desk(root, pool, journal, find, count)
            while waiting:
                slip_of = {slip.path: slip for slip in waiting}
                lessons, waiting = _by_lesson(waiting), []
                for folder, theirs in lessons.items():
                    for result in grade_lesson(desk, find(folder), theirs):
                        if isinstance(result, Graded):
                            report.graded.append(result)
                            continue
                        report.failed.append(result)
                        if result.reason is not Reason.UNREADABLE:
                            continue
                        if before := _before(slip_of[result.path], earlier):
                            earlier.remove(before)
                            waiting.append(before)
        report.earlier += earlier
        if report.graded:
            from course_lib.grading.marks_table import export_marks

            export_marks(root, root / MARKS)
    return report


_WORKERS_NEED = ("course_lib.grading.job", "course_lib.grading.pages")


@contextmanager
def _the_class(root: Path) -> Iterator[None]:
    """Hold the class while it is graded; a full disk anywhere is one sentence."""
    try:
        with one_grader(root):
            yield
    except OSError as error:
        if not is_disk_full(error):
            raise
        from course_lib.grading.one_lesson import DISK_FULL

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


def _before(slip: Slip, earlier: Sequence[Slip]) -> Slip | None:
    """Return the newest of the earlier hand-ins of the same learner and lesson."""
    whose = (slip.learner.id, slip.lesson)
    theirs = [each for each in earlier if (each.learner.id, each.lesson) == whose]
    return theirs[-1] if theirs else None


def _known_keys(root: Path) -> Mapping[str, str]:
    """Return the keys of the learners graded before, by id."""
    known = {}
    for path in sorted((root / "submitted").glob(f"*/*/{NOTE}")):
        try:
            known[path.parent.parent.name] = note_from_bytes(path.read_bytes()).learner_key
        except (OSError, ValueError):
            continue  # not written by this command, so it says nothing about the learner
    return known


def _by_lesson(slips: Sequence[Slip]) -> dict[str, list[Slip]]:
    lessons: defaultdict[str, list[Slip]] = defaultdict(list)
    for slip in slips:
        lessons[slip.lesson].append(slip)
    return dict(sorted(lessons.items()))
