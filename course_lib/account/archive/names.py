"""Which files of an archive may be opened: a short white list. Nothing else is ever touched.

The three files of lists stay closed, too: they hold links that name other people and no members,
and no exercise asks for them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from course_lib.account.problem import several_archives, strange_names

_MODERN = re.compile(
    r"(?P<kind>manifest|account|profile|tweets?|note-tweet|community-tweet|follower|following)"
    r"(?:-part\d+)?\.js"
)
_MONTHLY = re.compile(
    r"(?P<root>.*?)js/(?:tweets/(?P<month>\d{4}_\d\d)|(?P<kind>user_details|payload_details))\.js"
)
#: "tweets copy.js", "tweets (1).js", "tweets-2.js": copies that a person or a browser made.
_COPY = re.compile(r"(?:tweets?|follower|following)(?: copy.*| ?\(\d+\)| \d+|-\d+)\.js")
_IGNORED_FOLDERS = {"__MACOSX", "assets"}


@dataclass(frozen=True, slots=True)
class Named:
    """A file on the white list: where it lies, the folder of its archive, and what it holds."""

    path: str
    root: str
    kind: str

    @property
    def file(self) -> str:
        """The file's own name, safe to tell."""
        return self.path.rpartition("/")[2]


@dataclass(frozen=True, slots=True)
class Contents:
    """The white-listed files of one archive, and the names of copies that stay closed."""

    files: tuple[Named, ...]
    copies: tuple[str, ...]

    def of(self, *kinds: str) -> list[Named]:
        """Return the files of these kinds, by name."""
        return sorted((each for each in self.files if each.kind in kinds), key=lambda n: n.path)


def sort_out(paths: Iterable[str]) -> Contents:
    """Return what may be opened of these paths, which use / and are relative.

    Raises `ArchiveProblem` for names that point outside, or for two archives side by side.
    """
    found: list[Named] = []
    copies: list[str] = []
    for path in paths:
        check_path(path)
        folder, _, name = path.rpartition("/")
        if name.startswith("._") or _IGNORED_FOLDERS.intersection(folder.split("/")):
            continue
        if modern := _MODERN.fullmatch(name):
            kind = "tweets" if modern["kind"] == "tweet" else modern["kind"]
            found.append(Named(path, folder, kind))
        elif monthly := _MONTHLY.fullmatch(path):
            kind = "month" if monthly["month"] else monthly["kind"]
            found.append(Named(path, monthly["root"].rstrip("/"), kind))
        elif _COPY.fullmatch(name):
            copies.append(name)
    return Contents(tuple(_one_archive(found)), tuple(sorted(copies)))


def check_path(path: str) -> None:
    """Raise `ArchiveProblem` for a name that would leave the archive if it were unpacked."""
    if path.startswith("/") or re.match(r"[A-Za-z]:", path) or ".." in path.split("/"):
        raise strange_names()


def _one_archive(found: list[Named]) -> list[Named]:
    """Keep the folder that holds the archive; two of them are a question for the learner."""
    roots = sorted({each.root for each in found})
    for kinds in ({"tweets"}, {"month"}, {"follower", "following", "community-tweet"}):
        holding = [root for root in roots if _holds(found, root, kinds)]
        if len(holding) > 1:
            raise several_archives()
        if holding:
            return [each for each in found if each.root == holding[0]]
    return []


def _holds(found: list[Named], root: str, kinds: set[str]) -> bool:
    return any(each.root == root and each.kind in kinds for each in found)
