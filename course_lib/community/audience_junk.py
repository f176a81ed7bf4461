"""Junk followers: made by the thousand, selling something, or with a good bio and nobody behind it.

Junk is commerce, never a nation: its names come from the same list as everybody's, and it names
no place.
"""

from __future__ import annotations

from datetime import timedelta

from course_lib.community.audience_words import Follower, Words, ago
from course_lib.community.crowd import plain
from course_lib.community.draw import Curve, Draw
from course_lib.community.people import Person

BULK_FOLLOWERS: Curve = ((0, 0), (0.5, 14), (0.9, 48), (1, 160))


def junk(draw: Draw, words: Words) -> Follower:
    """Return a junk account: most are made in bulk."""
    at = draw.whole(1, 100)
    return (_bulk if at <= 86 else _seller if at <= 94 else _good_bio)(draw, words)


def _bulk(draw: Draw, words: Words) -> Follower:
    """Made by the thousand, to be sold as followers."""
    first = draw.one_of(words["first"])
    tail = draw.one_of((plain(draw.one_of(words["last"])), draw.one_of(words["bulk_word"])))
    digits = f"_{draw.whole(1000, 99_999_999)}" if draw.whole(1, 100) <= 70 else "_x"
    followers = draw.from_curve(BULK_FOLLOWERS)
    following = max(followers * draw.whole(11, 40), draw.whole(240, 4_900))
    bio = draw.one_of(words["bulk_bio"]) if draw.whole(1, 100) <= 45 else ""
    joined = ago(draw, 40, 2_200)
    quiet = draw.whole(1, 100) <= 30
    person = Person(
        group="audience",
        handle=f"{plain(first)}_{tail}{digits}",
        name=first,
        bio=bio,
        created_at=joined,
        followers=followers,
        following=min(following, 4_998),
        posts=0 if quiet else draw.whole(1, 60),
        likes=0 if draw.whole(1, 100) <= 60 else draw.whole(1, 12),
        last_post_at=None if quiet else joined + timedelta(days=draw.whole(1, 38)),
        default_picture=draw.whole(1, 100) <= 35,
    )
    said = "says only a few empty words" if bio else "says nothing about itself"
    why = f"It follows {person.following:,} accounts, {_follow(followers)}, and it {said}. Junk."
    return Follower(person, "junk", why)


def _seller(draw: Draw, words: Words) -> Follower:
    family, slug, name, bio, sells = draw.one_of(words["seller"])
    followers = draw.whole(20, 420)
    times = draw.whole(5, 12)
    person = Person(
        group="audience",
        handle=f"{slug}_{draw.one_of(words['bulk_word'])}_{draw.whole(10, 9_999)}",
        name=f"{name} {draw.whole(2, 99)}",
        bio=bio,
        url=f"https://{slug.replace('_', '')}.example" if draw.whole(0, 2) else "",
        created_at=ago(draw, 60, 700),
        followers=followers,
        following=min(followers * times, 4_998),
        posts=draw.whole(300, 9_000),
        likes=0 if draw.whole(1, 100) <= 70 else draw.whole(1, 40),
        last_post_at=ago(draw, 1, 9),
        case=family,
    )
    why = f"{sells}, follows {person.following:,} accounts, and {_follow(followers)}. Junk."
    return Follower(person, "junk", why)


def _good_bio(draw: Draw, words: Words) -> Follower:
    """It follows whole networks of helpers, and there is nobody behind its warm words."""
    slug, name, bio = draw.one_of(words["good_bio"])
    followers = draw.whole(700, 2_300)
    person = Person(
        group="audience",
        handle=f"{slug}_{draw.one_of(words['bulk_word'])}_{draw.whole(1, 99)}",
        name=name,
        bio=bio,
        location="Everywhere" if draw.whole(0, 1) else "",
        created_at=ago(draw, 200, 900),
        followers=followers,
        following=draw.whole(4_700, 4_998),
        posts=draw.whole(2_000, 12_000),
        listed=draw.whole(0, 6),
        likes=draw.whole(0, 30),
        last_post_at=ago(draw, 1, 2),
        case="good bio, no person",
    )
    why = (
        f"Fine words, no person: {person.posts:,} posts, {person.following:,} accounts followed. "
        "Junk, but “not sure” is fair."
    )
    return Follower(person, "junk", why)


def _follow(followers: int) -> str:
    return {0: "nobody follows it", 1: "one follows it"}.get(followers, f"{followers} follow it")
