"""Makes hand-ins for the benchmarks, from perfect to empty, as a class gives them."""

from __future__ import annotations

import random
import shutil
from collections.abc import Sequence
from pathlib import Path

from course_lib.answers import Entry, Record, record_to_bytes
from course_lib.exercise import Answer, Lesson, solution
from course_lib.hand_in import Learner, pack
from course_lib.linter.lint import sample_question

ROOT = Path(__file__).resolve().parent.parent


def make_hand_ins(work: Path, lessons: Sequence[Lesson], learners: int) -> Path:
    """Pack each lesson for each learner and return the folder of the files."""
    to = work / "hand-ins"
    to.mkdir(parents=True)
    for lesson in lessons:
        page = work / "learner" / lesson.folder
        page.mkdir(parents=True)
        shutil.copy(ROOT / "solutions" / lesson.folder / f"{lesson.folder}.ipynb", page)
        full = {each.id: solution(sample_question(each)) for each in lesson.graded}
        for place in range(learners):
            luck = random.Random(place)
            answers = {
                name: Entry(value=answer(value, luck), revision=1)
                for name, value in full.items()
                if luck.random() > place / learners
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


def new_course(root: Path, lessons: Sequence[Lesson]) -> None:
    """Make a course with these lessons released, as it stands before the first hand-in."""
    from course_lib.grading.release import release

    for lesson in lessons:
        folder = Path("solutions", lesson.folder)
        shutil.copytree(ROOT / folder, root / folder)
    shutil.copy(ROOT / "nbgrader_config.py", root)
    for lesson in lessons:
        release(root, lesson.folder)
