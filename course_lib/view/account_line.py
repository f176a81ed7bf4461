"""The line on a lesson's page that says which account is in use, and leads to its page."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from course_lib.view.drawing import Drawing
from course_lib.view.own_account import SOURCE_WORDS, ChosenAccount

#: Where an account is chosen, seen from the folder that holds all lessons.
PAGE = Path("00_start_here", "which_account.ipynb")


class AccountLine:
    """Says which account the page works with. `lessons` is the folder that holds all lessons."""

    def __init__(self, account: ChosenAccount, lessons: Path) -> None:
        self._account = account
        self._lessons = lessons

    def receive(self, message: dict[str, Any]) -> None:
        """Take no orders: the account is chosen on its own page."""

    def state(self) -> Drawing:
        """Return the line, and the page behind its link as JupyterLab names it."""
        return {
            "type": "account-line",
            "words": f"You work with {SOURCE_WORDS[self._account.source]}.",
            "page": (self._lessons.name / PAGE).as_posix(),
            "notice": "",
        }
