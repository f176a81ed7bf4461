"""The stand-in's own archive, as X would send it: for learners who have none to try with.

The numbers of accounts and posts begin with 90 and have 19 digits. X counts up with time and will
not come to these before the year 2070, so none of them is anybody's.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from datetime import datetime
from hashlib import sha256
from html import escape
from typing import Any

from course_lib.community import OBSERVED_AT
from course_lib.community.crowd import Edge
from course_lib.community.draw import Draw, shuffled
from course_lib.community.people import Person
from course_lib.community.posts import Post
from course_lib.community.writing import written

FOLDER = "own_archive/data"
#: X cuts what is passed on after this many characters, and puts the rest of long posts elsewhere.
CUT_REPOST = 140
CUT_LONG = 275
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def own_archive(me: Person, mine: Sequence[Post], edges: Sequence[Edge]) -> dict[str, str]:
    """Return path below `data/` → text of each file of the archive."""
    odd = written("own_archive")["post"]
    tweets = [*map(_tweet, mine), *(_odd_tweet(number, each) for number, each in enumerate(odd))]
    by_id = {tweet["tweet"]["id_str"]: tweet for tweet in tweets}
    notes = [_note(each) for each in odd if len(each["text"]) > CUT_LONG]
    records: dict[str, list[Any]] = {
        "account": [{"account": _account(me)}],
        "profile": [{"profile": {"description": _profile(me)}}],
        # X does not sort them either.
        "tweets": [by_id[id_] for id_ in shuffled("archive", list(by_id))],
        "note-tweet": notes,
        "follower": [_person("follower", e.source) for e in edges if e.target == me.handle],
        "following": [_person("following", e.target) for e in edges if e.source == me.handle],
    }
    files = {
        f"{FOLDER}/{name}.js": f"window.YTD.{name.replace('-', '_')}.part0 = {_json(each)}"
        for name, each in records.items()
    }
    manifest = _json(_manifest(me, {name: len(each) for name, each in records.items()}))
    return {**files, f"{FOLDER}/manifest.js": f"window.__THAR_CONFIG = {manifest}"}


def number(name: str) -> str:
    """Return the number that stands for a handle or a post."""
    return "90" + str(int(sha256(name.encode()).hexdigest(), 16))[:17]


def _tweet(post: Post) -> dict[str, Any]:
    draw = Draw("archive", post.post_id)
    text = post.text
    if post.kind == "repost" and len(text) > CUT_REPOST:
        text = f"{text[: CUT_REPOST - 1]}…"
    entities: dict[str, Any] = {
        "hashtags": [_found("text", each) for each in re.finditer(r"#(\w+)", text)],
        "symbols": [],
        "user_mentions": [
            {"name": found[1], "screen_name": found[1], **_numbers("id", found[1]), **_at(found)}
            for found in re.finditer(r"@(\w{16,})", text)
        ],
        "urls": [],
    }
    for link in re.findall(r"https://\S+", text):
        short = f"https://t.co/{sha256(link.encode()).hexdigest()[:10]}"
        text = text.replace(link, short)
        start = text.index(short)
        entities["urls"].append(
            {
                "url": short,
                "expanded_url": _expanded(post, link),
                "display_url": _expanded(post, link).removeprefix("https://"),
                "indices": [str(start), str(start + len(short))],
            }
        )
    answers: dict[str, str] = {}
    if post.reply_to_post:
        answers |= _numbers("in_reply_to_status_id", post.reply_to_post)
    if post.reply_to:
        answers |= _numbers("in_reply_to_user_id", post.reply_to)
        answers["in_reply_to_screen_name"] = post.reply_to
    return _record(number(post.post_id), post.created_at, text, entities, draw, answers)


def _odd_tweet(place: int, odd: dict[str, Any]) -> dict[str, Any]:
    text = odd["text"]
    if len(text) > CUT_LONG:
        text = f"{text[:CUT_LONG].rstrip()}… https://t.co/{sha256(text.encode()).hexdigest()[:10]}"
    nothing: dict[str, Any] = {"hashtags": [], "symbols": [], "user_mentions": [], "urls": []}
    at, draw = datetime.fromisoformat(odd["at"]), Draw("archive", odd["at"])
    more = {"lang": odd.get("lang", "zxx")}
    return _record(number(f"odd {place}"), at, text, nothing, draw, more)


def _record(
    id_: str, at: datetime, text: str, entities: Any, draw: Draw, more: dict[str, Any]
) -> dict[str, Any]:
    """Return a post as X writes it: numbers as text, and a time in an order of its own."""
    when = f"{_DAYS[at.weekday()]} {_MONTHS[at.month - 1]} {at:%d %H:%M:%S} +0000 {at.year}"
    return {
        "tweet": {
            "edit_info": {"initial": {"editTweetIds": [id_], "isEditEligible": False}},
            "retweeted": False,
            "source": '<a href="https://x.example" rel="nofollow">X Web App</a>',
            "entities": entities,
            "display_text_range": ["0", str(len(text))],
            "favorite_count": str(draw.whole(0, 14)),
            "id_str": id_,
            "truncated": False,
            "retweet_count": str(draw.whole(0, 3)),
            "id": id_,
            "created_at": when,
            "favorited": False,
            "full_text": escape(text, quote=False),
            "lang": "en",
            **more,
        }
    }


def _note(odd: dict[str, Any]) -> dict[str, Any]:
    at = odd["at"].replace("Z", ".000Z")
    core = {"text": odd["text"], "urls": [], "mentions": [], "hashtags": []}
    note = {"noteTweetId": number(f"note {at}"), "updatedAt": at, "createdAt": at, "core": core}
    return {"noteTweet": note}


def _expanded(post: Post, link: str) -> str:
    """Return where a link leads; a quote's leads to the post that is quoted."""
    if post.kind == "quote":
        return f"https://x.com/{post.ref_handle}/status/{number(post.ref_post)}"
    return link


def _account(me: Person) -> dict[str, str]:
    return {
        "email": "you@lanternlane.example",
        "createdVia": "web",
        "username": me.handle,
        "accountId": number(me.handle),
        "createdAt": f"{me.created_at:%Y-%m-%dT%H:%M:%S}.000Z",
        "accountDisplayName": me.name,
    }


def _profile(me: Person) -> dict[str, str]:
    return {"bio": me.bio, "website": "https://lanternlane.example", "location": me.location}


def _person(kind: str, handle: str) -> dict[str, Any]:
    link = f"https://twitter.com/intent/user?user_id={number(handle)}"
    return {kind: {"accountId": number(handle), "userLink": link}}


def _manifest(me: Person, counts: dict[str, int]) -> dict[str, Any]:
    types = {
        name: {
            "files": [
                {
                    "fileName": f"data/{name}.js",
                    "globalName": f"YTD.{name.replace('-', '_')}.part0",
                    "count": str(count),
                }
            ]
        }
        for name, count in counts.items()
    }
    who = {"accountId": number(me.handle), "userName": me.handle, "displayName": me.name}
    about = {
        "sizeBytes": "400000",
        "generationDate": f"{OBSERVED_AT:%Y-%m-%dT%H:%M:%S}.000Z",
        "isPartialArchive": False,
        "maxPartSizeBytes": "53687091200",
    }
    return {"userInfo": who, "archiveInfo": about, "dataTypes": types}


def _numbers(name: str, of: str) -> dict[str, str]:
    return {name: number(of), f"{name}_str": number(of)}


def _found(name: str, found: re.Match[str]) -> dict[str, Any]:
    return {name: found[1], **_at(found)}


def _at(found: re.Match[str]) -> dict[str, list[str]]:
    return {"indices": [str(found.start()), str(found.end())]}


def _json(records: Any) -> str:
    return json.dumps(records, indent=2, ensure_ascii=False)
