"""Grade one lesson of a class: many workers, one writer, and only what is not done yet."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from sqlalchemy.exc import OperationalError

from course_lib.exercise import Lesson
from course_lib.grading import job
from course_lib.grading.desk import PART, Desk, is_done
from course_lib.grading.files import remove_folder
from course_lib.grading.fingerprint import fingerprint
from course_lib.grading.gradebook import GradebookWriter
from course_lib.grading.job import folder_of, unexpected
from course_lib.grading.journal import Line
from course_lib.grading.page_facts import PageFacts, page_facts
from course_lib.grading.pages import page_path, write_pages
from course_lib.grading.release import ReleaseProblem, quiet
from course_lib.grading.result import DISK_FULL, Failed, Graded, GradingStopped, Reason
from course_lib.grading.workers import Task
from course_lib.hand_in import Slip


@dataclass(slots=True)
class _Part:
    """A few hand-ins on their way: those graded before, then all that are entered now."""

    size: int
    graded: list[Graded] = field(default_factory=list)
    failed: list[Failed] = field(default_factory=list)
    pages: dict[str, PageFacts] = field(default_factory=dict)


def grade_lesson(desk: Desk, lesson: Lesson, slips: Sequence[Slip]) -> Iterator[Graded | Failed]:
    """Grade the hand-ins of one lesson and write their feedback; one never stops another.

    Raises `GradingStopped` where the disk is full.
    """
    try:
        blank = desk.blank(lesson)
    except ReleaseProblem as problem:
        yield from (Failed(slip.path, str(problem)) for slip in slips)
        desk.done(len(slips))
        return
    course = fingerprint(blank)
    with quiet(), GradebookWriter(desk.root, lesson.folder) as gradebook:
        parts: deque[_Part] = deque()

        def to_do() -> Iterator[Task[list[Graded | Failed]]]:
            for start in range(0, len(slips), PART):
                some = slips[start : start + PART]
                entered = gradebook.entered(slip.learner.id for slip in some)
                part, new = _Part(len(some)), []
                for slip in some:
                    line = desk.journal.find(slip.learner.id, slip.lesson)
                    if line and is_done(desk, slip, course, entered):
                        part.graded.append(line.graded(slip))
                    else:
                        new.append(slip)
                parts.append(part)
                yield desk.pool.give(job.grade_all, new, blank, desk.root, desk.find)

        told: deque[tuple[_Part, Task[list[str]]]] = deque()
        for results in desk.pool.in_order(to_do()):
            part = parts.popleft()
            _enter(desk, gradebook, part, results)
            told.append((part, _tell(desk, gradebook, part, lesson.folder, course)))
            if len(told) > desk.pool.ahead:
                yield from _finish(desk, *told.popleft(), course)
        for part, pages in told:
            yield from _finish(desk, part, pages, course)


def _enter(
    desk: Desk, gradebook: GradebookWriter, part: _Part, results: Sequence[Graded | Failed]
) -> None:
    part.failed += [each for each in results if isinstance(each, Failed)]
    if any(each.reason is Reason.DISK_FULL for each in part.failed):
        raise GradingStopped(DISK_FULL)
    graded = [each for each in results if isinstance(each, Graded)]
    words = {
        each.hand_in.learner.id: desk.journal.words(each.hand_in.learner.id, each.hand_in.lesson)
        for each in graded
    }
    try:
        gradebook.enter(graded, words)
        part.graded += graded
        return
    except Exception as error:  # noqa: BLE001 - then each by itself, to find the one at fault
        _stop_if_full(error)
    for each in graded:
        try:
            gradebook.enter([each], words)
        except Exception as error:  # noqa: BLE001 - one hand-in must never stop the others
            _stop_if_full(error)
            # As nbgrader does: what lies in autograded/ is in the gradebook too.
            remove_folder(folder_of(desk.root, "autograded", each.hand_in))
            part.failed.append(unexpected(each.hand_in.path, error, "writing the gradebook"))
        else:
            part.graded.append(each)


def _stop_if_full(error: Exception) -> None:
    if isinstance(error, OperationalError) and "disk is full" in str(error.orig):
        raise GradingStopped(DISK_FULL) from error


def _tell(
    desk: Desk, gradebook: GradebookWriter, part: _Part, lesson: str, course: str
) -> Task[list[str]]:
    """Give out the feedback pages that are not yet what the gradebook says."""
    learners = [each.hand_in.learner.id for each in part.graded]
    to_write = []
    for learner, entered in gradebook.entered(learners).items():
        facts = page_facts(learner, entered, gradebook.max_score)
        part.pages[learner] = facts
        line = desk.journal.find(learner, lesson)
        result = next(each for each in part.graded if each.hand_in.learner.id == learner)
        if not _is_told(desk.root, line, result, course, facts.digest):
            to_write.append(facts)
    return desk.pool.give(write_pages, to_write, desk.root, lesson)


def _is_told(root: Path, line: Line | None, result: Graded, course: str, page: str) -> bool:
    return (
        line is not None
        and (line.hand_in, line.course, line.page) == (result.hand_in.digest, course, page)
        and page_path(root, line.learner, line.lesson).exists()
    )


def _finish(
    desk: Desk, part: _Part, pages: Task[list[str]], course: str
) -> Iterator[Graded | Failed]:
    untold = set(pages.result())
    yield from part.failed
    for result in part.graded:
        learner, lesson = result.hand_in.learner.id, result.hand_in.lesson
        page = part.pages[learner]
        if learner in untold:
            yield Failed(
                result.hand_in.path,
                "It is graded, but its feedback page could not be made. Run the command again; "
                f"if that does not help, use: nbgrader generate_feedback {lesson} --force",
            )
        elif not _is_told(
            desk.root, desk.journal.find(learner, lesson), result, course, page.digest
        ):
            desk.journal.add(result, course, page.digest)
        yield _as_it_stands(result, page)
    desk.done(part.size)


def _as_it_stands(result: Graded, page: PageFacts) -> Graded:
    """Return a result with what a person has given meanwhile."""
    waiting = tuple(name for name, cell in page.cells.items() if cell["waiting"])
    return replace(result, points=round(page.score, 2), waiting=waiting)
