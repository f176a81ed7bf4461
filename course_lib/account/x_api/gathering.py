"""Read the agreed parts, page by page, and note what came and what did not."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from course_lib.account.problem import LiveProblem
from course_lib.account.progress import Progress
from course_lib.account.x_api import problems
from course_lib.account.x_api.asking import X
from course_lib.account.x_api.dialects import (
    EXPECTED_OF_POSTS,
    EXPECTED_OF_USERS,
    TWEET,
    Dialect,
    count,
    left_out,
    mapping,
    objects,
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

_POSTS_A_PAGE = (5, 100)
_MENTIONS = "get_users_mentions"

Record = dict[str, Any]


@dataclass(slots=True)
class Gathered:
    """What X gave. A part is whole only if it is in `finished`; `usd` is its cost."""

    me: Record
    dialect: Dialect = TWEET
    people: dict[str, Record] = field(default_factory=dict)
    followers: dict[str, None] = field(default_factory=dict)
    following: dict[str, None] = field(default_factory=dict)
    posts: dict[str, Record] = field(default_factory=dict)
    members: dict[tuple[str, str], None] = field(default_factory=dict)
    finished: list[PartId] = field(default_factory=list)
    usd: dict[PartId, Decimal] = field(default_factory=dict)
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
        self.hidden += len(objects(page.get("errors")))
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
        told: Progress,
    ) -> None:
        self.gathered = Gathered(me, dialect)
        self._agreed = agreed
        self._x, self._id, self._told = x, str(me["id"]), told
        self._parts = [part for part in PARTS if part in parts]
        self._expected = {part: expected(part, me) for part in self._parts}
        self._done, self._all = 0, sum(self._expected.values())

    def run(self, *, go_on: bool = False) -> Gathered:
        """Read the parts. A `LiveProblem` ends it, or with `go_on` only the part it meets."""
        ways: dict[PartId, Callable[[], None]] = {
            "followers": self._followers,
            "following": self._following,
            "posts": self._posts,
            "mentions": self._mentions,
            "lists": self._lists,
            "last_posts": self._last_posts,
        }
        for part in self._parts:
            before = self._x.adapter.cost
            try:
                ways[part]()
            except LiveProblem as problem:
                if problem.code == problems.DEARER:
                    self.gathered.notices.append(problem.sentence)
                elif not go_on:
                    raise
                continue
            finally:
                self.gathered.usd[part] = self._x.adapter.cost - before
            self.gathered.finished.append(part)
        self._told(self._all, self._all)
        return self.gathered

    def _followers(self) -> None:
        for page in self._people("get_users_followers", "followers"):
            self.gathered.followers |= dict.fromkeys(self.gathered.meet(page))

    def _following(self) -> None:
        dated = {"expansions": "most_recent_post_id"} if "last_posts" in self._parts else {}
        for page in self._people("get_users_following", "following", **dated):
            self.gathered.following |= dict.fromkeys(self.gathered.meet(page))

    def _last_posts(self) -> None:
        """Nothing to ask for: the dates come with the people who are followed."""
        if "following" not in self.gathered.finished:
            raise problems.not_kept()

    def _people(self, question: str, part: PartId, **details: Any) -> Iterator[Record]:
        return self._heard(
            self._x.pages(
                question,
                self._id,
                sizes=(1, 1000),
                expected=self._expected[part],
                user_fields=self._x.user_fields,
                **details,
            )
        )

    def _posts(self) -> None:
        for page in self._newest("get_users_tweets", NEWEST_POSTS, self._expected["posts"]):
            self.gathered.read(page, author=self._id)

    def _mentions(self) -> None:
        for page in self._newest(_MENTIONS, NEWEST_MENTIONS, self._expected["mentions"]):
            self.gathered.read(page)

    def _newest(self, question: str, most: int, expected: int) -> Iterator[Record]:
        """Yield pages of posts. The first is small: it shows whether X understood us."""
        small = _POSTS_A_PAGE[0]
        dialect = self._x.spoken(question, self._id, known=self.gathered.dialect, max_results=small)
        self.gathered.dialect = dialect
        details = dict(dialect.posts)
        if question == _MENTIONS and dialect.author_is_extra:
            if not self._agreed.author_is_extra:
                raise problems.dearer_than_agreed()
            details["expansions"] = "author_id"
        return self._heard(
            self._x.pages(
                question,
                self._id,
                sizes=_POSTS_A_PAGE,
                expected=expected,
                at_most=most,
                first=small,
                **details,
            )
        )

    def _lists(self) -> None:
        lists = self._x.ask("get_owned_lists", self._id, max_results=LISTS)
        room = LIST_MEMBERS
        for list_id in [str(each["id"]) for each in results(lists) if each.get("id")][:LISTS]:
            if room <= 0:
                return
            members = self._x.pages(
                "get_list_members",
                list_id,
                sizes=(1, 100),
                expected=room,
                at_most=room,
                user_fields=self._x.user_fields,
            )
            for page in self._heard(members):
                ids = self.gathered.meet(page)
                room -= len(ids)
                self.gathered.members |= dict.fromkeys((id_, list_id) for id_ in ids)

    def _heard(self, pages: Iterator[Record]) -> Iterator[Record]:
        """Pass pages on and say how far we are."""
        for page in pages:
            yield page
            self._done = min(self._done + len(results(page)), self._all)
            self._told(self._done, self._all)


def expected(part: PartId, me: Record) -> int:
    """Return how many things a part may hold, from the profile's counts."""
    counts = mapping(me.get("public_metrics"))
    followers, following = count(counts, "followers_count"), count(counts, "following_count")
    return {
        "followers": followers or 0,
        "following": following or 0,
        "posts": min(NEWEST_POSTS, post_count(me) or 0),
        "mentions": NEWEST_MENTIONS,
        "lists": LISTS + LIST_MEMBERS,
        "last_posts": following or 0,
    }[part]


def post_count(me: Record) -> int | None:
    """Return how many posts an account has, in either dialect."""
    return count(mapping(me.get("public_metrics")), "tweet_count", "post_count")
