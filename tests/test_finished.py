"""The certificate in a class: the gate, the points that the check gives, and a person's reading."""

from pathlib import Path

import pytest

from course_lib.answers import Entry, Record, record_to_bytes
from course_lib.exercise import sample_question, solution
from course_lib.exercises import all_lessons, find_lesson
from course_lib.gate import FOLDER as GATE
from course_lib.grading.course import Course
from course_lib.grading.finished import finished
from course_lib.grading.release import quiet
from course_lib.marks import Earned
from course_lib.marks.certificate import CAPSTONE

pytestmark = pytest.mark.slow

TEXTS = [each for each in find_lesson(CAPSTONE).graded if each.marked_by == "instructor"]


def submit(root: Path, learner: str, without: str = "") -> None:
    for lesson in all_lessons():
        answers = {
            each.id: Entry(value=solution(sample_question(each)), revision=1)
            for each in lesson.graded
            if lesson.folder != without
        }
        folder = root / "submitted" / learner / lesson.folder
        folder.mkdir(parents=True)
        (folder / "answers.json").write_bytes(record_to_bytes(Record(answers=answers)))


def read(root: Path, points: dict[str, list[float | None]], waits: tuple[str, ...] = ()) -> None:
    """A gradebook with the capstone's texts, as each learner's were read."""
    with quiet(), Course(root).gradebook() as book:
        for lesson in (GATE, CAPSTONE):
            book.add_assignment(lesson)
            book.add_notebook(lesson, lesson)
        for each in TEXTS:
            book.add_grade_cell(
                each.id, CAPSTONE, CAPSTONE, max_score=each.points, cell_type="markdown"
            )
        book.add_grade_cell("gate", GATE, GATE, max_score=1, cell_type="code")
        for learner, given in points.items():
            book.add_student(learner)
            for lesson in (GATE, CAPSTONE):
                book.add_submission(lesson, learner)
            for each, number in zip(TEXTS, given, strict=True):
                grade = book.find_grade(each.id, CAPSTONE, CAPSTONE, learner)
                grade.manual_score, grade.needs_manual_grade = number, learner in waits
        book.db.commit()


def test_only_what_a_person_has_read_and_found_good_finishes_the_course(tmp_path: Path) -> None:
    full = [float(each.points) for each in TEXTS]
    learners = ("all", "unread", "below", "new-words", "no-gate", "few-points")
    for learner in learners:
        submit(tmp_path, learner, {"no-gate": GATE}.get(learner, ""))
    for lesson in all_lessons():  # only the gate and the capstone came from this one
        if lesson.folder not in (GATE, CAPSTONE):
            (tmp_path / "submitted" / "few-points" / lesson.folder / "answers.json").unlink()
    given: dict[str, list[float | None]] = {learner: [*full] for learner in learners}
    given["unread"][0] = None
    given["below"][0] = full[0] / 3
    read(tmp_path, given, waits=("new-words",))
    found = finished(tmp_path)
    assert set(found) == {"all"}
    assert found["all"].earned is Earned.CERTIFICATE
