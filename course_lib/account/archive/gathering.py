"""Read every white-listed file of an archive, and note what is missing, damaged or different."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TypeVar

from course_lib.account.archive import parsing
from course_lib.account.archive.columns import PostColumns
from course_lib.account.archive.names import Named
from course_lib.account.archive.opening import Opened
from course_lib.account.archive.parsing import Records
from course_lib.account.archive.pieces import Unreadable
from course_lib.account.archive.records import (
    Account,
    Description,
    Manifest,
    Note,
    PayloadDetails,
    Person,
    UserDetails,
)
from course_lib.account.archive.values import texts_of
from course_lib.account.problem import unreadable
from course_lib.account.progress import Counted, Progress, Readable, Tally

Record = TypeVar("Record")


@dataclass(slots=True)
class Gathered:
    """What an archive's files hold. None is a file that is not there; an empty list is empty."""

    posts: PostColumns | None = None
    posts_read: dict[str, int] = field(default_factory=dict)
    """How many, doubles too: `tweets` in the files since 2018, `month` in those before."""
    notes: list[Note] = field(default_factory=list)
    community_posts: int = 0
    followers: list[str] | None = None
    following: list[str] | None = None
    account: Account | None = None
    description: Description | None = None
    manifest: Manifest | None = None
    details: UserDetails | None = None
    payload: PayloadDetails | None = None
    warnings: list[str] = field(default_factory=list)
    complete: bool = True

    def shortfall(self, sentence: str) -> None:
        """Note that something is missing or damaged."""
        self.warnings.append(sentence)
        self.complete = False


def gather(opened: Opened, progress: Progress) -> Gathered:
    """Read the files. Raises `ArchiveProblem` where posts, followers or following are damaged."""
    reading = _Reading(opened, Tally(opened.size, progress))
    reading.read_all()
    return reading.found


class _Reading:
    """One archive while it is read: its files, what was found, and how far it has come."""

    def __init__(self, opened: Opened, tally: Tally) -> None:
        self._opened, self._tally = opened, tally
        self.found = Gathered()

    def read_all(self) -> None:
        """Read each file once."""
        found = self.found
        found.manifest = self._helper("manifest", parsing.MANIFEST.read)
        found.account = self._first("account", parsing.ACCOUNTS)
        profile = self._first("profile", parsing.PROFILES)
        found.description = profile.description if profile else None
        found.details = self._helper("user_details", parsing.USER_DETAILS.read)
        found.payload = self._helper("payload_details", parsing.PAYLOAD_DETAILS.read)
        found.notes = self._list("note-tweet", parsing.NOTES)
        found.posts = self._posts()
        found.community_posts = self._community_posts()
        found.followers = self._ids("follower", parsing.FOLLOWERS)
        found.following = self._ids("following", parsing.FOLLOWING)
        copies = self._opened.contents.copies
        if copies:
            found.warnings.append(
                f"We left a copy closed and read the first file only: {', '.join(copies)}."
            )
        self._tally.end()

    def _posts(self) -> PostColumns | None:
        """Return the posts of all files: since 2018 one file or more, before that one a month."""
        posts, found = PostColumns(), self.found
        without_number = 0
        for kind in ("tweets", "month"):
            for tweets in self._records(kind, parsing.TWEETS):
                found.posts_read[kind] = found.posts_read.get(kind, 0) + len(tweets)
                without_number += posts.add(tweets)
            posts.read_times(monthly=kind == "month")
        if without_number:
            found.shortfall(f"We left out posts without a number of their own: {without_number:,}.")
        return posts if found.posts_read else None

    def _community_posts(self) -> int:
        """Count the posts that only members of a community see: X counts them apart, so do we."""
        known = frozenset(self.found.posts.ids if self.found.posts else ())
        inside = self._list("community-tweet", parsing.TWEETS)
        return len(frozenset(texts_of([tweet.id_str for tweet in inside])) - known)

    def _ids(self, kind: str, records: Records[Person]) -> list[str] | None:
        """Return the accounts of a list, in an order of our own."""
        if not self._files(kind):
            return None
        ids: set[str | None] = set()
        for people in self._records(kind, records):
            ids.update(texts_of([person.accountId for person in people]))
        return sorted(each for each in ids if each)

    def _records(self, kind: str, records: Records[Record]) -> Iterator[list[Record]]:
        """Yield the records of all parts of a list that the course cannot do without."""
        for named in self._files(kind):
            damaged = 0
            try:
                with self._open(named) as file:
                    for some, left_out in records.read(file):
                        damaged += left_out
                        yield some
            except Unreadable:
                raise unreadable(named.file) from None
            if damaged:
                self.found.shortfall(
                    f"{_counted(damaged, 'entry', 'entries')} of {named.file} could not be read "
                    f"and {'is' if damaged == 1 else 'are'} left out."
                )

    def _list(self, kind: str, records: Records[Record]) -> list[Record]:
        """Return the records of all parts of a helpful list; a damaged part has none."""
        parts = [self._try(named, records.read_at_once) for named in self._files(kind)]
        return [record for part in parts for record in part or ()]

    def _first(self, kind: str, records: Records[Record]) -> Record | None:
        return next(iter(self._list(kind, records)), None)

    def _helper(self, kind: str, read: Callable[[Readable], Record]) -> Record | None:
        """Return what the first readable file of a kind holds, or None."""
        tried = (self._try(named, read) for named in self._files(kind))
        return next((each for each in tried if each is not None), None)

    def _try(self, named: Named, read: Callable[[Readable], Record]) -> Record | None:
        """Return what a helpful file holds, or None where it is damaged."""
        try:
            with self._open(named) as file:
                return read(file)
        except Unreadable:
            self.found.shortfall(f"The file {named.file} is damaged, so we went on without it.")
            return None

    def _files(self, kind: str) -> Sequence[Named]:
        return self._opened.contents.of(kind)

    @contextmanager
    def _open(self, named: Named) -> Iterator[Readable]:
        with self._opened.open(named) as file:
            yield Counted(file, self._tally)


def _counted(number: int, one: str, many: str) -> str:
    return f"{number:,} {one if number == 1 else many}"
