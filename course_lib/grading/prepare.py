"""What is the same for every learner of a lesson: the released page, as nbgrader would clean it."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from nbconvert.exporters import NotebookExporter
from nbgrader.api import MissingEntry
from nbgrader.converters import Autograde

from course_lib.charts import find_chart, outputs
from course_lib.exercise import Lesson
from course_lib.grading.blank import BlankPage
from course_lib.grading.course import Course
from course_lib.grading.files import released_files
from course_lib.grading.free_text import WriteFreeText
from course_lib.grading.own_code.cells import OwnCells, own_titles, runs_code
from course_lib.grading.own_code.shut_in import why_not
from course_lib.grading.release import ReleaseProblem, enter_in_gradebook, quiet

#: nbgrader's own words in a test.
_HIDDEN = "### BEGIN HIDDEN TESTS"
_NOT_COMPARED = ""


def prepare(root: Path, lesson: Lesson, runs_open: bool = False) -> BlankPage:
    """Return a lesson's blank page; enter the lesson in the gradebook where it is not yet there.

    Raises `ReleaseProblem` where `lessons/` and the gradebook do not fit together, and where the
    page has code of an instructor's that cannot be shut in here and is not to run without.
    """
    course = Course(root)
    released = root / "lessons" / lesson.folder / f"{lesson.folder}.ipynb"
    if not released.exists():
        raise ReleaseProblem(
            f"lessons/{lesson.folder} is missing. Run: python3 start.py release {lesson.folder}"
        )
    checksums = _recorded_checksums(course, lesson.folder)
    if checksums is None:
        enter_in_gradebook(root, lesson.folder)
        checksums = _recorded_checksums(course, lesson.folder)
    notebook = json.loads(released.read_bytes())
    if not _fit(checksums or {}, _checksums(notebook)):
        raise ReleaseProblem(
            f"lessons/{lesson.folder} is not what was last released. If solutions/ is as it "
            f"should be, run: python3 start.py release {lesson.folder}"
        )
    cleaned = json.loads(_cleaned(course, lesson.folder, released))
    _check_graded_cells(lesson, cleaned)
    own = _own(lesson, cleaned, runs_open)
    _draw_charts(cleaned)
    source = root / "solutions" / lesson.folder
    return BlankPage(
        lesson=lesson,
        released=notebook,
        cleaned=cleaned,
        extra_files={
            name: path.read_bytes()
            for name, path in released_files(source).items()
            if path.suffix != ".ipynb"
        },
        own=own,
    )


def _own(lesson: Lesson, notebook: Any, runs_open: bool) -> OwnCells | None:
    """Return the cells that an instructor added, and whether their code can be shut in."""
    titles = own_titles(notebook, lesson)
    if not titles:
        return None
    if runs_code(notebook, lesson) and (why := why_not()) and not runs_open:
        raise ReleaseProblem(
            f"To mark {lesson.folder} is to run code that learners wrote, and this computer cannot "
            f"shut that in: {why}. Nothing was run. On Linux, install bubblewrap 0.8 or newer and "
            "grade again. Elsewhere, look at the code first: with --run-open it is run with all "
            "your rights, and could read, change or send away whatever you can."
        )
    return OwnCells(titles, sealed=not why_not())


def _recorded_checksums(course: Course, lesson: str) -> dict[str, str] | None:
    with quiet(), course.gradebook() as gradebook:
        try:
            notebook = gradebook.find_notebook(lesson, lesson)
        except MissingEntry:
            return None
        return {
            # It keeps a test with its hidden part, which learners do not get.
            cell.name: _NOT_COMPARED if _HIDDEN in (cell.source or "") else cell.checksum
            for cell in notebook.source_cells
        }


def _fit(recorded: Mapping[str, str], released: Mapping[str, str]) -> bool:
    return recorded.keys() == released.keys() and all(
        checksum in (_NOT_COMPARED, released[name]) for name, checksum in recorded.items()
    )


def _checksums(notebook: Any) -> dict[str, str]:
    marks = [cell["metadata"].get("nbgrader", {}) for cell in notebook["cells"]]
    return {mark["grade_id"]: mark["checksum"] for mark in marks if "checksum" in mark}


def _cleaned(course: Course, lesson: str, released: Path) -> str:
    """Run nbgrader's own cleaning steps once, but for the one that differs per learner."""
    config = course.settings()
    steps = Autograde(config=config).sanitize_preprocessors
    exporter = NotebookExporter(config=config)
    exporter._preprocessors = []
    for step in steps:
        if step is not WriteFreeText:
            exporter.register_preprocessor(step)
    facts = {"assignment": lesson, "notebook": lesson, "db_url": course.db_url}
    with quiet():
        content, _ = exporter.from_filename(str(released), resources={"nbgrader": facts})
    return str(content)


def _draw_charts(notebook: Any) -> None:
    """Put under each chart what a kernel would: its words and its table, for everybody the same."""
    for cell in notebook["cells"]:
        shown = re.search(r"^chart\(\"([^\"]+)\"\)", "".join(cell["source"]), re.MULTILINE)
        if cell["cell_type"] == "code" and shown:
            cell["outputs"] = [
                {
                    "output_type": "display_data",
                    "data": {mime: text.splitlines(keepends=True) for mime, text in data.items()},
                    "metadata": {},
                }
                for data in outputs(find_chart(shown[1]), with_picture=False)
            ]


def _check_graded_cells(lesson: Lesson, notebook: Any) -> None:
    """Refuse a page that has not all of the lesson's graded exercises as they are declared."""
    worth = {exercise.id: exercise.points for exercise in lesson.graded}
    found = {}
    for cell in notebook["cells"]:
        mine = cell["metadata"].get("nbgrader", {})
        name = mine.get("grade_id")
        if mine.get("task"):
            raise ReleaseProblem(
                f"{lesson.folder} has a task of nbgrader’s ({name}), which this command cannot "
                "mark. Make it a manually graded answer, then run: python3 start.py release "
                f"{lesson.folder}"
            )
        if not mine.get("grade") or name not in worth:
            continue
        found[name] = mine["points"]
        call = rf"(#.*\n)*score\(\"{re.escape(name)}\"\)\s*"
        if cell["cell_type"] == "code" and not re.fullmatch(call, "".join(cell["source"])):
            raise ReleaseProblem(
                f"In {lesson.folder}, the graded cell {name} belongs to the course’s exercise and "
                f"has other code. Give code of your own a cell with a name of its own, then run: "
                f"python3 start.py release {lesson.folder}"
            )
    different = sorted(name for name in worth if found.get(name) != worth[name])
    if different:
        raise ReleaseProblem(
            f"lessons/{lesson.folder} has other points than the lesson declares, or none, for "
            f"{', '.join(different)}. Put solutions/ right, then run: python3 start.py release "
            f"{lesson.folder}"
        )
