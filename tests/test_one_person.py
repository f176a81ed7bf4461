"""One person who writes their name in another way, and one file that came twice."""

import shutil
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from classroom import FOLDER, full_answers, hand_in, later, marks

from course_lib.cli.grade import _tell
from course_lib.grading.classroom import grade_class
from course_lib.grading.one_computer import as_one_person
from course_lib.grading.report import Report
from course_lib.grading.result import Failed, Graded
from course_lib.hand_in import NOBODY, Learner, Slip
from course_lib.hand_in.note import Note

NOW = datetime(2026, 5, 1, 12, tzinfo=UTC)


def slip(name: str, key: str = "one key", day: int = 0, known_as: str = "") -> Slip:
    path = Path(f"{name}.zip")
    learner = Learner(name, key, known_as)
    return Slip(path, path, NOBODY, learner, FOLDER, NOW + timedelta(days=day), "digest")


def ids(*slips: Slip, known: dict[str, Note] | None = None) -> list[str]:
    forwards = [each.learner.id for each in as_one_person(slips, known or {})]
    backwards = [each.learner.id for each in as_one_person(slips[::-1], known or {})]
    assert forwards == backwards[::-1]
    return forwards


def test_the_first_way_of_writing_it_stays() -> None:
    assert ids(slip("Wei Li", day=1), slip("Li Wei")) == ["li-wei", "li-wei"]
    one, other = ids(slip("王小明", day=1), slip("小明 王"))
    assert one == other


def test_whoever_was_graded_before_stays_who_they_are() -> None:
    known = {"wei-li": Note("Wei Li", FOLDER, NOW, "one key")}
    assert ids(slip("Li Wei"), known=known) == ["wei-li"]
    known["li-wei"] = Note("Li Wei", FOLDER, NOW, "one key")
    assert ids(slip("Li Wei"), slip("Wei Li"), known=known) == ["li-wei", "wei-li"]


def test_two_computers_two_names_and_nbgraders_own_ids_are_left_alone() -> None:
    assert ids(slip("Li Wei"), slip("Wei Li", "another")) == ["li-wei", "wei-li"]
    assert ids(slip("Li Wei"), slip("Anna Li")) == ["li-wei", "anna-li"]
    assert ids(slip("Li Wei", key=""), slip("Wei Li", key="")) == ["li-wei", "wei-li"]
    assert ids(slip("Li Wei"), slip("Wei Li", known_as="wli")) == ["li-wei", "wli"]


def test_nothing_else_of_a_hand_in_changes() -> None:
    first, second = slip("Li Wei"), slip("Wei Li", day=1)
    changed = as_one_person([first, second], {})
    assert changed[0] is first
    assert replace(changed[1], learner=second.learner) == second
    assert changed[1].learner.name == "Wei Li"


@pytest.mark.slow
def test_one_learner_in_the_gradebook_and_each_file_explained(course: Path, tmp_path: Path) -> None:
    hand_ins = tmp_path / "hand-ins"
    hand_in(course, hand_ins, "Li Wei", full_answers(), key="k")
    second = hand_in(course, hand_ins, "Wei Li", full_answers("gap-cards"), key="k")
    later(second, {})
    shutil.copy(second, hand_ins / "the same.zip")
    report = grade_class(hand_ins, course)
    assert {who for who, _ in marks(course)} == {"li-wei"}
    assert [each.hand_in.learner.name for each in report.graded] == ["Wei Li"]
    assert report.notes() == [
        f"Li Wei ({FOLDER}--li-wei.zip): A later hand-in of the same learner counts.",
        f"Wei Li ({second.name}): The same file as the same.zip. It counts once.",
    ]
    (hand_ins / f"{FOLDER}--li-wei.zip").unlink()
    grade_class(hand_ins, course)
    assert {who for who, _ in marks(course)} == {"li-wei"}


def test_the_screen_shows_as_much_as_somebody_reads(capsys: pytest.CaptureFixture[str]) -> None:
    def graded(name: str) -> Graded:
        return Graded(
            hand_in=slip(name), marks=(), points=1, out_of=2, waiting=(), not_tried=(), gate_open=()
        )

    few = Report(graded=[graded("王小明"), graded("Anna Berg")])
    _tell(few)
    lines = capsys.readouterr().out.splitlines()
    assert [line.index(FOLDER) for line in lines[1:3]] == [11, 8]  # three letters fill six places
    many = Report(
        graded=[graded(f"Learner {number}") for number in range(200)],
        failed=[Failed(Path(f"{number}.zip"), "It is broken.") for number in range(99)],
    )
    _tell(many)
    said = capsys.readouterr().out
    assert len(said.splitlines()) < 30
    assert "200 hand-ins are graded. The table of all is in the report." in said
    assert "The report has 88 more notes like these." in said  # one says that all share a computer
