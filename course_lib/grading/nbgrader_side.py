"""The part of grading that is nbgrader's: the blank page, the gradebook, the pages, the table."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from nbgrader.plugins import CsvExportPlugin

from course_lib.exercise import Lesson
from course_lib.grading import job
from course_lib.grading.course import Course
from course_lib.grading.feedback import write_feedback
from course_lib.grading.files import remove_folder
from course_lib.grading.gradebook import GradebookWriter
from course_lib.grading.job import Failed, Graded, folder_of, unexpected
from course_lib.grading.prepare import prepare
from course_lib.grading.release import ReleaseProblem, quiet
from course_lib.grading.workers import Workers
from course_lib.hand_in import HandIn


def grade_lesson(
    root: Path, lesson: Lesson, hand_ins: Sequence[HandIn], pool: Workers
) -> list[Graded | Failed]:
    """Grade the hand-ins of one lesson and write their feedback; one never stops another."""
    try:
        blank = prepare(root, lesson)
    except ReleaseProblem as problem:
        return [Failed(hand_in.path, str(problem)) for hand_in in hand_ins]
    results: list[Graded | Failed] = []
    with quiet(), GradebookWriter(root) as gradebook:
        for result in pool.start(job.grade_all, hand_ins, blank, root):
            results.append(_entered(result, gradebook, root))
    graded = {each.hand_in.learner.id: each for each in results if isinstance(each, Graded)}
    for learner in _write_feedback(sorted(graded), root, lesson.folder, pool):
        results.append(
            Failed(
                graded[learner].hand_in.path,
                "It is graded, but its feedback page could not be made. Run the command again; "
                f"if that does not help, use: nbgrader generate_feedback {lesson.folder} --force",
            )
        )
    return results


def export_marks(root: Path, to: Path) -> None:
    """Write nbgrader's table of all marks, one line per learner and lesson."""
    course = Course(root)
    with quiet(), course.gradebook() as gradebook:
        plugin = CsvExportPlugin(config=course.settings())
        plugin.to = str(to)
        plugin.export(gradebook)


def _write_feedback(
    learners: Sequence[str], root: Path, lesson: str, pool: Workers
) -> Sequence[str]:
    """Write the pages, in as many parts as there are workers: each part starts nbgrader once."""
    if pool.number == 1:
        return write_feedback(learners, root, lesson)
    return list(pool.start(write_feedback, learners, root, lesson, parts=1))


def _entered(result: Graded | Failed, gradebook: GradebookWriter, root: Path) -> Graded | Failed:
    if isinstance(result, Failed):
        return result
    try:
        gradebook.enter(result)
    except Exception as error:  # noqa: BLE001 - one hand-in must never stop the others
        # As nbgrader does: what lies in autograded/ is in the gradebook too.
        remove_folder(folder_of(root, "autograded", result.hand_in))
        return unexpected(result.hand_in.path, error, "writing the gradebook")
    return result
