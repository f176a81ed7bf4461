"""The card on which a learner chooses the account that they work with, or has it forgotten."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

from course_lib.answers import AnswersProblem, forget_own
from course_lib.exercises import all_lessons
from course_lib.home import course_folder
from course_lib.rules import connections, posts_by_kind
from course_lib.view.drawing import Drawing
from course_lib.view.live_part import LivePart
from course_lib.view.own_account import ChosenAccount, Source

if TYPE_CHECKING:
    from course_lib.account import Dataset

#: How X names the archives that it sends.
ARCHIVE_NAMES = "twitter-*.zip"

#: The problem of an archive that does not say whose it is; the learner can.
_WHOSE_ACCOUNT = "A-05"

#: A bar that moves more often only costs time.
_SECONDS_BETWEEN_DRAWINGS = 0.2

_PROMISE = (
    "Your own account stays on this computer, and none of it is sent anywhere.",
    "Of an archive we open only what says whose account it is, and the lists of your posts, of "
    "your followers and of those you follow. Your private messages are never opened.",
)


class AccountCard:
    """The choice between the sample account, the learner's own archive and their live account.

    `downloads` is where X's file usually lies; a shared installation may have no such folder.
    `lessons` is the folder that holds all lessons, and so all answers.
    `changed` is called when another account is chosen, `redraw` while one is read.
    """

    def __init__(
        self,
        account: ChosenAccount,
        changed: Callable[[AccountCard], None] = lambda card: None,
        redraw: Callable[[], None] = lambda: None,
        downloads: Path | None = None,
        lessons: Path | None = None,
    ) -> None:
        self._account = account
        self._changed = changed
        self._redraw = redraw
        self._live = LivePart(account, lambda: changed(self))
        self._downloads = downloads or Path.home() / "Downloads"
        self._lessons = lessons or course_folder() / "lessons"
        self._showing: Source = account.source
        self._reading: Drawing | None = None
        self._drawn_at = 0.0
        self._notice = ""
        self._forgotten: list[str] = []
        self._ask_handle = False

    def receive(self, message: dict[str, Any]) -> None:
        """Choose an account, or forget one's own."""
        self._notice, self._forgotten = "", []
        if message["type"] == "choose" and message["source"] in get_args(Source):
            self._choose(message["source"])
        elif message["type"] == "use-file":
            self._use_file(str(message["path"]), str(message.get("handle", "")).strip())
        elif message["type"] == "forget":
            self._forget()
        elif message["type"].startswith("live-"):
            try:
                self._notice = self._live.receive(message, self._progress)
            finally:
                self._reading = None

    def state(self) -> Drawing:
        """Return the choice, what is known about the account, and what can be forgotten."""
        own = self._account.source != "sample"
        path = self._account.path
        return {
            "type": "account",
            "showing": self._showing,
            "files": [{"name": path.name, "path": str(path)} for path in self._found()],
            "path": str(path) if path else "",
            "ask_handle": self._ask_handle,
            "reading": self._reading,
            "summary": self._summary() if own and not self._reading else [],
            "judged": [] if self._reading else self._judged(),
            "promise": list(_PROMISE),
            "live": self._live.state(),
            "forgotten": self._forgotten,
            "notice": self._notice,
        }

    def _choose(self, source: Source) -> None:
        self._showing = source
        if source == "sample":
            self._account.choose_sample()
            self._changed(self)
        elif source == "archive" and self._account.path is not None:
            self._use_file(str(self._account.path), "")
        elif source == "live":
            self._notice = self._live.use_what_is_kept()

    def _use_file(self, typed: str, handle: str) -> None:
        from course_lib.account import AccountProblem

        # Windows puts quotes around a path that is copied from its file window.
        path = typed.strip().strip("\"'").strip()
        if not path:
            self._notice = "Write down where your file is, then press the button again."
            return
        try:
            self._account.choose_archive(Path(path).expanduser(), handle or None, self._progress)
        except AccountProblem as problem:
            self._notice = problem.sentence
            self._ask_handle = problem.code == _WHOSE_ACCOUNT
            return
        finally:
            self._reading = None
        self._ask_handle = False
        self._changed(self)

    def _forget(self) -> None:
        try:
            answered = forget_own(self._lessons, "archive", "live")
        except AnswersProblem as problem:
            self._notice = f"{problem} Your account is not forgotten yet."
            return
        removed = self._account.forget()
        titles = {lesson.folder: lesson.title for lesson in all_lessons()}
        removed += [
            f"Your answers about your own account in “{titles.get(folder, folder)}”."
            for folder in answered
        ]
        self._live.forget()
        self._showing = "sample"
        self._forgotten = (
            ["Forgotten. This was removed:", *removed]
            if removed
            else ["There was nothing of your own account here."]
        )
        self._changed(self)

    def _progress(self, done: int, of: int) -> None:
        """Show how much is read, a few times a second."""
        if time.monotonic() - self._drawn_at < _SECONDS_BETWEEN_DRAWINGS:
            return
        self._drawn_at = time.monotonic()
        percent = min(100, round(100 * done / of)) if of else 0
        self._reading = {"percent": percent, "words": f"{percent} % is read"}
        self._redraw()

    def _found(self) -> list[Path]:
        """The archives in the Downloads folder, the newest first. None of them is opened."""
        try:
            found = [(path.stat().st_mtime, path) for path in self._downloads.glob(ARCHIVE_NAMES)]
        except OSError:
            return []
        return [path for _, path in sorted(found, reverse=True)]

    def _summary(self) -> list[str]:
        from course_lib.account import AccountProblem

        try:
            return account_in_words(self._account.dataset())
        except AccountProblem as problem:
            return [problem.sentence]

    def _judged(self) -> list[Drawing]:
        """One line for each exercise of the course that is about an account."""
        return [
            _judged_row(lesson.title, exercise.title, self._account.reasons(exercise))
            for lesson in all_lessons()
            for exercise in lesson.exercises
            if exercise.is_about_an_account
        ]


def _judged_row(lesson: str, title: str, reasons: list[str]) -> Drawing:
    return {
        "lesson": lesson,
        "title": title,
        "symbol": "■" if reasons else "●",
        "word": "cannot be judged from this account" if reasons else "can be judged",
        "why": " ".join(reasons),
    }


def account_in_words(account: Dataset) -> list[str]:
    """Return what an account holds, in a few plain sentences. What it lacks is in the warnings."""
    around, kinds, meta = connections(account), posts_by_kind(account), account.meta
    name = f"@{meta.handle}" if meta.handle else "Your account"
    posts = None if kinds is None else sum(kinds.values())
    when = meta.exported_at or meta.observed_at
    facts = [
        _count(posts, "{} post", "{} posts"),
        _count(_size(around.followers), "{} follower", "{} followers"),
        _count(_size(around.following), "following {} account", "following {} accounts"),
    ]
    cost = "" if meta.cost_usd is None else f" Reading it has cost ${meta.cost_usd:,.2f}."
    dated = f" This is how it was on {when.day} {when:%B %Y}." if when else ""
    return [f"{name}: {', '.join(filter(None, facts))}.{dated}{cost}", *meta.warnings]


def _count(number: int | None, one: str, many: str) -> str:
    if number is None:
        return ""
    return (one if number == 1 else many).format(f"{number:,}")


def _size(people: Collection[str] | None) -> int | None:
    return None if people is None else len(people)
