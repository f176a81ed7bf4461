"""X is renaming its fields, `tweet.*` to `post.*`. We ask in one way and understand both.

A name that X does not know is no error: the answer comes, is charged, and lacks the data. So we
look at what came back.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from course_lib.account.archive.times import from_id

_USER = [
    *("created_at", "description", "entities", "location", "profile_image_url", "protected"),
    *("public_metrics", "url", "verified", "connection_status"),
]
#: What to ask about people: first with the number of their latest post, which tells when they
#: wrote it. Where X does not know that name and says so, we ask without it.
USER_FIELDS = ([*_USER, "most_recent_tweet_id"], _USER)
_NUMBER = re.compile(r"[1-9][0-9]{0,18}")
_POST = ("created_at", "conversation_id", "entities", "lang", "public_metrics")


@dataclass(frozen=True, slots=True, eq=False)
class Dialect:
    """How to ask for posts, as tweepy's arguments.

    `author_is_extra`: who wrote a post comes only with an expansion, which X charges for.
    """

    name: str
    posts: Mapping[str, Any]
    author_is_extra: bool


TWEET = Dialect(
    "tweet",
    posts={
        "tweet_fields": [
            *(*_POST, "author_id", "in_reply_to_user_id", "note_tweet", "referenced_tweets")
        ]
    },
    author_is_extra=False,
)
POST = Dialect(
    "post",
    # tweepy has no names for these yet and passes them on as they are.
    posts={"post.fields": ",".join([*_POST, "note_post"])},
    author_is_extra=True,
)
DIALECTS = {dialect.name: dialect for dialect in (TWEET, POST)}

#: What each result has, if X understood the question → what a learner calls it.
EXPECTED_OF_USERS = {
    "created_at": "when people joined",
    "description": "what people say about themselves",
    "public_metrics": "how many followers people have",
}
EXPECTED_OF_POSTS = {
    "created_at": "when posts were written",
    "lang": "the language of posts",
    "public_metrics": "how often posts were liked",
}


def understood(posts: Iterable[Mapping[str, Any]]) -> bool:
    """Say whether X gave what we asked for: each post was written at some time."""
    posts = list(posts)
    return not posts or any("created_at" in post for post in posts)


def left_out(results: Iterable[Mapping[str, Any]], expected: Mapping[str, str]) -> list[str]:
    """Return what we asked for and what not one result has, in a learner's words."""
    results = list(results)
    if not results:
        return []
    return [words for name, words in expected.items() if all(name not in each for each in results)]


def first_of(record: Mapping[str, Any], *names: str) -> Any:
    """Return a field under the first of its names that is there: both dialects, one reading."""
    return next((record[name] for name in names if record.get(name) is not None), None)


def mapping(value: Any) -> Mapping[str, Any]:
    """Return an object of X's, or an empty one where X sent something else."""
    return value if isinstance(value, dict) else {}


def objects(value: Any) -> list[Mapping[str, Any]]:
    """Return a list of X's, with the objects in it only."""
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def words(value: Any) -> str | None:
    """Return a text or a number as text; None where there is none."""
    return str(value) if isinstance(value, str | int) and value != "" else None


def count(counts: Mapping[str, Any], *names: str) -> int | None:
    """Return a number under the first of its names, or None where it is unknown."""
    number = first_of(counts, *names)
    return number if isinstance(number, int) and not isinstance(number, bool) else None


def yes_or_no(value: Any) -> bool | None:
    """Return what X says, or None where it does not say."""
    return value if isinstance(value, bool) else None


def moment_in(post_id: Any) -> str | None:
    """Return the time that a post's number holds; None where it is no such number."""
    if isinstance(post_id, str) and _NUMBER.fullmatch(post_id):
        return from_id(post_id)
    return None
