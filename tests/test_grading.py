"""A class through the real nbgrader: every state a hand-in can be in, and its expected marks."""

import csv
import json
import shutil
import sqlite3
import subprocess
import sys
import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from classroom import (
    ALL_POINTS,
    FOLDER,
    LESSON,
    OWN,
    PAGE,
    SAMPLE_TEXT,
    Notebook,
    autograded,
    full_answers,
    graded_cells,
    hand_in,
    later,
    mark_by_hand,
    marks,
    points,
    rewrite,
    with_own_answers,
)

from course_lib.grading.classroom import grade_class
from course_lib.grading.report import Report

pytestmark = pytest.mark.slow

SCRIPT = "<script>document.title = 'taken over'</script><b onclick='x()'>bold</b> $5\n\n# Big"
TEXT_ID = "find-and-follow_list-reasons"


@pytest.fixture(scope="module")
def whole_class(
    released: Path, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, Report, Path]:
    """The graded course, its report and the folder of hand-ins."""
    work = tmp_path_factory.mktemp("class")
    course = Path(shutil.copytree(released, work / "course"))
    folder = make_class(course, work / "hand-ins", work / "executed")
    return course, grade_class(folder, course), folder


def make_class(course: Path, to: Path, marker: Path) -> Path:
    """Hand-ins in every state; `marker` is written if anything of them is executed."""
    full = full_answers()
    hand_in(course, to, "Perfect", full)
    some = full_answers("first-move", "what-next", "mark-the-dormant")
    quiet = "find-and-follow_mark-the-dormant"
    some[quiet] = some[quiet][: len(some[quiet]) // 2]
    hand_in(course, to, "Partial", some)
    hand_in(course, to, "Own agreed", with_own_answers(full), own=OWN)
    hand_in(course, to, "Own not agreed", with_own_answers(full))
    tampered = hand_in(course, to, "Own tampered", {**full, **with_own_answers(full)}, own=OWN)
    snapshot = zipfile.ZipFile(tampered).read("snapshot.json")
    rewrite(tampered, {"snapshot.json": snapshot.replace(b"0" * 16, b"f" * 16)})
    hand_in(course, to, "Empty", {})
    hand_in(course, to, "Cells deleted", full, change=lambda page: page["cells"].clear())
    hand_in(course, to, "Cells copied", full, change=copy_cells)
    hand_in(course, to, "Huge", {**full, TEXT_ID: "words " * 50_000})
    hand_in(course, to, "Typed", {}, change=lambda page: type_in(page, f"Typed. {SCRIPT}"))
    damaged = hand_in(course, to, "Damaged", full)
    rewrite(damaged, {PAGE: b'{"cells": [ broken'})
    hostile = hand_in(course, to, "Hostile", {**full, TEXT_ID: SCRIPT}, change=add_code(marker))
    record = json.loads(zipfile.ZipFile(hostile).read("answers.json"))
    record["answers"]["find-and-follow_three-steps"]["value"] = {"a": ["b"]}
    record["answers"]["find-and-follow_gap-cards"] = 17
    rewrite(
        hostile,
        {
            "answers.json": json.dumps(record).encode(),
            "plotly.py": writes(marker).encode(),
            "../../../outside.txt": b"x",
        },
    )
    (to / "broken.zip").write_bytes(b"PK")
    (to / "my answers.docx").write_bytes(b"x")
    return to


def writes(marker: Path) -> str:
    return f"import pathlib; pathlib.Path({str(marker)!r}).touch()"


def copy_cells(page: Notebook) -> None:
    page["cells"] += [json.loads(json.dumps(cell)) for cell in page["cells"]]


def type_in(page: Notebook, text: str) -> None:
    graded_cells(page)["list-reasons"]["source"] = [text]


def add_code(marker: Path) -> Any:
    def change(page: Notebook) -> None:
        cell = {
            "cell_type": "code",
            "id": "added",
            "metadata": {},
            "source": writes(marker),
            "outputs": [],
            "execution_count": None,
        }
        page["cells"].insert(0, cell)
        for cell in graded_cells(page).values():
            if cell["cell_type"] == "code":
                cell["source"] = writes(marker) + "\n40.0"

    return change


EXPECTED = {
    "perfect": ALL_POINTS,
    "partial": 1 + 2 + 2,
    "own-agreed": ALL_POINTS,
    "own-not-agreed": ALL_POINTS - 3,
    "own-tampered": ALL_POINTS,
    "empty": 0,
    "cells-deleted": ALL_POINTS,
    "cells-copied": ALL_POINTS,
    "huge": ALL_POINTS,
    "typed": 0,
    "damaged": ALL_POINTS,
    "hostile": ALL_POINTS - 2 - 4,
}


@pytest.mark.parametrize("learner", EXPECTED)
def test_expected_marks(whole_class, learner: str) -> None:
    assert points(whole_class[0], learner) == EXPECTED[learner]


def test_a_person_reads_what_was_written_and_only_that(whole_class) -> None:
    waiting = {who for (who, _), mark in marks(whole_class[0]).items() if mark[2]}
    assert waiting == EXPECTED.keys() - {"empty", "partial"}
    for blank in ("empty", "partial"):
        assert marks(whole_class[0])[blank, "list-reasons"] == (0.0, None, False)


def test_nothing_was_executed_or_extracted(whole_class) -> None:
    course, _, folder = whole_class
    assert not (folder.parent / "executed").exists()
    assert not list(folder.parent.rglob("outside.txt"))
    assert not list(course.rglob("plotly.py"))
    files = {path.name for path in (course / "submitted" / "hostile" / FOLDER).iterdir()}
    assert files == {PAGE, "answers.json", "hand_in.json", "timestamp.txt"}


def test_what_a_learner_wrote_cannot_act_on_the_instructors_screen(whole_class) -> None:
    course = whole_class[0]
    for learner in ("hostile", "typed"):
        text = "".join(graded_cells(autograded(course, learner))["list-reasons"]["source"])
        assert "&lt;script&gt;" in text
        assert "<script" not in text and "<b " not in text
        page = (course / "feedback" / learner / FOLDER / f"{FOLDER}.html").read_text("utf-8")
        assert "&lt;script&gt;" in page
        assert "<script" not in page and "<b " not in page and "http" not in page.split("<main>")[1]
        assert "default-src &#39;none&#39;" in page or "default-src 'none'" in page
    assert len(json.dumps(autograded(course, "huge"))) < 150_000


def test_an_agreed_account_is_said_in_the_feedback_and_the_file_stays_with_the_instructor(
    whole_class,
) -> None:
    course = whole_class[0]
    for learner, account in {
        "own-agreed": "the agreed snapshot of your own account",
        "own-tampered": "the sample account",
    }.items():
        cell = graded_cells(autograded(course, learner))["your-gap"]
        assert account in "".join(cell["outputs"][0]["data"]["text/html"])
        held = (course / "submitted" / learner / FOLDER / "snapshot.json").exists()
        assert held == (learner == "own-agreed")
        assert not (course / "feedback" / learner / FOLDER / "snapshot.json").exists()


def test_the_report_names_every_problem(whole_class) -> None:
    _, report, _ = whole_class
    notes = "\n".join(report.notes())
    for said in (
        "broken.zip: It is not a ZIP file that can be read.",
        "Its snapshot.json was changed after it was packed. The answers with the sample account",
        "my answers.docx: It is not a ZIP",
        "Damaged (",
        "Its page is damaged. The answers are graded on a fresh page.",
        "Hostile (",
        "It also holds ../../../outside.txt, plotly.py. Nothing of that was opened.",
        "find-and-follow_gap-cards, find-and-follow_three-steps",
    ):
        assert said in notes
    assert len(report.graded) == len(EXPECTED)
    assert "Perfect" in report.table()


def test_the_table_of_marks_has_a_line_per_learner(whole_class) -> None:
    lines = (whole_class[0] / "marks.csv").read_text("utf-8").splitlines()
    assert len(lines) == 1 + len(EXPECTED)
    assert any("perfect" in line and f"{ALL_POINTS:.1f}" in line for line in lines)


def table_of(path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_the_table_is_the_one_that_nbgrader_exports(whole_class, tmp_path) -> None:
    from nbgrader.plugins import CsvExportPlugin

    from course_lib.grading.course import Course

    course = Course(whole_class[0])
    with course.gradebook() as gradebook:
        plugin = CsvExportPlugin(config=course.settings())
        plugin.to = str(tmp_path / "marks.csv")
        plugin.export(gradebook)
    nbgraders, ours = table_of(tmp_path / "marks.csv"), table_of(whole_class[0] / "marks.csv")
    names = {row["student_id"]: row.pop("name") for row in ours}
    assert names["perfect"] == "Perfect"
    assert sorted(ours, key=str) == sorted(nbgraders, key=str)


def test_feedback_says_what_why_and_where(whole_class) -> None:
    folder = whole_class[0] / "feedback" / "partial" / FOLDER
    assert [path.name for path in folder.iterdir()] == [f"{FOLDER}.html"]
    page = (folder / f"{FOLDER}.html").read_text("utf-8")
    for said in (
        f"5 of {LESSON.max_points} points",
        "Nearly",
        "Not tried yet",
        "What is right",
        "Why:",
        "Where to",
    ):
        assert said in page
    assert "You wrote nothing here." in page
    assert "score(" not in page
    waiting = (whole_class[0] / "feedback" / "perfect" / FOLDER / f"{FOLDER}.html").read_text()
    assert f"{ALL_POINTS} of {LESSON.max_points} points" in waiting
    assert "Your instructor still reads one answer" in waiting


def test_two_workers_and_another_order_give_the_same(
    whole_class, released, tmp_path, monkeypatch
) -> None:
    monkeypatch.setattr("course_lib.grading.classroom.WORKERS_PAY_FROM", 1)
    course, _, folder = whole_class
    other = Path(shutil.copytree(released, tmp_path / "course"))
    shuffled = tmp_path / "shuffled"
    shuffled.mkdir()
    for place, path in enumerate(sorted(folder.iterdir(), reverse=True)):
        shutil.copy(path, shuffled / f"{place:02}{path.suffix}")
    grade_class(shuffled, other, workers=2)
    assert marks(other) == marks(course)
    for path in [*course.glob("autograded/*/*/*"), *course.glob("feedback/*/*/*")]:
        assert (other / path.relative_to(course)).read_bytes() == path.read_bytes()


def test_plain_nbgrader_gives_the_same(whole_class, released, tmp_path) -> None:
    course, _, folder = whole_class
    other = Path(shutil.copytree(released, tmp_path / "course"))
    shutil.copytree(course / "submitted", other / "submitted")
    nbgrader(other, "autograde", FOLDER)
    assert marks(other) == marks(course)
    for learner in EXPECTED:
        assert seen(autograded(other, learner)) == seen(autograded(course, learner))
    assert not (folder.parent / "executed").exists()
    nbgrader(other, "generate_feedback", FOLDER)
    page = Path("feedback", "partial", FOLDER, f"{FOLDER}.html")
    assert (other / page).read_bytes() == (course / page).read_bytes()


def test_plain_nbgrader_grades_an_untouched_page_beside_its_answers(released, tmp_path) -> None:
    """Hand-ins that reached `submitted/` another way: nothing was cleaned before."""
    course = Path(shutil.copytree(released, tmp_path / "course"))
    for name, change in {
        "whole": lambda page: None,
        "typed": lambda page: type_in(page, "Typed."),
        "deleted": lambda page: page["cells"].pop(-6),
    }.items():
        path = hand_in(course, tmp_path / "hand-ins", name, full_answers(), change=change)
        with zipfile.ZipFile(path) as archive:
            archive.extractall(course / "submitted" / name / FOLDER)
    nbgrader(course, "autograde", FOLDER)
    for name in ("whole", "typed", "deleted"):
        assert points(course, name) == ALL_POINTS
        assert marks(course)[name, "list-reasons"] == (None, None, True)
    text = "".join(graded_cells(autograded(course, "typed"))["list-reasons"]["source"])
    assert text.index("Typed.") < text.index(SAMPLE_TEXT[:40])


def nbgrader(course: Path, *words: str) -> None:
    command = [sys.executable, "-m", "nbgrader", *words]
    done = subprocess.run(command, cwd=course, capture_output=True, text=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr[-2000:]


def seen(page: Notebook) -> list[Any]:
    """What a person sees of a graded page: its cells and their outputs, not when they ran."""
    return [
        (cell["source"], [output.get("data") for output in cell.get("outputs", [])])
        for cell in page["cells"]
    ]


def test_grading_again_changes_nothing_that_a_person_did(course, tmp_path) -> None:
    folder = tmp_path / "hand-ins"
    path = hand_in(course, folder, "Anna Berg", full_answers())
    grade_class(folder, course)
    mark_by_hand(course, "anna-berg", 4.5, "Lovely list.")
    text = ("anna-berg", "list-reasons")

    grade_class(folder, course)
    assert marks(course)[text] == (None, 4.5, False)
    page = (course / "feedback" / "anna-berg" / FOLDER / f"{FOLDER}.html").read_text("utf-8")
    assert f"{ALL_POINTS + 4.5} of {LESSON.max_points} points" in page
    assert "Lovely list." in page

    later(path, {"answers.json": b'{"schema_version": 1, "answers": {}}'})
    grade_class(folder, course)
    assert marks(course)[text] == (0.0, 4.5, True)
    assert points(course, "anna-berg") == 0
    page = (course / "feedback" / "anna-berg" / FOLDER / f"{FOLDER}.html").read_text("utf-8")
    assert "Lovely list." in page


def test_the_newest_hand_in_counts_and_two_people_wait(course, tmp_path) -> None:
    folder = tmp_path / "hand-ins"
    first = hand_in(course, folder, "Anna Berg", {})
    first.rename(folder / "first.zip")
    later(hand_in(course, folder, "Anna Berg", full_answers()), {})
    hand_in(course, folder, "Ben", full_answers(), key="one").rename(folder / "ben 1.zip")
    hand_in(course, folder, "Ben", {}, key="other").rename(folder / "ben 2.zip")
    report = grade_class(folder, course)
    assert points(course, "anna-berg") == ALL_POINTS
    assert [each.path.name for each in report.earlier] == ["first.zip"]
    assert sorted(each.path.name for each in report.failed) == ["ben 1.zip", "ben 2.zip"]
    assert not (course / "submitted" / "ben").exists()


def test_an_error_with_one_hand_in_does_not_stop_the_next(course, tmp_path, monkeypatch) -> None:
    from course_lib.grading import blank, gradebook

    folder = tmp_path / "hand-ins"
    for name in ("Anna", "Ben", "Cleo", "Dina"):
        hand_in(course, folder, name, full_answers())
    monkeypatch.setenv("COURSE_HOME", str(tmp_path / "home"))
    (course / "autograded" / "cleo").parent.mkdir()
    (course / "autograded" / "cleo").write_text("a file where a folder should be")

    fill_in, add = blank.fill_in, gradebook.GradebookWriter._add

    def fail_for_anna(page: Any, handed_in: Any) -> Any:
        if handed_in.learner.name == "Anna":
            raise RuntimeError("private words")
        return fill_in(page, handed_in)

    def fail_for_ben(writer: Any, database: Any, result: Any) -> Any:
        page = add(writer, database, result)
        if result.hand_in.learner.name == "Ben":
            raise sqlite3.OperationalError("database is locked")
        return page

    monkeypatch.setattr("course_lib.grading.job.fill_in", fail_for_anna)
    monkeypatch.setattr(gradebook.GradebookWriter, "_add", fail_for_ben)
    report = grade_class(folder, course)
    assert [each.hand_in.learner.name for each in report.graded] == ["Dina"]
    assert points(course, "dina") == ALL_POINTS
    assert {who for who, _ in marks(course)} == {"dina"}
    sentences = {each.path.name.split("--")[1]: each.sentence for each in report.failed}
    assert sentences.keys() == {"anna.zip", "ben.zip", "cleo.zip"}
    assert "private words" not in str(sentences)
    assert "could not be written" in sentences["cleo.zip"]
    assert not (course / "autograded" / "ben" / FOLDER).exists()


def test_a_lesson_that_is_not_released_is_said_for_each_hand_in(course, tmp_path) -> None:
    folder = tmp_path / "hand-ins"
    hand_in(course, folder, "Anna", {})
    page = course / "lessons" / FOLDER / PAGE
    page.write_text(page.read_text("utf-8").replace('"checksum": "', '"checksum": "0'), "utf-8")
    (failed,) = grade_class(folder, course).failed
    assert f"run: python3 start.py release {FOLDER}" in failed.sentence
    page.unlink()
    (failed,) = grade_class(folder, course).failed
    assert f"Run: python3 start.py release {FOLDER}" in failed.sentence


def test_a_fresh_gradebook_learns_the_lesson_by_itself(course, tmp_path) -> None:
    (course / "gradebook.db").unlink()
    hand_in(course, tmp_path / "hand-ins", "Anna", full_answers())
    assert not grade_class(tmp_path / "hand-ins", course).failed
    assert points(course, "anna") == ALL_POINTS


def test_the_command_prints_a_table_and_writes_the_report(course, tmp_path, capsys) -> None:
    from course_lib.cli import main

    folder = tmp_path / "hand-ins"
    hand_in(course, folder, "Anna Berg", full_answers())
    assert main(["grade", str(folder), "--course-dir", str(course)]) == 0
    said = capsys.readouterr().out
    assert "Anna Berg" in said
    assert "1 short text waits for you" in said
    report = (course / "grading-report.txt").read_text("utf-8")
    assert f"{datetime.now():%Y-%m-%d}" in report
    assert "Anna Berg: anna-berg" in report
    (folder / "broken.zip").write_bytes(b"x")
    assert main(["grade", str(folder), "--course-dir", str(course)]) == 1
    assert main(["grade", str(tmp_path / "none"), "--course-dir", str(course)]) == 1


def test_submissions_carry_their_own_time(whole_class) -> None:
    with sqlite3.connect(whole_class[0] / "gradebook.db") as gradebook:
        times = [row[0] for row in gradebook.execute("select timestamp from submitted_assignment")]
    now = datetime.now(UTC).replace(tzinfo=None)
    assert len(times) == len(EXPECTED)
    assert all(now - datetime.fromisoformat(time) < timedelta(hours=1) for time in times)


def test_every_graded_exercise_has_a_mark(whole_class) -> None:
    names = {each.id.partition("_")[2] for each in LESSON.graded}
    assert {name for who, name in marks(whole_class[0]) if who == "empty"} == names
