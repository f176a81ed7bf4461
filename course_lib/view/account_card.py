"""The card on which a learner chooses the account that they work with."""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path
from typing import TYPE_CHECKING, Any

from course_lib.rules import connections, posts_by_kind
from course_lib.view.drawing import Drawing
from course_lib.view.own_account import ChosenAccount

if TYPE_CHECKING:
    from course_lib.account import Dataset

#: How X names the archives that it sends.
ARCHIVE_NAMES = "twitter-*.zip"

#: The problem of an archive that does not say whose it is; the learner can.
_WHOSE_ACCOUNT = "A-05"

_PROMISE = (
    "The file stays on this computer, and none of it is sent anywhere.",
    "We open only what says whose account it is, and the lists of your posts, of your followers "
    "and of those you follow. Your private messages are never opened.",
)


class AccountCard:
    """The choice between the sample account and the learner's own archive.

    `downloads` is where X's file usually lies; a shared installation may have no such folder.
    `changed` is called when another account is chosen.
    """

    def __init__(
        self,
        account: ChosenAccount,
        changed: Callable[[AccountCard], None] = lambda card: None,
        downloads: Path | None = None,
    ) -> None:
        self._account = account
        self._changed = changed
        self._downloads = downloads or Path.home() / "Downloads"
        self._notice = ""
        self._ask_handle = False

    def receive(self, message: dict[str, Any]) -> None:
        """Choose an account; `look-for-files` only looks again."""
        self._notice = ""
        if message["type"] == "use-file":
            self._use_file(str(message["path"]), str(message.get("handle", "")).strip())
        elif message["type"] == "use-sample" and self._account.is_own:
            self._account.choose_sample()
            self._changed(self)

    def state(self) -> Drawing:
        """Return the choice, the files found, and what is known about the chosen account."""
        return {
            "type": "account",
            "using": "own" if self._account.is_own else "sample",
            "files": [{"name": path.name, "path": str(path)} for path in self._found()],
            "summary": self._summary() if self._account.is_own else [],
            "promise": list(_PROMISE),
            "ask_handle": self._ask_handle,
            "notice": self._notice,
        }

    def _use_file(self, typed: str, handle: str) -> None:
        from course_lib.account import ArchiveProblem

        # Windows puts quotes around a path that is copied from its file window.
        path = typed.strip().strip("\"'").strip()
        if not path:
            self._notice = "Write down where your file is, then press the button again."
            return
        try:
            self._account.choose_archive(Path(path).expanduser(), handle or None)
        except ArchiveProblem as problem:
            self._notice = problem.sentence
            self._ask_handle = problem.code == _WHOSE_ACCOUNT
            return
        self._changed(self)

    def _found(self) -> list[Path]:
        """The archives in the Downloads folder, the newest first. None of them is opened."""
        try:
            found = [(path.stat().st_mtime, path) for path in self._downloads.glob(ARCHIVE_NAMES)]
        except OSError:
            return []
        return [path for _, path in sorted(found, reverse=True)]

    def _summary(self) -> list[str]:
        from course_lib.account import ArchiveProblem

        try:
            return account_in_words(self._account.dataset())
        except ArchiveProblem as problem:
            return [problem.sentence]


def account_in_words(account: Dataset) -> list[str]:
    """Return what an archive holds, in a few plain sentences. What it lacks is in the warnings."""
    around, kinds, meta = connections(account), posts_by_kind(account), account.meta
    name = f"@{meta.handle}" if meta.handle else "Your account"
    posts = None if kinds is None else sum(kinds.values())
    when = meta.exported_at or meta.observed_at
    facts = [
        _count(posts, "{} post", "{} posts"),
        _count(_size(around.followers), "{} follower", "{} followers"),
        _count(_size(around.following), "following {} account", "following {} accounts"),
    ]
    dated = f" This is how it was on {when.day} {when:%B %Y}." if when else ""
    return [f"{name}: {', '.join(filter(None, facts))}.{dated}", *meta.warnings]


def _count(number: int | None, one: str, many: str) -> str:
    if number is None:
        return ""
    return (one if number == 1 else many).format(f"{number:,}")


def _size(people: Collection[str] | None) -> int | None:
    return None if people is None else len(people)
