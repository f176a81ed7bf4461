"""Three learners through every lesson and the real nbgrader: the marks are those declared."""

import shutil
from pathlib import Path

import pytest
from classroom import ROOT, hand_in
from whole_course import LEARNERS, points

from course_lib.exercise import sample_question
from course_lib.exercises import all_lessons
from course_lib.grading.classroom import grade_class
from course_lib.grading.course import Course
from course_lib.grading.report import Report
from course_lib.grading.totals import columns

pytestmark = pytest.mark.slow

LESSONS = {lesson.folder: lesson for lesson in all_lessons()}


@pytest.fixture(scope="module")
def whole_course(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Report]:
    """A course as it is handed out, with all that three learners sent, graded."""
    root = tmp_path_factory.mktemp("whole")
    for folder in ("solutions", "lessons"):
        shutil.copytree(ROOT / folder, root / folder)
    shutil.copy(ROOT / "nbgrader_config.py", root)
    for name, answer in LEARNERS.items():
        for lesson in all_lessons():
            answers = {each.id: answer(sample_question(each))[0] for each in lesson.graded}
            hand_in(root, root / "hand-ins", name, answers, lesson=lesson)
    return root, grade_class(root / "hand-ins", root)


def all_marks(root: Path) -> dict[tuple[str, str], tuple[float, bool]]:
    """(learner, grade id) → the check's points, and whether a person still reads."""
    with Course(root).gradebook() as gradebook:
        return {
            (submission.student.id, grade.name): (grade.auto_score or 0.0, grade.needs_manual_grade)
            for lesson in LESSONS
            for submission in gradebook.assignment_submissions(lesson)
            for notebook in submission.notebooks
            for grade in notebook.grades
        }


@pytest.mark.parametrize("learner", LEARNERS)
def test_each_exercise_earns_what_was_declared(whole_course, learner):
    given = all_marks(whole_course[0])
    theirs = {name: mark[0] for (who, name), mark in given.items() if who == learner.lower()}
    expected = {
        each.id: points(each, learner) for lesson in LESSONS.values() for each in lesson.graded
    }
    assert theirs == pytest.approx(expected)


def test_the_three_are_told_apart(whole_course):
    """A course in which the careless do as well as the average asks for nothing."""
    perfect, average, careless = (
        sum(points(each, learner) for lesson in LESSONS.values() for each in lesson.graded)
        for learner in LEARNERS
    )
    assert careless < 0.05 * perfect < 0.4 * perfect < average < 0.8 * perfect


def test_a_person_reads_all_that_was_written(whole_course):
    texts = {
        each.id
        for lesson in LESSONS.values()
        for each in lesson.graded
        if each.marked_by == "instructor"
    }
    waiting = {key for key, mark in all_marks(whole_course[0]).items() if mark[1]}
    assert waiting == {(who, text) for who in ("perfect", "average") for text in texts}


def test_the_gate_opens_for_those_who_passed_it(whole_course):
    _, report = whole_course
    assert not report.failed
    gates = {
        (each.hand_in.learner.name, each.hand_in.lesson): each.gate_open
        for each in report.graded
        if each.gate_open is not None
    }
    for lesson in LESSONS.values():
        critical = tuple(each.title for each in lesson.exercises if each.critical)
        if critical:
            assert gates["Perfect", lesson.folder] == ()
            assert gates["Careless", lesson.folder] == critical


def test_a_perfect_learner_reaches_every_point_once_a_person_has_read(whole_course):
    root, _ = whole_course
    with Course(root).gradebook() as gradebook:
        for folder, lesson in LESSONS.items():
            for each in lesson.graded:
                if each.marked_by == "instructor":
                    grade = gradebook.find_grade(each.id, folder, folder, "perfect")
                    grade.manual_score, grade.needs_manual_grade = each.points, False
        gradebook.db.commit()
    marks = {column.title: column for column in columns(root)}
    for lesson in LESSONS.values():
        assert marks[lesson.title].out_of == lesson.max_points
        assert marks[lesson.title].marks["perfect"].points == lesson.max_points


def test_the_levels_are_below_the_answers_and_on_no_learners_page(whole_course):
    root, _ = whole_course
    for lesson in LESSONS.values():
        texts = [each for each in lesson.graded if each.marked_by == "instructor"]
        for_marker = root / "autograded" / "perfect" / lesson.folder / f"{lesson.folder}.ipynb"
        for_learner = root / "feedback" / "perfect" / lesson.folder / f"{lesson.folder}.html"
        assert for_marker.read_text("utf-8").count("Levels 0 to 3, each with") == len(texts)
        page = for_learner.read_text("utf-8")
        assert page.count("What a good answer has") == len(texts)
        for fold in ("Levels 0 to 3", "What was asked", "Comments that fit many answers"):
            assert fold not in page
