"""lessons/ is made from solutions/ by nbgrader, the same each time, over nobody's answers."""

import json
import shutil
from pathlib import Path

import pytest
from classroom import (
    FOLDER,
    LESSON,
    PAGE,
    ROOT,
    SAMPLE_TEXT,
    full_answers,
    graded_cells,
    hand_in,
)

from course_lib.grading.classroom import grade_class
from course_lib.grading.release import ReleaseProblem, differences, release

pytestmark = pytest.mark.slow

START = "00_start_here"


@pytest.fixture
def course(tmp_path: Path) -> Path:
    root = tmp_path / "course"
    shutil.copytree(ROOT / "solutions", root / "solutions")
    shutil.copy(ROOT / "nbgrader_config.py", root)
    return root


def test_a_release_is_whole_clean_and_the_same_each_time(course) -> None:
    assert differences(course, (FOLDER,)) == [
        f"lessons/{FOLDER}/{PAGE} is missing. Run: python3 start.py release {FOLDER}"
    ]
    assert release(course, FOLDER) == [PAGE]
    path = course / "lessons" / FOLDER / PAGE
    first = path.read_bytes()
    path.unlink()
    release(course, FOLDER)
    assert path.read_bytes() == first
    assert release(course, FOLDER) == []
    assert differences(course, (FOLDER,)) == []

    page = json.loads(first)
    source = json.loads((course / "solutions" / FOLDER / PAGE).read_text("utf-8"))
    assert page["metadata"]["kernelspec"] == source["metadata"]["kernelspec"]
    assert [cell["id"] for cell in page["cells"]] == [cell["id"] for cell in source["cells"]]
    assert not any(cell.get("outputs") for cell in page["cells"])
    words = graded_cells(page)["list-reasons"]
    assert "".join(words["source"]).startswith("*If you have an instructor, they read here")
    assert b"SOLUTION" not in first
    assert SAMPLE_TEXT[:40].encode() not in first
    assert b"\r" not in first


def test_only_a_page_with_points_is_a_column_in_the_gradebook(course) -> None:
    from nbgrader.api import Gradebook

    path = course / "solutions" / FOLDER / PAGE
    page = json.loads(path.read_text("utf-8"))
    page["cells"] = [
        each for each in page["cells"] if not each["metadata"].get("nbgrader", {}).get("grade")
    ]
    path.write_text(json.dumps(page), "utf-8")
    release(course, FOLDER)
    assert release(course, START) == [f"{START}.ipynb", "glossary.ipynb", "which_account.ipynb"]
    with Gradebook(f"sqlite:///{course / 'gradebook.db'}") as gradebook:
        pages = [
            (each.name, [page.name for page in each.notebooks]) for each in gradebook.assignments
        ]
    assert pages == [(START, [START])]


def test_a_release_keeps_what_a_person_answered_there(course) -> None:
    lesson = course / "lessons" / FOLDER
    source = course / "solutions" / FOLDER
    release(course, FOLDER)
    for name in ("answers.json", ".answers.json.lock", f"{FOLDER}--anna.zip"):
        (lesson / name).write_text("mine", "utf-8")
    (lesson / "stray.py").write_text("x", "utf-8")
    (source / "answers.json").write_text("the author's trial", "utf-8")
    (source / "picture.svg").write_text("<svg/>", "utf-8")
    assert differences(course, (FOLDER,)) == [
        f"lessons/{FOLDER}/picture.svg is missing. Run: python3 start.py release {FOLDER}",
        f"lessons/{FOLDER}/stray.py does not come from solutions/. "
        f"Run: python3 start.py release {FOLDER}",
    ]
    assert release(course, FOLDER) == ["picture.svg", "stray.py"]
    assert (lesson / "answers.json").read_text("utf-8") == "mine"
    assert (lesson / f"{FOLDER}--anna.zip").exists()
    assert differences(course, (FOLDER,)) == []


def test_an_edited_lesson_is_said(course) -> None:
    release(course, FOLDER)
    path = course / "lessons" / FOLDER / PAGE
    path.write_text(path.read_text("utf-8").replace(LESSON.title, "Another title"), "utf-8")
    assert "is not what solutions/ makes" in differences(course, (FOLDER,))[0]


def test_exercises_cannot_change_under_graded_hand_ins_but_words_can(course, tmp_path) -> None:
    release(course, FOLDER)
    hand_in(course, tmp_path / "hand-ins", "Anna", full_answers())
    grade_class(tmp_path / "hand-ins", course)
    path = course / "solutions" / FOLDER / PAGE
    whole = path.read_text("utf-8")
    path.write_text(whole.replace(LESSON.title, "Another title"), "utf-8")
    assert release(course, FOLDER) == [PAGE]
    assert not grade_class(tmp_path / "hand-ins", course).failed

    page = json.loads(whole)
    page["cells"].remove(graded_cells(page)["three-steps"])
    path.write_text(json.dumps(page), "utf-8")
    before = (course / "lessons" / FOLDER / PAGE).read_bytes()
    with pytest.raises(ReleaseProblem, match="can be reworded but not added or removed"):
        release(course, FOLDER)
    assert (course / "lessons" / FOLDER / PAGE).read_bytes() == before


def test_code_in_the_cell_of_the_courses_own_exercise_is_refused(course, tmp_path) -> None:
    path = course / "solutions" / FOLDER / PAGE
    page = json.loads(path.read_text("utf-8"))
    graded_cells(page)["three-steps"]["source"] = ["# Points\n", "import os; os.getcwd(); 2.0"]
    path.write_text(json.dumps(page), "utf-8")
    release(course, FOLDER)
    hand_in(course, tmp_path / "hand-ins", "Anna", full_answers())
    (failed,) = grade_class(tmp_path / "hand-ins", course).failed
    assert "find-and-follow_three-steps belongs to the course’s exercise" in failed.sentence
    assert f"python3 start.py release {FOLDER}" in failed.sentence


def test_a_source_that_cannot_be_released_is_one_sentence(course) -> None:
    path = course / "solutions" / FOLDER / PAGE
    page = json.loads(path.read_text("utf-8"))
    cell = graded_cells(page)["list-reasons"]
    cell["source"] = [line for line in cell["source"] if "END SOLUTION" not in line]
    path.write_text(json.dumps(page), "utf-8")
    with pytest.raises(ReleaseProblem, match="no end solution statement"):
        release(course, FOLDER)
    path.unlink()
    with pytest.raises(ReleaseProblem, match="is missing"):
        release(course, FOLDER)


def test_the_lessons_of_this_repository_are_up_to_date() -> None:
    assert differences(ROOT) == []


def test_the_lessons_in_this_course_are_what_its_solutions_make() -> None:
    assert differences(ROOT) == []
