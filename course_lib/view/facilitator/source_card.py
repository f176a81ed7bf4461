"""The card that says where the conversation is: a sample, a file, a pasted text, an archive, X."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from course_lib.account import AccountProblem
from course_lib.chat.desk import Desk
from course_lib.chat.problem import ChatProblem
from course_lib.chat.work import NotSaved
from course_lib.home import course_folder
from course_lib.typed_path import path_of
from course_lib.view.drawing import Drawing
from course_lib.view.facilitator import x_itself
from course_lib.view.facilitator.blocks import (
    Choice,
    Field,
    Press,
    bullets,
    choice,
    fields,
    presses,
    words,
)

_KINDS = (
    ("sample", "The sample’s conversation, to try this page with"),
    ("file", "A file: the course room’s export, or a table, which may still grow"),
    ("text", "A text that I paste"),
    ("archive", "My own archive from X"),
    ("live", "X itself, by hashtag or by the first post. It costs money; the price comes first."),
)
_SAID = {
    "sample": "the sample’s conversation",
    "file": "a file",
    "text": "a pasted text",
    "archive": "your archive",
    "live": "X",
}
_MOST_BAD_ROWS = 10


class SourceCard:
    """Choose the source. `changed` is called when the conversation is another one."""

    def __init__(
        self,
        desk: Desk,
        changed: Callable[[SourceCard], None] = lambda card: None,
        downloads: Path | None = None,
    ) -> None:
        self._desk = desk
        self._changed = changed
        self._downloads = downloads or Path.home() / "Downloads"
        self._showing = desk.work().source.kind or "sample"
        self._typed = {"path": desk.work().source.path, "subject": "", "at_most": "600"}
        self._notice = ""

    def receive(self, message: dict[str, Any]) -> None:
        """Choose, or read. What was typed stays where reading fails."""
        self._notice = ""
        kind = str(message.get("type"))
        if kind == "set":
            self._typed[str(message["name"])] = str(message["value"])
        elif kind == "choose" and message["value"] in _SAID:
            self._showing = str(message["value"])
        elif kind == "read":
            self._read()
        elif kind == "forget":
            self._try(self._desk.forget)

    def state(self) -> Drawing:
        """Return the card."""
        return {
            "type": "desk",
            "title": "Where the conversation is",
            "saves": False,
            "blocks": list(self._blocks()),
            "notice": self._notice or self._desk.lost or self._desk.file.notice,
        }

    def _blocks(self) -> Iterator[Drawing]:
        yield choice(Choice(name="kind", label="Read it from", value=self._showing, options=_KINDS))
        if self._showing in ("file", "archive"):
            yield fields("path", [self._path_box()])
        elif self._showing == "text":
            yield fields("text", [self._text_box()])
        elif self._showing == "live":
            yield fields("live", self._live_boxes())
            yield words("price", [self._price()])
        yield presses("read", [Press(words=self._button(), do="read", main=True)])
        chat = self._desk.chat()
        if chat is None:
            return
        source = self._desk.work().source
        yield words(
            "known",
            [
                f"You work with {_SAID.get(source.kind, 'a conversation')}: "
                f"{len(chat.posts):,} posts, read at {source.read_at[11:16]} UTC.",
                *chat.notes,
            ],
        )
        if chat.bad_rows:
            yield bullets("bad", _bad(chat.bad_rows))
        yield presses("forget", [Press(words="Remove these posts from this computer", do="forget")])

    def _read(self) -> None:
        act = {
            "sample": self._desk.take_sample,
            "file": lambda: self._desk.take_file(self._path()),
            "archive": lambda: self._desk.take_archive(self._path()),
            "text": lambda: self._desk.take_text(self._typed.get("text", "")),
            "live": lambda: x_itself.read(self._desk, self._typed["subject"], self._at_most()),
        }[self._showing]
        self._try(act)

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except (ChatProblem, AccountProblem) as problem:
            self._notice = problem.sentence
        except NotSaved as problem:
            self._notice = str(problem)
        else:
            self._changed(self)

    def _at_most(self) -> int:
        typed = "".join(filter(str.isdecimal, self._typed["at_most"]))
        return max(x_itself.FEWEST_POSTS, min(x_itself.MOST_POSTS, int(typed or 0)))

    def _price(self) -> str:
        return (
            f"Reading {self._at_most():,} posts and their writers costs at most "
            f"${x_itself.price(self._at_most()):.2f}. X finds the last seven days only. The same "
            "again within a day is free."
        )

    def _button(self) -> str:
        if self._showing == "live":
            return f"I agree: read it for at most ${x_itself.price(self._at_most()):.2f}"
        return "Read it"

    def _path(self) -> Path:
        beside = (self._downloads.with_name(each) for each in ("Desktop", "Documents"))
        folders = (self._downloads, *beside, course_folder())
        path = path_of(self._typed.get("path", ""), folders)
        if path is None:
            raise ChatProblem("T-01", "Write down where the file is, then press the button again.")
        return path

    def _path_box(self) -> Field:
        return Field(
            name="path",
            label="Where is the file? Type its folder and name.",
            value=self._typed.get("path", ""),
            help="A name alone is looked for in your Downloads folder.",
        )

    def _text_box(self) -> Field:
        return Field(
            name="text",
            label="Paste the conversation here",
            value=self._typed.get("text", ""),
            lines=8,
            help="Each post begins with a time and a name, such as 17:05 @name: what they wrote.",
        )

    def _live_boxes(self) -> list[Field]:
        return [
            Field(
                name="subject",
                label="The hashtag, or the link of the first post",
                value=self._typed["subject"],
            ),
            Field(
                name="at_most",
                label="How many posts at most",
                value=self._typed["at_most"],
                help=f"From {x_itself.FEWEST_POSTS} to {x_itself.MOST_POSTS:,}.",
            ),
        ]


def _bad(found: tuple[Any, ...]) -> list[str]:
    lines = [f"Row {each.row} was not used. {each.why}" for each in found[:_MOST_BAD_ROWS]]
    rest = len(found) - _MOST_BAD_ROWS
    return [*lines, f"And {rest} more rows."] if rest > 0 else lines
