"""Run a program that nobody trusts: without network, without anybody's files, for a while only.

On Linux, bubblewrap shuts it in: it sees the system's programs, this course's library and sample
data, nothing of them writable, and a small empty folder of its own that is gone afterwards.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import psutil

from course_lib.home import course_folder


@dataclass(frozen=True, slots=True)
class Limits:
    """What one hand-in may use: seconds, and of a cell; bytes of memory, of disk, and of words."""

    seconds: int = 120
    seconds_for_a_cell: int = 30
    memory: int = 1_000_000_000
    memory_to_ask_for: int = 4_000_000_000  # libraries ask for far more than they use
    disk: int = 100_000_000
    processes: int = 50
    words: int = 2_000_000


LIMITS = Limits()


@dataclass(frozen=True, slots=True)
class Ending:
    """What a program wrote, and why it was stopped: "time", "memory", "processes", "words", ""."""

    told: bytes
    stopped: str


_PROGRAMS = ("/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/etc/alternatives")
_SYSTEM = ("/etc/ld.so.cache", "/etc/localtime", "/etc/fonts", "/etc/mime.types")
_GIVEN, _WORK = Path("/given"), Path("/tmp/work")
_LOOK = 0.05  # seconds between two looks at what it uses


@cache
def why_not() -> str:
    """Say why nothing can be shut in on this computer; "" where it can."""
    program = shutil.which("bwrap")
    if program is None:
        return "it has no bubblewrap"
    with TemporaryDirectory() as empty:
        command = _shut_in([sys.executable, "-c", "print('in')"], Path(empty))
        try:
            done = subprocess.run(
                command, stdin=subprocess.DEVNULL, capture_output=True, timeout=30, check=False
            )
        except (OSError, subprocess.TimeoutExpired):
            return "its bubblewrap does not start"
    if done.stdout.strip() == b"in":
        return ""
    said = done.stderr.decode("utf-8", "replace").strip().splitlines()
    return f"its bubblewrap does not work ({said[-1] if said else 'it says nothing'})"


def run(program: Path, given: Path, *, sealed: bool, limits: Limits) -> Ending:
    """Run a Python program on `given`, a folder with `page.ipynb` and `files/`.

    Where it is not `sealed`, it has the rights of whoever grades, and only the time, and on most
    systems the memory, is limited.
    """
    if sealed:
        words = _words(program, _GIVEN, _WORK, limits)
        return _watch(_shut_in(words, given, limits.disk), None, limits)
    with TemporaryDirectory(prefix="course-code-", ignore_cleanup_errors=True) as work:
        kept = ("PATH", "LANG", "SYSTEMROOT", "TEMP", "TMP")
        environment = {name: os.environ[name] for name in kept if name in os.environ}
        environment |= {"HOME": work, "USERPROFILE": work, **_settings(Path(work))}
        return _watch(_words(program, given, Path(work) / "work", limits), environment, limits)


def _words(program: Path, given: Path, work: Path, limits: Limits) -> list[str]:
    numbers = (limits.seconds_for_a_cell, limits.memory_to_ask_for)
    return [
        *(sys.executable, "-I", str(program)),
        *(str(given / "page.ipynb"), str(given / "files"), str(work)),
        *map(str, numbers),
    ]


def _settings(home: Path) -> dict[str, str]:
    return {
        "COURSE_HOME": str(home / ".course"),
        "PYTHONSAFEPATH": "1",
        "PYTHONUTF8": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
        "OPENBLAS_NUM_THREADS": "1",
        "OMP_NUM_THREADS": "1",
    }


def _shut_in(words: Sequence[str], given: Path, disk: int = 1_000_000) -> list[str]:
    """Return the command that runs `words` shut in."""
    course = course_folder()
    ours = [course / "course_lib", course / "data", course / "course_settings.toml"]
    seen = [*_PROGRAMS, *_SYSTEM, sys.base_prefix, sys.prefix, *map(str, ours)]
    settings = _settings(Path("/tmp")) | {"HOME": "/tmp", "LANG": "C.UTF-8"}
    settings["PATH"] = f"{Path(sys.executable).parent}:/usr/bin:/bin"
    return [
        *("bwrap", "--unshare-all", "--unshare-user", "--disable-userns", "--cap-drop", "ALL"),
        *("--die-with-parent", "--new-session", "--clearenv", "--hostname", "course"),
        # Whoever grades as root would otherwise hand over the system's settings below /proc.
        *("--proc", "/proc", "--remount-ro", "/proc"),
        *("--dev", "/dev", "--size", "1000000", "--tmpfs", "/dev/shm", "--remount-ro", "/dev"),
        *("--size", str(disk), "--tmpfs", "/tmp"),
        *(word for path in seen for word in ("--ro-bind-try", path, path)),
        *("--ro-bind", str(given), str(_GIVEN), "--remount-ro", "/"),
        *(word for name, value in settings.items() for word in ("--setenv", name, value)),
        *("--chdir", "/tmp", "--", *words),
    ]


def _watch(command: Sequence[str], environment: dict[str, str] | None, limits: Limits) -> Ending:
    """Run a command until it ends, or takes more than it may."""
    # Its errors go the same way as its words: anything that it can write to must have an end.
    process = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=environment,
        start_new_session=True,
    )
    told = bytearray()
    is_full = threading.Event()

    def listen() -> None:
        assert process.stdout is not None
        while part := os.read(process.stdout.fileno(), 65536):
            if len(told) + len(part) > limits.words:
                is_full.set()
                return
            told.extend(part)

    listener = threading.Thread(target=listen, daemon=True)
    listener.start()
    stopped, end = "", time.monotonic() + limits.seconds
    try:
        while not stopped:
            with suppress(subprocess.TimeoutExpired):
                process.wait(_LOOK)
                break
            stopped = "words" if is_full.is_set() else _too_much(process.pid, limits)
            if not stopped and time.monotonic() > end:
                stopped = "time"
    finally:
        _end(process)
        listener.join(timeout=10)
    return Ending(bytes(told), stopped)


def _too_much(number: int, limits: Limits) -> str:
    """Say of what a process and all that it started use too much; "" where it is nothing."""
    with suppress(psutil.Error):
        everybody = psutil.Process(number).children(recursive=True)
        if len(everybody) > limits.processes:
            return "processes"
        if sum(map(_memory, everybody)) > limits.memory:
            return "memory"
    return ""


def _memory(process: psutil.Process) -> int:
    try:
        return int(process.memory_info().rss)
    except psutil.Error:
        return 0  # it has ended


def _end(process: subprocess.Popen[bytes]) -> None:
    """End a process with all that it started: bubblewrap's own take everything with them."""
    rest = []
    with suppress(psutil.Error):
        rest = psutil.Process(process.pid).children(recursive=True)
    process.kill()
    for each in rest:
        with suppress(psutil.Error):
            each.kill()
    process.wait()
