"""Grading that is stopped, repeated, or tried by two people: nothing lost, nothing done twice."""

import errno
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from classroom import (
    ALL_POINTS,
    FOLDER,
    LESSON,
    PAGE,
    full_answers,
    graded_cells,
    hand_in,
    later,
    mark_by_hand,
    marks,
    points,
)
from sqlalchemy.exc import OperationalError

from course_lib.cli import main
from course_lib.grading import job, one_lesson, pages
from course_lib.grading.classroom import grade_class
from course_lib.grading.one_grader import one_grader
from course_lib.grading.release import release
from course_lib.grading.result import GradingStopped

pytestmark = pytest.mark.slow

NAMES = ("Anna", "Ben", "Cleo", "Dina", "Eli", "Fay")


@pytest.fixture
def hand_ins(course: Path, tmp_path: Path) -> Path:
    """Six hand-ins, each with one answer less than the one before."""
    answers = list(full_answers().items())
    for place, name in enumerate(NAMES):
        hand_in(course, tmp_path / "hand-ins", name, dict(answers[place:]))
    return tmp_path / "hand-ins"


@pytest.fixture
def parts_of_two(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(one_lesson, "PART", 2)


def state(course: Path) -> dict[Any, Any]:
    """All that grading leaves: the marks, and each file with its content."""
    files = {
        path.relative_to(course).as_posix(): path.read_bytes()
        for step in ("submitted", "autograded", "feedback")
        for path in (course / step).rglob("*")
        if path.is_file()
    }
    return {**marks(course), **files, "table": sorted((course / "marks.csv").read_text().split())}


def uninterrupted(course: Path, hand_ins: Path, tmp_path: Path) -> dict[Any, Any]:
    other = Path(shutil.copytree(course, tmp_path / "uninterrupted"))
    assert not grade_class(hand_ins, other).failed
    return state(other)


@pytest.fixture
def work_done(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is really done: the file of each hand-in graded, the learner of each page written."""
    done: list[str] = []
    grade, write = job._grade, pages._write_page

    def graded(slip: Any, *rest: Any) -> Any:
        done.append(slip.path.name)
        return grade(slip, *rest)

    def written(facts: Any, *rest: Any) -> None:
        done.append(facts.learner)
        write(facts, *rest)

    monkeypatch.setattr(job, "_grade", graded)
    monkeypatch.setattr(pages, "_write_page", written)
    return done


def test_a_repeat_does_only_what_changed(course, hand_ins, work_done) -> None:
    first = grade_class(hand_ins, course)
    assert len(work_done) == 2 * len(NAMES)
    before = state(course)

    work_done.clear()
    again = grade_class(hand_ins, course)
    assert work_done == []
    assert state(course) == before
    assert (again.table(), again.notes()) == (first.table(), first.notes())

    later(hand_ins / f"{FOLDER}--ben.zip", {"answers.json": b'{"answers": {}}'})
    mark_by_hand(course, "cleo", 3.0, "Lovely.")
    graded = {each.hand_in.learner.id: each for each in grade_class(hand_ins, course).graded}
    assert work_done == [f"{FOLDER}--ben.zip", "ben", "cleo"]
    assert (graded["cleo"].points, graded["cleo"].waiting) == (points(course, "cleo") + 3, ())
    assert graded["dina"].waiting == ("find-and-follow_list-reasons",)
    assert points(course, "ben") == 0

    work_done.clear()
    (course / "feedback" / "dina" / FOLDER / f"{FOLDER}.html").unlink()
    shutil.rmtree(course / "autograded" / "eli")
    grade_class(hand_ins, course)
    assert work_done == [f"{FOLDER}--eli.zip", "dina"]


def test_marks_that_somebody_changed_in_the_gradebook_come_back(course, hand_ins) -> None:
    grade_class(hand_ins, course)
    before = marks(course)
    with sqlite3.connect(course / "gradebook.db") as gradebook:
        gradebook.execute("update grade set auto_score = 99 where auto_score = 2")
    grade_class(hand_ins, course)
    assert marks(course) == before


def test_a_lost_or_broken_journal_costs_time_and_nothing_else(course, hand_ins) -> None:
    grade_class(hand_ins, course)
    mark_by_hand(course, "anna", 4.0, "Lovely.")
    grade_class(hand_ins, course)
    before = state(course)
    journal = course / ".grading-journal.jsonl"
    for content in (b"", b'{"learner": 3}\n\xff\n' + journal.read_bytes()[:-90]):
        journal.write_bytes(content)
        assert not grade_class(hand_ins, course).failed
        assert state(course) == before
    assert before["anna", "list-reasons"] == (None, 4.0, False)


def writes_until(number: int) -> Callable[[str, Any], None]:
    """A hook that ends the process at its n-th change of a file, as `kill -9` would."""
    left = number

    def hook(event: str, arguments: Any) -> None:
        nonlocal left
        changes = event in ("os.rename", "os.remove", "os.mkdir", "os.chmod")
        if changes or (event == "open" and "journal" in str(arguments[0])):
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    return hook


@pytest.mark.parametrize("number", [1, 3, 12, 30, 47, 60, 75, 90, 103])
def test_killed_at_any_point_it_goes_on(course, hand_ins, tmp_path, parts_of_two, number) -> None:
    whole = uninterrupted(course, hand_ins, tmp_path)
    child = os.fork()
    if child == 0:
        sys.addaudithook(writes_until(number))
        grade_class(hand_ins, course)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status)
    assert not grade_class(hand_ins, course).failed
    assert state(course) == whole


def test_ctrl_c_is_a_sentence_and_keeps_what_is_done(
    course, hand_ins, monkeypatch, capsys, work_done, parts_of_two
) -> None:
    grade = job._grade

    def pressed(slip: Any, *rest: Any) -> Any:
        if slip.learner.name == "Eli":
            raise KeyboardInterrupt
        return grade(slip, *rest)

    command = ["grade", str(hand_ins), "--course-dir", str(course)]
    with monkeypatch.context() as while_pressed:
        while_pressed.setattr(job, "_grade", pressed)
        assert main(command) == 130
    said = capsys.readouterr().err
    assert "What is graded so far is kept (4 hand-ins)" in said
    assert "goes on where it stopped" in said
    work_done.clear()
    assert main(command) == 0
    assert [each for each in work_done if each.endswith(".zip")] == [
        f"{FOLDER}--eli.zip",
        f"{FOLDER}--fay.zip",
    ]


def full(*_: Any, **__: Any) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


def full_gradebook(*_: Any) -> None:
    raise OperationalError("insert", {}, sqlite3.OperationalError("database or disk is full"))


@pytest.mark.parametrize(
    ("where", "fails"),
    [
        ("classroom.take_in", full),
        ("job.put", full),
        ("gradebook.GradebookWriter.enter", full_gradebook),
        ("pages.put", full),
        ("journal.Journal.add", full),
    ],
)
def test_a_full_disk_stops_with_one_sentence(
    course, hand_ins, tmp_path, monkeypatch, parts_of_two, where, fails
) -> None:
    whole = uninterrupted(course, hand_ins, tmp_path)
    with monkeypatch.context() as while_full:
        while_full.setattr(f"course_lib.grading.{where}", fails)
        with pytest.raises(GradingStopped, match=r"The disk is full.*goes on where it stopped\."):
            grade_class(hand_ins, course)
    assert not list(course.rglob("*.tmp"))
    assert not grade_class(hand_ins, course).failed
    assert state(course) == whole


def test_two_graders_at_once(course, hand_ins, capsys) -> None:
    with one_grader(course):
        assert main(["grade", str(hand_ins), "--course-dir", str(course)]) == 1
    said = capsys.readouterr().err
    assert said.startswith("This class is being graded right now")
    assert len(said.splitlines()) == 1
    assert not (course / "submitted").exists()
    assert main(["grade", str(hand_ins), "--course-dir", str(course)]) == 0


def test_a_gradebook_from_an_older_nbgrader_is_left_as_it_is(course, hand_ins) -> None:
    with sqlite3.connect(course / "gradebook.db") as gradebook:
        gradebook.execute("alter table student drop column lms_user_id")
    gradebook.close()
    before = (course / "gradebook.db").read_bytes()
    with pytest.raises(GradingStopped, match=r"older nbgrader.*student\.lms_user_id.*db upgrade"):
        grade_class(hand_ins, course)
    assert (course / "gradebook.db").read_bytes() == before
    assert not (course / "autograded").exists()


def test_a_lesson_reworded_after_it_was_handed_in(course, hand_ins) -> None:
    path = course / "solutions" / FOLDER / PAGE
    path.write_text(path.read_text("utf-8").replace(LESSON.title, "Another title"), "utf-8")
    release(course, FOLDER)
    assert not grade_class(hand_ins, course).failed
    assert points(course, "anna") == ALL_POINTS
    assert "Another title" in (course / "autograded" / "anna" / FOLDER / PAGE).read_text("utf-8")


def test_an_exercise_that_a_hand_in_does_not_know_counts_as_not_tried(course, tmp_path) -> None:
    """It was added, or renamed, between release and hand-in."""

    def without(page: Any) -> None:
        page["cells"].remove(graded_cells(page)["gap-cards"])

    answers = full_answers()
    answers["find-and-follow_old-name"] = answers.pop("find-and-follow_gap-cards")
    hand_in(course, tmp_path / "hand-ins", "Anna", answers, change=without)
    report = grade_class(tmp_path / "hand-ins", course)
    assert report.failed == []
    assert [len(each.not_tried) for each in report.graded] == [1]
    assert marks(course)["anna", "gap-cards"] == (0.0, None, False)


def test_the_earlier_hand_in_counts_where_the_newest_cannot_be_read(course, tmp_path) -> None:
    folder = tmp_path / "hand-ins"
    hand_in(course, folder, "Anna", full_answers()).rename(folder / "first.zip")
    newest = hand_in(course, folder, "Anna", full_answers())
    later(newest, {"answers.json": b"{"})
    report = grade_class(folder, course)
    assert points(course, "anna") == ALL_POINTS
    assert [each.path.name for each in report.failed] == [newest.name]
    assert [each.hand_in.path.name for each in report.graded] == ["first.zip"]
    assert report.earlier == []


def test_no_worker_outlives_a_killed_grader(tmp_path) -> None:
    program = tmp_path / "grader.py"
    program.write_text(
        "import multiprocessing, time\n"
        "from course_lib.grading.workers import Workers\n"
        "if __name__ == '__main__':\n"
        "    with Workers(2) as pool:\n"
        "        tasks = [pool.give(time.sleep, 60) for _ in range(2)]\n"
        "        print(*[each.pid for each in multiprocessing.active_children()], flush=True)\n"
        "        tasks[0].result()\n",
        "utf-8",
    )
    grader = subprocess.Popen(
        [sys.executable, str(program)], stdout=subprocess.PIPE, text=True, encoding="utf-8"
    )
    assert grader.stdout
    workers = [int(number) for number in grader.stdout.readline().split()]
    assert len(workers) == 2
    grader.kill()
    grader.wait()
    until = time.monotonic() + 60
    while any(Path(f"/proc/{each}").exists() for each in workers) and time.monotonic() < until:
        time.sleep(0.1)
    assert not any(Path(f"/proc/{each}").exists() for each in workers)


def test_a_journal_is_plain_lines(course, hand_ins) -> None:
    grade_class(hand_ins, course)
    lines = (course / ".grading-journal.jsonl").read_text("utf-8").splitlines()
    assert {json.loads(line)["learner"] for line in lines} == {name.lower() for name in NAMES}
    assert "Lovely" not in "".join(lines)
