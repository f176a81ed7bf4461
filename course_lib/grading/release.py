"""Make the learners' lessons from the source notebooks, through nbgrader's own steps."""

from __future__ import annotations

import json
import logging
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from nbgrader.converters import GenerateAssignment
from nbgrader.converters.base import NbGraderException
from traitlets.config.loader import Config
from traitlets.log import get_logger

from course_lib.exercises import MODULES
from course_lib.grading.course import Course, find_our_programs_first
from course_lib.grading.files import allow_change, put, released_files


class ReleaseProblem(Exception):
    """A lesson cannot be released. The message is a sentence for the author."""


def release(root: Path, lesson: str) -> list[str]:
    """Write `lessons/<lesson>` from `solutions/<lesson>` and enter it in the gradebook.

    Return the names of the files that changed. What a person has answered in that folder stays.
    Raises `ReleaseProblem`.
    """
    enter_in_gradebook(root, lesson)
    target = root / "lessons" / lesson
    with TemporaryDirectory() as folder:
        made = _generate(Course(root), lesson, Path(folder))
        present = released_files(target) if target.exists() else {}
        changed = []
        for name, content in made.items():
            if name not in present or _content(present[name]) != content:
                put(target / name, content)
                changed.append(name)
        for name in present.keys() - made.keys():
            allow_change(present[name])
            present[name].unlink()
            changed.append(name)
    return sorted(changed)


def differences(root: Path, lessons: tuple[str, ...] = tuple(MODULES)) -> list[str]:
    """Return a sentence for each file in `lessons/` that is not what `solutions/` makes.

    Neither the lessons nor the gradebook are touched.
    """
    course = Course(root)
    found = []
    for lesson in lessons:
        target = root / "lessons" / lesson
        again = f"Run: python3 start.py release {lesson}"
        with TemporaryDirectory() as folder:
            try:
                made = _generate(course, lesson, Path(folder))
            except ReleaseProblem as problem:
                found.append(str(problem))
                continue
            present = released_files(target) if target.exists() else {}
            for name in sorted(made.keys() | present.keys()):
                where = f"lessons/{lesson}/{name}"
                if name not in present:
                    found.append(f"{where} is missing. {again}")
                elif name not in made:
                    found.append(f"{where} does not come from solutions/. {again}")
                elif _content(present[name]) != made[name]:
                    found.append(f"{where} is not what solutions/ makes. {again}")
    return found


def enter_in_gradebook(root: Path, lesson: str) -> None:
    """Enter a lesson in the gradebook, and leave `lessons/` as it is. Raises `ReleaseProblem`.

    Of several pages in its folder, only the lesson's own is marked.
    """
    course = Course(root)
    if not _has_points(_source(course, lesson)):
        return  # it would only be an empty column
    with TemporaryDirectory() as folder:
        config = course.settings(release_directory=Path(folder))
        config.CourseDirectory.notebook_id = lesson
        _start(course, lesson, config)


def _generate(course: Course, lesson: str, to: Path) -> dict[str, bytes]:
    """Run nbgrader's GenerateAssignment into an empty folder and return what it made."""
    _source(course, lesson)
    config = course.settings(release_directory=to)
    config.GenerateAssignment.no_database = True
    config.SaveCells.enabled = False
    directory = _start(course, lesson, config)
    folder = Path(directory.format_path(str(to.resolve()), ".", lesson))
    return {name: _content(path) for name, path in released_files(folder).items()}


def _start(course: Course, lesson: str, config: Config) -> Any:
    find_our_programs_first()
    with quiet() as said:
        try:
            directory = course.directory(lesson, config)
            GenerateAssignment(coursedir=directory, config=config).start()
        except (NbGraderException, OSError) as error:
            raise ReleaseProblem(_sentence(lesson, said)) from error
    return directory


def _source(course: Course, lesson: str) -> Path:
    path = course.root / "solutions" / lesson / f"{lesson}.ipynb"
    if not path.exists():
        raise ReleaseProblem(f"solutions/{lesson}/{lesson}.ipynb is missing.")
    return path


def _has_points(notebook: Path) -> bool:
    cells = json.loads(notebook.read_bytes())["cells"]
    return any(cell["metadata"].get("nbgrader", {}).get("grade") for cell in cells)


def _content(path: Path) -> bytes:
    """Return a file's bytes; a notebook's without the line ends of the system it was written on."""
    content = path.read_bytes()
    return content.replace(b"\r\n", b"\n") if path.suffix == ".ipynb" else content


def _sentence(lesson: str, said: list[str]) -> str:
    everything = "\n".join(said)
    if "there are submissions associated" in everything:
        return (
            f"{lesson} has graded hand-ins already, so its exercises can be reworded but not "
            "added or removed. To start a new class, move gradebook.db, submitted/, autograded/ "
            "and feedback/ into a folder of their own first."
        )
    reasons = [line for line in everything.splitlines() if "Error" in line or "rror:" in line]
    reason = reasons[-1].strip() if reasons else "no reason was given"
    return f"nbgrader could not make {lesson}: {reason}"


@contextmanager
def quiet() -> Iterator[list[str]]:
    """Keep nbgrader's log and its libraries' warnings off the screen; yield the log's errors."""
    said: list[str] = []
    log: Any = get_logger()
    catch = logging.Handler(logging.ERROR)
    catch.emit = lambda record: said.append(record.getMessage())  # type: ignore[method-assign]
    propagate, log.propagate = log.propagate, False
    log.addHandler(catch)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield said
    finally:
        log.removeHandler(catch)
        log.propagate = propagate
