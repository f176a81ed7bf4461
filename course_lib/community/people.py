"""Read the hand-written cast and give each person the numbers that nobody wrote down."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from importlib.resources import files
from typing import Any

from course_lib.community import OBSERVED_AT
from course_lib.community.draw import PEER_FOLLOWERS, Draw

GROUPS = (
    "me",
    "peers",
    "dormant",
    "others",
    "clients",
    "spam",
    "cards",
    "named",
    "inbox",
    "bios",
    "passers_by",
)

#: Parallel forms of a roster: other people, the same difficulty, the same traps. `graded` counts;
#: `spare` holds further suggestions. The people of a form have a folder of their own in `cast/`,
#: except those of `graded`, who lie in `cast/` itself.
FORMS = ("graded", "practice", "retry", "spare")

ROSTERS = (
    "me",
    "choose-twelve",
    "dormant-list",
    "gap-cards",
    "colleagues-following",
    "suggestions",
    "list-lab",
    "inbox",
    "splashy-or-quiet",
    "small-accounts",
)

#: Groups in which some have a page of their own.
WITH_PAGES = frozenset({"peers", "dormant", "crowd"})

#: Families of junk. It is commerce, never a nation: junk names no place.
JUNK = frozenset(
    {
        "followers for sale",
        "crypto",
        "romance",
        "miracle cure",
        "therapy leads",
        "machine-made praise",
        "stolen photo",
        "fake papers",
    }
)

#: What a file may give; the rest is drawn.
GIVEN = ("followers", "following", "posts", "listed", "likes", "url", "default_picture")


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """What is right to say about a person on one roster, and why, in a learner's words."""

    labels: tuple[str, ...]
    critical: bool
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One account of the sample, with all that its row in `accounts.csv` needs."""

    group: str
    handle: str
    name: str
    bio: str
    created_at: datetime
    location: str = ""
    followers: int = 0
    following: int = 0
    posts: int = 0
    listed: int = 0
    last_post_at: datetime | None = None
    latest_post: str = ""
    reason: str = ""
    judgements: Mapping[str, Judgement] = field(default_factory=dict)
    url: str = ""
    likes: int = 0
    default_picture: bool = False
    form: str = "graded"
    case: str = ""

    @property
    def account_id(self) -> str:
        """The id: readable, and never the same text as the handle, so that neither stands in."""
        return f"s-{self.handle}"


def cast() -> Iterator[Person]:
    """Yield the hand-written people, in the order of the forms and the files."""
    for form in FORMS:
        for group in GROUPS:
            for written in written_in(form, group):
                yield complete(group, written, form)


def written_in(form: str, group: str) -> list[dict[str, Any]]:
    """Return what is written by hand about the people of one group in one form."""
    folder = files("course_lib.community") / "cast"
    file = (folder if form == "graded" else folder / form) / f"{group}.toml"
    if not file.is_file():
        return []
    found: list[dict[str, Any]] = tomllib.loads(file.read_text(encoding="utf-8"))["account"]
    return found


def complete(group: str, written: Mapping[str, Any], form: str = "graded") -> Person:
    """Return the person, with numbers drawn for what the file leaves open."""
    draw = Draw(written["handle"])
    person = Person(
        group=group,
        handle=written["handle"],
        name=written["name"],
        bio=written["bio"],
        location=written.get("location", ""),
        created_at=_joined(draw, is_junk=written.get("case") in JUNK),
        last_post_at=_last_post(draw, written["last"]),
        latest_post=written.get("post", ""),
        reason=written.get("reason", ""),
        judgements={name: judgement(written[name]) for name in ROSTERS if name in written},
        form=form,
        case=written.get("case", ""),
    )
    person = numbered(person, draw)
    given = {name: written[name] for name in GIVEN if name in written}
    if "joined" in written:
        given["created_at"] = datetime.fromisoformat(written["joined"]).replace(tzinfo=UTC)
    return replace(person, **given)


def numbered(person: Person, draw: Draw) -> Person:
    """Return the person with counts that fit their group."""
    likes = Draw(person.handle, "likes")
    if person.case in JUNK:
        followers = draw.whole(40, 900)
        following = followers * draw.whole(5, 9) + draw.whole(0, 400)
        return replace(
            person,
            followers=followers,
            following=min(following, 4990),
            posts=draw.whole(900, 14_000),
            likes=likes.one_of((0, 0, 0, 3, 41)),
        )
    followers = draw.from_curve(PEER_FOLLOWERS)
    following = max(30, round(followers * draw.share(0.55, 1.25)))
    posts = draw.from_curve(((0, 40), (0.5, 700), (0.9, 4_000), (1, 11_000)))
    return replace(
        person,
        followers=followers,
        following=following,
        posts=posts,
        likes=round(posts * likes.share(0.4, 3.5)),
        listed=followers // draw.whole(25, 60),
        url=_page(person) if person.group in WITH_PAGES else "",
    )


def _page(person: Person) -> str:
    """Return the link in a bio. Not quite half of the helpers name one."""
    has_one = Draw(person.handle, "page").whole(1, 100) <= 45
    return f"https://{person.handle.replace('_', '')}.example" if has_one else ""


def _joined(draw: Draw, *, is_junk: bool) -> datetime:
    months = (2, 10) if is_junk else (14, 15 * 12)
    return draw.time_on(OBSERVED_AT - timedelta(days=draw.whole(months[0] * 30, months[1] * 30)))


def _last_post(draw: Draw, written: str) -> datetime | None:
    if not written:
        return None
    if "T" in written:
        return datetime.fromisoformat(written)
    return draw.time_on(datetime.fromisoformat(written).replace(tzinfo=UTC))


def judgement(written: str) -> Judgement:
    """Read `label|label!: why`; the "!" says that somebody could be harmed."""
    labels, _, why = written.partition(": ")
    return Judgement(
        labels=tuple(labels.removesuffix("!").split("|")), critical=labels.endswith("!"), why=why
    )
