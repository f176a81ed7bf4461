"""`environment.yml` follows from `pyproject.toml`."""

import re
import tomllib

import yaml

from course_lib.environment_file import FILE, environment_file
from course_lib.home import course_folder

PYPROJECT = (course_folder() / "pyproject.toml").read_text(encoding="utf-8")


def test_the_committed_file_is_the_generated_one():
    committed = (course_folder() / FILE).read_text(encoding="utf-8")
    assert committed == environment_file(PYPROJECT), (
        "environment.yml is behind: python -m course_lib.environment_file"
    )


def test_conda_reads_the_same_libraries_and_installs_the_course_last():
    environment = yaml.safe_load(environment_file(PYPROJECT))
    *requirements, last = environment["dependencies"]
    project = tomllib.loads(PYPROJECT)["project"]
    assert environment["channels"] == ["conda-forge"]
    assert requirements == ["python>=3.11", *project["dependencies"], "pip"]
    assert last == {"pip": ["-e ."]}


def test_the_lock_file_names_no_private_place():
    lock = (course_folder() / "uv.lock").read_text(encoding="utf-8")
    assert set(re.findall(r"https?://([^/\"]+)", lock)) <= {"pypi.org", "files.pythonhosted.org"}
    assert "file://" not in lock
