"""Read a hand-in as an instructor: everything in it may be wrong, and none of it is ever run."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec

from course_lib.answers import FILE_NAME, Record, salvaged_record
from course_lib.answers.record import LARGEST_RECORD
from course_lib.exercise import Lesson
from course_lib.hand_in.facts import Box, Facts, FindLesson, facts_of, open_box
from course_lib.hand_in.learner import Learner
from course_lib.hand_in.problem import HandInProblem
from course_lib.hand_in.sender import NOBODY, Sender
from course_lib.snapshot import FILE_NAME as SNAPSHOT
from course_lib.snapshot import (
    LARGEST_SNAPSHOT,
    Snapshot,
    keys_that_count,
    snapshot_from_bytes,
)

_LARGEST_PAGE = 20_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class HandIn:
    """One learner's hand-in of one lesson, cleaned.

    `snapshot` is the own account that the learner agreed to hand in, if they did. `record` holds
    readable answers to graded exercises only. `typed` is what the page's answer cells hold, by
    exercise id, one text per copy of the cell. `remarks` are sentences for the instructor about
    what was left out.
    """

    path: Path
    learner: Learner
    lesson: str
    made_at: datetime
    record: Record
    typed: Mapping[str, tuple[str, ...]]
    remarks: tuple[str, ...]
    snapshot: Snapshot | None = None


def unpack(path: Path, find_lesson: FindLesson, sender: Sender = NOBODY) -> HandIn:
    """Return the hand-in packed in a ZIP, or laid in a folder, under whatever name it arrived.

    Nothing is written to disk. `sender` is what its place says about it. `find_lesson` raises
    `LookupError` for an unknown folder. Raises `HandInProblem` with a sentence for the instructor.
    """
    with open_box(path) as box:
        facts = facts_of(box, sender, find_lesson)
        lesson = facts.lesson
        answers = box.read(FILE_NAME, LARGEST_RECORD)
        if answers is None and not sender.id:
            raise HandInProblem(
                f"It holds no {FILE_NAME}, so there is nothing to grade. Ask the learner to make "
                "it again with: python3 start.py hand-in"
            )
        snapshot, remarks = _snapshot(box, facts)
        record, record_remarks = _graded_record(lesson, answers, snapshot)
        remarks += record_remarks
        page_name = f"{lesson.folder}.ipynb"
        typed, page_remarks, page = _typed(box, page_name)
        remarks += page_remarks
        remarks += _changed(facts, {FILE_NAME: answers, page_name: page})
        remarks += _strangers(box.strangers)
    return HandIn(
        path=path,
        learner=facts.learner,
        lesson=lesson.folder,
        made_at=facts.made_at,
        record=record,
        typed=typed,
        remarks=(*facts.remarks, *remarks),
        snapshot=snapshot,
    )


def _snapshot(box: Box, facts: Facts) -> tuple[Snapshot | None, list[str]]:
    """Return the agreed snapshot. One that cannot be trusted is left out, and the sample counts."""
    instead = "The answers with the sample account are graded instead."
    try:
        content = box.read(SNAPSHOT, LARGEST_SNAPSHOT)
        if content is None:
            return None, []
        if not _is_as_packed(facts, SNAPSHOT, content):
            return None, [f"Its {SNAPSHOT} was changed after it was packed. {instead}"]
        return snapshot_from_bytes(content), []
    except (HandInProblem, ValueError):
        return None, [f"Its {SNAPSHOT} cannot be read. {instead}"]


def _graded_record(
    lesson: Lesson, content: bytes | None, own: Snapshot | None
) -> tuple[Record, list[str]]:
    if content is None:
        return Record(), ["It holds no answers yet. Everything counts as not tried."]
    try:
        record, damaged = salvaged_record(content)
    except ValueError as error:
        raise HandInProblem(
            f"Its {FILE_NAME} cannot be read. Ask the learner to make it again with: "
            "python3 start.py hand-in"
        ) from error
    counting = keys_that_count(lesson, own)
    kept = Record(answers={key: record.answers[key] for key in counting if key in record.answers})
    lost = sorted(set(counting).intersection(damaged))
    if lost:
        return kept, [f"These answers could not be read and count as not tried: {', '.join(lost)}."]
    return kept, []


def _typed(box: Box, name: str) -> tuple[dict[str, tuple[str, ...]], list[str], bytes | None]:
    """Return what the page's answer cells hold. A page that cannot be read costs nothing."""
    try:
        content = box.read(name, _LARGEST_PAGE)
        if content is None:
            return {}, [f"It holds no page {name}. The answers are graded on a fresh page."], None
        return _answer_cells(msgspec.json.decode(content)), [], content
    except (HandInProblem, ValueError, RecursionError):
        return {}, ["Its page is damaged. The answers are graded on a fresh page."], None


def _answer_cells(page: Any) -> dict[str, tuple[str, ...]]:
    """Return the texts in the cells where nbgrader expects an answer. Raises `ValueError`."""
    if not isinstance(page, dict) or not isinstance(page.get("cells"), list):
        raise ValueError("not a notebook")
    found: dict[str, tuple[str, ...]] = {}
    for cell in page["cells"]:
        grade_id, source = _grade_id(cell), _source(cell)
        if grade_id and source is not None:
            found[grade_id] = (*found.get(grade_id, ()), source)
    return found


def _grade_id(cell: Any) -> str:
    try:
        mine = cell["metadata"]["nbgrader"]
        is_answer = cell["cell_type"] in ("markdown", "code") and mine["solution"]
        return str(mine["grade_id"]) if is_answer else ""
    except (KeyError, TypeError):
        return ""


def _source(cell: Any) -> str | None:
    source = cell.get("source") if isinstance(cell, dict) else None
    if isinstance(source, list) and all(isinstance(line, str) for line in source):
        source = "".join(source)
    return source if isinstance(source, str) else None


def _changed(facts: Facts, files: Mapping[str, bytes | None]) -> list[str]:
    return [
        f"Its {name} was changed after it was packed. It is graded as it is."
        for name, content in files.items()
        if content is not None and not _is_as_packed(facts, name, content)
    ]


def _is_as_packed(facts: Facts, name: str, content: bytes) -> bool:
    if facts.checksums is None:
        return True
    return facts.checksums.get(name) == hashlib.sha256(content).hexdigest()


def _strangers(names: tuple[str, ...]) -> list[str]:
    if not names:
        return []
    shown = ", ".join("".join(filter(str.isprintable, name))[:60] for name in names[:8])
    more = f" and {len(names) - 8} more" if len(names) > 8 else ""
    return [f"It also holds {shown}{more}. Nothing of that was opened."]
