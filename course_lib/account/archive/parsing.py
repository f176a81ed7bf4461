"""From the bytes of a file to its records."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import chain
from operator import attrgetter
from typing import Any, Generic, TypeVar

import msgspec

from course_lib.account.archive import records as r
from course_lib.account.archive.pieces import Unreadable, border, pieces, whole
from course_lib.account.progress import Readable

Record = TypeVar("Record")
Text = bytes | memoryview | msgspec.Raw

_CONTROLS_AS_SPACES = bytes(32 if code < 32 else code for code in range(256))


class Records(Generic[Record]):
    """How to read one kind of list: each record wrapped in its name, bare, or some of both.

    `item` has the fields of the record and one of its own, `name`, for a record inside.
    """

    def __init__(self, record: type[Record], name: str, item: type[msgspec.Struct]) -> None:
        self._inner = attrgetter(name)
        self._border = border(name)
        self._many = msgspec.json.Decoder(list[item])  # type: ignore[valid-type]
        self._one = msgspec.json.Decoder(item)
        self._raw = msgspec.json.Decoder(list[msgspec.Raw])

    def read(self, file: Readable) -> Iterator[tuple[list[Record], int]]:
        """Yield the records of a file, some at a time, and how many were damaged and left out.

        Raises `Unreadable` where the file as a whole is.
        """
        lists = pieces(file, self._border)
        for piece in lists:
            try:
                yield self._decode(piece)
            except Unreadable:
                # Perhaps it was cut in a wrong place: the rest has to be a list by itself.
                insides = [bytes(each[1:-1]) for each in chain((piece,), lists)]
                yield self._decode(b"[%b]" % b",".join(insides))

    def read_at_once(self, file: Readable) -> list[Record]:
        """Return the records of a small file. Raises `Unreadable`."""
        return [record for some, _ in self.read(file) for record in some]

    def _decode(self, text: Text) -> tuple[list[Record], int]:
        inner = self._inner
        try:
            return [inner(item) or item for item in _decode(self._many, text)], 0
        except msgspec.ValidationError:
            return self._one_by_one(text)

    def _one_by_one(self, text: Text) -> tuple[list[Record], int]:
        records, damaged = [], 0
        for each in _decode(self._raw, text):
            try:
                item = _decode(self._one, each)
                records.append(self._inner(item) or item)
            except (msgspec.ValidationError, Unreadable):
                damaged += 1
        return records, damaged


class Single(Generic[Record]):
    """How to read a file that is one object."""

    def __init__(self, record: type[Record]) -> None:
        self._decoder = msgspec.json.Decoder(record)

    def read(self, file: Readable) -> Record:
        """Return the object. Raises `Unreadable`."""
        try:
            record: Record = _decode(self._decoder, whole(file))
        except msgspec.ValidationError:
            raise Unreadable from None
        return record


def _decode(decoder: Any, text: Text) -> Any:
    """Decode; where that fails, once more after a repair that costs time. Raises `Unreadable`."""
    for repair in (_as_it_is, _without_controls, _without_half_letters):
        try:
            return decoder.decode(repair(text))
        except msgspec.ValidationError:
            raise
        except (ValueError, RecursionError):
            continue
    raise Unreadable


def _as_it_is(text: Text) -> Text:
    return text


def _without_controls(text: Text) -> bytes:
    """JSON forbids control characters inside texts, and some archives have them there."""
    return bytes(text).translate(_CONTROLS_AS_SPACES)


def _without_half_letters(text: Text) -> bytes:
    """An emoji that was cut in two leaves half a letter, which no text may hold."""
    whole = json.loads(bytes(text), strict=False)
    return json.dumps(whole, ensure_ascii=False).encode("utf-8", "replace")


TWEETS = Records(r.Tweet, "tweet", r.TweetItem)
FOLLOWERS = Records(r.Person, "follower", r.FollowerItem)
FOLLOWING = Records(r.Person, "following", r.FollowingItem)
NOTES = Records(r.Note, "noteTweet", r.NoteItem)
ACCOUNTS = Records(r.Account, "account", r.AccountItem)
PROFILES = Records(r.Profile, "profile", r.ProfileItem)
MANIFEST = Single(r.Manifest)
USER_DETAILS = Single(r.UserDetails)
PAYLOAD_DETAILS = Single(r.PayloadDetails)
