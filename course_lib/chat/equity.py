"""How the talking was shared out, in counts and in plain sentences. Nobody is ranked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from course_lib.chat.post import Chat, Post, name

_FEWEST_FOR_A_TENTH = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Equity:
    """Shares are between 0 and 1; None where nothing can be said.

    `half` is the fewest people who wrote half of the posts, `tenth` how many a tenth of them are.
    `without_reply` are people whom nobody answered. `mutual` are pairs of whom each
    answered the other, of all `pairs` of whom one did.
    """

    posts: int
    speakers: int
    once: int
    half: int
    tenth: int
    top5_share: float | None
    top_tenth_share: float | None
    host_share: float | None
    hosts_share: float | None
    gini_posts: float | None
    gini_received: float | None
    replies: int
    replies_to_host: int
    without_reply: int
    pairs: int
    mutual: int
    newcomers: int | None
    newcomers_answered: int | None
    median_minutes: float | None

    def sentences(self) -> tuple[str, ...]:
        """Return what a facilitator should know, each as one sentence."""
        found = [f"{self.half} of {self.speakers} people wrote half the posts."]
        if self.top_tenth_share is not None and self.speakers >= _FEWEST_FOR_A_TENTH:
            found.append(
                f"The busiest tenth, {_people(self.tenth)}, wrote {self.top_tenth_share:.0%} of "
                "them."
            )
        if self.hosts_share is not None:
            found.append(f"The team wrote {self.hosts_share:.0%} of the posts.")
        found.append(f"{_people(self.once)} spoke once.")
        if self.replies:
            found.append(
                f"{_people(self.without_reply)} got no answer to anything that they wrote."
            )
        if self.newcomers is not None:
            found.append(
                f"Of {_people(self.newcomers)} who came for the first time and spoke, "
                f"{self.newcomers_answered} got an answer."
            )
        if self.median_minutes is not None:
            found.append(
                f"Half of those who got an answer had it within {_minutes(self.median_minutes)}."
            )
        if self.replies:
            found.append(
                f"{self.replies_to_host} of {self.replies} answers went to the host. "
                f"{self.mutual} of {self.pairs} pairs answered each other."
            )
        return tuple(found)


def equity(chat: Chat, said: Sequence[Post], answered: Mapping[str, Sequence[Post]]) -> Equity:
    """Return how the posts in `said` and their answers were shared out."""
    frame = chat.frame
    wrote = Counter(post.author for post in said)
    names = {post.author: name(post.handle) for post in said}
    counts = sorted(wrote.values(), reverse=True)
    total, tenth = len(said), max(1, round(len(counts) / 10))
    ties = reply_ties(chat, said)
    got = Counter(to for _, to in ties)
    arrows = set(ties)
    linked = {frozenset(tie) for tie in arrows}
    new = None
    if frame.first_time is not None:
        new = {author for author in wrote if names[author] in frame.first_time}
    welcomed = {post.author for post in said if answered.get(post.id)}
    by_team = sum(count for author, count in wrote.items() if names[author] in frame.hosts)
    by_host = sum(count for author, count in wrote.items() if names[author] == frame.host)
    return Equity(
        posts=total,
        speakers=len(wrote),
        once=sum(count == 1 for count in counts),
        half=_half(counts),
        tenth=tenth,
        top5_share=_share(sum(counts[:5]), total),
        top_tenth_share=_share(sum(counts[:tenth]), total),
        host_share=_share(by_host, total) if frame.host else None,
        hosts_share=_share(by_team, total) if frame.host else None,
        gini_posts=gini(counts),
        gini_received=gini([got[author] for author in wrote]),
        replies=len(ties),
        replies_to_host=sum(names.get(to) == frame.host for _, to in ties),
        without_reply=sum(author not in got for author in wrote),
        pairs=len(linked),
        mutual=len(arrows) - len(linked),
        newcomers=None if new is None else len(new),
        newcomers_answered=None if new is None else len(new & welcomed),
        median_minutes=_median_minutes(said, answered),
    )


def reply_ties(chat: Chat, said: Sequence[Post]) -> list[tuple[str, str]]:
    """Return each answer to somebody else as (who wrote it, who was answered), by author."""
    by_id = chat.by_id()
    ties = [(post.author, by_id[post.reply_to].author) for post in said if post.reply_to in by_id]
    return [(writer, to) for writer, to in ties if writer != to]


def gini(counts: Sequence[int]) -> float | None:
    """Return Gini's measure: 0 where all have the same, near 1 where one has everything."""
    total, number = sum(counts), len(counts)
    if not total:
        return None
    ranked = sum(place * count for place, count in enumerate(sorted(counts), start=1))
    return 2 * ranked / (number * total) - (number + 1) / number


def _half(counts: Sequence[int]) -> int:
    """Return how many of the busiest it takes to have written half."""
    so_far = 0
    for place, count in enumerate(counts, start=1):
        so_far += count
        if 2 * so_far >= sum(counts):
            return place
    return 0


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def _median_minutes(said: Sequence[Post], answered: Mapping[str, Sequence[Post]]) -> float | None:
    waits = [
        (min(each.at for each in answered[post.id]) - post.at).total_seconds() / 60
        for post in said
        if answered.get(post.id)
    ]
    return median(waits) if waits else None


def _people(number: int) -> str:
    return "1 person" if number == 1 else f"{number} people"


def _minutes(minutes: float) -> str:
    return "a minute" if minutes <= 1 else f"{minutes:.0f} minutes"
