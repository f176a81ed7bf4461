"""Everything that must hold: `python3 start.py test`, or with `--quick` what needs no browser.

One line per step; what a failed step said follows its line and is kept in `.course/tests.log`.
pytest comes last, so that its own closing line is the last one.
"""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SCRIPTS = Path(sysconfig.get_path("scripts"))
LOG = ROOT / ".course" / "tests.log"


def main(words: list[str]) -> int:
    """Do every step, also after one has failed; return 1 if any has."""
    os.environ["PATH"] = os.pathsep.join([str(SCRIPTS), os.environ.get("PATH", "")])
    LOG.parent.mkdir(exist_ok=True)
    LOG.write_text("", encoding="utf-8")
    passed = [step(sentence, command) for sentence, command in steps()]
    print("The tests:", flush=True)
    passed.append(pytest(quick="--quick" in words))
    return 0 if all(passed) else 1


def steps() -> list[tuple[str, list[str]]]:
    """Give what is looked at before the tests: a sentence and a command each."""
    pages = sorted(str(page) for room in ("solutions", "lessons") for page in notebooks(room))
    looked_at = [
        ("The code follows the house rules", [program("ruff"), "check", "."]),
        ("The code is laid out as agreed", [program("ruff"), "format", "--check", "."]),
        ("Every room uses only the rooms below it", [program("lint-imports")]),
        ("The types agree", [program("mypy")]),
    ]
    if pages:
        strip = [program("nbstripout"), "--verify", "--keep-id", *pages]
        looked_at.append(("No page holds results of somebody's session", strip))
    return looked_at


def notebooks(room: str) -> list[Path]:
    """Give the pages of a room as paths from the root."""
    found = (ROOT / room).rglob("*.ipynb")
    return [page.relative_to(ROOT) for page in found if ".ipynb_checkpoints" not in page.parts]


def program(name: str) -> str:
    """Give a program of this environment."""
    return str(SCRIPTS / (name + (".exe" if os.name == "nt" else "")))


def step(sentence: str, command: list[str]) -> bool:
    """Do one step; show its own words only if it failed."""
    result = subprocess.run(
        command,
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    passed = result.returncode == 0
    print(f"{sentence}: {'yes' if passed else 'NO'}", flush=True)
    with LOG.open("a", encoding="utf-8") as log:
        log.write(f"{sentence}\n{result.stdout}\n")
    if not passed:
        print(result.stdout, flush=True)
    return passed


def pytest(*, quick: bool) -> bool:
    """Do the tests, on all processors; each file stays on one, for its server and its browser."""
    words = ["--quiet", "--numprocesses", "auto", "--dist", "loadfile"]
    words += ["-m", "not slow"] if quick else []
    process = subprocess.Popen(
        [sys.executable, "-m", "pytest", *words],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    )
    with process, LOG.open("a", encoding="utf-8") as log:
        for line in process.stdout or ():
            print(line, end="", flush=True)
            log.write(line)
    return process.returncode == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
