"""What each learner gets back: one ZIP with their feedback over all lessons."""

from __future__ import annotations

import io
import zipfile
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from course_lib.exercises import all_lessons
from course_lib.grading.files import put
from course_lib.grading.finished import finished
from course_lib.grading.gradebook import GradebookWriter
from course_lib.grading.page_facts import page_facts
from course_lib.grading.pages import page_path, write_pages
from course_lib.grading.release import quiet
from course_lib.grading.who import names
from course_lib.grading.whole_page import LessonPage, whole_page
from course_lib.take_home.certificate import certificate_page

FOLDER = "return"
PAGE = "feedback.html"
CERTIFICATE = "certificate.html"

#: The same feedback makes the same file, whenever it is made.
_NO_TIME = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class GivenBack:
    """One learner's ZIP.

    `waiting` texts are not read yet; `left_out` lessons have no page. `has_certificate` where the
    course is finished by its rule, so that the certificate lies beside the page.
    """

    name: str
    path: Path
    lessons: int
    waiting: int
    left_out: tuple[str, ...]
    has_certificate: bool


def give_back(root: Path, day: str) -> list[GivenBack]:
    """Write `return/<learner>.zip` for everybody in the gradebook, as it is at this moment.

    `day` is the day that a certificate says, in words. Mail programs let a ZIP through where they
    hold a page back. Raises `OSError`.
    """
    pages: defaultdict[str, list[LessonPage]] = defaultdict(list)
    left_out: defaultdict[str, list[str]] = defaultdict(list)
    typed = names(root)
    for learner, page, title in _lesson_pages(root):
        if page is None:
            left_out[learner].append(title)
        else:
            pages[learner].append(page)
    standings = finished(root)
    made = []
    for learner in sorted({*pages, *left_out}):
        name = typed.get(learner, learner)
        files = {}
        if pages[learner]:
            files[PAGE] = whole_page(name, pages[learner])
        if files and learner in standings:
            files[CERTIFICATE] = certificate_page(standings[learner], name=name, day=day)
        path = root / FOLDER / f"{learner}.zip"
        _write(path, files)
        made.append(
            GivenBack(
                name=name,
                path=path,
                lessons=len(pages[learner]),
                waiting=sum(page.waiting for page in pages[learner]),
                left_out=tuple(left_out[learner]),
                has_certificate=CERTIFICATE in files,
            )
        )
    return made


def _lesson_pages(root: Path) -> Iterator[tuple[str, LessonPage | None, str]]:
    """Write the lessons' pages anew, with a person's points and comments, and read them."""
    graded = _graded(root)
    for lesson in all_lessons():
        learners = graded.get(lesson.folder, [])
        if not learners:
            continue
        with quiet(), GradebookWriter(root, lesson.folder) as gradebook:
            entered = gradebook.entered(learners)
            facts = [page_facts(who, each, gradebook.max_score) for who, each in entered.items()]
        failed = set(write_pages(facts, root, lesson.folder))
        for each in facts:
            page = None
            if each.learner not in failed:
                page = LessonPage(
                    folder=lesson.folder,
                    title=lesson.title,
                    html=page_path(root, each.learner, lesson.folder).read_text(encoding="utf-8"),
                    score=each.score,
                    max_score=each.max_score,
                    waiting=sum(bool(cell["waiting"]) for cell in each.cells.values()),
                )
            yield each.learner, page, lesson.title


def _graded(root: Path) -> Mapping[str, list[str]]:
    """Return who was graded in which lesson, by the folders that nbgrader keeps."""
    graded: defaultdict[str, list[str]] = defaultdict(list)
    for path in sorted((root / "autograded").glob("*/*/*.ipynb")):
        if path.stem == path.parent.name:
            graded[path.parent.name].append(path.parent.parent.name)
    return graded


def _write(path: Path, files: Mapping[str, str]) -> None:
    if not files:
        path.unlink(missing_ok=True)  # an earlier one would be sent by mistake
        return
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as made:
        for name, page in files.items():
            info = zipfile.ZipInfo(name, _NO_TIME)
            made.writestr(info, page.encode("utf-8", "replace"), zipfile.ZIP_DEFLATED)
    put(path, content.getvalue())
