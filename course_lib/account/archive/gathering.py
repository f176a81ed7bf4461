"""Read every white-listed file of an archive, and note what is missing, damaged or different."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from course_lib.account.archive import parsing
from course_lib.account.archive.names import Named
from course_lib.account.archive.opening import Opened
from course_lib.account.archive.parsing import Records, Unreadable
from course_lib.account.archive.posts import text_of
from course_lib.account.archive.records import (
    Account,
    Description,
    Manifest,
    Note,
    PayloadDetails,
    Person,
    Tweet,
    UserDetails,
)
from course_lib.account.problem import unreadable

Record = TypeVar("Record")
Read = Callable[[bytes], Any]


@dataclass(slots=True)
class Gathered:
    """What an archive's files hold. None is a file that is not there; an empty list is empty."""

    tweets: list[Tweet] | None = None
    monthly: bool = False
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


def gather(opened: Opened) -> Gathered:
    """Read the files. Raises `ArchiveProblem` where posts, followers or following are damaged."""
    contents = opened.contents
    found = Gathered()
    found.manifest = _whole(opened, contents.of("manifest"), parsing.MANIFEST.read, found)
    found.account = _first(_whole(opened, contents.of("account"), parsing.ACCOUNTS.read, found))
    profile = _first(_whole(opened, contents.of("profile"), parsing.PROFILES.read, found))
    found.description = profile.description if profile else None
    posts = contents.of("tweets")
    found.monthly = not posts
    found.tweets = _all(opened, posts or contents.of("month"), parsing.TWEETS, found)
    if found.monthly:
        found.details = _whole(
            opened, contents.of("user_details"), parsing.USER_DETAILS.read, found
        )
        found.payload = _whole(
            opened, contents.of("payload_details"), parsing.PAYLOAD_DETAILS.read, found
        )
    else:
        found.notes = _first_list(
            _whole(opened, contents.of("note-tweet"), parsing.NOTES.read, found)
        )
    found.community_posts = _community_posts(opened, contents.of("community-tweet"), found)
    found.followers = _ids(_all(opened, contents.of("follower"), parsing.FOLLOWERS, found))
    found.following = _ids(_all(opened, contents.of("following"), parsing.FOLLOWING, found))
    if contents.copies:
        found.warnings.append(
            f"We left a copy closed and read the first file only: {', '.join(contents.copies)}."
        )
    return found


def _all(
    opened: Opened, files: Sequence[Named], records: Records[Record], found: Gathered
) -> list[Record] | None:
    """Return the records of all parts, or None where there is no such file."""
    if not files:
        return None
    together: list[Record] = []
    for named in files:
        try:
            some, damaged = records.read(opened.read(named))
        except Unreadable:
            raise unreadable(named.file) from None
        together += some
        if damaged:
            found.shortfall(
                f"{_counted(damaged, 'entry', 'entries')} of {named.file} could not be read and "
                f"{'is' if damaged == 1 else 'are'} left out."
            )
    return together


def _whole(opened: Opened, files: Sequence[Named], read: Read, found: Gathered) -> Any:
    """Return what a helpful file holds, or None where it is missing or damaged."""
    for named in files:
        try:
            return read(opened.read(named))
        except Unreadable:
            found.shortfall(f"The file {named.file} is damaged, so we went on without it.")
    return None


def _first_list(read: tuple[list[Record], int] | None) -> list[Record]:
    return read[0] if read else []


def _first(read: tuple[list[Record], int] | None) -> Record | None:
    return read[0][0] if read and read[0] else None


def _ids(people: Iterable[Person] | None) -> list[str] | None:
    if people is None:
        return None
    return sorted({id_ for person in people if (id_ := text_of(person.accountId))})


def _community_posts(opened: Opened, files: Sequence[Named], found: Gathered) -> int:
    """Count the posts that only members of a community see; X counts them apart, and so do we."""
    known = {str(tweet.id_str) for tweet in found.tweets or ()}
    read = _first_list(_whole(opened, files, parsing.TWEETS.read, found))
    return len({str(tweet.id_str) for tweet in read} - known)


def _counted(number: int, one: str, many: str) -> str:
    return f"{number:,} {one if number == 1 else many}"
