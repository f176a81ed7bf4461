"""From rows with any sensible column names to posts; what cannot be used is listed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from html import unescape
from typing import Any

from course_lib.chat.post import BadRow, Kind, Post
from course_lib.chat.problem import no_columns
from course_lib.chat.reading.times import moment

#: What a column is for → the names it may have, the surest first. Compared without signs.
NAMES: Mapping[str, tuple[str, ...]] = {
    "id": ("postid", "tweetid", "statusid", "messageid", "idstr", "id"),
    "author": ("authorid", "userid", "accountid", "fromuserid"),
    "handle": (
        *("authorhandle", "handle", "username", "screenname", "fromuser", "userscreenname"),
        *("author", "user", "account", "writer", "sender", "from", "name", "displayname", "who"),
    ),
    "at": (
        *("createdat", "created", "postedat", "timestamp", "datetime", "time", "published"),
        *("at", "when", "sentat"),
    ),
    "day": ("date", "day"),
    "text": ("fulltext", "text", "content", "message", "body", "tweet", "post", "words"),
    "kind": ("kind", "posttype", "tweettype", "type"),
    "reply_to": (
        *("inreplytopostid", "inreplytostatusidstr", "inreplytostatusid", "inreplytotweetid"),
        *("inreplytoid", "inreplyto", "replytoid", "replyto", "repliedtoid", "parentid", "parent"),
    ),
    "ref": (
        *("refpostid", "retweetedstatusid", "retweetedid", "repostof", "retweetof", "quotedid"),
        *("quotedstatusid", "ref"),
    ),
}
#: A word that says again what the table is about, as in “Tweet text”, and one for the zone.
_AGAIN: Mapping[str, str] = {
    **dict.fromkeys(("id", "at", "text", "kind", "day"), r"^(tweet|post|message|status|chat)|utc$"),
    "handle": r"^(tweet|post|message|author|sender|user|account)",
}
NEEDED = {"at": "the time", "handle": "who wrote a post", "text": "the words of a post"}
_KINDS: Mapping[str, Kind] = {
    **dict.fromkeys(("repost", "retweet", "retweeted", "rt", "reposted", "boost"), "repost"),
    **dict.fromkeys(("reply", "selfreply", "repliedto", "answer", "comment"), "reply"),
    **dict.fromkeys(("quote", "quoted", "quotetweet"), "quote"),
}
_PASSED_ON = re.compile(r"\s*RT @\w+\b:?")
_SIGNS = re.compile(r"[^a-z]")


def columns(names: Iterable[str]) -> dict[str, str]:
    """Return what each column is for → its name in this source. Raises `ChatProblem`."""
    given: dict[str, str] = {}
    for each in names:
        given.setdefault(_plain(each), each)
    found = {use: name for use, known in NAMES.items() if (name := _first(known, given))}
    left = {plain: name for plain, name in given.items() if name not in found.values()}
    for use, again in _AGAIN.items():
        shorter = {re.sub(again, "", plain): name for plain, name in left.items()}
        if use not in found and (name := _first(NAMES[use], shorter)):
            found[use] = name
    for use, instead in (("handle", "author"), ("at", "day")):
        if use not in found and instead in found:
            found[use] = found[instead]
    for need, words in NEEDED.items():
        if need not in found:
            raise no_columns(words)
    return found


def _first(known: Iterable[str], given: Mapping[str, str]) -> str | None:
    return next((given[each] for each in known if each in given), None)


def posts_of(
    rows: Iterable[tuple[int, Mapping[str, Any]]], names: Mapping[str, str]
) -> tuple[dict[str, Post], list[BadRow]]:
    """Return the posts of numbered rows by their ids, and the rows that could not be used."""
    posts: dict[str, Post] = {}
    bad: list[BadRow] = []
    for number, row in rows:
        made = _post(number, {use: _words(row.get(name)) for use, name in names.items()})
        if isinstance(made, BadRow):
            bad.append(made)
        elif made.id not in posts:
            posts[made.id] = made
        elif posts[made.id] != made:
            bad.append(BadRow(number, "Another post has the same id."))
    return posts, bad


def _post(number: int, row: Mapping[str, str]) -> Post | BadRow:
    # A spreadsheet may keep the day in a column of its own.
    at = moment(row["at"]) or moment(f"{row.get('day', '')} {row['at']}")
    handle = row["handle"].strip().lstrip("@").strip()
    if at is None:
        return BadRow(number, "It has no time that we can read.")
    if not handle:
        return BadRow(number, "It does not say who wrote it.")
    if not row["text"].strip():
        return BadRow(number, "It has no words.")
    reply_to, ref = row.get("reply_to", ""), row.get("ref", "")
    return Post(
        id=row.get("id") or f"row-{number}",
        author=row.get("author") or handle,
        handle=handle,
        at=at,
        text=unescape(row["text"]),
        kind=_kind(row.get("kind", ""), row["text"], reply_to, ref),
        reply_to=reply_to,
        ref=ref,
    )


def _kind(said: str, text: str, reply_to: str, ref: str) -> Kind:
    known = _KINDS.get(_plain(said))
    if known == "repost" or _PASSED_ON.match(text):
        return "repost"
    if reply_to or known == "reply":
        return "reply"
    return "quote" if ref or known == "quote" else "own"


def _words(value: Any) -> str:
    """Return a cell as text; an id that a program wrote as a number stays whole."""
    if isinstance(value, str):
        return value if value.casefold() not in ("nan", "null", "none") else ""
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else ""


def _plain(name: str) -> str:
    return _SIGNS.sub("", str(name).casefold())
