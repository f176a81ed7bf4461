"""The few shapes that the facilitator's cards are made of, as JSON for the page."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from typing import Any

from course_lib.view.drawing import Drawing


@dataclass(frozen=True, slots=True, kw_only=True)
class Press:
    """A button: what it says, and what is done when it is pressed."""

    words: str
    do: str
    id: str = ""
    main: bool = False
    spoken: str = ""
    """What a screen reader adds, where several buttons say the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A line of a list: a title, words below it, a mark, a link to X's own page, buttons."""

    id: str
    title: str
    text: str = ""
    more: str = ""
    mark: str = ""
    link: str = ""
    copy: str = ""
    presses: tuple[Press, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A box to write in. It is saved by itself a moment after the last key."""

    name: str
    label: str
    value: str
    lines: int = 1
    help: str = ""
    kind: str = "text"
    notes: tuple[str, ...] = ()
    counter: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One of several: `options` are (value, words)."""

    name: str
    label: str
    value: str
    options: tuple[tuple[str, str], ...] = field(default_factory=tuple)


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeFile:
    """A file that this page has made: its name, the time of day, and what kind it is."""

    name: str
    at: str
    kind: str


def heading(words: str) -> Drawing:
    """A heading inside the card."""
    return {"kind": "heading", "id": words, "words": words}


def words(id_: str, lines: Iterable[str], *, small: bool = False) -> Drawing:
    """Lines of text, one paragraph each."""
    return {"kind": "words", "id": id_, "lines": list(lines), "small": small}


def made(
    lines: Iterable[str],
    files: Iterable[MadeFile] = (),
    sent: Drawing | None = None,
) -> Drawing:
    """What a button has just made, where it is, and all files of the page; `sent` opens one."""
    return {
        "kind": "made",
        "id": "made",
        "lines": list(lines),
        "files": [_plain(each) for each in files],
        "sent": sent,
    }


def bullets(id_: str, lines: Iterable[str]) -> Drawing:
    """A list of short lines."""
    return {"kind": "bullets", "id": id_, "lines": list(lines)}


def fields(id_: str, boxes: Iterable[Field]) -> Drawing:
    """Boxes to write in."""
    return {"kind": "fields", "id": id_, "fields": [_plain(each) for each in boxes]}


def choice(given: Choice) -> Drawing:
    """A choice of one."""
    return {"kind": "choice", "id": given.name, **_plain(given)}


def presses(id_: str, buttons: Iterable[Press]) -> Drawing:
    """Buttons side by side."""
    return {"kind": "presses", "id": id_, "presses": [_plain(each) for each in buttons]}


def rows(id_: str, lines: Iterable[Row], empty: str = "") -> Drawing:
    """A list of things to look at or to do; `empty` is said where there is none."""
    return {"kind": "rows", "id": id_, "rows": [_plain(each) for each in lines], "empty": empty}


def _plain(part: Any) -> Drawing:
    return asdict(part)
