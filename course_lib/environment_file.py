"""Write `environment.yml` from `pyproject.toml`, so that conda users get the same libraries.

`python -m course_lib.environment_file` writes it; a test keeps the two in step.
conda-forge uses PyPI's names for every library of the course.
"""

from __future__ import annotations

import tomllib
from pathlib import Path

from course_lib.home import course_folder

FILE = "environment.yml"


def environment_file(pyproject: str) -> str:
    """Turn the text of `pyproject.toml` into the text of `environment.yml`."""
    project = tomllib.loads(pyproject)["project"]
    requirements = [f"python{project['requires-python']}", *project["dependencies"], "pip"]
    lines = [
        "# Made from pyproject.toml by `python -m course_lib.environment_file`. Do not edit.",
        f"name: {project['name']}",
        "channels:",
        "  - conda-forge",
        "dependencies:",
        *[f'  - "{requirement}"' for requirement in requirements],
        "  - pip:",
        '      - "-e ."',
    ]
    return "\n".join(lines) + "\n"


def write(folder: Path) -> None:
    """Write the file beside the `pyproject.toml` that it follows from."""
    pyproject = (folder / "pyproject.toml").read_text(encoding="utf-8")
    (folder / FILE).write_text(environment_file(pyproject), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    write(course_folder())
