"""One JupyterLab, set up for a learner or for an instructor, started and stopped with care.

JupyterLab reads our settings from `course_lib/jupyter/<profile>` and writes only below
`.course/jupyter/<profile>`. A person's own Jupyter settings, kernels and start-up files
elsewhere on the computer are neither used nor changed.
"""

import json
import os
import secrets
import shutil
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

from course_lib.cli.folder import CourseFolder

SETTINGS = Path(__file__).parent.parent / "jupyter"

# A tab left open last week finds the course again when the port is the same. Jupyter takes
# another one by itself when this one is in use.
USUAL_PORT = 8942

# Settings of other Jupyters or Pythons, which must not leak into this one.
FOREIGN = ("JUPYTER_", "JUPYTERLAB_", "PYTHONPATH", "PYTHONHOME", "PYTHONSTARTUP", "IPYTHONDIR")

# Proxies are for other computers; the course talks to this one only.
DIRECT = urllib.request.build_opener(urllib.request.ProxyHandler({}))


@dataclass(frozen=True)
class RunningServer:
    """A JupyterLab that answers."""

    address: str
    token: str
    root: Path

    def link(self, page: Path) -> str:
        """Give the link that opens one page, alone, in a browser."""
        return f"{self.address}lab/tree/{quote(page.as_posix())}?reset&token={self.token}"

    def answers(self) -> bool:
        """Say whether it is there: a note can outlive the server that wrote it."""
        try:
            self._call("api/status")
        except OSError:
            return False
        return True

    def stop(self) -> None:
        """Ask it to end every lesson and itself."""
        self._call("api/shutdown", method="POST")

    def _call(self, path: str, method: str = "GET") -> None:
        headers = {"Authorization": f"token {self.token}"}
        request = urllib.request.Request(self.address + path, headers=headers, method=method)
        DIRECT.open(request, timeout=5).close()


class JupyterServer:
    """The course's JupyterLab for one folder and one profile (`learner` or `instructor`)."""

    def __init__(self, course: CourseFolder, profile: str) -> None:
        """Describe the server; nothing starts yet."""
        self.course = course
        self.profile = profile
        self.log = course.state() / "jupyter.log"
        self.token = secrets.token_hex(24)

    def state(self, name: str) -> Path:
        """Give a folder that this profile's JupyterLab may write to."""
        return self.course.state("jupyter", self.profile, name)

    def running(self) -> Iterator[RunningServer]:
        """Find the servers of this folder and profile that are open now."""
        for note in self.state("runtime").glob("jpserver-*.json"):
            try:
                info = json.loads(note.read_text(encoding="utf-8"))
                server = read_note(info)
            except (OSError, ValueError, KeyError):
                continue
            # A folder that was copied while open carries the notes of the other one.
            if server.root == self.course.root and server.answers():
                yield server

    def start(self) -> subprocess.Popen[bytes]:
        """Start JupyterLab apart from this window's keys, its own words going to the log."""
        self._refresh_stylesheet()
        apart: dict[str, Any] = {"start_new_session": True}
        if sys.platform == "win32":
            apart = {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP}
        with self.log.open("wb") as log:
            return subprocess.Popen(
                self.command(),
                cwd=self.course.root,
                env=self.environment(),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                **apart,
            )

    def wait_until_open(
        self, process: subprocess.Popen[bytes], seconds: float
    ) -> RunningServer | None:
        """Wait for the server just started; None when it ended or took too long."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline and process.poll() is None:
            # By token, not by process number: on Windows a venv's python starts another one.
            for server in self.running():
                if server.token == self.token:
                    return server
            time.sleep(0.1)
        return None

    def command(self) -> list[str]:
        """Give the command line: only what differs from one start to the next."""
        as_root = hasattr(os, "geteuid") and os.geteuid() == 0
        return [
            sys.executable,
            "-m",
            "jupyterlab",
            "--ServerApp.ip=127.0.0.1",
            f"--ServerApp.port={USUAL_PORT}",
            f"--ServerApp.root_dir={self.course.root}",
            f"--LabApp.extra_labextensions_path={SETTINGS / self.profile / 'labextensions'}",
            "--ServerApp.open_browser=False",
            # Jupyter refuses to start in containers and on course servers otherwise.
            *(["--ServerApp.allow_root=True"] if as_root else []),
        ]

    def environment(self) -> dict[str, str]:
        """Give JupyterLab its own places, and keep everybody else's settings out."""
        ours = {name: value for name, value in os.environ.items() if not name.startswith(FOREIGN)}
        ours.update(
            JUPYTER_CONFIG_PATH=str(SETTINGS / self.profile),
            # Looked through before this environment's own templates.
            JUPYTER_PATH=str(SETTINGS / self.profile / "data"),
            JUPYTER_CONFIG_DIR=str(self.state("config")),
            JUPYTER_DATA_DIR=str(self.state("data")),
            JUPYTER_RUNTIME_DIR=str(self.state("runtime")),
            JUPYTERLAB_SETTINGS_DIR=str(self.state("settings")),
            JUPYTERLAB_WORKSPACES_DIR=str(self.state("workspaces")),
            COURSE_HOME=str(self.course.private),
            IPYTHONDIR=str(self.state("ipython")),
            JUPYTER_TOKEN=self.token,
            # Another Python's kernel of the same name must not win over this environment's.
            JUPYTER_PREFER_ENV_PATH="1",
            # A file beside a lesson that is called plotly.py must not replace plotly.
            PYTHONSAFEPATH="1",
            PYTHONUTF8="1",
        )
        return ours

    def _refresh_stylesheet(self) -> None:
        # JupyterLab serves custom CSS only from its writable folder, never from the shipped one.
        shipped = SETTINGS / self.profile / "custom"
        if shipped.is_dir():
            shutil.copytree(shipped, self.state("config") / "custom", dirs_exist_ok=True)


def read_note(info: dict[str, Any]) -> RunningServer:
    """Read the note that a Jupyter server keeps about itself while it is open."""
    address = f"http://127.0.0.1:{int(info['port'])}{info['base_url']}"
    return RunningServer(address, info["token"], Path(info["root_dir"]).resolve())
