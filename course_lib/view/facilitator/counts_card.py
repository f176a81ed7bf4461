"""A learner's own card: their row for the group, seen in full before anything is made of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from course_lib.account import AccountProblem
from course_lib.chat.follow.cohort import LABELS
from course_lib.chat.follow.own_counts import Windows, as_file, own_counts, row_of, windows
from course_lib.view.drawing import Drawing
from course_lib.view.facilitator.blocks import Field, Press, fields, heading, made, presses, words
from course_lib.view.own_account import SOURCE_WORDS, ChosenAccount
from course_lib.whole_file import write_whole

_WORDS = {
    "engage": "posts that turned to others",
    "own": "posts of your own",
    "repost": "posts that you passed on",
    "other": "posts that are none of these",
}
_CORRECT = "The computer reads posts by ten plain rules. Change a number that you read otherwise."
_SAFE_NAME = re.compile(r"[^\w-]+")
_MOST = 100_000


class CountsCard:
    """Count two windows, look at the row, correct it, and only then make a file to send."""

    def __init__(self, account: ChosenAccount, downloads: Path | None = None) -> None:
        self._account = account
        self._downloads = downloads or Path.home() / "Downloads"
        self._typed = {"person": "", "webinar": "", "conversation": ""}
        self._counts: dict[str, int] = {}
        self._days: Windows | None = None
        self._made: list[str] = []
        self._notice = ""

    def receive(self, message: dict[str, Any]) -> None:
        """Take what was typed, count, or make the file."""
        self._notice, self._made = "", []
        kind, name = str(message.get("type")), str(message.get("name", ""))
        if kind == "set" and name in self._typed:
            self._typed[name] = str(message["value"]).strip()
            if name != "person":
                self._counts, self._days = {}, None
        elif kind == "set" and name in self._counts:
            self._correct(name, str(message["value"]).strip())
        elif kind == "count":
            self._count()
        elif kind == "make":
            self._make()

    def state(self) -> Drawing:
        """Return the card."""
        return {
            "type": "desk",
            "title": "My counts",
            "saves": False,
            "blocks": list(self._blocks()),
            "notice": self._notice,
        }

    def _blocks(self) -> Iterator[Drawing]:
        yield words("which", [f"You work with {SOURCE_WORDS[self._account.source]}."])
        yield fields("typed", [_day_box("webinar", "The day of the webinar", self._typed)])
        yield fields(
            "typed-too", [_day_box("conversation", "The day of the conversation", self._typed)]
        )
        yield presses("count", [Press(words="Count my posts", do="count", main=True)])
        if self._days is None:
            return
        yield heading("This is what would be sent")
        yield words("correct-how", [_CORRECT])
        yield fields("counts", [_count_box(name, value) for name, value in self._counts.items()])
        name = Field(
            name="person",
            label="A name that you make up",
            value=self._typed["person"],
            help="Not your own, and not your handle. Keep it: with it you can take your row back.",
        )
        yield fields("person", [name])
        if self._typed["person"]:
            row = row_of(self._typed["person"], self._days, self._counts)
            yield words("row", [", ".join(f"{key}: {value}" for key, value in row.items())])
            button = Press(words="I have seen this row. Make the file", do="make", main=True)
            yield presses("make", [button])
        yield made(self._made)

    def _count(self) -> None:
        try:
            days = windows(
                date.fromisoformat(self._typed["webinar"]),
                date.fromisoformat(self._typed["conversation"]),
            )
            account = self._account.dataset()
        except (ValueError, OverflowError):
            self._notice = "Choose both days first."
            return
        except AccountProblem as problem:
            self._notice = problem.sentence
            return
        missing = account.missing_for(("posts",))
        observed = account.meta.observed_at
        if missing:
            self._notice = " ".join(missing)
        elif observed and observed.date() <= days.after[1]:
            whole = days.after[1] + timedelta(days=1)
            self._notice = (
                f"What we know of this account ends on {observed:%Y-%m-%d}. The second window is "
                f"whole from {whole:%Y-%m-%d} on. Come back then."
            )
        else:
            self._days, self._counts = days, own_counts(account, days)

    def _correct(self, name: str, typed: str) -> None:
        if typed.isascii() and typed.isdigit() and int(typed) <= _MOST:
            self._counts[name] = int(typed)
        else:
            self._notice = "Write a whole number, such as 12."

    def _make(self) -> None:
        person = self._typed["person"]
        if not person or self._days is None:
            self._notice = "Count your posts and make up a name first."
            return
        folder = self._downloads if self._downloads.is_dir() else Path.cwd()
        path = folder / f"my-counts-{_SAFE_NAME.sub('-', person)[:40]}.csv"
        try:
            row = row_of(person, self._days, self._counts)
            write_whole(path, as_file(row).encode("utf-8"))
        except OSError:
            self._notice = "We could not write the file. Is the disk full, or is the file open?"
            return
        self._made = [
            f"Done. Your file is {path.name}",
            f"It is in the folder {folder}. Nothing is sent. Send it yourself, if you like.",
        ]


def _day_box(name: str, label: str, typed: dict[str, str]) -> Field:
    return Field(name=name, label=label, value=typed[name], kind="date")


def _count_box(name: str, value: int) -> Field:
    window, label = name.split("_")
    assert label in LABELS
    when = "28 days before" if window == "before" else "28 days after"
    return Field(name=name, label=f"{when}: {_WORDS[label]}", value=str(value))
