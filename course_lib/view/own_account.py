"""Which account the learner works with: the sample, their archive, or their live account."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from course_lib.exercise import Exercise, Question
from course_lib.home import private_folder
from course_lib.snapshot import counted, forget_salt, has_salt

if TYPE_CHECKING:
    from course_lib.account import Dataset

Source: TypeAlias = Literal["sample", "archive", "live"]

#: Each source as the page calls it.
SOURCE_WORDS: dict[Source, str] = {
    "sample": "the sample account",
    "archive": "your own archive",
    "live": "your live account",
}

#: Told while a file is read: how much of it is done, and how much there is.
Progress: TypeAlias = Callable[[int, int], None]


class TheSample:
    """The sample account, whatever the learner chose: it counts for everybody."""

    source: Source = "sample"

    def key(self, exercise: Exercise) -> str:
        """Name the entry of an exercise in the record."""
        return exercise.key("sample")

    def question(self, exercise: Exercise) -> tuple[Question | None, list[str]]:
        """Return the question; the sample can always answer it."""
        return counted(exercise, None, ())[1], []


class ChosenAccount:
    """The account behind the exercises that are about an account.

    The choice is kept in the private folder, never in the answers: a path names its owner. It is
    read anew each time, because another page may have changed it.
    """

    def __init__(self) -> None:
        self._note = private_folder() / "account.json"
        self._read: dict[str, Dataset] = {}
        self._questions: dict[tuple[str, str], tuple[Question | None, list[str]]] = {}

    @property
    def source(self) -> Source:
        """The account that is in use."""
        chosen = self._chosen()
        # Before there was a live account, the note held nothing but the archive in use.
        source = chosen.get("source", "archive")
        if source == "archive" and "archive" in chosen:
            return "archive"
        return "live" if source == "live" else "sample"

    @property
    def path(self) -> Path | None:
        """The learner's archive, in use or not; None where they never chose one."""
        chosen = self._chosen().get("archive")
        return Path(chosen) if chosen else None

    def key(self, exercise: Exercise) -> str:
        """Name the entry of an exercise: each account has its own answers."""
        return exercise.key(self.source)

    def question(self, exercise: Exercise) -> tuple[Question | None, list[str]]:
        """Return the question, or none with the reasons why this account cannot answer it.

        It is made once for each account, because every press on the page asks for it.
        """
        asked = exercise.question
        if not callable(asked):
            return asked, []
        known = exercise.id, self._state()
        if known not in self._questions:
            account, reasons = self._judged(exercise)
            if account is None:
                return None, reasons
            self._questions[known] = (None if reasons else asked(account), reasons)
        return self._questions[known]

    def reasons(self, exercise: Exercise) -> list[str]:
        """Return why this account cannot judge an exercise; nothing where it can."""
        return self._judged(exercise)[1]

    def dataset(self, progress: Progress | None = None) -> Dataset:
        """Return the account in use, read once. Raises `account.ArchiveProblem`."""
        from course_lib.account import load

        state = self._state()
        if state not in self._read:
            path = self.path
            if self.source == "archive" and path is not None:
                self._read[state] = load("archive", path, me=self._chosen().get("me"))
            else:
                self._read[state] = load("sample")
        return self._read[state]

    def choose_archive(
        self, path: Path, me: str | None = None, progress: Progress | None = None
    ) -> None:
        """Read the archive first, and only then remember it. Raises `account.ArchiveProblem`.

        `me` is the account's handle, for an archive that does not say whose it is.
        """
        from course_lib.account import load

        account = load("archive", path, me=me)
        self._remember({"source": "archive", "archive": str(path), "me": me or ""})
        self._read[self._state()] = account

    def choose_sample(self) -> None:
        """Go back to the sample account. The archive's place stays known, to come back to it."""
        self._remember({**self._chosen(), "source": "sample"})

    def kept(self) -> list[str]:
        """Return what this computer keeps of the learner's own account, in words."""
        archive = ["The note of where your archive is. The file itself is yours, and stays."]
        secret = ["The secret number behind the snapshots that you saw or handed in."]
        return [*(archive if self.path else []), *(secret if has_salt() else [])]

    def forget(self) -> list[str]:
        """Remove all of that; return what it was."""
        removed = self.kept()
        forget_salt()
        self._note.unlink(missing_ok=True)
        self._read.clear()
        self._questions.clear()
        return removed

    def _judged(self, exercise: Exercise) -> tuple[Dataset | None, list[str]]:
        from course_lib.account import ArchiveProblem

        try:
            account = self.dataset()
        except ArchiveProblem as problem:
            return None, [problem.sentence]
        return account, account.missing_for(exercise.needs)

    def _state(self) -> str:
        """What the account in use depends on. What was made for another state is not used."""
        chosen = self._chosen()
        return json.dumps([self.source, chosen.get("archive"), chosen.get("me")])

    def _remember(self, choice: dict[str, str]) -> None:
        self._note.write_text(json.dumps(choice), encoding="utf-8")

    def _chosen(self) -> dict[str, str]:
        try:
            note: Any = json.loads(self._note.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        if not isinstance(note, dict):
            return {}
        return {name: value for name, value in note.items() if isinstance(value, str)}
