"""Who follows whom around one account, as sets of ids."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from course_lib.rules.gap import gap

if TYPE_CHECKING:
    from course_lib.account import Dataset


@dataclass(frozen=True, slots=True, kw_only=True)
class Connections:
    """The people around an account, by id. None where the source lacks the list: never empty."""

    followers: frozenset[str] | None
    """They follow the account."""

    following: frozenset[str] | None
    """The account follows them."""

    @property
    def mutual(self) -> frozenset[str] | None:
        """People of both lists.

        The post: “The goal of course is they’ll follow you back, though they may very well not”.
        """
        if self.followers is None or self.following is None:
            return None
        return self.followers & self.following

    @property
    def not_followed_back(self) -> frozenset[str] | None:
        """People the account follows who do not follow it: “they may very well not”."""
        if self.followers is None or self.following is None:
            return None
        return self.following - self.followers

    @property
    def not_yet_followed(self) -> frozenset[str] | None:
        """People who follow the account and whom it does not follow.

        The post: “with some exceptions for obvious spammers, follow people who follow you.” The
        course adds: look first, and never someone who is, was or may become a client.
        """
        if self.followers is None or self.following is None:
            return None
        return self.followers - self.following

    @property
    def gap(self) -> int | None:
        """How many more the account follows than follow it; see `rules.gap`."""
        if self.followers is None or self.following is None:
            return None
        return gap(following=len(self.following), followers=len(self.followers))


def connections(dataset: Dataset) -> Connections:
    """Return who follows the dataset's own account and whom it follows."""
    edges, me = dataset.relationships, dataset.meta.me
    follows = edges[edges["kind"] == "follows"]
    followers = frozenset(follows.loc[follows["dst_id"] == me, "src_id"]) - {me}
    following = frozenset(follows.loc[follows["src_id"] == me, "dst_id"]) - {me}
    return Connections(
        followers=None if dataset.lacks("followers") else followers,
        following=None if dataset.lacks("following") else following,
    )


def to_look_at(dataset: Dataset) -> list[str] | None:
    """Return the ids of `Connections.not_yet_followed`, people one already talks with first.

    None where a list is missing. Behind those whom the account has answered come the others, by
    id, which for X means: older accounts first.
    """
    people = connections(dataset).not_yet_followed
    if people is None:
        return None
    answered = Counter(dataset.my_posts()["in_reply_to_id"].dropna())
    return sorted(people, key=lambda id_: (-answered[id_], len(id_), id_))
