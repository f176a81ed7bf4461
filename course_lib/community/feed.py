"""What reaches one reader in a day: the same post, passed on by many whom she follows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from course_lib.community.cells import Files, Row, account_id, time
from course_lib.community.draw import Draw, shuffled
from course_lib.community.people import Person
from course_lib.community.writing import Writer, written

THERAPISTS = 140
A_DAY = 150
AGAIN = 5
COLUMNS = ("form", "position", "created_at", "author_id", "author_handle", "kind", "text")


def therapists_she_follows(people: Sequence[Person], crowd: Sequence[Person]) -> list[str]:
    """Return the handles of 140 therapists: those on her roster, whom days tell of, and others."""
    days = [day["author"] for day in written("feed")["day"].values()]
    on_roster = [
        person.handle
        for person in people
        if (judged := person.judgements.get("colleagues-following"))
        and {"follow", "dormant"} & set(judged.labels)
    ]
    known = list(dict.fromkeys([*days, *on_roster]))
    trades = tuple(f"{trade} in " for _, trade in written("crowd")["helpers"])
    helpers = [person.handle for person in crowd if person.bio.startswith(trades)]
    helpers = shuffled("whom she follows", helpers)
    return [*known, *helpers[: THERAPISTS - len(known)]]


def feed_files(people: Sequence[Person], crowd: Sequence[Person]) -> Files:
    """Return her days, the newest post first, as a feed shows them."""
    active = {p.handle for p in [*people, *crowd] if p.last_post_at and p.last_post_at.year == 2026}
    followed = [name for name in therapists_she_follows(people, crowd) if name in active]
    writer = Writer("feed")
    days = written("feed")["day"]
    rows = [row for form, day in days.items() for row in _day(form, day, followed, writer)]
    return {"feed.csv": (COLUMNS, rows)}


def _day(form: str, day: dict[str, Any], followed: Sequence[str], writer: Writer) -> Iterator[Row]:
    draw = Draw("feed", form)
    midnight = datetime.fromisoformat(day["date"]).replace(tzinfo=UTC)
    others = [name for name in shuffled(f"feed {form}", followed) if name != day["author"]]
    star, again = (f"RT @{day['author']}: {day[name]}" for name in ("text", "again"))
    posts = [(6.2, day["author"], "own", day["text"]), (6.4, day["author"], "own", day["again"])]
    posts += [(draw.share(6.5, 23), name, "repost", star) for name in others[: day["times"] - 1]]
    posts += [(draw.share(6.5, 23), name, "repost", again) for name in others[-AGAIN:]]
    while len(posts) < A_DAY:
        author, to = draw.one_of(others), draw.one_of(others)
        voice = draw.one_of(("couples", "grief", "young", "worry", "body", "practice"))
        kind, text = "own", writer.own(voice, draw)
        if author != to and draw.whole(1, 100) <= 45:
            kind, text = "reply", f"@{to} {writer.reply(voice, draw)}"
        posts.append((draw.share(5, 23.5), author, kind, text))
    for position, (hour, author, kind, text) in enumerate(sorted(posts, reverse=True), start=1):
        at = time(midnight + timedelta(seconds=int(hour * 3600)))
        yield form, str(position), at, account_id(author), author, kind, text
