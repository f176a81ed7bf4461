"""Code that an instructor added to a lesson: marked as nbgrader does, and shut in while it runs.

It is collected where this computer can shut code in (Linux with bubblewrap), and where
`COURSE_TEST_SANDBOX=1` asks for it (see conftest.py): then what is missing is a failure.
"""

import json
import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from classroom import (
    ALL_POINTS,
    FOLDER,
    autograded,
    full_answers,
    hand_in,
    later,
    mark_by_hand,
    marks,
    points,
)
from own_code import GOOD, HALF, with_code, writing

from course_lib.grading.classroom import grade_class, preview_class
from course_lib.grading.own_code import inside, shut_in
from course_lib.grading.own_code.shut_in import LIMITS
from course_lib.grading.release import release

pytestmark = pytest.mark.slow

SCRIPT = "</script><script>document.title='taken over'</script>"


def hostile(course: Path, marker: Path, port: int) -> dict[str, str]:
    """Code that does harm where it can, before it does what would earn all points."""
    return {
        name: f"{code}\n{GOOD}"
        for name, code in {
            "Looks around": LOOKS_AROUND.format(
                book=str(course / "gradebook.db"), marker=str(marker), port=port
            ),
            "Forks": "import os, time\nwhile True:\n    os.fork() or time.sleep(60)",
            "Eats memory": "held = []\nwhile True:\n    held.append(bytearray(50_000_000))",
            "Asks for all": "held = bytearray(10**12)",
            "Loops": "while True:\n    try: x += 1\n    except BaseException: x = 0",
            "Kills all": "import os\nos.kill(-1, 9)",
            "Fills disk": (
                "for place in ('/tmp', '/dev/shm'):\n    for number in range(9):\n"
                "        open(f'{place}/{number}', 'wb').write(bytes(20_000_000))"
            ),
            "Shouts": "import os\nwhile True:\n    os.write(1, b'x' * 60_000)",
            "Says script": f"print({SCRIPT!r})\nraise ValueError({SCRIPT!r})  # {SCRIPT}",
        }.items()
    }


#: Says what it could do, which is nothing.
LOOKS_AROUND = """
import os, pathlib, socket
could = []
def others():
    tops = ("/home", "/root", "/tmp", "/work", "/var", "/run")
    names = [name for top in tops for _, _, names in os.walk(top) for name in names]
    assert any("--good" in name or name == "hand_in.json" for name in names)
tries = dict(
    book=lambda: open({book!r}, "rb"),
    others=others,
    passwords=lambda: open("/etc/shadow"),
    outside=lambda: pathlib.Path({marker!r}).touch(),
    system=lambda: open("/proc/sys/kernel/core_pattern", "w"),
    library=lambda: pathlib.Path(os.__file__).open("a"),
    course=lambda: pathlib.Path(__import__("course_lib").__file__).open("a"),
    nearby=lambda: socket.create_connection(("127.0.0.1", {port}), 3),
    away=lambda: socket.create_connection(("192.0.2.1", 80), 3),
    neighbours=lambda: 1 / sum(b"pytest" in pathlib.Path(f"/proc/{{number}}/cmdline").read_bytes()
                               for number in os.listdir("/proc") if number.isdigit()),
)
for name, attempt in tries.items():
    try:
        attempt()
        could.append(name)
    except Exception:
        pass
raise SystemError(f"could do {{could}}")
"""

WHAT_HAPPENED = {
    "looks-around": "SystemError): could do []",
    "forks": "so it was stopped",
    "eats-memory": "It used more memory than it may, so it was stopped.",
    "asks-for-all": "MemoryError",
    "loops": "It took longer than 30 seconds, so it was stopped.",
    "kills-all": "It ended the program that runs it.",
    "fills-disk": "No space left on device",
    "shouts": "so it was stopped",
    "says-script": "&lt;/script&gt;",
}


@pytest.fixture(scope="module")
def listening() -> Iterator[tuple[int, list[Any]]]:
    """A server on this computer, and who came."""
    visitors: list[Any] = []
    with socket.create_server(("127.0.0.1", 0)) as server:

        def accept() -> None:
            while True:
                try:
                    visitors.append(server.accept())
                except OSError:
                    return

        threading.Thread(target=accept, daemon=True).start()
        yield server.getsockname()[1], visitors


@pytest.fixture(scope="module")
def whole_class(
    released: Path, tmp_path_factory: pytest.TempPathFactory, listening: tuple[int, list[Any]]
) -> Iterator[tuple[Path, Any, Path]]:
    """A graded class in which some do harm."""
    work = tmp_path_factory.mktemp("class")
    course = with_code(Path(shutil.copytree(released, work / "course")))
    to, full = work / "hand-ins", full_answers()
    own = {"count_yourself": "1 + 1", "in_your_words": f"My words. {SCRIPT}"}
    hand_in(course, to, "Good", full, change=writing(the_share=GOOD, **own))
    hand_in(course, to, "Half", full, change=writing(the_share=HALF))
    hand_in(course, to, "Blank", full)
    for name, code in hostile(course, work / "outside", listening[0]).items():
        hand_in(course, to, name, full, change=writing(the_share=code))
    cheat = "for name in ['the', 'tests']:\n    pass\n"
    hand_in(course, to, "Changes tests", full, change=writing(test_the_share=cheat))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(shut_in, "LIMITS", replace(LIMITS, seconds_for_a_cell=3, memory=400_000_000))
        yield course, grade_class(to, course), to


def feedback(course: Path, learner: str) -> str:
    return (course / "feedback" / learner / FOLDER / f"{FOLDER}.html").read_text("utf-8")


def test_good_code_gets_its_points_beside_those_of_the_record(whole_class) -> None:
    course, report, _ = whole_class
    given = marks(course)
    assert given["good", "test-the-share"] == (3.0, None, False)
    assert given["good", "the-share-in-part"] == (2.0, None, False)
    assert given["good", "count-yourself"] == (None, None, True)
    assert given["good", "in-your-words"] == (None, None, True)
    assert points(course, "good") == ALL_POINTS + 5
    assert "Your code does what was asked." in feedback(course, "good")
    assert not report.failed
    (good,) = [each for each in report.graded if each.hand_in.learner.name == "Good"]
    assert {"count-yourself", "in-your-words"} <= set(good.waiting)


def test_code_that_is_right_in_part_gets_a_part(whole_class) -> None:
    course = whole_class[0]
    assert marks(course)["half", "test-the-share"][0] == 0
    assert marks(course)["half", "the-share-in-part"][0] == 1
    page = feedback(course, "half")
    assert "A check did not hold: Try three and one." in page
    assert "A part of what was asked is there." in page
    assert "def share(a, b):" in page


def test_no_code_is_no_points(whole_class) -> None:
    course, report, _ = whole_class
    for name in ("test-the-share", "the-share-in-part", "count-yourself"):
        assert marks(course)["blank", name] == (0.0, None, False)
    (blank,) = [each for each in report.graded if each.hand_in.learner.name == "Blank"]
    assert "Test the share" in blank.not_tried
    assert "You wrote nothing here." in feedback(course, "blank")


def test_a_changed_test_is_not_the_one_that_is_run(whole_class) -> None:
    assert marks(whole_class[0])["changes-tests", "test-the-share"][0] == 0


@pytest.mark.parametrize("learner", WHAT_HAPPENED)
def test_code_that_does_harm_earns_nothing_and_is_told_so(whole_class, learner: str) -> None:
    course = whole_class[0]
    assert marks(course)[learner, "test-the-share"] == (0.0, None, False)
    assert points(course, learner) == ALL_POINTS
    page = feedback(course, learner)
    assert WHAT_HAPPENED[learner] in page
    assert "<script" not in page


def test_nothing_outside_was_touched(whole_class, listening) -> None:
    to = whole_class[2]
    assert not (to.parent / "outside").exists()
    assert listening[1] == []
    assert shut_in_processes() == []


def shut_in_processes() -> list[str]:
    """What is still running of all that was shut in."""
    command = ["ps", "-ewwo", "args"]
    running = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return [line for line in running.splitlines() if str(Path(inside.__file__)) in line]


def test_formgrader_gets_nothing_that_is_alive(whole_class) -> None:
    for learner in ("good", "says-script"):
        page = autograded(whole_class[0], learner)
        for cell in page["cells"]:
            assert "<script" not in json.dumps(cell.get("outputs", []))
            if cell["cell_type"] == "markdown":
                assert "<script" not in "".join(cell["source"])


def test_plain_nbgrader_gives_the_same_marks(whole_class, tmp_path) -> None:
    """Where nothing does harm: plain nbgrader shuts nothing in."""
    course = whole_class[0]
    other = Path(shutil.copytree(course, tmp_path / "other"))
    for folder in (other / "submitted").iterdir():
        if folder.name not in ("good", "half"):
            shutil.rmtree(folder)
    for name in ("autograded", "feedback"):
        shutil.rmtree(other / name)
    release(other, FOLDER)
    command = [sys.executable, "-m", "nbgrader", "autograde", FOLDER, "--force"]
    subprocess.run(command, cwd=other, capture_output=True, check=True)
    for learner in ("good", "half"):
        ours = {name: mark for (who, name), mark in marks(course).items() if who == learner}
        assert {name: mark for (who, name), mark in marks(other).items() if who == learner} == ours


def test_grading_again_runs_nothing_and_keeps_what_a_person_gave(
    released, tmp_path, monkeypatch
) -> None:
    course = with_code(Path(shutil.copytree(released, tmp_path / "course")))
    to = tmp_path / "hand-ins"
    given = writing(the_share=GOOD, count_yourself="1 + 1")
    path = hand_in(course, to, "Anna", full_answers(), change=given)
    grade_class(to, course)
    mark_by_hand(course, "anna", 3.5, "Well counted.", "count-yourself")

    def never(*words: Any, **more: Any) -> Any:
        raise AssertionError("a process was started")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(shut_in.subprocess, "Popen", never)
        assert not grade_class(to, course).failed
    later(path, {})
    assert preview_class(to, course) == ([], [])
    assert not grade_class(to, course).failed
    assert marks(course)["anna", "count-yourself"] == (None, 3.5, False)
