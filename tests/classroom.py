"""A class for the tests: a course folder, and hand-ins of Step One in every state."""

from __future__ import annotations

import json
import shutil
import sqlite3
import zipfile
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from course_lib.answers import Entry, Record, record_to_bytes
from course_lib.exercise import Lesson, sample_question, solution
from course_lib.exercises import find_lesson
from course_lib.hand_in import Learner, pack
from course_lib.hand_in.note import note_from_bytes, note_to_bytes
from course_lib.snapshot import Snapshot, counted

ROOT = Path(__file__).resolve().parent.parent
FOLDER = "02_step_one_find_and_follow"
LESSON = find_lesson(FOLDER)
PAGE = f"{FOLDER}.ipynb"

#: All points but those that a person gives.
ALL_POINTS = sum(each.points for each in LESSON.graded if each.marked_by == "check")

#: The sample answer to the short text, which no learner may find in their page.
SAMPLE_TEXT = next(
    str(solution(each.question))
    for each in LESSON.graded
    if each.marked_by == "instructor" and not callable(each.question)
)

Answers = dict[str, Any]
Notebook = dict[str, Any]


def full_answers(*names: str) -> Answers:
    """Model answers to the exercises named, or to all that count."""
    return {
        each.id: solution(sample_question(each))
        for each in LESSON.graded
        if not names or each.id.partition("_")[2] in names
    }


#: An own account that was agreed to: six people follow it, and it follows two of them.
OWN = Snapshot(
    source="archive",
    observed_on=date(2026, 3, 6),
    holds=("followers", "following"),
    both=("0" * 16, "1" * 16),
    followers_only=tuple(f"{number:016x}" for number in range(16, 20)),
)


def with_own_answers(answers: Answers) -> Answers:
    """The answers, but the exercises about an account are answered for `OWN` alone."""
    made = dict(answers)
    for each in LESSON.graded:
        if each.is_about_an_account:
            del made[each.id]
            key = each.key(OWN.source)
            made[key] = solution(counted(each, OWN, {key})[1])
    return made


def lesson_folder(course: Path, tmp_path: Path, answers: Answers, lesson: Lesson = LESSON) -> Path:
    """A learner's folder of a lesson, as released, with answers."""
    folder = tmp_path / "learner" / lesson.folder
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(course / "lessons" / lesson.folder, folder)
    record = Record(
        answers={name: Entry(value=value, revision=1) for name, value in answers.items()}
    )
    (folder / "answers.json").write_bytes(record_to_bytes(record))
    return folder


def hand_in(
    course: Path,
    to: Path,
    name: str,
    answers: Answers,
    *,
    key: str = "",
    change: Callable[[Notebook], None] | None = None,
    own: Snapshot | None = None,
    lesson: Lesson = LESSON,
) -> Path:
    """Pack a hand-in as a learner does; `change` edits their page first."""
    to.mkdir(exist_ok=True)
    folder = lesson_folder(course, to.parent, answers, lesson)
    if change:
        page = json.loads((folder / PAGE).read_text(encoding="utf-8"))
        change(page)
        (folder / PAGE).write_text(json.dumps(page), encoding="utf-8")
    return pack(lesson, folder, Learner(name, key or f"key of {name}"), to, own)


def marks(course: Path) -> dict[tuple[str, str], tuple[float | None, float | None, bool]]:
    """(learner, exercise name) → automatic points, a person's points, waiting for a person."""
    question = """
        select submission.student_id, cell.name,
               grade.auto_score, grade.manual_score, grade.needs_manual_grade
        from grade
        join base_cell cell on cell.id = grade.cell_id
        join submitted_notebook page on page.id = grade.notebook_id
        join submitted_assignment submission on submission.id = page.assignment_id
    """
    with sqlite3.connect(course / "gradebook.db") as gradebook:
        return {
            (learner, _short(name)): (auto, manual, bool(waiting))
            for learner, name, auto, manual, waiting in gradebook.execute(question)
        }


def _short(name: str) -> str:
    """An exercise's name without its lesson's; what an instructor added has a name alone."""
    return name.partition("_")[2] or name


def points(course: Path, learner: str) -> float:
    """A learner's automatic points."""
    return sum(mark[0] or 0.0 for (who, _), mark in marks(course).items() if who == learner)


def autograded(course: Path, learner: str) -> Notebook:
    """A learner's page as formgrader shows it."""
    path = course / "autograded" / learner / FOLDER / PAGE
    return dict(json.loads(path.read_text(encoding="utf-8")))


def graded_cells(page: Notebook) -> dict[str, dict[str, Any]]:
    """The graded cells of a page, by exercise name."""
    return {
        _short(cell["metadata"]["nbgrader"]["grade_id"]): cell
        for cell in page["cells"]
        if cell["metadata"].get("nbgrader", {}).get("grade")
    }


def rewrite(path: Path, files: dict[str, bytes]) -> None:
    """Put other files into a hand-in."""
    with zipfile.ZipFile(path) as old:
        members = {name: old.read(name) for name in old.namelist()}
    with zipfile.ZipFile(path, "w") as new:
        for name, content in {**members, **files}.items():
            new.writestr(name, content)


def later(path: Path, files: dict[str, bytes]) -> None:
    """Make a hand-in over as one of the next day."""
    note = note_from_bytes(zipfile.ZipFile(path).read("hand_in.json"))
    note.made_at += timedelta(days=1)
    rewrite(path, {**files, "hand_in.json": note_to_bytes(note)})


def mark_by_hand(
    course: Path, learner: str, number: float, comment: str, exercise: str = ""
) -> None:
    """What formgrader does when a person types points and a comment."""
    from nbgrader.api import Gradebook

    text = next(each.id for each in LESSON.graded if each.marked_by == "instructor")
    with Gradebook(f"sqlite:///{course / 'gradebook.db'}") as gradebook:
        grade = gradebook.find_grade(exercise or text, FOLDER, FOLDER, learner)
        grade.manual_score, grade.needs_manual_grade = number, False
        if not exercise:
            gradebook.find_comment(text, FOLDER, FOLDER, learner).manual_comment = comment
        gradebook.db.commit()
