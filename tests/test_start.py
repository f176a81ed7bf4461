"""The first start, the second start, and everything that can go wrong in between."""

import ast
import importlib.util
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
START = ROOT / "start.py"


class Installer:
    """Stands in for uv: notes what it was asked, and makes an empty environment."""

    def __init__(self, environment: Path):
        self.environment = environment
        self.asked: list[list[str]] = []
        self.failure: str | None = None

    def run(self, command):
        self.asked.append(command)
        self.environment.mkdir(exist_ok=True)
        if self.failure:
            raise self.trouble(self.failure)


@pytest.fixture
def start(tmp_path, monkeypatch):
    """Load start.py as if it lay in a folder of its own, with a stand-in for the installer."""
    spec = importlib.util.spec_from_file_location("start", START)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    here(module, tmp_path / "Käthes Kurs")
    module.installer = Installer(module.ENVIRONMENT)
    module.installer.trouble = module.Trouble
    monkeypatch.setattr(module, "run", module.installer.run)
    monkeypatch.setattr(module, "find_uv", lambda: ["uv"])
    monkeypatch.setattr(module, "works", Path.is_dir)
    return module


def here(module, folder):
    """Move start.py to a folder, as somebody may who tidies up."""
    folder.mkdir(exist_ok=True)
    for name in ("uv.lock", "pyproject.toml"):
        (folder / name).write_text(name)
    notes = folder / ".course"
    notes.mkdir(exist_ok=True)
    places = {"HERE": "", "ENVIRONMENT": ".venv", "NOTES": ".course", "LOG": ".course/setup.log"}
    places |= {"DONE": ".course/setup-done", "UNFINISHED": ".course/setup-unfinished"}
    for name, place in places.items():
        setattr(module, name, folder / place)


def test_the_second_start_does_nothing(start):
    start.set_up("course")
    start.set_up("course")
    assert len(start.installer.asked) == 1
    assert start.installer.asked[0][:3] == ["uv", "sync", "--frozen"]
    assert "--no-dev" in start.installer.asked[0]


def test_the_tests_bring_what_the_course_needs(start):
    start.set_up("course")
    start.set_up("tests")
    assert "--no-dev" not in start.installer.asked[1]
    start.set_up("course")
    assert len(start.installer.asked) == 2


@pytest.mark.parametrize("name", ["uv.lock", "pyproject.toml"])
def test_a_new_version_of_the_course_is_set_up(start, name):
    start.set_up("course")
    (start.HERE / name).write_text("newer")
    start.set_up("course")
    assert len(start.installer.asked) == 2


def test_a_broken_environment_is_set_up_again(start):
    start.set_up("course")
    shutil.rmtree(start.ENVIRONMENT)
    start.set_up("course")
    assert start.ENVIRONMENT.is_dir()


def test_a_set_up_that_did_not_finish_starts_again_from_the_beginning(start, capsys):
    start.installer.failure = "no internet"
    with pytest.raises(start.Trouble):
        start.set_up("course")
    (start.ENVIRONMENT / "half").touch()
    start.installer.failure = None
    start.set_up("course")
    assert "did not finish" in capsys.readouterr().out
    assert not (start.ENVIRONMENT / "half").exists()
    start.set_up("course")
    assert len(start.installer.asked) == 2


def test_an_environment_that_somebody_made_by_hand_is_kept(start):
    start.ENVIRONMENT.mkdir()
    (start.ENVIRONMENT / "mine").touch()
    start.set_up("course")
    assert (start.ENVIRONMENT / "mine").exists()


def test_a_moved_folder_is_set_up_again(start):
    start.set_up("course")
    (start.ENVIRONMENT / "old").touch()
    moved = start.HERE.rename(start.HERE.parent / "Moved course")
    here(start, moved)
    start.installer.environment = start.ENVIRONMENT
    start.set_up("course")
    assert not (start.ENVIRONMENT / "old").exists()


@pytest.mark.parametrize(
    ("log", "sentence"),
    [
        ("error: failed to write: no space left on device", "disk is full"),
        ("dns error: failed to lookup address", "whether you are online"),
        ("something that nobody thought of", "show this file to a helper"),
    ],
)
def test_what_went_wrong_is_a_sentence(start, log, sentence):
    assert sentence in start.explain(log)


def test_a_full_disk_is_said_before_anything_is_written(start, monkeypatch):
    nearly_full = shutil.disk_usage(ROOT)._replace(free=10**8)
    monkeypatch.setattr(start.shutil, "disk_usage", lambda _: nearly_full)
    with pytest.raises(start.Trouble, match="too little free space"):
        start.set_up("course")
    assert start.installer.asked == []


def test_a_missing_part_of_python_is_named(start, monkeypatch):
    monkeypatch.setattr(start.importlib.util, "find_spec", lambda name: name != "ensurepip")
    with pytest.raises(start.Trouble, match="sudo apt install python3-venv"):
        start.need_venv()


def test_two_starts_at_once_take_turns(start):
    lock = start.NOTES / "setup.lock"
    lock.touch()
    with lock.open("r+") as first, lock.open("r+") as second:
        assert start.take(first)
        assert not start.take(second)


def test_an_old_python_is_told_what_to_do():
    ast.parse(START.read_text(encoding="ascii"), feature_version=(3, 4))
    code = (
        "import runpy, sys; sys.version_info = (3, 8, 18);"
        f"runpy.run_path({str(START)!r}, run_name='__main__')"
    )
    result = say([sys.executable, "-c", code], ROOT)
    assert result.returncode == 1
    assert result.stderr.startswith("The course needs Python 3.11 or newer.")
    assert "Traceback" not in result.stderr


@pytest.mark.slow
def test_a_fresh_copy_sets_itself_up_once(tmp_path):
    copy = tmp_path / "Mein Kurs für Ärztinnen"
    leave_out = shutil.ignore_patterns(".*_cache", ".course", ".git", ".venv", "__pycache__")
    shutil.copytree(ROOT, copy, ignore=leave_out)
    command = [sys.executable, "start.py", "--help"]
    first = say(command, copy)
    assert first.returncode == 0, first.stderr + first.stdout
    assert "Setting up the course" in first.stdout
    assert "open the course" in first.stdout
    words = [sys.executable, str(copy / "start.py"), "account", "own_archive", "--json"]
    second = say(words, copy / "data")  # a path is looked for where the person is
    assert second.returncode == 0, second.stderr + second.stdout
    assert json.loads(second.stdout)["followers"] == 390  # and nothing else is said


def say(command, folder):
    """Do a command as a learner would, and keep what it says."""
    settings = {name: value for name, value in os.environ.items() if name != "VIRTUAL_ENV"}
    settings["PYTHONIOENCODING"] = "utf-8"
    return subprocess.run(
        command,
        cwd=folder,
        env=settings,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
