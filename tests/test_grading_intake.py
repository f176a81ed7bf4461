"""Whatever an instructor's folder holds: each hand-in is found, and each other file is named."""

import io
import shutil
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
from classroom import FOLDER, PAGE, full_answers, lesson_folder

from course_lib.exercises import find_lesson
from course_lib.grading.intake import take_in
from course_lib.hand_in import HandInProblem, Learner, pack, read_slip, unpack
from course_lib.hand_in.sender import NOBODY, Sender, sender_of_folder, sender_of_path

ROOT = Path(__file__).resolve().parent.parent
LESSON = find_lesson(FOLDER)


@pytest.fixture
def packed(tmp_path: Path) -> Path:
    """Anna's hand-in, as her course packed it."""
    folder = lesson_folder(ROOT, tmp_path, full_answers())
    return pack(LESSON, folder, Learner("Anna Berg", "her key"), tmp_path)


@pytest.fixture
def arrived(tmp_path: Path) -> Path:
    folder = tmp_path / "arrived"
    folder.mkdir()
    return folder


@pytest.fixture
def scratch(tmp_path: Path) -> Path:
    folder = tmp_path / "scratch"
    folder.mkdir()
    return folder


def zipped(members: dict[str, bytes]) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for name, member in members.items():
            archive.writestr(name, member)
    return content.getvalue()


def opened(packed: Path, to: Path, *, note: bool = True) -> Path:
    """The hand-in as a folder, with its note or as somebody would copy the lesson by hand."""
    with zipfile.ZipFile(packed) as archive:
        archive.extractall(to)
    if not note:
        (to / "hand_in.json").unlink()
    return to


def learners(arrived: Path, scratch: Path) -> list[tuple[str, str]]:
    """(name, id) of each hand-in found, and no file left over."""
    intake = take_in(arrived, scratch)
    assert intake.failed == []
    slips = [read_slip(each.file, each.path, each.sender, find_lesson) for each in intake.found]
    for each in intake.found:
        assert unpack(each.file, find_lesson, each.sender).lesson == FOLDER
    return sorted((slip.learner.name, slip.learner.id) for slip in slips)


@pytest.mark.parametrize(
    "name",
    [
        "Anna Berg_4711_assignsubmission_file_/x.zip",
        "Anna Berg_4711_assignsubmission_file_x.ZIP",
        "berganna_LATE_33_4711_02step-1.zip",
        "2 Berg/no ending",
        "mail 7/attachment (3).zip.download",
    ],
)
def test_names_that_platforms_and_people_give(packed, arrived, scratch, name) -> None:
    to = arrived / name
    to.parent.mkdir(exist_ok=True)
    shutil.copy(packed, to)
    assert learners(arrived, scratch) == [("Anna Berg", "anna-berg")]


def test_a_download_of_a_whole_class_in_one_zip(packed, arrived, scratch) -> None:
    one = packed.read_bytes()
    inner = zipped({"Ben_2_assignsubmission_file_/b.zip": one, "deep/c.zip": one})
    (arrived / "class.zip").write_bytes(
        zipped({"Anna_1_assignsubmission_file_/a.zip": one, "more/inner.zip": inner})
    )
    intake = take_in(arrived, scratch)
    assert [each.path.relative_to(arrived).as_posix() for each in intake.found] == [
        "class.zip/Anna_1_assignsubmission_file_/a.zip",
        "class.zip/more/inner.zip/Ben_2_assignsubmission_file_/b.zip",
        "class.zip/more/inner.zip/deep/c.zip",
    ]
    assert {path.parent for path in scratch.rglob("*") if path.is_file()} == {scratch}
    assert [path.name for path in arrived.rglob("*")] == ["class.zip"]


def test_hand_ins_that_lie_open(packed, arrived, scratch) -> None:
    opened(packed, arrived / f"{FOLDER}--anna-berg")
    with zipfile.ZipFile(packed) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    two = {f"{place}/{name}": held for place in "xy" for name, held in members.items()}
    (arrived / "two.zip").write_bytes(zipped(two))
    assert learners(arrived, scratch) == [("Anna Berg", "anna-berg")] * 3


def test_nbgraders_own_folders_say_who_and_when(packed, arrived, scratch) -> None:
    collected = opened(packed, arrived / "submitted" / "J.Doe" / FOLDER, note=False)
    (collected / "timestamp.txt").write_text("2026-03-01 12:00:00.123456 UTC", "utf-8")
    inbound = f"ben_2@uni.example+{FOLDER}+2026-03-02 08:30:00 UTC+Zm9vYmFyIQ"
    opened(packed, arrived / "exchange" / "c1" / "inbound" / inbound, note=False)
    blank = arrived / "submitted" / "cleo" / FOLDER
    blank.mkdir(parents=True)
    shutil.copy(collected / PAGE, blank)
    shutil.copy(collected / "timestamp.txt", blank)
    assert learners(arrived, scratch) == [
        (name, name) for name in ("J.Doe", "ben_2@uni.example", "cleo")
    ]
    slip = {each.path: each for each in take_in(arrived, scratch).found}[collected]
    assert slip.sender == Sender("J.Doe", "", FOLDER, datetime(2026, 3, 1, 12, tzinfo=UTC))
    assert unpack(blank, find_lesson, sender_of_folder(blank)).record.answers == {}


def test_nobody_hands_in_for_somebody_whom_nbgrader_let_in(packed, arrived) -> None:
    """A note is a file that anybody can write; the folder of the exchange is not."""
    folder = opened(packed, arrived / f"eve+{FOLDER}+2026-03-02 08:30:00 UTC")
    got = unpack(folder, find_lesson, sender_of_folder(folder))
    assert (got.learner.id, got.learner.name) == ("eve", "Anna Berg")


def test_a_folder_packed_by_hand_counts_under_the_name_that_the_platform_knows(
    packed, arrived, scratch
) -> None:
    folder = opened(packed, arrived / "by hand", note=False)
    content = zipped({f"{FOLDER}/{each.name}": each.read_bytes() for each in folder.iterdir()})
    shutil.rmtree(folder)
    known = arrived / "Anna Berg_4711_assignsubmission_file_" / "lesson.zip"
    known.parent.mkdir()
    known.write_bytes(content)
    assert learners(arrived, scratch) == [("Anna Berg", "anna-berg")]
    (remark,) = unpack(known, find_lesson, sender_of_path(known)).remarks
    assert "packed by hand" in remark and "Anna Berg" in remark
    with pytest.raises(HandInProblem, match="nobody can say whose"):
        unpack(known, find_lesson)


def test_the_outermost_name_counts() -> None:
    path = Path("Eve_2_assignsubmission_file_", "e.zip", "Ben_1_assignsubmission_file_", "b.zip")
    assert sender_of_path(path) == Sender(name="Eve")
    assert sender_of_path(Path("a", "b.zip")) == NOBODY


def test_everything_else_is_named_with_what_to_do(packed, arrived, scratch) -> None:
    (arrived / "letter.docx").write_bytes(zipped({"word/document.xml": b"x"}))
    (arrived / "notes.txt").write_text("x", "utf-8")
    (arrived / "fwd.eml").write_text("x", "utf-8")
    (arrived / ".DS_Store").write_text("x", "utf-8")
    (arrived / "elsewhere").symlink_to(packed.parent / "learner", target_is_directory=True)
    (arrived / "link.zip").symlink_to(packed)
    deep = packed.read_bytes()
    for _ in range(5):
        deep = zipped({"a/b/in.zip": deep})
    (arrived / "deep.zip").write_bytes(deep)
    intake = take_in(arrived, scratch)
    assert intake.found == []
    said = {each.path.relative_to(arrived).parts[0]: each.sentence for each in intake.failed}
    assert said == {
        "letter.docx": "It is not a ZIP, so it was left aside.",
        "notes.txt": "It is not a ZIP, so it was left aside.",
        "fwd.eml": "It is an e-mail. Save the file that is attached to it into the folder, then "
        "grade again.",
        "elsewhere": "It is a link, which was not followed.",
        "link.zip": "It is a link, which was not followed.",
        "deep.zip": "It is a ZIP in a ZIP in a ZIP. Unpack it first.",
    }


def test_links_inside_a_collected_folder_are_not_followed(packed, arrived) -> None:
    folder = opened(packed, arrived / "ben" / FOLDER, note=False)
    (folder / "timestamp.txt").write_text("2026-03-01 12:00:00 UTC", "utf-8")
    (folder / "answers.json").rename(arrived / "secret.json")
    (folder / "answers.json").symlink_to(arrived / "secret.json")
    with pytest.raises(HandInProblem, match="a link"):
        unpack(folder, find_lesson, sender_of_folder(folder))


def test_a_slip_changes_with_anything_in_the_hand_in(packed, arrived) -> None:
    folder = opened(packed, arrived / "anna")
    first = read_slip(folder, folder, NOBODY, find_lesson)
    assert read_slip(folder, folder, NOBODY, find_lesson).digest == first.digest
    (folder / "answers.json").write_bytes((folder / "answers.json").read_bytes() + b" ")
    assert read_slip(folder, folder, NOBODY, find_lesson).digest != first.digest
    assert read_slip(packed, packed, NOBODY, find_lesson).digest != first.digest
