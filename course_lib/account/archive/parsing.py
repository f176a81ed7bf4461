"""From the bytes of a file to its records."""

from __future__ import annotations

import codecs
import json
from typing import Any, Generic, TypeVar

import msgspec

from course_lib.account.archive import records as r

Record = TypeVar("Record")

_CONTROLS_AS_SPACES = bytes(32 if code < 32 else code for code in range(256))
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


class Unreadable(Exception):
    """These bytes are not what X writes."""


class Records(Generic[Record]):
    """How to read one kind of list: each record wrapped in its name, bare, or some of both."""

    def __init__(self, record: type[Record], name: str, wrapper: type[msgspec.Struct]) -> None:
        self._name = name
        self._wrapped = msgspec.json.Decoder(list[wrapper])  # type: ignore[valid-type]
        self._bare = msgspec.json.Decoder(list[record])  # type: ignore[valid-type]
        self._raw = msgspec.json.Decoder(list[msgspec.Raw])
        self._one_wrapped = msgspec.json.Decoder(wrapper)
        self._one_bare = msgspec.json.Decoder(record)

    def read(self, data: bytes) -> tuple[list[Record], int]:
        """Return the records of a file, and how many of them were damaged and left out.

        Raises `Unreadable` where the file as a whole is.
        """
        body = _body(data)
        try:
            records = [getattr(item, self._name) for item in _decode(self._wrapped, body)]
            if None in records:
                bare = _decode(self._bare, body)
                pairs = zip(records, bare, strict=True)
                records = [other if record is None else record for record, other in pairs]
        except msgspec.ValidationError:
            return self._one_by_one(body)
        return records, 0

    def _one_by_one(self, body: memoryview) -> tuple[list[Record], int]:
        try:
            raw = _decode(self._raw, body)
        except msgspec.ValidationError:
            raise Unreadable from None
        records, damaged = [], 0
        for each in raw:
            try:
                record = getattr(_decode(self._one_wrapped, each), self._name)
                records.append(_decode(self._one_bare, each) if record is None else record)
            except (msgspec.ValidationError, Unreadable):
                damaged += 1
        return records, damaged


class Single(Generic[Record]):
    """How to read a file that is one object."""

    def __init__(self, record: type[Record]) -> None:
        self._decoder = msgspec.json.Decoder(record)

    def read(self, data: bytes) -> Record:
        """Return the object. Raises `Unreadable`."""
        try:
            record: Record = _decode(self._decoder, _body(data))
        except msgspec.ValidationError:
            raise Unreadable from None
        return record


def _body(data: bytes) -> memoryview:
    """Return the JSON in a file: without `window.YTD… =`, byte-order mark, and what trails it."""
    if data.startswith(_UTF16):
        try:
            data = data.decode("utf-16").encode()
        except UnicodeError:
            raise Unreadable from None
    start = min((at for at in (data.find(b"["), data.find(b"{")) if at >= 0), default=-1)
    if start < 0:
        raise Unreadable
    end = max(data.rfind(b"]"), data.rfind(b"}")) + 1
    return memoryview(data)[start:end]


def _decode(decoder: Any, body: memoryview | msgspec.Raw) -> Any:
    """Decode; where that fails, once more after a repair that costs time. Raises `Unreadable`."""
    for repair in (_as_it_is, _without_controls, _without_half_letters):
        try:
            return decoder.decode(repair(body))
        except msgspec.ValidationError:
            raise
        except (ValueError, RecursionError):
            continue
    raise Unreadable


def _as_it_is(body: memoryview | msgspec.Raw) -> memoryview | msgspec.Raw:
    return body


def _without_controls(body: memoryview | msgspec.Raw) -> bytes:
    """JSON forbids control characters inside texts, and some archives have them there."""
    return bytes(body).translate(_CONTROLS_AS_SPACES)


def _without_half_letters(body: memoryview | msgspec.Raw) -> bytes:
    """An emoji that was cut in two leaves half a letter, which no text may hold."""
    whole = json.loads(bytes(body), strict=False)
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
