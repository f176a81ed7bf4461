"""Real followers: peers, the public, and people of both who have gone quiet.

Profiles are drawn so that plain signs of junk err as they do in life: some quiet people have few
posts, no list and no link, and look like junk by their numbers alone.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from course_lib.community.audience_words import Follower, Words, ago, in_words
from course_lib.community.crowd import plain
from course_lib.community.draw import PEER_FOLLOWERS, Curve, Draw
from course_lib.community.people import Person

PUBLIC_FOLLOWERS: Curve = ((0, 3), (0.2, 31), (0.5, 96), (0.8, 280), (1, 1_900))
PUBLIC_POSTS: Curve = ((0, 4), (0.16, 49), (0.5, 420), (0.9, 3_100), (1, 9_000))


def peer(draw: Draw, words: Words) -> Follower:
    """Return a colleague who writes."""
    first, last = draw.one_of(words["first"]), draw.one_of(words["last"])
    slug, trade = draw.one_of(words["helpers"])
    place = draw.one_of(words["place"])
    followers = draw.from_curve(PEER_FOLLOWERS)
    handle = f"{plain(first)}_{plain(last)}_{slug}"
    person = Person(
        group="audience",
        handle=handle,
        name=f"{first} {last}",
        bio=f"{trade} in {place}. {draw.one_of(words['line'])}",
        location=place,
        url=f"https://{handle.replace('_', '')}.example" if draw.whole(1, 100) <= 55 else "",
        created_at=ago(draw, 800, 5_000),
        followers=followers,
        following=round(followers * draw.share(0.5, 1.6)) + 20,
        posts=draw.from_curve(((0, 60), (0.5, 700), (0.9, 4_000), (1, 11_000))),
        listed=followers // draw.whole(20, 60) + draw.whole(0, 2),
        likes=draw.whole(40, 6_000),
        last_post_at=ago(draw, 1, 55),
    )
    wrote = in_words(person.last_post_at)
    why = f"{first} {last} works in the field ({trade.lower()}) and wrote on {wrote}."
    return Follower(person, "peer", why)


def public(draw: Draw, words: Words) -> Follower:
    """Return somebody who is no colleague: most of them write, some hardly do."""
    at = draw.whole(1, 100)
    if at <= 14:
        return _quiet(draw, words)
    if at <= 17:
        return _newcomer(draw, words)
    if at <= 22:
        return _shop(draw, words)
    first, last = draw.one_of(words["first"]), draw.one_of(words["last"])
    slug, doing = draw.one_of(words["public"])
    place = draw.one_of(words["place"])
    followers = draw.from_curve(PUBLIC_FOLLOWERS)
    person = Person(
        group="audience",
        handle=f"{plain(first)}_{slug}_{plain(place)}",
        name=f"{first} {last}" if draw.whole(0, 2) else first,
        bio=f"{doing}. {draw.one_of(words['public_line'])}",
        location=place if draw.whole(1, 100) <= 72 else "",
        url=f"https://{plain(first)}{slug.replace('_', '')}.example"
        if draw.whole(0, 3) == 0
        else "",
        created_at=ago(draw, 500, 5_000),
        followers=followers,
        following=round(followers * draw.share(0.6, 3.2)) + 15,
        posts=draw.from_curve(PUBLIC_POSTS),
        listed=followers // draw.whole(60, 160),
        likes=draw.whole(6, 4_000),
        last_post_at=ago(draw, 1, 58),
    )
    why = f"{first} ({doing.lower()}) has {person.posts:,} posts and a life of their own. Real."
    return Follower(person, "public", why)


def _quiet(draw: Draw, words: Words) -> Follower:
    """A real person who hardly writes: by their numbers alone they may look like junk."""
    first, last = draw.one_of(words["first"]), draw.one_of(words["last"])
    followers = draw.whole(2, 24)
    digits = str(draw.whole(1950, 1999)) if draw.whole(1, 100) <= 18 else ""
    person = Person(
        group="audience",
        handle=f"{plain(first)}_{plain(last)}_reads{digits}",
        name=f"{first} {last[0]}.",
        bio=draw.one_of(words["quiet_line"]) if draw.whole(1, 100) <= 70 else "",
        location=draw.one_of(words["place"]) if draw.whole(1, 100) <= 66 else "",
        created_at=ago(draw, 400, 4_500),
        followers=followers,
        following=round(followers * draw.share(1, 6)) + draw.whole(4, 20),
        posts=draw.whole(1, 38),
        likes=draw.whole(30, 900),
        last_post_at=ago(draw, 2, 58),
        case="quiet person",
    )
    why = (
        f"{_few(person.posts)}, but {person.likes} likes: somebody who reads. "
        "Real, and “not sure” is fair."
    )
    return Follower(person, "public", why)


def _newcomer(draw: Draw, words: Words) -> Follower:
    first, last = draw.one_of(words["first"]), draw.one_of(words["last"])
    slug, doing = draw.one_of(words["public"])
    joined = ago(draw, 4, 30)
    person = Person(
        group="audience",
        handle=f"{plain(first)}_{slug}_newly_here",
        name=f"{first} {last}",
        bio=f"{doing}. {draw.one_of(words['public_line'])}",
        location=draw.one_of(words["place"]),
        created_at=joined,
        followers=draw.whole(1, 9),
        following=draw.whole(8, 40),
        posts=draw.whole(1, 6),
        likes=draw.whole(1, 30),
        last_post_at=max(joined + timedelta(hours=2), ago(draw, 1, 3)),
        default_picture=True,
        case="newcomer",
    )
    why = (
        f"{first} joined on {in_words(joined)} and has no picture yet. "
        "New and real, but “not sure” is fair."
    )
    return Follower(person, "public", why)


def _shop(draw: Draw, words: Words) -> Follower:
    slug, name, bio = draw.one_of(words["shop"])
    place = draw.one_of(words["place"])
    followers = draw.whole(90, 1_400)
    person = Person(
        group="audience",
        handle=f"{slug}_of_{plain(place)}",
        name=f"{name} {place}",
        bio=bio,
        location=place,
        url=f"https://{slug.replace('_', '')}{plain(place).replace('_', '')}.example",
        created_at=ago(draw, 600, 4_000),
        followers=followers,
        following=round(followers * draw.share(0.5, 1.8)),
        posts=draw.whole(120, 2_600),
        listed=followers // 90,
        likes=draw.whole(30, 1_500),
        last_post_at=ago(draw, 1, 20),
        case="shop",
    )
    why = (
        f"{name} is a true shop in {place} with {followers:,} followers. "
        "Real, and “not sure” is fair."
    )
    return Follower(person, "public", why)


def dormant(draw: Draw, words: Words) -> Follower:
    """Return a real person who has not written for two months or much longer."""
    awake = (peer if draw.whole(1, 100) <= 35 else public)(draw, words)
    if awake.person.case in ("newcomer", "shop"):
        awake = peer(draw, words)
    last = ago(draw, 62, 700)
    born = awake.person.created_at
    joined = born if born < last else last - timedelta(days=draw.whole(30, 900))
    person = replace(awake.person, last_post_at=last, created_at=joined)
    first = person.name.split()[0]
    why = (
        f"{first} has been silent since {in_words(last)}. Gone quiet, but real: quiet is not junk."
    )
    return Follower(person, "dormant", why)


def _few(posts: int) -> str:
    return "One post" if posts == 1 else f"Only {posts} posts"
