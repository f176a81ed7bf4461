import json
import stat
import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest
from classroom import FOLDER, LESSON, PAGE, full_answers

from course_lib.answers import Entry, Record, record_to_bytes, salvaged_record
from course_lib.exercises import find_lesson
from course_lib.hand_in import (
    HandIn,
    HandInProblem,
    Learner,
    choose,
    open_exercises,
    pack,
    remembered_learner,
    safe_name,
    unpack,
)
from course_lib.hand_in.note import Note, note_to_bytes

ANNA = Learner("Anna Berg", "a1")
WHEN = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)
A_PAGE = {"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}


def learner_folder(tmp_path: Path, answers: dict[str, object], page: object = A_PAGE) -> Path:
    folder = tmp_path / FOLDER
    folder.mkdir()
    entries = {name: Entry(value=value, before="aside") for name, value in answers.items()}
    (folder / "answers.json").write_bytes(record_to_bytes(Record(answers=entries)))
    (folder / PAGE).write_text(json.dumps(page), encoding="utf-8")
    return folder


def make_zip(path: Path, **members: bytes) -> Path:
    """A ZIP with a good note and record; members replace, add or (b"-") leave out."""
    files = {
        "hand_in.json": note_to_bytes(Note("Anna Berg", FOLDER, WHEN, "a1")),
        "answers.json": record_to_bytes(Record(answers={"find-and-follow_what-next": Entry("x")})),
        PAGE: json.dumps(A_PAGE).encode(),
        **members,
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            if content != b"-":
                archive.writestr(name, content)
    return path


def problem(path: Path) -> str:
    with pytest.raises(HandInProblem) as raised:
        unpack(path, find_lesson)
    sentence = raised.value.sentence
    assert sentence.endswith((".", "python3 start.py hand-in"))
    return sentence


@pytest.mark.parametrize(
    ("typed", "safe"),
    [
        ("Anna Berg", "anna-berg"),
        ("  Dr. Jürgen  Müller-Łukasz ", "dr-jurgen-muller-lukasz"),
        ("Strauß", "strauss"),
        ("../../etc/passwd", "etc-passwd"),
        ("=1+1", "1-1"),
    ],
)
def test_a_name_becomes_a_safe_name(typed: str, safe: str) -> None:
    assert safe_name(typed) == safe


@pytest.mark.parametrize("typed", ["con", "COM1", "Иван Петров", "李雷", "😀", "", "x" * 200])
def test_every_name_becomes_a_folder_name_of_its_own(typed: str) -> None:
    safe = safe_name(typed)
    assert safe.isascii()
    assert 0 < len(safe) <= 70
    assert safe not in ("con", "com1")
    assert safe != safe_name(typed + "y")


def test_the_name_is_remembered_and_the_key_stays(tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("COURSE_HOME", str(tmp_path))
    assert remembered_learner() is None
    anna = remembered_learner(" Anna \n Berg\u202e ")
    assert anna is not None
    assert anna.name == "Anna Berg"
    assert remembered_learner() == anna
    other = remembered_learner("Ben")
    assert other == Learner("Ben", anna.key)


def test_open_exercises_are_those_without_a_whole_answer() -> None:
    assert open_exercises(LESSON, Record()) == LESSON.graded
    answers = {name: Entry(value=value) for name, value in full_answers().items()}
    assert open_exercises(LESSON, Record(answers=answers)) == ()
    twelve = answers["find-and-follow_choose-twelve"]
    assert isinstance(twelve.value, list)
    twelve.value = twelve.value[:-1]
    answers["find-and-follow_list-reasons"].value = "…"
    left = {exercise.id for exercise in open_exercises(LESSON, Record(answers=answers))}
    assert left == {"find-and-follow_choose-twelve", "find-and-follow_list-reasons"}


def test_a_hand_in_comes_back_as_it_was_packed(tmp_path) -> None:
    private = {"find-and-follow_your-gap.own": "12", "find-and-follow_do-you-agree": "yes"}
    page = {
        **A_PAGE,
        "metadata": {"widgets": {"state": "my account"}},
        "cells": [
            {
                "cell_type": "code",
                "source": "show()",
                "metadata": {},
                "execution_count": 3,
                "outputs": [{"text": "my account"}],
            }
        ],
    }
    folder = learner_folder(tmp_path, {**full_answers(), **private}, page)
    path = pack(LESSON, folder, ANNA, tmp_path)
    assert path.name == f"{FOLDER}--anna-berg.zip"
    with zipfile.ZipFile(path) as archive:
        everything = b"".join(archive.read(name) for name in archive.namelist())
        assert sorted(archive.namelist()) == sorted([PAGE, "answers.json", "hand_in.json"])
    for hidden in (b"my account", b".own", b"do-you-agree", b"aside"):
        assert hidden not in everything
    got = unpack(path, find_lesson)
    assert (got.learner, got.lesson, got.remarks) == (ANNA, FOLDER, ())
    assert {name: entry.value for name, entry in got.record.answers.items()} == full_answers()
    assert [each.name for each in tmp_path.iterdir() if each.suffix == ".tmp"] == []


def test_a_broken_page_does_not_stop_a_learner(tmp_path) -> None:
    folder = learner_folder(tmp_path, full_answers())
    (folder / PAGE).write_bytes(b"{ broken")
    got = unpack(pack(LESSON, folder, ANNA, tmp_path), find_lesson)
    assert len(got.record.answers) == len(LESSON.graded)
    assert "no page" in got.remarks[0]


def test_a_folder_that_cannot_be_written_is_one_sentence(tmp_path) -> None:
    folder = learner_folder(tmp_path, {})
    with pytest.raises(HandInProblem, match="could not write"):
        pack(LESSON, folder, ANNA, tmp_path / "missing")


def test_names_from_a_learning_platform_and_a_folder_inside_do_not_matter(tmp_path) -> None:
    renamed = make_zip(tmp_path / "Berg_4711_assignsubmission_file.ZIP")
    assert unpack(renamed, find_lesson).learner == ANNA
    nested = tmp_path / "nested.zip"
    with zipfile.ZipFile(renamed) as old, zipfile.ZipFile(nested, "w") as new:
        for name in old.namelist():
            new.writestr(f"my lesson/{name}", old.read(name))
        new.writestr("__MACOSX/my lesson/._answers.json", b"x")
        new.writestr("my lesson/.DS_Store", b"x")
    got = unpack(nested, find_lesson)
    assert (got.learner, got.remarks[:1]) == (ANNA, unpack(renamed, find_lesson).remarks[:1])


def test_code_and_path_tricks_are_reported_and_never_opened(tmp_path) -> None:
    tricks = {
        "plotly.py": b"raise SystemExit",
        "../../outside.txt": b"x",
        "/etc/cron.d/x": b"x",
        "C:\\Windows\\x": b"x",
        "../answers.json": b"x",
        "a/b/answers.json": b"x",
    }
    got = unpack(make_zip(tmp_path / "a.zip", **tricks), find_lesson)
    (said,) = [remark for remark in got.remarks if "also holds" in remark]
    assert all(part in said for part in ("plotly.py", "outside.txt", "Nothing of that"))
    assert list(got.record.answers) == ["find-and-follow_what-next"]
    assert [path.name for path in tmp_path.iterdir()] == ["a.zip"]


def test_a_file_that_is_no_zip(tmp_path) -> None:
    for content in (b"", b"hello", b"PK\x03\x04 and no more"):
        path = tmp_path / "a.zip"
        path.write_bytes(content)
        assert "not a ZIP" in problem(path)
    assert "not a ZIP" in problem(tmp_path / "missing.zip")


@pytest.mark.parametrize(
    ("members", "said"),
    [
        ({"hand_in.json": b"-"}, "nobody can say whose"),
        ({"hand_in.json": b"{"}, "nobody can say whose"),
        ({"hand_in.json": b"[" * 90_000}, "nobody can say whose"),
        ({"hand_in.json": b"x" * 200_000}, "far larger"),
        ({"hand_in.json": note_to_bytes(Note(" \n", FOLDER, WHEN))}, "no name"),
        ({"hand_in.json": note_to_bytes(Note("Anna", "99_other", WHEN))}, "does not have"),
        ({"hand_in.json": note_to_bytes(Note("Anna", "../../x", WHEN))}, "does not have"),
        ({"answers.json": b"-"}, "nothing to grade"),
        ({"answers.json": b'{"answers": 3}'}, "cannot be read"),
        ({"answers.json": b"\xff\xfe"}, "cannot be read"),
        ({"answers.json": b"[" * 1_000_000}, "cannot be read"),
        ({"answers.json": b'{"schema_version": 9, "answers": {}}'}, "cannot be read"),
        ({"answers.json": b" " * 6_000_000}, "far larger"),
    ],
)
def test_each_thing_wrong_is_one_sentence(tmp_path, members, said) -> None:
    assert said in problem(make_zip(tmp_path / "a.zip", **members))


def test_answers_of_the_wrong_type_cost_only_themselves(tmp_path) -> None:
    content = {
        "schema_version": 1,
        "answers": {
            "find-and-follow_what-next": {"value": True},
            "find-and-follow_first-move": {"value": [[1]]},
            "find-and-follow_three-steps": {"value": "kept", "hints": "many"},
            "find-and-follow_list-privacy": {"value": "kept"},
            "not-of-this-lesson": {"value": [[1]]},
        },
    }
    got = unpack(
        make_zip(tmp_path / "a.zip", **{"answers.json": msgspec.json.encode(content)}), find_lesson
    )
    assert list(got.record.answers) == ["find-and-follow_list-privacy"]
    assert "first-move, find-and-follow_three-steps, find-and-follow_what-next" in got.remarks[0]


def test_changed_files_are_said_and_graded(tmp_path) -> None:
    folder = learner_folder(tmp_path, full_answers())
    path = pack(LESSON, folder, ANNA, tmp_path)
    with zipfile.ZipFile(path) as old:
        files = {name: old.read(name) for name in old.namelist()}
    files["answers.json"] = record_to_bytes(Record())
    got = unpack(make_zip(tmp_path / "b.zip", **files), find_lesson)
    assert got.record.answers == {}
    assert got.remarks == (
        "Its answers.json was changed after it was packed. It is graded as it is.",
    )


def test_two_of_one_name_links_passwords_and_odd_packing(tmp_path) -> None:
    path = make_zip(tmp_path / "twice.zip")
    with zipfile.ZipFile(path, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("answers.json", b"{}")
    assert "more than once" in problem(path)

    link = zipfile.ZipInfo("answers.json")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    path = make_zip(tmp_path / "link.zip", **{"answers.json": b"-"})
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(link, b"/etc/passwd")
    assert "a link" in problem(path)

    path = make_zip(tmp_path / "odd.zip", **{"answers.json": b"-"})
    with zipfile.ZipFile(path, "a", zipfile.ZIP_LZMA) as archive:
        archive.writestr("answers.json", b"{}")
    assert "never uses" in problem(path)

    path = make_zip(tmp_path / "locked.zip")
    content = bytearray(path.read_bytes())
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = content.find(signature)
        while start >= 0:
            content[start + offset] |= 1
            start = content.find(signature, start + 1)
    path.write_bytes(bytes(content))
    assert "password" in problem(path)


def test_a_bomb_that_lies_about_its_size_is_not_believed(tmp_path) -> None:
    path = make_zip(tmp_path / "bomb.zip", **{"answers.json": b" " * 8_000_000})
    content = path.read_bytes()
    honest = (8_000_000).to_bytes(4, "little")
    path.write_bytes(content.replace(honest, (1_000).to_bytes(4, "little")))
    assert problem(path).startswith("Its answers.json is")
    many = tmp_path / "many.zip"
    with zipfile.ZipFile(many, "w") as archive:
        for number in range(1_500):
            archive.writestr(f"{number}.txt", b"")
    assert "far more files" in problem(many)


def test_a_page_of_any_shape_never_stops_a_hand_in(tmp_path) -> None:
    answer = {"grade": True, "solution": True, "grade_id": "find-and-follow_list-reasons"}
    cell = {"cell_type": "markdown", "metadata": {"nbgrader": answer}, "source": ["My ", "words"]}
    pages: list[object] = [
        3,
        [],
        {"cells": 3},
        {"cells": [3, None, {}, {"metadata": 3}, {**cell, "source": 7}, cell, cell]},
    ]
    for page in pages:
        got = unpack(make_zip(tmp_path / "a.zip", **{PAGE: json.dumps(page).encode()}), find_lesson)
    assert got.typed == {"find-and-follow_list-reasons": ("My words", "My words")}


def hand_in(name: str, key: str, minutes: int = 0, lesson: str = FOLDER) -> HandIn:
    return HandIn(
        path=Path(f"{name} {key} {minutes}.zip"),
        learner=Learner(name, key),
        lesson=lesson,
        made_at=WHEN + timedelta(minutes=minutes),
        record=Record(),
        typed={},
        remarks=(),
    )


def test_the_newest_hand_in_of_a_learner_counts_in_any_order() -> None:
    first, second = hand_in("Anna Berg", "a"), hand_in("anna berg", "a", 5)
    other = hand_in("Anna Berg", "a", 1, "00_start_here")
    for order in ((first, second, other), (other, second, first)):
        chosen = choose(order, {})
        assert chosen.to_grade == (other, second)
        assert chosen.earlier == (first,)
        assert chosen.held_back == ()


def test_two_people_of_one_name_are_never_taken_for_one() -> None:
    theirs = (hand_in("Anna Berg", "a"), hand_in("Ánna  Berg", "b", 9), hand_in("Ben", "c"))
    chosen = choose(theirs, {})
    assert [each.learner.name for each in chosen.to_grade] == ["Ben"]
    assert {each.learner.key for each, _ in chosen.held_back} == {"a", "b"}
    assert "Two computers" in chosen.held_back[0][1]
    later = choose([hand_in("Anna Berg", "b")], {"anna-berg": "a"})
    assert later.to_grade == ()
    assert "graded before" in later.held_back[0][1]


def test_a_salvaged_record_keeps_what_can_be_read() -> None:
    record, lost = salvaged_record(b'{"answers": {"a": 1, "b": {"value": 2.0}}}')
    assert (record.answers, lost) == ({"b": Entry(value=2.0)}, ("a",))
