"""An invented archive of any size, in X's own layout and with all of its fields."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

ME, HANDLE = "1001200304", "a_benchmark_of_reading"
NEWEST = datetime(2026, 2, 1, tzinfo=UTC)
SNOWFLAKE_START = 1_288_834_974_657
#: So many different posts are laid out; each is written again and again with its own id and time.
PATTERNS = 600
WORDS = (
    *("today", "I", "sat", "with", "the", "question", "of", "rest", "and", "what", "helps", "us"),
    *("a", "walk", "by", "Lantern", "Lake", "café", "naïve", "🌱", "yes", "“yes”", "Łódź", "it"),
    *("takes", "time", "to", "listen", "well", "colleagues", "asked", "about", "groups", "reading"),
)
ID, TIME = "ID-OF-THE-POST", "TIME-OF-THE-POST"


def write_archive(folder: Path, size: int) -> Path:
    """Write an archive whose `tweets.js` has about `size` bytes; return its folder."""
    chance = random.Random(2026)
    data = folder / "data"
    data.mkdir(parents=True)
    account = {"account": {"username": HANDLE, "accountId": ME, "accountDisplayName": "Invented"}}
    people = [str(2_400_000_000 + number) for number in range(3000)]
    _write(data, "account", [account])
    _write(data, "follower", [{"follower": {"accountId": each}} for each in people[:2000]])
    _write(data, "following", [{"following": {"accountId": each}} for each in people[1000:]])
    with (data / "tweets.js").open("w", encoding="utf-8", newline="\n") as file:
        file.write("window.YTD.tweets.part0 = [\n")
        file.writelines(_posts(chance, people, size))
        file.write("\n]")
    return folder


def _write(data: Path, name: str, records: list[dict]) -> None:
    text = f"window.YTD.{name}.part0 = {_layout(records)}"
    (data / f"{name}.js").write_text(text, encoding="utf-8", newline="\n")


def _layout(content: object) -> str:
    return json.dumps(content, indent=2, ensure_ascii=False, separators=(",", " : "))


def _posts(chance: random.Random, people: list[str], size: int) -> Iterator[str]:
    patterns = [_laid_out(_post(chance, people)) for _ in range(PATTERNS)]
    written, number = 0, 0
    while written < size:
        # The newest first, in a few runs, as X writes them.
        when = NEWEST - timedelta(seconds=number * 300 + number // 20_000 * 5 % 7 * 10_000_000)
        milliseconds = int(when.timestamp() * 1000)
        identity = ((milliseconds - SNOWFLAKE_START) << 22) + number % 4096
        time = f"{when:%a %b %d %H:%M:%S} +0000 {when:%Y}"
        post = chance.choice(patterns).replace(ID, str(identity)).replace(TIME, time)
        yield post if number == 0 else ",\n" + post
        written += len(post.encode())
        number += 1


def _laid_out(post: dict) -> str:
    return "\n".join("  " + line for line in _layout({"tweet": post}).splitlines())


def _post(chance: random.Random, people: list[str]) -> dict:
    """One post with each field that X writes; the kinds are as common as on a lively account."""
    kind = chance.choices(("reply", "self_reply", "repost", "quote", "own"), (50, 10, 15, 5, 20))[0]
    text = " ".join(chance.choices(WORDS, k=chance.randint(5, 40)))
    if chance.random() < 0.13:
        text += " &amp; so on"
    person = chance.choice(people)
    names = [person] if kind in ("reply", "repost") else []
    links = ["https://lantern.example/page"] if kind == "own" and chance.random() < 0.5 else []
    if kind == "reply":
        text = f"@person_{person} {text}"
    if kind == "repost":
        text = f"RT @person_{person}: {text}"[:139] + "…"
    if kind == "quote":
        links = [f"https://x.com/person_{person}/status/77{person}"]
    post = {
        "edit_info": {
            "initial": {
                "editTweetIds": [ID],
                "editableUntil": "2026-02-28T13:10:34.000Z",
                "editsRemaining": "5",
                "isEditEligible": kind in ("own", "quote"),
            }
        },
        "retweeted": False,
        "source": '<a href="https://mobile.twitter.com" rel="nofollow">Twitter Web App</a>',
        "entities": {
            "hashtags": [{"text": "calm", "indices": ["3", "9"]}] * (chance.random() < 0.12),
            "symbols": [],
            "user_mentions": [
                {
                    "name": f"Person {each}",
                    "screen_name": f"person_{each}",
                    "indices": ["0", "12"],
                    "id_str": each,
                    "id": each,
                }
                for each in names
            ],
            "urls": [
                {
                    "url": "https://t.co/aBcDeFgHiJ",
                    "expanded_url": link,
                    "display_url": link.removeprefix("https://"),
                    "indices": ["40", "63"],
                }
                for link in links
            ],
        },
        "display_text_range": ["0", str(len(text))],
        "favorite_count": str(int(chance.paretovariate(1)) - 1),
        "id_str": ID,
        "truncated": False,
        "retweet_count": str(chance.choice((0, 0, 0, 1, 2))),
        "id": ID,
        "possibly_sensitive": False,
        "created_at": TIME,
        "favorited": False,
        "full_text": text,
        "lang": chance.choice(("en", "en", "en", "de", "fr")),
    }
    if kind in ("reply", "self_reply"):
        to = ME if kind == "self_reply" else person
        handle = HANDLE if kind == "self_reply" else f"person_{person}"
        parent = "17" + str(chance.randrange(10**17))
        post |= {
            "in_reply_to_status_id_str": parent,
            "in_reply_to_status_id": parent,
            "in_reply_to_user_id": to,
            "in_reply_to_user_id_str": to,
            "in_reply_to_screen_name": handle,
        }
    if chance.random() < 0.1:
        post["extended_entities"] = {"media": [_picture()]}
    return post


def _picture() -> dict:
    size = {"w": "1200", "h": "900", "resize": "fit"}
    return {
        "expanded_url": "https://twitter.com/a_benchmark_of_reading/status/1/photo/1",
        "indices": ["40", "63"],
        "url": "https://t.co/aBcDeFgHiJ",
        "media_url": "http://pbs.twimg.example/media/abc.jpg",
        "id_str": ID,
        "id": ID,
        "media_url_https": "https://pbs.twimg.example/media/abc.jpg",
        "sizes": {name: size for name in ("small", "large", "thumb", "medium")},
        "type": "photo",
        "display_url": "pic.twitter.com/abc",
    }
