"""Read the agreed parts, page by page, and note what came and what did not."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from typing import Any

from course_lib.account.problem import LiveProblem
from course_lib.account.x_api import refusals
from course_lib.account.x_api.asking import X
from course_lib.account.x_api.dialects import (
    EXPECTED_OF_POSTS,
    EXPECTED_OF_USERS,
    POST,
    TWEET,
    Dialect,
    left_out,
    understood,
)
from course_lib.account.x_api.parts import (
    LIST_MEMBERS,
    LISTS,
    NEWEST_MENTIONS,
    NEWEST_POSTS,
    PARTS,
    PartId,
)
from course_lib.account.x_api.routes import results

#: Told what was read and how much there is, like the archive's.
Told = Callable[[int, int], None]
_FEWEST_POSTS = 5
_MENTIONS = "get_users_mentions"

Record = dict[str, Any]


@dataclass(slots=True)
class Gathered:
    """What X gave. A part is whole only if it is in `finished`."""

    me: Record
    dialect: Dialect = TWEET
    people: dict[str, Record] = field(default_factory=dict)
    followers: dict[str, None] = field(default_factory=dict)
    following: dict[str, None] = field(default_factory=dict)
    posts: dict[str, Record] = field(default_factory=dict)
    members: dict[tuple[str, str], None] = field(default_factory=dict)
    finished: list[PartId] = field(default_factory=list)
    left_out: dict[str, None] = field(default_factory=dict)
    notices: list[str] = field(default_factory=list)
    hidden: int = 0

    def meet(self, page: Record) -> list[str]:
        """Take in the people of a page; return their ids."""
        users = [user for user in results(page) if user.get("id")]
        self.left_out |= dict.fromkeys(left_out(users, EXPECTED_OF_USERS))
        self._take(page, users)
        return [str(user["id"]) for user in users]

    def read(self, page: Record, author: str | None = None) -> None:
        """Take in the posts of a page; `author` wrote those that do not say who did."""
        posts = [post for post in results(page) if post.get("id")]
        self.left_out |= dict.fromkeys(left_out(posts, EXPECTED_OF_POSTS))
        self._take(page, [])
        for post in posts:
            self.posts[str(post["id"])] = {"author_id": author, **post}

    def _take(self, page: Record, users: list[Record]) -> None:
        self.hidden += len(page.get("errors") or ())
        for user in (*users, *(page.get("includes") or {}).get("users", ())):
            known = self.people.get(str(user.get("id")), {})
            self.people[str(user.get("id"))] = {**known, **user}


class Gathering:
    """Reads part after part. `gathered` grows with each page, so a stop loses nothing.

    `dialect` is how X answers, as far as is known; `agreed` is the one that the price was for.
    """

    def __init__(
        self,
        x: X,
        me: Record,
        parts: Collection[str],
        dialect: Dialect,
        agreed: Dialect,
        told: Told,
    ) -> None:
        self.gathered = Gathered(me, dialect)
        self._agreed = agreed
        self._x, self._id, self._told = x, str(me["id"]), told
        self._parts = [part for part in PARTS if part in parts]
        self._expected = {part: expected(part, me) for part in self._parts}
        self._done = 0

    def run(self, *, go_on: bool = False) -> Gathered:
        """Read the parts. A `LiveProblem` ends it, or with `go_on` only the part it meets."""
        ways: dict[PartId, Callable[[], None]] = {
            "followers": self._followers,
            "following": self._following,
            "posts": self._posts,
            "mentions": self._mentions,
            "lists": self._lists,
            "last_posts": lambda: None,  # comes with `following`
        }
        for part in self._parts:
            try:
                ways[part]()
            except LiveProblem as problem:
                if problem.code == refusals.DEARER:
                    self.gathered.notices.append(problem.sentence)
                elif not go_on:
                    raise
                continue
            self.gathered.finished.append(part)
        self._tell(sum(self._expected.values()) - self._done)
        return self.gathered

    def _followers(self) -> None:
        people = self._people("get_users_followers", self._id, part="followers")
        for page in people:
            self.gathered.followers |= dict.fromkeys(self.gathered.meet(page))

    def _following(self) -> None:
        dated: Record = {"expansions": "most_recent_post_id"} if "last_posts" in self._parts else {}
        people = self._people("get_users_following", self._id, part="following", **dated)
        for page in people:
            self.gathered.following |= dict.fromkeys(self.gathered.meet(page))

    def _posts(self) -> None:
        for page in self._newest("get_users_tweets", NEWEST_POSTS):
            self.gathered.read(page, author=self._id)

    def _mentions(self) -> None:
        for page in self._newest(_MENTIONS, NEWEST_MENTIONS):
            self.gathered.read(page)

    def _lists(self) -> None:
        page = self._x.ask(
            "get_owned_lists", self._id, max_results=LISTS, list_fields=["member_count"]
        )
        room = LIST_MEMBERS
        for owned in results(page)[:LISTS]:
            if not room:
                return
            members = self._people("get_list_members", str(owned["id"]), part="lists", room=room)
            for found in members:
                ids = self.gathered.meet(found)[:room]
                room -= len(ids)
                self.gathered.members |= dict.fromkeys((id_, str(owned["id"])) for id_ in ids)

    def _people(
        self, question: str, about: str, *, part: PartId, room: int | None = None, **more: Any
    ) -> Iterator[Record]:
        fields = self._x.user_fields
        largest = 100 if room else 1000
        got = 0
        for page in self._x.pages(
            question,
            about,
            expected=self._expected[part],
            largest=largest,
            user_fields=fields,
            **more,
        ):
            yield page
            got += len(results(page))
            self._tell(len(results(page)))
            if room and got >= room:
                return

    def _newest(self, question: str, most: int) -> Iterator[Record]:
        dialect = self.gathered.dialect = self._spoken(question)
        details = dict(dialect.posts)
        if question == _MENTIONS and dialect.author_is_extra:
            if not self._agreed.author_is_extra:
                raise refusals.dearer_than_agreed()
            details["expansions"] = "author_id"
        got = 0
        for page in self._x.pages(
            question, self._id, expected=most, first=_FEWEST_POSTS, **details
        ):
            yield page
            got += len(results(page))
            self._tell(len(results(page)))
            if got >= most:
                return

    def _spoken(self, question: str) -> Dialect:
        """Return the dialect that X answers in, tried with a small first page."""
        for dialect in dict.fromkeys((self.gathered.dialect, POST, TWEET)):
            try:
                page = self._x.ask(question, self._id, max_results=_FEWEST_POSTS, **dialect.posts)
            except LiveProblem as problem:
                if problem.code != refusals.NOT_UNDERSTOOD:
                    raise
            else:
                if understood(results(page)):
                    return dialect
        return self.gathered.dialect

    def _tell(self, number: int) -> None:
        self._done += number
        self._told(self._done, sum(self._expected.values()))


def expected(part: PartId, me: Record) -> int:
    """Return how many things a part may hold, from the profile's counts."""
    counts = me.get("public_metrics") or {}
    followers, following = counts.get("followers_count") or 0, counts.get("following_count") or 0
    return {
        "followers": followers,
        "following": following,
        "posts": min(NEWEST_POSTS, post_count(me) or 0),
        "mentions": NEWEST_MENTIONS,
        "lists": LISTS + LIST_MEMBERS,
        "last_posts": following,
    }[part]


def post_count(me: Record) -> int | None:
    """Return how many posts an account has, in either dialect."""
    counts = me.get("public_metrics") or {}
    number = counts.get("tweet_count", counts.get("post_count"))
    return number if isinstance(number, int) else None
