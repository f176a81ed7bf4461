"""A new exercise of each kind: from the template, over what `check` says, to the page."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from classroom import ROOT

from course_lib.authoring import KINDS, NotMade, new_exercise

pytestmark = pytest.mark.slow

LESSON = "07_innovate"
NAMES = {kind: f"try-{kind}" for kind in KINDS}


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the course with a new exercise of each kind, after the iceberg."""
    folder = tmp_path_factory.mktemp("author") / "course"
    for part in ("course_lib", "solutions", "lessons", "data", "docs"):
        ours = shutil.ignore_patterns("__pycache__", "node_modules", "answers.json")
        shutil.copytree(ROOT / part, folder / part, ignore=ours)
    shutil.copy(ROOT / "nbgrader_config.py", folder)
    for kind, name in NAMES.items():
        made = new_exercise(folder, LESSON, kind, name, "iceberg")
        assert (made.id, made.heading) == (f"innovate_{name}", "Below the waterline")
    done = say(folder, "new-exercise", "07", "text", "last-words")
    assert done.returncode == 0, done.stderr
    for words in (
        f"Made innovate_last-words. It stands on the page of {LESSON}, below “",
        "1. Open course_lib/exercises/innovate/last_words.py in any editor",
        "2. Do the same at the end of course_lib/rubrics/innovate.toml",
        f"python3 start.py release {LESSON}",
    ):
        assert words in done.stdout
    return folder


def say(course: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Type a command in a course's folder."""
    return python(course, "-m", "course_lib.cli", *words)


def python(course: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run Python in a course's folder, with that folder's library and no other."""
    return subprocess.run(
        [sys.executable, *words],
        cwd=course,
        env={**os.environ, "PYTHONPATH": str(course)},
        capture_output=True,
        text=True,
        encoding="utf-8",
    )


def write(course: Path) -> None:
    """Do what an author does: put words of one's own in the place of the template's."""
    files = [
        *(course / "course_lib" / "exercises" / "innovate").glob("try_*.py"),
        course / "course_lib" / "exercises" / "innovate" / "last_words.py",
        course / "course_lib" / "rubrics" / "innovate.toml",
        course / "solutions" / LESSON / f"{LESSON}.ipynb",
    ]
    number = 0

    def words(_: re.Match[str]) -> str:
        nonlocal number
        number += 1
        return f"Mark the small boat number {number}, and look where it goes."

    for file in files:
        text = file.read_text(encoding="utf-8")
        text = text.replace("rows=(),", 'rows=("S33",),')
        file.write_text(re.sub(r'FILL IN[^"\\]*', words, text), encoding="utf-8")


def test_check_says_what_is_missing_until_it_is_there(course: Path) -> None:
    done = say(course, "check")
    assert done.returncode == 1
    assert "Traceback" not in done.stdout + done.stderr
    for name in NAMES.values():
        for sentence in (
            "its title is still the template’s: “FILL IN: a title, as on a page”.",
            "what its hints say: 3 texts are still the template’s",
            "its question: ",
            "it names no sentence of the post.",
        ):
            assert f"innovate_{name}: {sentence}" in done.stdout
    assert "innovate_try-text: level 0 in course_lib/rubrics/: 2 texts are still" in done.stdout
    assert "the cell words-try-text still has words of the template" in done.stdout

    write(course)
    for words in (["docs"], ["release", LESSON]):
        assert say(course, *words).returncode == 0
    done = say(course, "check")
    assert done.stdout == "All lessons are in order.\n"
    assert done.returncode == 0


def test_the_released_page_shows_and_marks_it(course: Path) -> None:
    page = (course / "lessons" / LESSON / f"{LESSON}.ipynb").read_text(encoding="utf-8")
    shown = re.findall(r'show\(\\"innovate_([a-z-]+)\\"\)', page)
    assert shown[shown.index("iceberg") + 1 :][: len(NAMES)] == [*reversed(NAMES.values())]
    code = f"""
from pathlib import Path
from course_lib.checks import check
from course_lib.exercise import solution
from course_lib.exercises import find_exercise
from course_lib.page import _cards
for name in {[*NAMES.values()]!r}:
    lesson, exercise = find_exercise(f"innovate_{{name}}")
    assert _cards(Path("lessons/{LESSON}")).exercise(lesson, exercise)
    verdict = check(exercise, exercise.question, solution(exercise.question))
    print(name, verdict.score, exercise.marked_by)
"""
    done = python(course, "-c", code)
    assert done.returncode == 0, done.stderr
    for kind, name in NAMES.items():
        by = "0.0 instructor" if kind == "text" else "1.0 check"
        assert f"{name} {by}" in done.stdout


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("99", "one-of", "late"), "There is no lesson called 99. The lessons are: 00_start_here"),
        (("07", "quiz", "late"), "There is no kind called quiz. The kinds are: one-of"),
        (("07", "one-of", "Late Reply"), "“Late Reply” cannot be a name."),
        (("07", "one-of", "iceberg"), "07_innovate has an exercise called iceberg."),
        (("07", "one-of", "stories"), "stories.py cannot be made anew."),
        (("07", "one-of", "class"), "class.py cannot be made anew."),
        (("07", "one-of", "late", "nobody"), "has no exercise called nobody. It has:"),
    ],
)
def test_what_cannot_be_made_is_one_sentence_and_changes_nothing(
    course: Path, words: tuple[str, ...], sentence: str
) -> None:
    files = {path: path.stat().st_mtime_ns for path in course.rglob("*.py")}
    with pytest.raises(NotMade) as said:
        new_exercise(course, *words)
    assert sentence in str(said.value)
    assert {path: path.stat().st_mtime_ns for path in course.rglob("*.py")} == files


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (("minutes=2,", "minutes=2"), "this cannot be read (invalid syntax. Perhaps you forgot"),
        (("    minutes=2,\n", ""), "this does not fit (Exercise.__init__() missing 1 required"),
        (("question=OneOf(", "question=OnOf("), "this does not fit (name 'OnOf' is not defined)"),
    ],
)
def test_check_names_the_line_that_cannot_be_read(
    course: Path, spoil: tuple[str, str], sentence: str
) -> None:
    file = course / "course_lib" / "exercises" / "innovate" / "try_one_of.py"
    text = file.read_text(encoding="utf-8")
    assert spoil[0] in text
    try:
        file.write_text(text.replace(*spoil), encoding="utf-8")
        done = say(course, "check")
    finally:
        file.write_text(text, encoding="utf-8")
    assert done.returncode == 1
    assert "course_lib/exercises/innovate/try_one_of.py, line " in done.stderr
    assert sentence in done.stderr
