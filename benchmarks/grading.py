"""How much faster `course grade` is than plain `nbgrader autograde`, on the same hand-ins.

Both sides grade the same hand-ins of Step One in this run, programs already started. Ours is
everything from the ZIPs to marks, gradebook, feedback pages and the table; nbgrader's is
autograding alone, with its own steps and a kernel per learner. The last line is JSON:
`ratio_one_worker` and `ratio_two_workers` (nbgrader's seconds per hand-in divided by ours) and
`marks_equal`.

    python benchmarks/grading.py --hand-ins 20
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import sqlite3
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from course_lib.answers import Entry, Record, record_to_bytes
from course_lib.exercise import Answer, Lesson, solution
from course_lib.exercises import find_lesson
from course_lib.grading.classroom import grade_class
from course_lib.hand_in import Learner, pack
from course_lib.linter.lint import sample_question

# nbgrader is imported where it is used: each worker process reads the top of this file again.

ROOT = Path(__file__).resolve().parent.parent
LESSON = "02_step_one_find_and_follow"

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
    number = parser.parse_args().hand_ins
    with TemporaryDirectory() as folder:
        work = Path(folder)
        hand_ins = make_hand_ins(work, find_lesson(LESSON), number)
        one, seconds_one = ours(work / "one", hand_ins, workers=1)
        two, seconds_two = ours(work / "two", hand_ins, workers=2)
        stock, seconds_stock = nbgraders(work / "stock", work / "one")
    result = {
        "hand_ins": number,
        "seconds_stock": round(seconds_stock / number, 3),
        "seconds_one_worker": round(seconds_one / number, 3),
        "seconds_two_workers": round(seconds_two / number, 3),
        "ratio_one_worker": round(seconds_stock / seconds_one, 1),
        "ratio_two_workers": round(seconds_stock / seconds_two, 1),
        "marks_equal": one == two == stock and len({mark[0] for mark in one}) == number,
    }
    print(json.dumps(result))


def make_hand_ins(work: Path, lesson: Lesson, number: int) -> Path:
    """Pack hand-ins from perfect to empty, as a class gives them."""
    to = work / "hand-ins"
    to.mkdir()
    page = work / LESSON
    page.mkdir()
    shutil.copy(ROOT / "solutions" / LESSON / f"{LESSON}.ipynb", page)
    for place in range(number):
        luck = random.Random(place)
        answers = {
            exercise.id: Entry(value=answer(solution(sample_question(exercise)), luck), revision=1)
            for exercise in lesson.graded
            if luck.random() > place / number
        }
        (page / "answers.json").write_bytes(record_to_bytes(Record(answers=answers)))
        pack(lesson, page, Learner(f"Learner {place:04}", f"key-{place}"), to)
    return to


def answer(full: Answer, luck: random.Random) -> Answer:
    """Return a full answer, or now and then a part of it."""
    if isinstance(full, list) and luck.random() < 0.5:
        return full[: luck.randint(1, len(full))]
    if isinstance(full, dict) and luck.random() < 0.5:
        return dict(luck.sample(sorted(full.items()), luck.randint(1, len(full))))
    return full


def new_course(root: Path) -> None:
    """Make a course with the lesson released, as it stands before the first hand-in."""
    from course_lib.grading.release import release

    shutil.copytree(ROOT / "solutions", root / "solutions")
    shutil.copy(ROOT / "nbgrader_config.py", root)
    release(root, LESSON)


def ours(root: Path, hand_ins: Path, workers: int) -> tuple[list[object], float]:
    new_course(root)
    start = time.perf_counter()
    grade_class(hand_ins, root, workers)
    return marks(root), time.perf_counter() - start


def nbgraders(root: Path, graded: Path) -> tuple[list[object], float]:
    """Let nbgrader autograde what `course grade` unpacked, with the course's own settings."""
    from nbgrader.converters import Autograde

    from course_lib.grading.course import Course
    from course_lib.grading.release import quiet

    new_course(root)
    shutil.copytree(graded / "submitted", root / "submitted")
    course = Course(root)
    config = course.settings()
    start = time.perf_counter()
    with quiet():
        Autograde(coursedir=course.directory(LESSON, config), config=config).start()
    return marks(root), time.perf_counter() - start


def marks(root: Path) -> list[object]:
    with sqlite3.connect(root / "gradebook.db") as gradebook:
        return list(gradebook.execute(MARKS))


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    main()
