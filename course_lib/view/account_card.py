"""The card on which a learner chooses the account that they work with, or has it forgotten."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, get_args

from course_lib.answers import AnswersProblem
from course_lib.exercise import Lesson
from course_lib.exercises import about_an_account, find_lesson
from course_lib.gate import FOLDER as SAFE_GROUND
from course_lib.hand_in import HandInProblem
from course_lib.home import course_folder
from course_lib.log import note_what_was_shown
from course_lib.typed_path import path_of
from course_lib.view.account_words import account_in_words, what_works_with
from course_lib.view.drawing import Drawing
from course_lib.view.forgetting import forget_account
from course_lib.view.live_part import LivePart
from course_lib.view.own_account import SOURCE_WORDS, ChosenAccount, Source
from course_lib.view.progress_card import is_gate_passed

#: How X names the archives that it sends. On a Mac, the browser unpacks them into a folder.
ARCHIVE_NAMES = "twitter-*"

#: An archive of nobody, made by the course, to try the page with.
PRACTICE = Path("data", "own_archive")

#: The heading of a lesson above the exercises about an account.
_PART = "Your own account"

#: The problem of an archive that does not say whose it is; the learner can.
_WHOSE_ACCOUNT = "A-05"

#: A bar that moves more often only costs time.
_SECONDS_BETWEEN_DRAWINGS = 0.2

_PROMISE = (
    "Your own account stays on this computer, and none of it is sent anywhere.",
    "Of an archive we open only what says whose account it is, and the lists of your posts, of "
    "your followers and of those you follow. Your private messages are never opened.",
)
_SAFE_GROUND = (
    "Your own account holds real people. “Safe ground” is still open: please do it before you go "
    "on with your own account. It keeps your clients safe, and you. Open it: "
)
_NOTHING_JUDGED: Drawing = {"judged_words": "", "judged": []}


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
        self._live = LivePart(account, self._chosen)
        self._downloads = downloads or Path.home() / "Downloads"
        self._lessons = lessons or course_folder() / "lessons"
        self._showing: Source = account.source
        self._reading: Drawing | None = None
        self._drawn_at = 0.0
        self._notice = ""
        self._forgotten: list[str] = []
        self._failed = False
        self._ask_handle = False

    def receive(self, message: dict[str, Any]) -> None:
        """Choose an account, or forget one's own."""
        self._notice, self._forgotten, self._failed = "", [], False
        if message["type"] == "choose" and message["source"] in get_args(Source):
            self._choose(message["source"])
        elif message["type"] == "use-file":
            self._use_file(str(message["path"]), str(message.get("handle", "")).strip())
        elif message["type"] == "forget":
            self._forget()
        elif message["type"].startswith("live-"):
            try:
                self._fail(self._live.receive(message, self._progress))
            finally:
                self._reading = None
        note_what_was_shown(self._notice)

    def state(self) -> Drawing:
        """Return the choice, what is known about the account, and what can be forgotten."""
        # What is known about one account must not stand below the words about another one.
        quiet = self._reading or self._failed or self._showing != self._account.source
        own = self._account.source != "sample"
        path = self._account.path
        return {
            "type": "account",
            "showing": self._showing,
            "files": [{"name": name, "path": str(path)} for name, path in self._found()],
            "path": str(path) if path else "",
            "ask_handle": self._ask_handle,
            "reading": self._reading,
            "practice": str(course_folder() / PRACTICE),
            "summary": self._summary() if own and not quiet else [],
            "next": self._next() if own and not quiet else None,
            "safe": self._safe_ground_first() if self._showing != "sample" else None,
            **(_NOTHING_JUDGED if quiet else what_works_with(self._account)),
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
            self._fail(self._live.use_what_is_kept())

    def _use_file(self, typed: str, handle: str) -> None:
        from course_lib.account import AccountProblem

        home = self._downloads.parent
        beside = (home / "Desktop", home / "Documents", home)
        path = path_of(typed, (self._downloads, *beside, course_folder()))
        if path is None:
            self._notice = "Write down where your archive is, then press the button again."
            return
        try:
            self._account.choose_archive(path, handle or None, self._progress)
        except AccountProblem as problem:
            self._fail(problem.sentence)
            self._ask_handle = problem.code == _WHOSE_ACCOUNT
            return
        finally:
            self._reading = None
        self._ask_handle = False
        self._chosen()

    def _forget(self) -> None:
        try:
            self._forgotten = forget_account(self._account, self._lessons, self._downloads)
        except (AnswersProblem, HandInProblem) as problem:
            self._notice = f"{problem} Your account is not forgotten yet."
            return
        self._live.forget()
        self._showing = "sample"
        self._changed(self)

    def _chosen(self) -> None:
        self._showing = self._account.source
        self._changed(self)

    def _fail(self, sentence: str) -> None:
        """Say what stood in the way, if anything did, and which account is in force after it."""
        self._failed = bool(sentence)
        if sentence:
            self._notice = f"{sentence} You still work with {self._in_force()}."

    def _in_force(self) -> str:
        from course_lib.account import AccountProblem

        words = self._words()
        if self._account.source == "sample":
            return words
        try:
            meta = self._account.dataset().meta
        except AccountProblem:
            return words
        when = meta.exported_at or meta.observed_at
        return f"{words.replace('own ', '')} of {when.day} {when:%B %Y}" if when else words

    def _progress(self, done: int, of: int) -> None:
        """Show how much is read, a few times a second."""
        if time.monotonic() - self._drawn_at < _SECONDS_BETWEEN_DRAWINGS:
            return
        self._drawn_at = time.monotonic()
        percent = min(100, round(100 * done / of)) if of else 0
        self._reading = {"percent": percent, "words": f"{percent} % is read"}
        self._redraw()

    def _found(self) -> list[tuple[str, Path]]:
        """The archives in the Downloads folder, the newest first. None of them is opened."""
        try:
            found = [
                (
                    path.stat().st_mtime,
                    f"{path.name} (folder)" if path.is_dir() else path.name,
                    path,
                )
                for path in self._downloads.glob(ARCHIVE_NAMES)
                if path.is_dir() or path.suffix == ".zip"
            ]
        except OSError:
            return []
        return [(name, path) for _, name, path in sorted(found, reverse=True)]

    def _summary(self) -> list[str]:
        from course_lib.account import AccountProblem

        try:
            return account_in_words(self._account.dataset())
        except AccountProblem as problem:
            return [problem.sentence]

    def _next(self) -> Drawing | None:
        """The part of the first lesson that works with one's own account, for the way there."""
        works = (
            lesson for lesson, exercise in about_an_account() if not self._account.reasons(exercise)
        )
        lesson = next(works, None)
        if lesson is None:
            return None
        which = "this archive" if self._account.source == "archive" else "your live account"
        return {
            "words": (
                f"You now work with {which}. A page that is open already shows it once you press "
                "Start this lesson there. Go on with "
            ),
            "link": f"{lesson.title.partition(':')[0]}: {_PART}",
            "page": self._page_of(lesson),
            "part": _PART.replace(" ", "-"),
        }

    def _safe_ground_first(self) -> Drawing | None:
        """A reminder, and the way there, until the gate is passed. Nothing is locked behind it."""
        if is_gate_passed(self._lessons):
            return None
        lesson = find_lesson(SAFE_GROUND)
        return {"words": _SAFE_GROUND, "link": lesson.title, "page": self._page_of(lesson)}

    def _page_of(self, lesson: Lesson) -> str:
        """A lesson's page as JupyterLab names it."""
        return f"{self._lessons.name}/{lesson.folder}/{lesson.folder}.ipynb"

    def _words(self) -> str:
        return SOURCE_WORDS[self._account.source]
