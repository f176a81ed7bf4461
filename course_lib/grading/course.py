"""A course as nbgrader sees it: its folders, its settings and its gradebook."""

from __future__ import annotations

import os
import sysconfig
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nbgrader.api import Gradebook
from nbgrader.coursedir import CourseDirectory
from traitlets.config.loader import Config, PyFileConfigLoader

from course_lib.home import course_folder

SETTINGS = "nbgrader_config.py"


@dataclass(frozen=True, slots=True)
class Course:
    """A folder that holds `solutions/` and `lessons/`, and what grading writes beside them."""

    root: Path

    @property
    def db_url(self) -> str:
        """The address of the gradebook, a file in the course's folder."""
        return f"sqlite:///{(self.root / 'gradebook.db').resolve()}"

    def settings(self, **folders: Path) -> Config:
        """Return the course's nbgrader settings, with some of its folders put elsewhere."""
        home = self.root if (self.root / SETTINGS).exists() else course_folder()
        config: Config = PyFileConfigLoader(SETTINGS, path=str(home)).load_config()
        config.CourseDirectory.root = str(self.root.resolve())
        config.CourseDirectory.db_url = self.db_url
        for name, folder in folders.items():
            config.CourseDirectory[name] = str(folder.resolve())
        return config

    def directory(self, lesson: str, config: Config) -> Any:
        """Return nbgrader's own view of one lesson."""
        return CourseDirectory(config=config, assignment_id=lesson)

    def gradebook(self) -> Any:
        """Return the opened gradebook; it is made where there is none."""
        find_our_programs_first()
        return Gradebook(self.db_url)


def find_our_programs_first() -> None:
    """Put this environment's programs first: nbgrader calls `alembic` by its bare name."""
    scripts = sysconfig.get_path("scripts")
    paths = os.environ.get("PATH", "").split(os.pathsep)
    if paths[0] != scripts:
        os.environ["PATH"] = os.pathsep.join([scripts, *paths])
