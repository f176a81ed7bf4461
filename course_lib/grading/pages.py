"""Write feedback pages from the graded pages and the marks: without nbgrader, in any process."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import msgspec

from course_lib.grading.feedback_page import page_maker
from course_lib.grading.files import allow_change, put, remove_folder
from course_lib.grading.job import is_disk_full
from course_lib.grading.page_facts import WROTE_NOTHING, PageFacts
from course_lib.log import write_down

#: Beside the page, a learner gets back the author's pictures, not the files of the grading.
_NOT_RETURNED = ("answers.json", "snapshot.json", "timestamp.txt", "hand_in.json")


def page_path(root: Path, learner: str, lesson: str) -> Path:
    """Return where a learner's feedback page lies."""
    return root / "feedback" / learner / lesson / f"{lesson}.html"


def write_pages(everybody: Sequence[PageFacts], root: Path, lesson: str) -> list[str]:
    """Write `feedback/<learner>/<lesson>/` anew; return the learners for whom it failed.

    Raises `OSError` where the disk is full.
    """
    failed = []
    for facts in everybody:
        try:
            _write_page(facts, root, lesson)
        except Exception as error:
            if isinstance(error, OSError) and is_disk_full(error):
                raise
            write_down(error, "writing a feedback page")
            failed.append(facts.learner)
            with suppress(OSError):
                remove_folder(page_path(root, facts.learner, lesson).parent)
    return failed


def _write_page(facts: PageFacts, root: Path, lesson: str) -> None:
    graded = root / "autograded" / facts.learner / lesson
    page = page_path(root, facts.learner, lesson)
    notebook = msgspec.json.decode((graded / f"{lesson}.ipynb").read_bytes())
    cells = [_told(cell, facts) for cell in notebook["cells"] if _is_graded(cell)]
    about = {
        "notebook": lesson,
        "score": facts.score,
        "max_score": facts.max_score,
        "late_penalty": facts.late,
    }
    html = page_maker().template.render(
        nb=SimpleNamespace(cells=cells), resources={"nbgrader": about, "metadata": {}}
    )
    beside = {
        path.relative_to(graded): path
        for path in graded.rglob("*")
        if path.is_file() and path.name not in (*_NOT_RETURNED, f"{lesson}.ipynb")
    }
    kept = {page.parent / name for name in beside} | {page}
    for old in page.parent.rglob("*"):
        if old.is_file() and old not in kept:
            allow_change(old)
            old.unlink()
    put(page, html.encode("utf-8", "replace"))
    for name, path in beside.items():
        (page.parent / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, page.parent / name)


def _is_graded(cell: dict[str, Any]) -> bool:
    return bool(cell["metadata"].get("nbgrader", {}).get("grade"))


def _told(cell: dict[str, Any], facts: PageFacts) -> dict[str, Any]:
    """Return a cell in the form that the template knows, with its marks."""
    mine = {**cell["metadata"]["nbgrader"]}
    mine.update(facts.cells.get(mine["grade_id"], {"score": 0.0, "waiting": True}))
    source = WROTE_NOTHING if mine.get("is_blank") else "".join(cell["source"])
    outputs = [
        {**output, "data": {mime: "".join(lines) for mime, lines in output["data"].items()}}
        for output in cell.get("outputs", [])
        if output["output_type"] == "display_data"
    ]
    return {**cell, "metadata": {"nbgrader": mine}, "source": source, "outputs": outputs}
