"""A class on JupyterHub, really started on this computer: three learners and two instructors.

It needs JupyterHub (`uv sync --group hub`) and Node's proxy, which the course itself does not, so
it is collected where both are there, and where `COURSE_TEST_HUB=1` asks for it (see conftest.py):
then what is missing is a failure.
"""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import requests
from classroom import ROOT

pytestmark = pytest.mark.slow

START = "lessons/00_start_here/00_start_here.ipynb"


@dataclass
class Class:
    """A class that is open: its address, its folder and what everybody types to get in."""

    address: str
    folder: Path
    passwords: dict[str, str]
    people: dict[str, "Person"] = field(default_factory=dict)

    def person(self, name: str) -> "Person":
        """Somebody who has logged in and whose server is up."""
        if name not in self.people:
            self.people[name] = Person(self, name)
        return self.people[name]


class Person:
    """A browser with somebody's cookies."""

    def __init__(self, class_: Class, name: str) -> None:
        self.name, self.address = name, class_.address
        self.session = requests.Session()
        self.session.trust_env = False
        login = f"{self.address}/hub/login"
        self.session.get(login).raise_for_status()
        form = {"username": name, "password": class_.passwords[name], "_xsrf": self._xsrf("/hub/")}
        self.session.post(login, data=form).raise_for_status()
        self.session.get(f"{self.address}/hub/spawn/{name}").raise_for_status()
        deadline = time.monotonic() + 240
        while not self._is_in():
            assert time.monotonic() < deadline, f"no server for {name}: {log(class_.folder)}"
            time.sleep(1)

    def _is_in(self) -> bool:
        """A page of one's own server lets a browser in; its API only knows those who are."""
        page = self.get("lab")
        return page.status_code == 200 and page.url.startswith(f"{self.address}/user/{self.name}/")

    def get(self, path: str, whose: str = "") -> requests.Response:
        """Ask a server for something; one's own, or somebody else's."""
        return self.session.get(f"{self.address}/user/{whose or self.name}/{path}")

    def put(self, path: str, words: str) -> requests.Response:
        """Write a file through one's own server, as JupyterLab does."""
        base = f"/user/{self.name}/"
        return self.session.put(
            f"{self.address}{base}api/contents/{path}",
            json={"type": "file", "format": "text", "content": words},
            headers={"X-XSRFToken": self._xsrf(base)},
        )

    def _xsrf(self, path: str) -> str:
        return next(
            str(each.value)
            for each in self.session.cookies
            if each.name == "_xsrf" and each.path == path
        )


@pytest.fixture(scope="module")
def class_(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Class]:
    folder = tmp_path_factory.mktemp("class")
    program = subprocess.Popen(
        [sys.executable, str(ROOT / "docs" / "hub" / "start_class.py"), str(folder)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )
    said = [program.stdout.readline() for _ in range(3)] if program.stdout else []
    assert said[0].startswith("The class:"), "".join(said)
    passwords = {}
    for line in said[1:]:
        names, _, password = line.partition(":")[2].partition("; password ")
        passwords |= dict.fromkeys((name.strip() for name in names.split(",")), password.strip())
    found = Class(said[0].split()[-1], folder, passwords)
    try:
        deadline = time.monotonic() + 120
        while not answers(f"{found.address}/hub/login"):
            assert program.poll() is None and time.monotonic() < deadline, log(folder)
            time.sleep(0.5)
        yield found
    finally:
        program.send_signal(signal.SIGTERM)
        assert program.wait(timeout=90) == 0
    assert not answers(f"{found.address}/hub/login"), "the proxy is still there"
    assert not left_over(folder), "somebody's server is still there"


def answers(address: str) -> bool:
    try:
        return requests.get(address, timeout=5).status_code == 200
    except requests.RequestException:
        return False


def log(folder: Path) -> str:
    return (folder / "hub.log").read_text(encoding="utf-8", errors="replace")[-3000:]


def left_over(folder: Path) -> list[Path]:
    """Notes of Jupyter servers of this class whose processes are still there."""
    notes = folder.glob("private/*/runtime/jpserver-*.json")
    return [note for note in notes if is_alive(int(note.stem.partition("-")[2]))]


def is_alive(number: int) -> bool:
    try:
        os.kill(number, 0)
    except OSError:
        return False
    return True


def test_everybody_gets_a_page_of_their_own(class_: Class) -> None:
    for name in ("anna", "ben", "clara"):
        learner = class_.person(name)
        assert learner.get(f"api/contents/{START}").status_code == 200
        assert learner.get("api/contents/solutions").status_code == 404
        assert f"words of {name}" not in learner.get("lab").text
        assert learner.put("lessons/note.txt", f"words of {name}").status_code == 201
        file = class_.folder / "people" / name / "lessons" / "note.txt"
        assert file.read_text(encoding="utf-8") == f"words of {name}"


def test_nobody_opens_the_server_of_somebody_else(class_: Class) -> None:
    anna, _ben = class_.person("anna"), class_.person("ben")
    class_.person("ida")
    for whose in ("ben", "ida"):
        assert anna.get("api/contents/lessons", whose).status_code == 403


def test_two_instructors_share_the_course_and_have_nbgrader(class_: Class) -> None:
    ida, ivo = class_.person("ida"), class_.person("ivo")
    assert ida.put("solutions/shared.txt", "seen by both").status_code == 201
    assert ivo.get("api/contents/solutions/shared.txt").json()["content"] == "seen by both"
    assert ivo.get("formgrader/api/assignments").status_code == 200


def test_a_wrong_password_opens_nothing(class_: Class) -> None:
    stranger = Class(class_.address, class_.folder, {"anna": "not-it-at-all"})
    with pytest.raises(requests.HTTPError, match="403"):
        Person(stranger, "anna")
    learner = Class(class_.address, class_.folder, {"ida": class_.passwords["anna"]})
    with pytest.raises(requests.HTTPError, match="403"):
        Person(learner, "ida")
