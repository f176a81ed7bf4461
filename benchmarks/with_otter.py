"""Grades hand-ins with otter-grader, in an environment of its own: the time that it takes.

otter-grader (BSD) is no dependency of the course. `install` makes a throw-away environment with
it; the path of an environment that has it, and this course, will do as well.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
import zipfile
from pathlib import Path

from course_lib.exercise import Lesson

ROOT = Path(__file__).resolve().parent.parent
OTTER = "otter-grader==7.0.0"

TEST = """OK_FORMAT = True

test = {{
    "name": "{name}",
    "points": {points},
    "suites": [{{
        "type": "doctest",
        "scored": True,
        "cases": [{{"code": {code!r}, "hidden": True, "locked": False}}],
    }}],
}}
"""


def environment(wanted: str, work: Path) -> Path:
    """Return the folder of programs of an environment with otter-grader."""
    if wanted != "install":
        return Path(wanted)
    folder = work / "otter"
    subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
    programs = folder / ("Scripts" if sys.platform == "win32" else "bin")
    pip = [str(programs / "python"), "-m", "pip", "install", "--quiet"]
    subprocess.run([*pip, OTTER, "--editable", str(ROOT)], check=True)
    return programs


def seconds_per_hand_in(programs: Path, work: Path, lesson: Lesson, hand_ins: list[Path]) -> float:
    """Return how long `otter run` takes for each of these hand-ins, on average."""
    tests = work / "tests"
    tests.mkdir(parents=True)
    checked = [each for each in lesson.graded if each.marked_by == "check"]
    for place, exercise in enumerate(checked):
        code = (
            ">>> from pathlib import Path\n"
            ">>> from course_lib.marks import marked_page\n"
            f">>> marked_page({exercise.id!r}, Path('.'))[1]\n"
            f"{float(exercise.points)}"
        )
        name = f"q{place}"
        (tests / f"{name}.py").write_text(
            TEST.format(name=name, points=exercise.points, code=code), encoding="utf-8"
        )
    otter = [str(programs / "python"), "-m", "otter"]
    subprocess.run(
        [*otter, "generate", "-t", str(tests), "-o", "autograder.zip"], cwd=work, check=True
    )
    taken = 0.0
    for place, path in enumerate(hand_ins):
        folder = work / f"hand-in-{place}"
        with zipfile.ZipFile(path) as archive:
            archive.extractall(folder)
        shutil.copy(work / "autograder.zip", folder)
        start = time.perf_counter()
        subprocess.run(
            [*otter, "run", "-a", "autograder.zip", f"{lesson.folder}.ipynb"],
            cwd=folder,
            check=True,
            stdout=subprocess.DEVNULL,
        )
        taken += time.perf_counter() - start
        results = json.loads((folder / "results.json").read_text(encoding="utf-8"))
        assert len(results["tests"]) >= len(checked), "otter ran no tests"
    return taken / len(hand_ins)
