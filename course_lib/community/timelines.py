"""The timelines of sixty people: as many posts of each kind as their story asks for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any

from course_lib.community.draw import Draw, shuffled
from course_lib.community.people import Person
from course_lib.community.posts import Post
from course_lib.community.writing import Writer, with_link, written

#: They advertise and answer nobody: nobody passes on their posts, and nobody answers them.
LOUD = frozenset(
    {
        "harold_pym_counselling",
        "links_all_day_leonard",
        "marquee_mindset_monroe",
        "splashy_coach_supreme",
        "celeste_bigcount_therapy",
        "thousands_with_thaddeus",
        "retweet_only_rosalind",
    }
)


@dataclass(frozen=True, slots=True)
class Plan:
    """How many posts of each label a person has, and what of it is written by hand."""

    person: Person
    numbers: Mapping[str, Any]

    @property
    def handle(self) -> str:
        """Whose plan it is."""
        return self.person.handle

    @property
    def first_day(self) -> datetime:
        """The day on which the timeline begins."""
        return datetime.fromisoformat(self.numbers["from"]).replace(tzinfo=UTC)

    @property
    def last(self) -> datetime:
        """The moment of the last post, as the account says it."""
        assert self.person.last_post_at
        return self.person.last_post_at

    def left(self, label: str, there: Iterable[Post]) -> int:
        """Return how many posts of this label are still to be written."""
        asked: int = self.numbers.get(label, 0)
        return asked - sum(post.label == label for post in there)

    def lines(self, name: str, number: int) -> Iterator[str]:
        """Yield what is written by hand, evenly among `number` texts; the others are empty."""
        lines = self.numbers.get(name, ())
        if lines and self.numbers.get("again"):
            lines = [lines[place % len(lines)] for place in range(number)]
        places = [round((place + 0.5) * number / len(lines) - 0.5) for place in range(len(lines))]
        by_place = dict(zip(places, lines, strict=True))
        for place in range(number):
            line = by_place.get(place, "")
            yield line.partition(": ")[2] if self.numbers.get("sides") else line


def plans(people: Iterable[Person]) -> list[Plan]:
    """Return the plans, in the order of the file."""
    by_handle = {person.handle: person for person in people}
    return [Plan(by_handle[each["handle"]], each) for each in written("timelines")["timeline"]]


def timelines(people: Sequence[Person], there: Iterable[Post]) -> list[Post]:
    """Return everybody's posts by person and time; those that are `there` already belong to them.

    First come the words, then what people pass on of each other's words.
    """
    writer, planned = Writer("timelines"), plans(people)
    made: dict[str, list[Post]] = {plan.handle: [] for plan in planned}
    for post in there:
        if post.author in made:
            made[post.author].append(post)
    for plan in planned:
        posts = made[plan.handle]
        posts += [*_own(plan, posts, writer), *_answers(plan, posts, writer, list(made))]
    pool = [post for posts in made.values() for post in posts if _may_be_shared(post)]
    for plan in planned:
        made[plan.handle] += _shared(plan, made[plan.handle], pool, writer)
    answered = Counter(post.reply_to_post for posts in made.values() for post in posts)
    return [post for plan in planned for post in _finished(plan, made[plan.handle], answered)]


def _own(plan: Plan, there: Sequence[Post], writer: Writer) -> Iterator[Post]:
    """Yield advertising, thoughts, and what is neither."""
    draw, voice = Draw("own", plan.handle), plan.numbers["voice"]
    site: str = plan.numbers.get("site", "")
    links = plan.numbers.get("links", 0) - sum(f"//{site}/" in post.text for post in there if site)
    thoughts = plan.left("own", there) - links
    for number, line in enumerate(plan.lines("link_lines", links)):
        text = with_link(line, site) if line else writer.link(voice, site)
        yield _post(plan, "link", number, text, _by_day(plan, draw, number / links))
    for number, line in enumerate(plan.lines("lines", thoughts)):
        text = line or writer.own(voice, draw)
        yield _post(plan, "own", number, text, _by_day(plan, draw, number / thoughts))
    for number in range(plan.left("other", there)):
        post = _post(
            plan, "other", number, writer.other(draw), _by_day(plan, draw, draw.share(0, 1))
        )
        yield replace(post, other=True)


def _answers(
    plan: Plan, there: Sequence[Post], writer: Writer, everybody: Sequence[str]
) -> Iterator[Post]:
    """Yield answers to a circle of people, most of them in the evening."""
    draw, voice = Draw("answers", plan.handle), plan.numbers["voice"]
    answers = plan.left("engage", there) - plan.numbers.get("quotes", 0)
    others = [name for name in everybody if name not in LOUD and name != plan.handle]
    circle = shuffled(f"circle {plan.handle}", others)[: max(3, min(24, answers // 2))]
    for number, line in enumerate(plan.lines("replies", answers)):
        to = draw.one_of(circle)
        at = _by_day(plan, draw, draw.share(0, 1))
        if draw.whole(1, 100) <= 75:
            at = at.replace(hour=draw.whole(17, 22))
        text = f"@{to} {line or writer.reply(voice, draw)}"
        yield replace(_post(plan, "answer", number, text, at), kind="reply", reply_to=to)


def _shared(
    plan: Plan, there: Sequence[Post], pool: Sequence[Post], writer: Writer
) -> Iterator[Post]:
    """Yield quotes, with words of their own, and reposts, without."""
    draw, quotes = Draw("shared", plan.handle), plan.numbers.get("quotes", 0)
    latest = plan.last - timedelta(hours=12)
    by_id = {post.post_id: post for post in pool if plan.first_day <= post.created_at < latest}
    order = [name for name in shuffled(f"shared by {plan.handle}", list(by_id))]
    others = [by_id[name] for name in order if by_id[name].author != plan.handle]
    for number, original in enumerate(others[: quotes + plan.left("repost", there)]):
        at = original.created_at + timedelta(minutes=draw.whole(20, 600))
        text, kind = f"RT @{original.author}: {original.text}", "repost"
        if number < quotes:
            link = f"https://x.example/{original.author}/status/{original.post_id}"
            text, kind = f"{writer.comment()} {link}", "quote"
        post = _post(plan, "shared", number, text, at)
        yield replace(post, kind=kind, ref_post=original.post_id, ref_handle=original.author)


def _may_be_shared(post: Post) -> bool:
    return post.label == "own" and post.author not in LOUD and "?" not in post.text


def _finished(plan: Plan, posts: Iterable[Post], answered: Counter[str]) -> list[Post]:
    """Return the posts by time, the last one when the account says, with the answers they got."""
    ordered = sorted(posts, key=lambda post: (post.created_at, post.post_id))
    if ordered[-1].created_at < plan.last:
        newest = max(place for place, post in enumerate(ordered) if _may_move(post))
        ordered.append(replace(ordered.pop(newest), created_at=plan.last))
    if "received" not in plan.numbers:
        return ordered
    draw = Draw("received", plan.handle)
    got = {post.post_id: answered[post.post_id] for post in ordered if post.kind != "repost"}
    for _ in range(plan.numbers["received"] - sum(got.values())):
        got[draw.one_of(list(got))] += 1
    return [replace(post, received=got.get(post.post_id, 0)) for post in ordered]


def _may_move(post: Post) -> bool:
    return not post.conversation and post.kind in ("own", "reply")


def _by_day(plan: Plan, draw: Draw, part: float) -> datetime:
    """Return a time on the day that lies so far between the first day and the one before last."""
    days = (plan.last - timedelta(days=1) - plan.first_day) * part
    day = plan.first_day + timedelta(days=days.days)
    return draw.time_on(day.replace(hour=0, minute=0, second=0))


def _post(plan: Plan, purpose: str, number: int, text: str, at: datetime) -> Post:
    """Return a post whose id says nothing about its kind."""
    digest = sha256(f"{plan.handle}:{purpose}:{number}".encode()).hexdigest()[:7]
    return Post(post_id=f"p-{plan.handle}-{digest}", author=plan.handle, created_at=at, text=text)
