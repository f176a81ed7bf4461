"""Start a class on this computer alone: three learners and two instructors, to try it out.

    uv sync --group hub
    npm install --prefix docs/hub/proxy configurable-http-proxy
    .venv/bin/python docs/hub/start_class.py FOLDER-FOR-THE-CLASS

It listens on 127.0.0.1 only and stops with Ctrl+C. For a real server read README.md. With
`--system-users`, as root on Linux, each person is a system user of their own (see `people.py`).
"""

from __future__ import annotations

import argparse
import os
import secrets
import shutil
import signal
import socket
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
LEARNERS = ("anna", "ben", "clara")
INSTRUCTORS = ("ida", "ivo")
PROXY = "configurable-http-proxy"


def main() -> int:
    """Start the Hub, say how to get in, and stay until Ctrl+C."""
    parser = argparse.ArgumentParser(description="Start a class on this computer alone.")
    parser.add_argument("folder", type=Path, help="where the class keeps its files")
    parser.add_argument(
        "--system-users", action="store_true", help="as root: each person is a system user"
    )
    arguments = parser.parse_args()
    folder, learners, instructors = arguments.folder.resolve(), LEARNERS, INSTRUCTORS
    if arguments.system_users:
        import people

        os.umask(0o077)  # what the Hub keeps is its own: who came, and the keys of their pages
        if reason := people.can_be():
            print(reason, file=sys.stderr)
            return 1
        learners, instructors = (
            people.members(group) for group in (people.LEARNERS, people.INSTRUCTORS)
        )
    proxy = find_proxy()
    if proxy is None:
        print(
            f"The program {PROXY} is missing. It needs Node 20 or newer:\n"
            f"npm install --prefix docs/hub/proxy {PROXY}",
            file=sys.stderr,
        )
        return 1
    lay_out(folder)
    if arguments.system_users:
        people.lay_out(folder, ROOT / "course_lib" / "jupyter")
    port, inner, control = free_ports(3)
    settings = {
        "COURSE_CLASS": str(folder),
        "COURSE_LEARNERS": " ".join(learners),
        "COURSE_INSTRUCTORS": " ".join(instructors),
        "COURSE_SYSTEM_USERS": "yes" if arguments.system_users else "",
        "COURSE_LEARNERS_PASSWORD": secrets.token_urlsafe(9),
        "COURSE_INSTRUCTORS_PASSWORD": secrets.token_urlsafe(30),
        "COURSE_HUB_URL": f"http://127.0.0.1:{port}",
        "COURSE_HUB_INNER_URL": f"http://127.0.0.1:{inner}",
        "COURSE_PROXY_URL": f"http://127.0.0.1:{control}",
        "COURSE_PROXY": proxy,
        "CONFIGPROXY_AUTH_TOKEN": secrets.token_hex(32),
    }
    print(f"The class:   {settings['COURSE_HUB_URL']}", flush=True)
    for names, word in ((learners, "LEARNERS"), (instructors, "INSTRUCTORS")):
        password = settings[f"COURSE_{word}_PASSWORD"]
        print(f"{word.capitalize() + ':':12} {', '.join(names)}; password {password}", flush=True)
    print(f"Log:         {folder / 'hub.log'}\nTo stop, press Ctrl+C.", flush=True)
    return run(folder, {**os.environ, **settings})


def find_proxy() -> str | None:
    """Find the proxy beside this file, or among the programs of this computer."""
    beside = HERE / "proxy" / "node_modules" / ".bin"
    return shutil.which(PROXY, path=str(beside)) or shutil.which(PROXY)


def lay_out(folder: Path) -> None:
    """Give the class its own course folder, once."""
    course = folder / "course"
    course.mkdir(parents=True, exist_ok=True)
    folder.chmod(0o700)
    for part in ("solutions", "lessons"):
        if not (course / part).exists():
            ours = shutil.ignore_patterns("answers*", ".answers*", ".ipynb_checkpoints", "*.zip")
            shutil.copytree(ROOT / part, course / part, ignore=ours)
    shutil.copy(ROOT / "nbgrader_config.py", course)


def free_ports(number: int) -> list[int]:
    """Find ports that nobody uses."""
    sockets = [socket.socket() for _ in range(number)]
    try:
        for each in sockets:
            each.bind(("127.0.0.1", 0))
        return [each.getsockname()[1] for each in sockets]
    finally:
        for each in sockets:
            each.close()


def run(folder: Path, environment: dict[str, str]) -> int:
    """Run the Hub until somebody stops it; it ends the proxy and everybody's server itself."""
    command = [sys.executable, "-m", "jupyterhub", "-f", str(HERE / "jupyterhub_config.py")]
    with (folder / "hub.log").open("wb") as log:
        hub = subprocess.Popen(
            command,
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        code = hub.wait()
        print(f"The Hub ended by itself. See {folder / 'hub.log'}", file=sys.stderr)
        return code or 1
    except KeyboardInterrupt:
        print("Closing the class.", flush=True)
        hub.send_signal(signal.SIGTERM)
        hub.wait(timeout=60)
        return 0


if __name__ == "__main__":
    sys.exit(main())
