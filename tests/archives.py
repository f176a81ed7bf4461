"""Write small invented archives in every shape that X has used, for the reader's tests."""

import json
import zipfile
from datetime import UTC, datetime
from pathlib import Path

ME, HANDLE = "1001", "quiet_room"
GENERATED = "2026-03-06T13:15:31.187Z"
SECRET = "SECRET-do-not-read"


def tweet(number, text="A thought.", *, day=1, bare=False, **more):
    """One post as X writes it: numbers as strings, time with its own odd order."""
    when = datetime(2026, 2, day, 9, number % 60, 7, tzinfo=UTC)
    record = {
        "edit_info": {"initial": {"editTweetIds": [str(number)]}},
        "retweeted": False,
        "source": '<a href="https://x.example">X</a>',
        "entities": {"hashtags": [], "user_mentions": [], "urls": []},
        "display_text_range": ["0", "10"],
        "favorite_count": "3",
        "id_str": str(number),
        "truncated": False,
        "retweet_count": "1",
        "id": str(number),
        "created_at": f"{when:%a %b %d %H:%M:%S} +0000 {when:%Y}",
        "favorited": False,
        "full_text": text,
        "lang": "en",
        **more,
    }
    return record if bare else {"tweet": record}


def reply(number, to, text="@somebody Thank you.", **more):
    """An answer to an account."""
    known = {"in_reply_to_user_id": to, "in_reply_to_user_id_str": to}
    return tweet(number, text, **{**known, "in_reply_to_screen_name": "somebody", **more})


def links(*urls):
    """The entities of a post with these links."""
    found = [{"url": "https://t.co/a", "expanded_url": url, "indices": ["0", "9"]} for url in urls]
    return {"hashtags": [], "user_mentions": [], "urls": found}


def follow(kind, *ids):
    """Followers, or people followed."""
    link = "https://twitter.com/intent/user?user_id="
    return [{kind: {"accountId": each, "userLink": link + each}} for each in ids]


def account():
    """The owner's file, with an address that nobody may keep."""
    return [
        {
            "account": {
                "email": f"{SECRET}@mail.example",
                "createdVia": "web",
                "username": HANDLE,
                "accountId": ME,
                "createdAt": "2012-05-06T07:08:09.000Z",
                "accountDisplayName": "Quiet Room",
            }
        }
    ]


def manifest(**counts):
    """The table of contents, with the numbers of records that it promises."""
    types = {
        name: {"files": [{"fileName": f"data/{name}.js", "globalName": "YTD.x", "count": str(n)}]}
        for name, n in counts.items()
    }
    return {
        "userInfo": {"accountId": ME, "userName": HANDLE, "displayName": "Quiet Room"},
        "archiveInfo": {
            "sizeBytes": "100",
            "generationDate": GENERATED,
            "isPartialArchive": False,
            "maxPartSizeBytes": "53687091200",
        },
        "dataTypes": types,
    }


def ytd(name, records, part=0):
    """The bytes of a file of the modern format."""
    prefix = f"window.YTD.{name.replace('-', '_')}.part{part} = "
    return (prefix + json.dumps(records, indent=2, ensure_ascii=False)).encode()


def thar(content):
    """The bytes of a manifest."""
    return ("window.__THAR_CONFIG = " + json.dumps(content, indent=2)).encode()


#: One post of each kind, in no order.
ONE_OF_EACH = [
    tweet(107, "My own page https://t.co/a", entities=links("https://lantern.example/page")),
    reply(105, "2002"),
    reply(103, ME, "And one more thing."),
    tweet(106, "RT @somebody: A kind word.", day=3),
    tweet(104, "Read this https://t.co/a", entities=links("https://x.com/somebody/status/77")),
]


def modern(tweets=None, followers=("11", "12", "13"), following=("12", "14"), **files):
    """The files of a modern archive: name below data/ → bytes. None leaves a file out."""
    tweets = ONE_OF_EACH if tweets is None else tweets
    made = {
        "account.js": ytd("account", account()),
        "profile.js": ytd("profile", [{"profile": {"description": {"bio": "I listen."}}}]),
        "tweets.js": ytd("tweets", tweets),
        "follower.js": ytd("follower", follow("follower", *followers)),
        "following.js": ytd("following", follow("following", *following)),
        "manifest.js": thar(
            manifest(tweets=len(tweets), follower=len(followers), following=len(following))
        ),
        **{name.replace("__", "-").replace("_js", ".js"): data for name, data in files.items()},
    }
    return {f"data/{name}": data for name, data in made.items() if data is not None}


#: Files that no reader may open; opening one fails a test.
PRIVATE = {
    f"data/{name}.js": ytd(name, [{"private": SECRET}])
    for name in (
        *("direct-messages", "direct-messages-group", "deleted-tweets", "deleted-tweet-headers"),
        *("email-address-change", "phone-number", "ip-audit", "contact", "ad-engagements", "like"),
        *("tweet-headers", "twitter-circle-tweet", "block", "mute", "personalization"),
        *("lists-created", "lists-member", "lists-subscribed"),
    )
}


def monthly(months=None, *, owner=True, payload=True):
    """The files of an archive of 2013 to 2018: month → posts."""
    months = {"2013_01": [old_tweet(201)]} if months is None else months
    made = {
        f"data/js/tweets/{month}.js": grailbird(f"Grailbird.data.tweets_{month} = \n", posts)
        for month, posts in months.items()
    }
    if owner:
        details = {"screen_name": HANDLE, "full_name": "Quiet Room", "id": ME, "bio": "I listen."}
        made["data/js/user_details.js"] = grailbird("var user_details =  ", details)
    if payload:
        counted = sum(map(len, months.values()))
        details = {"tweets": counted, "created_at": "2018-04-21 14:10:11 +0000", "lang": "en"}
        made["data/js/payload_details.js"] = grailbird("var payload_details =  ", details)
    return made


def grailbird(prefix, content):
    """The bytes of a file of 2013 to 2018, with its escapes."""
    text = json.dumps(content, indent=2).replace("/", "\\/").replace("<", "\\u003C")
    return (prefix + text).encode()


def old_tweet(number, text="A thought.", created_at="2013-01-31 23:59:59 +0000", **more):
    """One post of a monthly file: `text`, whole numbers, and the writer inside."""
    return {
        "source": '<a href="https://twitter.example">web</a>',
        "entities": {"user_mentions": [], "media": [], "hashtags": [], "urls": []},
        "geo": {},
        "id_str": str(number),
        "text": text,
        "id": number,
        "created_at": created_at,
        "user": {"name": "Quiet Room", "screen_name": HANDLE, "id_str": ME, "id": int(ME)},
        **more,
    }


def as_zip(path: Path, files, top=""):
    """Write the files into a ZIP, below a top folder if one is named."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(top + name, data)
    return path


def as_folder(path: Path, files):
    """Write the files into a folder."""
    for name, data in files.items():
        target = path / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    return path
