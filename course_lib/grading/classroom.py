"""Grade a folder of hand-ins: many workers, one writer of the gradebook, one report."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from course_lib.exercise import Lesson
from course_lib.exercises import find_lesson
from course_lib.grading import job
from course_lib.grading.job import Failed, Graded
from course_lib.grading.report import Report
from course_lib.grading.workers import Workers
from course_lib.hand_in import HandIn, choose
from course_lib.hand_in.note import FILE_NAME as NOTE
from course_lib.hand_in.note import note_from_bytes

MARKS = "marks.csv"

#: Starting nbgrader in each worker takes as long as grading about so many hand-ins.
WORKERS_PAY_FROM = 100


def grade_class(
    hand_ins: Path,
    root: Path,
    workers: int = 1,
    find: Callable[[str], Lesson] = find_lesson,
) -> Report:
    """Grade every hand-in below a folder and return what happened.

    Writes `submitted/`, `autograded/`, `feedback/`, `gradebook.db` and `marks.csv` below `root`.
    The marks do not depend on the number of workers or on the order of the files; for a small
    class, no more than this process is used.
    """
    report = Report()
    zips, others = _files(hand_ins)
    report.failed += [Failed(path, "It is not a ZIP, so it was left aside.") for path in others]
    number = workers if len(zips) >= WORKERS_PAY_FROM else 1
    # nbgrader takes seconds to import: the workers do so at the same time as this process.
    with Workers(number, prepare="course_lib.grading.feedback") as pool:
        unpacked = pool.start(job.read_all, zips, find)
        from course_lib.grading import nbgrader_side

        read = list(unpacked)
        report.failed += [each for each in read if isinstance(each, Failed)]
        chosen = choose([each for each in read if isinstance(each, HandIn)], _known_keys(root))
        report.earlier += chosen.earlier
        report.failed += [Failed(each.path, reason) for each, reason in chosen.held_back]
        for folder, theirs in _by_lesson(chosen.to_grade).items():
            results = nbgrader_side.grade_lesson(root, find(folder), theirs, pool)
            report.failed += [each for each in results if isinstance(each, Failed)]
            report.graded += [each for each in results if isinstance(each, Graded)]
    if report.graded:
        nbgrader_side.export_marks(root, root / MARKS)
    return report


def _files(folder: Path) -> tuple[list[Path], list[Path]]:
    """Return the ZIPs below a folder, and the other files that are not hidden."""
    files = [
        path
        for path in sorted(folder.rglob("*"))
        if path.is_file()
        and not any(part.startswith(".") for part in path.relative_to(folder).parts)
    ]
    zips = [path for path in files if path.suffix.lower() == ".zip"]
    return zips, [path for path in files if path not in zips]


def _known_keys(root: Path) -> Mapping[str, str]:
    """Return the keys of the learners graded before, by id."""
    known = {}
    for path in sorted((root / "submitted").glob(f"*/*/{NOTE}")):
        try:
            known[path.parent.parent.name] = note_from_bytes(path.read_bytes()).learner_key
        except (OSError, ValueError):
            continue  # not written by this command, so it says nothing about the learner
    return known


def _by_lesson(hand_ins: Sequence[HandIn]) -> dict[str, list[HandIn]]:
    lessons: defaultdict[str, list[HandIn]] = defaultdict(list)
    for hand_in in hand_ins:
        lessons[hand_in.lesson].append(hand_in)
    return dict(sorted(lessons.items()))
