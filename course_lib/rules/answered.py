"""Whom an account answers, read off its posts."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from course_lib.account import Dataset


class Answered(NamedTuple):
    """Somebody whom the account has answered. `handle` is empty where the source lacks it."""

    account_id: str
    handle: str
    times: int


def answered(dataset: Dataset) -> list[Answered]:
    """Return the people whom the account has answered, those it answers most often first.

    Answers to oneself are threads and left out, and so are answers to nobody known. The post:
    “the great majority of my Tweets being engaging-with-others”.
    """
    posts = dataset.my_posts()
    replies = posts[(posts["kind"] == "reply") & posts["in_reply_to_id"].notna()]
    replies = replies[replies["in_reply_to_id"] != dataset.meta.me]
    people = [
        Answered(
            account_id=str(account_id),
            handle=str(next(iter(theirs["in_reply_to_handle"].dropna()), "")),
            times=len(theirs),
        )
        for account_id, theirs in replies.groupby("in_reply_to_id", observed=True)
    ]
    return sorted(people, key=lambda each: (-each.times, len(each.account_id), each.account_id))
