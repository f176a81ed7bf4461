"""Which account the learner works with: the sample, their archive, or their live account."""

from __future__ import annotations

import hmac
import json
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from course_lib.exercise import Exercise, Question
from course_lib.home import private_folder
from course_lib.snapshot import forget_salt, has_salt, salt
from course_lib.whole_file import drafts_of, write_whole

if TYPE_CHECKING:
    from course_lib.account import Dataset, Progress
    from course_lib.account.x_api import Agreement

Source: TypeAlias = Literal["sample", "archive", "live"]

#: Each source as the page calls it.
SOURCE_WORDS: dict[Source, str] = {
    "sample": "the sample account",
    "archive": "your own archive",
    "live": "your live account",
}

#: What an account may be called in the record of answers, where each account has its own.
ACCOUNT_NAME = re.compile("sample|(archive|live)(-[0-9a-f]{8})?")


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

    @property
    def name(self) -> str:
        """What the account in use is called in the record: "sample", or "archive-0a1b2c3d".

        The number is made from the account's id and this computer's secret. Answers from before
        there was one belong to the account that was known then, and it keeps the bare name.
        """
        chosen, source = self._chosen(), self.source
        whose = chosen.get(f"{source}_of", "")
        if source == "sample" or whose == chosen.get(f"{source}_at_first", ""):
            return source
        return f"{source}-{whose}"

    def key(self, exercise: Exercise) -> str:
        """Name the entry of an exercise: each account has its own answers."""
        return exercise.key(self.name)

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

    def dataset(self) -> Dataset:
        """Return the account in use, read once. Raises `account.AccountProblem`."""
        from course_lib.account import load

        state, source = self._state(), self.source
        if state not in self._read:
            if source == "archive":
                self._read[state] = load("archive", self.path, me=self._chosen().get("me"))
            else:
                self._read[state] = load("x_api" if source == "live" else "sample")
            self._note_whose(source, self._read[state], was_known=True)
        return self._read[state]

    def choose_archive(
        self, path: Path, me: str | None = None, progress: Progress = lambda done, of: None
    ) -> None:
        """Read the archive first, and only then remember it. Raises `account.ArchiveProblem`.

        `me` is the account's handle, for an archive that does not say whose it is.
        """
        from course_lib.account import load

        account = load("archive", path, me=me, progress=progress)
        self._note_whose("archive", account, was_known=path == self.path)
        self._remember(source="archive", archive=str(path), me=me or "")
        self._read[self._state()] = account

    def choose_live(
        self, agreed: Agreement | None = None, progress: Progress = lambda done, of: None
    ) -> None:
        """Read what was agreed to from X, or take what is kept of today. Raises `LiveProblem`."""
        from course_lib.account import load

        account = load("x_api", agreed=agreed, progress=progress)
        self._note_whose("live", account, was_known=agreed is None)
        # The moment tells the course's other pages that there is something new.
        self._remember(source="live", live=datetime.now(UTC).isoformat())
        self._read[self._state()] = account

    def choose_sample(self) -> None:
        """Go back to the sample account. The archive's place stays known, to come back to it."""
        self._remember(source="sample")

    @property
    def was_live(self) -> bool:
        """True where the live account was in use before."""
        return "live" in self._chosen()

    @property
    def keys_are_kept(self) -> bool:
        """True where the learner asked to keep their keys. The system's keyring is not opened."""
        return "keyring" in self._chosen()

    def note_that_keys_are_kept(self) -> None:
        """Note that the system's keyring holds keys, so that the page can offer them."""
        self._remember(keyring="yes")

    def forget(self) -> list[str]:
        """Remove all that this computer keeps of the learner's own account; say what it was."""
        from course_lib.account.x_api import forget

        live = forget()
        removed = {
            f"What was read from X: {live.how_much}.": live.pages,
            "Your keys for X, in this computer’s keyring.": live.keys,
            "The note of where your archive is. The file itself is yours, and stays.": self.path,
            "The secret number that hides who is who in lines you hand in.": has_salt(),
        }
        forget_salt()
        for path in (self._note, *self._note.parent.glob(drafts_of(self._note.name))):
            path.unlink(missing_ok=True)
        self._read.clear()
        self._questions.clear()
        return [words for words, there in removed.items() if there]

    def _judged(self, exercise: Exercise) -> tuple[Dataset | None, list[str]]:
        from course_lib.account import AccountProblem

        try:
            account = self.dataset()
        except AccountProblem as problem:
            return None, [problem.sentence]
        return account, account.missing_for(exercise.needs)

    def _state(self) -> str:
        """What the account in use depends on. What was made for another state is not used."""
        chosen = self._chosen()
        return json.dumps([self.source, *map(chosen.get, ("archive", "me", "live"))])

    def _note_whose(self, source: Source, account: Dataset, *, was_known: bool) -> None:
        """Note which account this is; `was_known` where it is the one that was noted before."""
        if source == "sample":
            return
        whose = hmac.new(salt(), account.meta.me.encode(), "sha256").hexdigest()[:8]
        chosen = self._chosen()
        if was_known and source in chosen and f"{source}_of" not in chosen:
            self._remember(**{f"{source}_at_first": whose})
        if chosen.get(f"{source}_of") != whose:
            self._remember(**{f"{source}_of": whose})

    def _remember(self, **news: str) -> None:
        write_whole(self._note, json.dumps({**self._chosen(), **news}).encode("utf-8"))

    def _chosen(self) -> dict[str, str]:
        try:
            note: Any = json.loads(self._note.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        if not isinstance(note, dict):
            return {}
        return {name: value for name, value in note.items() if isinstance(value, str)}
