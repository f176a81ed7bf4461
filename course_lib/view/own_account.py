"""Which account the learner works with: the sample, or their own archive on this computer."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from course_lib.exercise import Exercise, Question
from course_lib.home import private_folder

if TYPE_CHECKING:
    from course_lib.account import Dataset


class ChosenAccount:
    """The account behind the exercises that are about an account.

    The choice is kept in the private folder, never in the answers: a path names its owner.
    """

    def __init__(self) -> None:
        self._choice = private_folder() / "account.json"
        self._loaded: Dataset | None = None
        self._questions: dict[str, tuple[Question | None, list[str]]] = {}

    @property
    def path(self) -> Path | None:
        """The learner's archive, or None for the sample."""
        chosen = self._chosen().get("archive")
        return Path(chosen) if chosen else None

    @property
    def is_own(self) -> bool:
        """True where the learner works with their own account."""
        return self.path is not None

    def key(self, exercise: Exercise) -> str:
        """Name the entry of an exercise: answers about one's own account are kept apart."""
        own = exercise.is_about_an_account and self.is_own
        return f"{exercise.id}.own" if own else exercise.id

    def question(self, exercise: Exercise) -> tuple[Question | None, list[str]]:
        """Return the question, or none with the reasons why this account cannot answer it.

        It is made once for each account, because every press on the page asks for it.
        """
        asked = exercise.question
        if not callable(asked):
            return asked, []
        if exercise.id not in self._questions:
            from course_lib.account import ArchiveProblem

            try:
                account = self.dataset()
            except ArchiveProblem as problem:
                return None, [problem.sentence]
            reasons = account.missing_for(exercise.needs)
            self._questions[exercise.id] = (None if reasons else asked(account), reasons)
        return self._questions[exercise.id]

    def dataset(self) -> Dataset:
        """Return the chosen account, read once. Raises `account.ArchiveProblem`."""
        from course_lib.account import load

        if self._loaded is None:
            path = self.path
            me = self._chosen().get("me")
            self._loaded = load("archive", path, me=me) if path else load("sample")
        return self._loaded

    def choose_archive(self, path: Path, me: str | None = None) -> None:
        """Read the archive first, and only then remember it. Raises `account.ArchiveProblem`.

        `me` is the account's handle, for an archive that does not say whose it is.
        """
        from course_lib.account import load

        self._use(load("archive", path, me=me))
        choice = {"archive": str(path), **({"me": me} if me else {})}
        self._choice.write_text(json.dumps(choice), encoding="utf-8")

    def choose_sample(self) -> None:
        """Go back to the sample account."""
        self._choice.unlink(missing_ok=True)
        self._use(None)

    def _use(self, account: Dataset | None) -> None:
        self._loaded = account
        self._questions.clear()

    def _chosen(self) -> dict[str, str]:
        try:
            note = json.loads(self._choice.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        if not isinstance(note, dict):
            return {}
        return {name: value for name, value in note.items() if isinstance(value, str)}
