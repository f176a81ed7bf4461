"""The little world behind `x_server`: accounts, who follows whom, posts, lists."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

TODAY = datetime(2026, 3, 16, 12, tzinfo=UTC)
ME = "4001"
FRIEND, PEER, STRANGER = "5001", "5002", "5003"


def snowflake(when: datetime) -> str:
    """Give a post's number, which holds its time."""
    return str((int(when.timestamp() * 1000) - 1_288_834_974_657) << 22)


def days_ago(days: float) -> datetime:
    return TODAY - timedelta(days=days)


def user(id_: str, handle: str, *, last_post: datetime | None = None, **counts: int) -> dict:
    """Give an account as X describes it, with every field."""
    return {
        "id": id_,
        "name": f"Name of {handle}",
        "username": handle,
        "created_at": "2019-05-06T07:08:09.000Z",
        "description": f"{handle} &amp; a quiet life",
        "location": "Duluth",
        "protected": False,
        "verified": False,
        "url": "https://t.co/abc",
        "entities": {"url": {"urls": [{"expanded_url": f"https://{handle}.example"}]}},
        "profile_image_url": "https://pbs.example/default_profile_images/x.png",
        "public_metrics": {
            "followers_count": counts.get("followers", 10),
            "following_count": counts.get("following", 20),
            "tweet_count": counts.get("posts", 30),
            "listed_count": 1,
            "like_count": 5,
        },
        "most_recent": snowflake(last_post) if last_post else None,
    }


def post(when: datetime, author: str, text: str, **more: Any) -> dict:
    """Give a post, with every field; `to`, `to_post`, `quotes` and `reposts` say what it is."""
    id_ = snowflake(when)
    refers = [
        {"type": kind, "id": more[name]}
        for name, kind in (
            ("to_post", "replied_to"),
            ("quotes", "quoted"),
            ("reposts", "retweeted"),
        )
        if more.get(name)
    ]
    return {
        "id": id_,
        "text": text,
        "author_id": author,
        "created_at": f"{when:%Y-%m-%dT%H:%M:%S}.000Z",
        "conversation_id": more.get("conversation") or more.get("to_post") or id_,
        "in_reply_to_user_id": more.get("to"),
        "referenced": refers,
        "entities": more.get("entities", {}),
        "lang": "en",
        "public_metrics": {
            "like_count": 3, "retweet_count": 2, "reply_count": 1, "quote_count": 0,
            "impression_count": 99,
        },
        "long": more.get("long"),
    }  # fmt: skip


def mention(id_: str, handle: str, start: int) -> dict:
    return {"start": start, "end": start + len(handle) + 1, "username": handle, "id": id_}


@dataclass
class World:
    """What the server knows."""

    me: str = ME
    users: dict[str, dict] = field(default_factory=dict)
    followers: list[str] = field(default_factory=list)
    following: list[str] = field(default_factory=list)
    posts: list[dict] = field(default_factory=list)
    mentions: list[dict] = field(default_factory=list)
    lists: dict[str, list[str]] = field(default_factory=dict)
    found: list[dict] = field(default_factory=list)
    hidden: int = 0
    """How many accounts of a list are left out with an error beside the data."""

    def ties(self, id_: str) -> list[str]:
        """Give what is between an account and the one that asks."""
        ties = ["followed_by"] if id_ in self.followers else []
        return ties + (["following"] if id_ in self.following else [])


def small_world(*, followers: int = 130, following: int = 250, posts: int = 12) -> World:
    """One account with a few of everything; the last 100 followers are followed back."""
    world = World()
    ids = [str(10_000 + n) for n in range(max(followers, following) * 2)]
    world.followers = ids[:followers]
    world.following = ids[max(0, followers - 100) :][:following]
    for number, id_ in enumerate(sorted({*world.followers, *world.following})):
        last = days_ago(number % 90)
        world.users[id_] = user(id_, f"person_{id_}", last_post=last, followers=number)
    for id_, handle in ((FRIEND, "kind_friend"), (PEER, "near_peer"), (STRANGER, "far_away")):
        world.users[id_] = user(id_, handle, last_post=days_ago(1))
    world.posts = own_posts(posts)
    world.mentions = [
        post(days_ago(2.5 + n), FRIEND, "@quiet_room and you?", to=ME, to_post="77",
             entities={"mentions": [mention(ME, "quiet_room", 0)]})
        for n in range(7)
    ]  # fmt: skip
    world.lists = {"900": [FRIEND, PEER], "901": [STRANGER]}
    world.users[ME] = user(
        ME, "quiet_room", last_post=days_ago(0.5),
        followers=followers, following=following, posts=len(world.posts),
    )  # fmt: skip
    return world


def own_posts(number: int) -> list[dict]:
    """One post of each kind, then plain ones; the newest first, as X gives them."""
    first = snowflake(days_ago(9))
    friend = {"mentions": [mention(FRIEND, "kind_friend", 0)]}
    link = "https://x.com/near_peer/status/123456789012345"
    own_link = f"https://x.com/quiet_room/status/{first}"
    each = [
        post(days_ago(9), ME, "A thought &amp; a half", long={"text": "Half a thought. " * 30}),
        post(days_ago(8), ME, "@kind_friend Yes!", to=FRIEND, to_post="42", entities=friend),
        post(days_ago(7), ME, "And another thing", to=ME, to_post=first),
        post(days_ago(6), ME, "RT @near_peer: Worth a read", reposts="43"),
        post(days_ago(5), ME, "This:", quotes="123456789012345",
             entities={"urls": [{"expanded_url": link}], "hashtags": [{"tag": "MentalHealth"}]}),
        post(days_ago(4), ME, "As I said", quotes=first,
             entities={"urls": [{"expanded_url": own_link}]}),
    ]  # fmt: skip
    plain = [post(days_ago(3) + timedelta(minutes=n), ME, f"Plain {n}") for n in range(number)]
    return sorted((each + plain)[:number], key=lambda one: -int(one["id"]))
