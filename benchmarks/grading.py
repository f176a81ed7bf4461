"""How much faster `course grade` is than plain `nbgrader autograde`, on the same hand-ins.

Both sides grade the same hand-ins of Step One in this run, programs already started. Ours is
everything from the ZIPs to marks, gradebook, feedback pages and the table; nbgrader's is
autograding alone, with its own steps and a kernel per learner. A class is then graded twice in
programs of their own, with 20 and with 2,000 hand-ins of the same lessons, for what one hand-in
costs and for the most memory that one process held. The last line is JSON: `ratio_one_worker` and
`ratio_two_workers` (nbgrader's seconds per hand-in divided by ours), `marks_equal`,
`otter_ratio` (the same for `otter run`; only with --otter), `memory_mb_20`, `memory_mb_2000`.

    python benchmarks/grading.py --hand-ins 20 --otter install
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import time
from concurrent.futures import Executor, ProcessPoolExecutor
from math import ceil
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory

from a_class import ROOT, make_hand_ins, new_course

from course_lib.exercises import all_lessons, find_lesson
from course_lib.grading.classroom import grade_class

# nbgrader is imported where it is used: each worker process reads the top of this file again.

LESSON = find_lesson("02_step_one_find_and_follow")
SMALL, LARGE = 20, 2_000

MARKS = """
    select submission.student_id, cell.name, grade.auto_score, grade.needs_manual_grade
    from grade
    join base_cell cell on cell.id = grade.cell_id
    join submitted_notebook page on page.id = grade.notebook_id
    join submitted_assignment submission on submission.id = page.assignment_id
    order by 1, 2
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--hand-ins", type=int, default=20)
    parser.add_argument("--otter", help="`install`, or the folder of an environment's programs")
    parser.add_argument("--one-class", nargs=2, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.one_class:
        one_class(*arguments.one_class)
        return
    number = arguments.hand_ins
    with TemporaryDirectory() as folder:
        work = Path(folder)
        hand_ins = make_hand_ins(work, [LESSON], number)
        one, seconds_one = ours(work / "one", hand_ins, workers=1)
        with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as started:
            ours(work / "start", hand_ins, workers=2, cluster=started)
            two, seconds_two = ours(work / "two", hand_ins, workers=2, cluster=started)
        stock, seconds_stock = nbgraders(work / "stock", work / "one")
        result = {
            "hand_ins": number,
            "seconds_stock": round(seconds_stock / number, 3),
            "seconds_one_worker": round(seconds_one / number, 3),
            "seconds_two_workers": round(seconds_two / number, 3),
            "ratio_one_worker": round(seconds_stock / seconds_one, 1),
            "ratio_two_workers": round(seconds_stock / seconds_two, 1),
            "marks_equal": one == two == stock and len({mark[0] for mark in one}) == number,
            "otter_ratio": None,
        }
        if arguments.otter:
            import with_otter

            programs = with_otter.environment(arguments.otter, work)
            some = sorted(hand_ins.iterdir())[:: max(1, number // 4)]
            seconds = with_otter.seconds_per_hand_in(programs, work / "otter-run", LESSON, some)
            result["seconds_otter"] = round(seconds, 3)
            result["otter_ratio"] = round(seconds * number / seconds_one, 1)
        for size in (SMALL, LARGE):
            result |= one_size(work / f"class-{size}", size)
    print(json.dumps(result))


def one_size(work: Path, size: int) -> dict[str, float]:
    """Grade a class over all lessons in a program of its own, with one worker."""
    lessons = [lesson for lesson in all_lessons() if lesson.graded]
    hand_ins = make_hand_ins(work, lessons, ceil(size / len(lessons)))
    new_course(work / "course", lessons)
    command = [sys.executable, __file__, "--one-class", str(hand_ins), str(work / "course")]
    # The course's nbgrader settings keep programs from importing what lies beside them.
    environment = {name: held for name, held in os.environ.items() if name != "PYTHONSAFEPATH"}
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=environment)
    seconds, number, memory = json.loads(done.stdout.splitlines()[-1])
    return {f"seconds_of_{size}": round(seconds / number, 4), f"memory_mb_{size}": round(memory)}


def one_class(hand_ins: str, root: str) -> None:
    """Print the seconds, the hand-ins graded, and the most memory in MB of this process."""
    import resource

    import course_lib.grading.one_lesson  # noqa: F401 - the start of the program does not count

    start = time.perf_counter()
    report = grade_class(Path(hand_ins), Path(root))
    seconds = time.perf_counter() - start
    assert not report.failed, report.failed[:3]
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    megabytes = most / (1_000_000 if sys.platform == "darwin" else 1_000)
    print(json.dumps([seconds, len(report.graded), megabytes]))


def ours(
    root: Path, hand_ins: Path, workers: int, cluster: Executor | None = None
) -> tuple[list[object], float]:
    new_course(root, [LESSON])
    import course_lib.grading.one_lesson  # noqa: F401 - the start of the program does not count

    start = time.perf_counter()
    grade_class(hand_ins, root, workers, cluster=cluster)
    return marks(root), time.perf_counter() - start


def nbgraders(root: Path, graded: Path) -> tuple[list[object], float]:
    """Let nbgrader autograde what `course grade` unpacked, with the course's own settings."""
    from nbgrader.converters import Autograde

    from course_lib.grading.course import Course
    from course_lib.grading.release import quiet

    new_course(root, [LESSON])
    shutil.copytree(graded / "submitted", root / "submitted")
    course = Course(root)
    config = course.settings()
    start = time.perf_counter()
    with quiet():
        Autograde(coursedir=course.directory(LESSON.folder, config), config=config).start()
    return marks(root), time.perf_counter() - start


def marks(root: Path) -> list[object]:
    with sqlite3.connect(root / "gradebook.db") as gradebook:
        return list(gradebook.execute(MARKS))


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    main()
