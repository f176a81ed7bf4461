"""Pack a lesson into the one file that a learner sends."""

from __future__ import annotations

import hashlib
import json
import zipfile
from datetime import UTC, datetime
from pathlib import Path

from course_lib.answers import (
    FILE_NAME,
    AnswerFile,
    AnswersProblem,
    Entry,
    Record,
    record_to_bytes,
)
from course_lib.checks import Outcome, answer_in_shape, check
from course_lib.exercise import Choose, Exercise, Lesson, Sort
from course_lib.hand_in import note
from course_lib.hand_in.learner import Learner
from course_lib.hand_in.problem import HandInProblem
from course_lib.snapshot import FILE_NAME as SNAPSHOT
from course_lib.snapshot import (
    LARGEST_SNAPSHOT,
    Snapshot,
    counted,
    keys_that_count,
    snapshot_to_bytes,
)
from course_lib.whole_file import replacing

#: What a mail program has to be able to attach.
_FOR_ALL_TO_READ = 0o644


def open_exercises(lesson: Lesson, record: Record) -> tuple[Exercise, ...]:
    """Return the graded exercises that have no answer yet, or only a part of one.

    An exercise about an account is answered with the sample, which counts for everybody.
    """
    return tuple(
        exercise
        for exercise in lesson.graded
        if not any(
            _is_answered(each, record.answers.get(each.id, Entry()).value)
            for each in (exercise, exercise.instead)
            if each is not None
        )
    )


def pack(
    lesson: Lesson,
    lesson_folder: Path,
    learner: Learner,
    to: Path,
    own: Snapshot | None = None,
    own_name: str = "",
) -> Path:
    """Write `<lesson>--<safe name>.zip` into the folder `to` and return its path.

    It holds the page, the answers to this lesson's graded exercises, and a note with the name.
    Only with `own`, the snapshot that the learner saw and agreed to, does it hold that and the
    answers about their own account, whose keys end with `own_name` in the record, or else with
    its source. Raises `HandInProblem`.
    """
    kept = _graded_only(lesson, _saved(lesson_folder), own, own_name)
    files = {FILE_NAME: record_to_bytes(kept)}
    if own is not None:
        files[SNAPSHOT] = _small_enough(snapshot_to_bytes(own))
    page = lesson_folder / f"{lesson.folder}.ipynb"
    content = _page_without_outputs(page)
    if content is not None:
        files[page.name] = content
    files[note.FILE_NAME] = note.note_to_bytes(
        note.Note(
            learner=learner.name,
            learner_key=learner.key,
            lesson=lesson.folder,
            course_version=note.course_version(),
            made_at=datetime.now(UTC),
            files={name: hashlib.sha256(held).hexdigest() for name, held in files.items()},
        )
    )
    target = to / f"{lesson.folder}--{learner.id}.zip"
    try:
        _write(target, files)
    except OSError as error:
        raise HandInProblem(
            f"We could not write {target.name} into {to}. Check that the folder exists, that the "
            "disk is not full and that you may write there. Your answers are safe."
        ) from error
    return target


def _small_enough(snapshot: bytes) -> bytes:
    if len(snapshot) > LARGEST_SNAPSHOT:
        raise HandInProblem(
            "Your own account has too many people for the file. Hand in without it: your answers "
            "with the sample account count just as much."
        )
    return snapshot


def _is_answered(exercise: Exercise, value: object) -> bool:
    if exercise.is_about_an_account and value is None:
        return False  # the sample need not be read to know that
    _, question = counted(exercise, None, ())
    given = answer_in_shape(question, value)
    if isinstance(question, Sort):
        return isinstance(given, dict) and len(given) == len(question.items)
    if isinstance(question, Choose) and question.how_many is not None:
        return isinstance(given, list) and len(given) == question.how_many
    outcome = check(exercise, question, value).outcome
    if exercise.marked_by == "instructor":
        return outcome is Outcome.FOR_INSTRUCTOR
    return outcome is not Outcome.NOT_TRIED


def _saved(lesson_folder: Path) -> Record:
    file = AnswerFile(lesson_folder)
    try:
        record = file.read()
    except AnswersProblem as problem:
        raise HandInProblem(str(problem)) from problem
    if file.notice:
        raise HandInProblem(file.notice)
    return record


def _graded_only(lesson: Lesson, record: Record, own: Snapshot | None, own_name: str) -> Record:
    """Leave out practice, accounts that were not agreed to, and answers that were put aside."""
    kept = Record()
    # Here a learner may have several accounts. In the file there is only the one of the snapshot.
    names = (
        {each.key(own.source): each.key(own_name or own.source) for each in lesson.handed_in}
        if own
        else {}
    )
    for key in keys_that_count(lesson, own):
        entry = record.answers.get(names.get(key, key))
        if entry is not None:
            entry.before = None
            kept.answers[key] = entry
    return kept


def _page_without_outputs(page: Path) -> bytes | None:
    """Return the page without what it drew, which may show the learner's own account.

    None where it cannot be read: the answers count, not the page.
    """
    try:
        notebook = json.loads(page.read_bytes())
        for cell in notebook["cells"]:
            if cell["cell_type"] == "code":
                cell["outputs"] = []
                cell["execution_count"] = None
        notebook["metadata"].pop("widgets", None)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    return json.dumps(notebook, ensure_ascii=False, indent=1).encode("utf-8", "replace") + b"\n"


def _write(target: Path, files: dict[str, bytes]) -> None:
    """Write the ZIP whole or not at all: half a hand-in must never be sent."""
    with (
        replacing(target, _FOR_ALL_TO_READ) as draft,
        zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED) as archive,
    ):
        for name, content in files.items():
            archive.writestr(name, content)
