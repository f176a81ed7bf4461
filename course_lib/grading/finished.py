"""Who has finished the whole course: by the course's one rule, from what was handed in and read."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

from course_lib.answers import FILE_NAME
from course_lib.gate import FOLDER as GATE
from course_lib.grading.book import marks_in
from course_lib.grading.course import Course
from course_lib.marks import Earned, Standing, standing, stored_record
from course_lib.marks.certificate import CAPSTONE
from course_lib.marks.saved import stored_snapshot


def finished(root: Path) -> dict[str, Standing]:
    """Return where those learners stand who have earned the certificate, by id."""
    read: defaultdict[str, dict[str, float | None]] = defaultdict(dict)
    came: defaultdict[str, set[str]] = defaultdict(set)
    for each in marks_in(Course(root).db_url):
        # Words that changed after a person gave points were not read yet.
        read[each.learner][each.exercise] = None if each.waits else each.by_hand
        came[each.learner].add(each.lesson)
    may_have = (learner for learner, lessons in sorted(came.items()) if lessons >= {GATE, CAPSTONE})
    found = {learner: _standing(root, learner, read[learner]) for learner in may_have}
    return {who: where for who, where in found.items() if where.earned is Earned.CERTIFICATE}


def _standing(root: Path, learner: str, read: Mapping[str, float | None]) -> Standing:
    folders = [path.parent for path in (root / "submitted" / learner).glob(f"*/{FILE_NAME}")]
    owned = {folder.name: stored_snapshot(folder) for folder in folders}
    return standing(
        {folder.name: stored_record(folder) for folder in folders},
        read,
        {name: snapshot for name, snapshot in owned.items() if snapshot is not None},
    )
