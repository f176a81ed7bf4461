"""A course as nbgrader sees it: its folders, its settings and its gradebook."""

from __future__ import annotations

import os
import sysconfig
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nbgrader.api import Base, Gradebook
from nbgrader.coursedir import CourseDirectory
from sqlalchemy import create_engine, inspect
from traitlets.config.loader import Config, PyFileConfigLoader

from course_lib.grading.result import GradingStopped
from course_lib.home import course_folder

SETTINGS = "nbgrader_config.py"


@dataclass(frozen=True, slots=True)
class Course:
    """A folder that holds `solutions/` and `lessons/`, and what grading writes beside them."""

    root: Path

    @property
    def db_url(self) -> str:
        """The address of the gradebook: a file in the course's folder, or what the settings say."""
        return str(self.settings().CourseDirectory.db_url)

    def settings(self, **folders: Path) -> Config:
        """Return the course's nbgrader settings, with some of its folders put elsewhere."""
        home = self.root if (self.root / SETTINGS).exists() else course_folder()
        config: Config = PyFileConfigLoader(SETTINGS, path=str(home)).load_config()
        config.CourseDirectory.root = str(self.root.resolve())
        if "db_url" not in config.CourseDirectory:
            file = (self.root / "gradebook.db").resolve()
            config.CourseDirectory.db_url = f"sqlite:///{file}"
        for name, folder in folders.items():
            config.CourseDirectory[name] = str(folder.resolve())
        return config

    def directory(self, lesson: str, config: Config) -> Any:
        """Return nbgrader's own view of one lesson."""
        return CourseDirectory(config=config, assignment_id=lesson)

    def gradebook(self) -> Any:
        """Return the opened gradebook; it is made where there is none.

        Raises `GradingStopped` where an older nbgrader made it, and then leaves it as it is.
        """
        find_our_programs_first()
        url = self.db_url
        if missing := _missing_columns(url):
            raise GradingStopped(
                f"The gradebook was made by an older nbgrader (it has no {missing}). Run: nbgrader "
                "db upgrade (it keeps a copy of the old one). Then run the command again. Nothing "
                "was changed."
            )
        return Gradebook(url)


def _missing_columns(url: str) -> str:
    """Return what today's nbgrader looks for and a gradebook lacks; "" where it is whole or new."""
    engine = create_engine(url)
    try:
        look = inspect(engine)
        present = set(look.get_table_names())
        if not present:
            return ""
        lacks = [
            f"{table.name}.{column.name}"
            for table in Base.metadata.sorted_tables
            if table.name in present
            for column in table.columns
            if column.name not in {each["name"] for each in look.get_columns(table.name)}
        ]
        return ", ".join(lacks)
    finally:
        engine.dispose()


def find_our_programs_first() -> None:
    """Put this environment's programs first: nbgrader calls `alembic` by its bare name."""
    scripts = sysconfig.get_path("scripts")
    paths = os.environ.get("PATH", "").split(os.pathsep)
    if paths[0] != scripts:
        os.environ["PATH"] = os.pathsep.join([scripts, *paths])
