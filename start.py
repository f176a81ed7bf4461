"""Start the course: `python3 start.py` (Windows: `py start.py`).

The first start sets everything up in this folder; later ones take seconds. It needs nothing
but Python. `start.py test` runs every check on the course, `start.py test --quick` those that
need no browser and no server.
"""

from __future__ import print_function

import sys

# Written so that an old Python can read it far enough to say this.
if sys.version_info < (3, 11):
    sys.exit(
        "The course needs Python 3.11 or newer. This computer used Python {}.{}.\n"
        "Get a new one, free, at https://www.python.org/downloads/ and start again.".format(
            *sys.version_info[:2]
        )
    )

import contextlib
import hashlib
import importlib.util
import itertools
import os
import shutil
import subprocess
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ENVIRONMENT = HERE / ".venv"
NOTES = HERE / ".course"
LOG = NOTES / "setup.log"
DONE = NOTES / "setup-done"
UNFINISHED = NOTES / "setup-unfinished"
PROGRAMS = "Scripts" if os.name == "nt" else "bin"
SPACE_NEEDED = 1500 * 10**6

NO_INTERNET = ("dns error", "error sending request", "failed to fetch", "connection", "timed out")


class Trouble(Exception):
    """Something the person can do something about. Its text is shown as it is."""


def main(words):
    """Set up what is missing, then open the course or run the tests."""
    for stream in (sys.stdout, sys.stderr):
        # Not every window can show every letter of a folder's name.
        stream.reconfigure(errors="replace")
    if not can_write():
        raise Trouble(
            "The course cannot write into its own folder: {}\n"
            "Move the folder to a place that is yours, such as Documents, and start again.".format(
                HERE
            )
        )
    testing = words[:1] == ["test"]
    with only_once():
        set_up("tests" if testing else "course")
    python = str(program(ENVIRONMENT, "python"))
    if testing:
        return hand_over([python, str(HERE / "tests" / "run.py")] + words[1:])
    if not words:
        # Behind a command stands only what the command says: a program may be reading it.
        print("Everything is ready.", flush=True)
    # -P: a file of the learner's that has a library's name must not be taken for the library.
    return hand_over([python, "-P", "-m", "course_lib.cli"] + (words or ["open"]))


def can_write():
    """Say whether the course may keep its notes here."""
    try:
        NOTES.mkdir(exist_ok=True)
        (NOTES / "setup.lock").touch()
    except OSError:
        return False
    return True


def set_up(purpose):
    """Make the environment match the lock file, unless it does already."""
    stamp = make_stamp()
    done = DONE.read_text(encoding="utf-8").splitlines() if DONE.exists() else [""] * 3
    # What the tests need includes what the course needs.
    if done[0] == stamp and done[1] in (purpose, "tests") and works(ENVIRONMENT):
        return
    print("Setting up the course in this folder. The first time, this takes a few minutes.")
    if UNFINISHED.exists():
        print("The last set-up did not finish. It starts again from the beginning.")
        shutil.rmtree(ENVIRONMENT, ignore_errors=True)
    elif done[2] not in ("", str(HERE)):
        # Programs inside it hold the path of the folder in which they were set up.
        shutil.rmtree(ENVIRONMENT, ignore_errors=True)
    check_space()
    UNFINISHED.touch()
    DONE.unlink(missing_ok=True)
    LOG.write_text("", encoding="utf-8")
    uv = find_uv()
    print("Getting the parts of the course from the internet ...", flush=True)
    groups = [] if purpose == "tests" else ["--no-dev"]
    run(uv + ["sync", "--frozen", "--python", sys.executable] + groups)
    DONE.write_text("\n".join([stamp, purpose, str(HERE)]), encoding="utf-8")
    UNFINISHED.unlink()


def make_stamp():
    """Name what the environment is made from: this Python, this place, these lists."""
    digest = hashlib.sha256("{}\n{}".format(sys.version, HERE).encode("utf-8", "replace"))
    for name in ("uv.lock", "pyproject.toml"):
        digest.update((HERE / name).read_bytes())
    return digest.hexdigest()


def find_uv():
    """Give the command for uv, which installs exactly what the lock file says."""
    installed = shutil.which("uv")
    if installed:
        return [installed]
    # In an environment of its own: uv removes from the course's what is not in the lock file.
    tools = NOTES / "tools"
    uv = program(tools, "uv")
    if not answers([str(uv), "--version"]):
        print("Getting the installer ...", flush=True)
        need_venv()
        shutil.rmtree(tools, ignore_errors=True)
        run([sys.executable, "-m", "venv", str(tools)])
        run([str(program(tools, "python")), "-m", "pip", "install", "--quiet", "uv>=0.9,<1"])
    return [str(uv)]


def need_venv():
    """Debian and Ubuntu ship Python in parts; say which part is missing."""
    if not all(map(importlib.util.find_spec, ("venv", "ensurepip"))):
        raise Trouble(
            "One part of Python is missing on this computer. To get it, type this line,\n"
            "press Enter, give your password, and then start the course again:\n\n"
            "    sudo apt install python3-venv\n"
        )


def check_space():
    """Say that the disk is full before it is, not half-way."""
    if not ENVIRONMENT.exists() and shutil.disk_usage(HERE).free < SPACE_NEEDED:
        raise Trouble(
            "There is too little free space on this disk: the course needs about 1.5 GB.\n"
            "Make some room, for example by emptying the bin, and start again."
        )


def run(command):
    """Do one step of the set-up; its own words go to the log."""
    settings = {
        name: value
        for name, value in os.environ.items()
        # Another environment that happens to be switched on is not ours to change.
        if name not in ("VIRTUAL_ENV", "PYTHONPATH", "PYTHONHOME", "UV_PYTHON")
    }
    settings.update(
        UV_PROJECT_ENVIRONMENT=str(ENVIRONMENT),
        # Half a minute now, so that the first lesson does not take it.
        UV_COMPILE_BYTECODE="1",
        UV_NO_PROGRESS="1",
        PYTHONUTF8="1",
    )
    with LOG.open("a", encoding="utf-8") as log:
        result = subprocess.run(
            command,
            cwd=HERE,
            env=settings,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            check=False,
        )
    if result.returncode:
        raise Trouble(explain(LOG.read_text(encoding="utf-8", errors="replace").lower()))


def explain(log):
    """Turn the installer's words into what a person can do."""
    if "no space left" in log or shutil.disk_usage(HERE).free < 100 * 10**6:
        return "The disk is full. Make about 1.5 GB of room and start again."
    if any(words in log for words in NO_INTERNET):
        return (
            "The course could not be fetched from the internet. Look whether you are online.\n"
            "Then start again. (Details: {})".format(LOG)
        )
    return (
        "The set-up did not work. Start again; that often helps.\n"
        "If it does not, show this file to a helper: {}".format(LOG)
    )


@contextlib.contextmanager
def only_once():
    """Let a second start, in another window, wait for the first one's set-up."""
    with (NOTES / "setup.lock").open("r+") as lock:
        for attempt in itertools.count():
            if take(lock):
                break
            if attempt == 2:
                print("The course is being set up in another window. Waiting for it ...")
            time.sleep(0.5)
        yield


def take(lock):
    """Try to take a lock. Where the disk knows no locks, do without."""
    try:
        if os.name == "nt":
            import msvcrt

            msvcrt.locking(lock.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    except OSError:
        pass
    return True


def program(environment, name):
    """Give the path of a program in an environment."""
    return environment / PROGRAMS / (name + (".exe" if os.name == "nt" else ""))


def works(environment):
    """Say whether an environment's Python still starts and finds the course."""
    return answers([str(program(environment, "python")), "-P", "-c", "import course_lib"])


def answers(command):
    """Say whether a program is there and works."""
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def hand_over(command):
    """Let another program take this one's place, with its window, its keys and its folder."""
    settings = dict(os.environ, PYTHONUTF8="1")
    if os.name != "nt":
        os.execve(command[0], command, settings)
    child = subprocess.Popen(command, env=settings)
    while True:
        # Ctrl+C reaches both programs; the other one knows how to close the course.
        with contextlib.suppress(KeyboardInterrupt):
            return child.wait()


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except Trouble as trouble:
        sys.exit(str(trouble))
    except KeyboardInterrupt:
        sys.exit("\nStopped. Start again whenever you like: nothing is lost.")
    except OSError as error:
        sys.exit("The set-up did not work: {}\nStart again; that often helps.".format(error))
