"""What to do by hand afterwards: who may answer what, whom to thank, whom to bring together.

All of it is a draft that a person reads, changes and sends. Nothing is ever sent from here.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from course_lib import x_pages
from course_lib.chat.analysis import Analysis
from course_lib.chat.close.gist import gist
from course_lib.chat.close.may_answer import not_to_be_asked
from course_lib.chat.close.shareable import left_out, shareable
from course_lib.chat.post import Post, name
from course_lib.chat.unanswered import Open, newcomers_first

_NUMBER = re.compile(r"\d{5,19}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A message to send by hand: to whom (a handle), the words, and the post that it is about."""

    to: str
    words: str
    post_id: str = ""
    link: str = ""
    why: str = ""


def who_may_answer(found: Analysis, spared: Iterable[str] = ()) -> tuple[Draft, ...]:
    """Return a draft for each open question: somebody who spoke of the same, else the team.

    Nobody gets a second question before everybody else on the team has one. The speaker of the
    webinar is of the team. Who should not be asked is not: `to` is empty where nobody is left.
    `spared` are handles that the facilitator named.
    """
    out = left_out(found)
    not_asked = not_to_be_asked(found, spared)
    load: Counter[str] = Counter()
    team = [each for each in _team(found) if each not in not_asked]
    drafts = []
    for each in newcomers_first(found.unanswered):
        if each.post.id in out:
            continue
        peer = _spoke_of_the_same(found, each, out | _asking(found), not_asked, load)
        who = peer or min(team, key=lambda handle: (load[handle], team.index(handle)), default="")
        load[who] += 1
        drafts.append(
            Draft(
                to=who,
                post_id=each.post.id,
                link=link_to(each.post),
                why="They spoke of the same." if peer else "They are of the team.",
                words=_please_answer(each),
            )
        )
    return tuple(drafts)


def thanks(found: Analysis) -> tuple[Draft, ...]:
    """Return thanks to those who answered a newcomer, and to the team."""
    new = found.chat.frame.first_time or frozenset()
    out = left_out(found)
    helped: dict[str, Post] = {}
    for post in found.questions:
        if name(post.handle) in new and post.id not in out:
            for answer in found.answers.get(post.id, ()):
                if name(answer.handle) not in found.chat.frame.hosts and answer.id not in out:
                    helped.setdefault(name(answer.handle), post)
    drafts = [
        Draft(
            to=handle,
            post_id=post.id,
            link=link_to(post),
            why=f"They answered @{post.handle}, who was there for the first time.",
            words=(
                "Thank you for your answer in our conversation. It was for somebody who was there "
                "for the first time, and it made a difference."
            ),
        )
        for handle, post in helped.items()
    ]
    drafts += [
        Draft(
            to=helper,
            why="They helped with the hour.",
            words="Thank you for the hour. It would not have been the same without you.",
        )
        for helper in sorted(found.chat.frame.helpers)
    ]
    return tuple(drafts)


def introductions(found: Analysis) -> tuple[Draft, ...]:
    """Return a welcome for each newcomer whom nobody answered, with somebody to meet."""
    out = left_out(found)
    drafts = []
    for post in found.ungreeted or ():
        if post.id in out:
            continue
        theirs = [each for each in shareable(found) if each.author == post.author]
        other = _meets(found, theirs)
        meet = f" You may like to meet @{other}, who spoke of the same." if other else ""
        drafts.append(
            Draft(
                to=name(post.handle),
                post_id=post.id,
                link=link_to(post),
                why="Nobody answered them, and it was their first time.",
                words=(
                    "Welcome, and sorry that your words flew past in our conversation. I have "
                    f"read them now.{meet} Our next one is soon: come again."
                ),
            )
        )
    return tuple(drafts)


def link_to(post: Post) -> str:
    """Return the address of a post on X, where its id is one of X's; else nothing."""
    return x_pages.post(post.id) if _NUMBER.fullmatch(post.id) else ""


def _please_answer(each: Open) -> str:
    whose = "somebody who was there for the first time" if each.newcomer else "somebody"
    about = ", ".join(gist(each.post.text))
    on = f" Some words of it: {about}." if about else ""
    return (
        f"A question of {whose} stayed open in our conversation.{on} Would you answer it, "
        "publicly and in two or three sentences? No advice about one person, please."
    )


def _team(found: Analysis) -> list[str]:
    frame = found.chat.frame
    return [each for each in (frame.speaker, frame.host, *sorted(frame.helpers)) if each]


def _asking(found: Analysis) -> set[str]:
    """Return the ids of questions: whoever asks about a thing may know little of it."""
    return {post.id for post in found.questions}


def _spoke_of_the_same(
    found: Analysis,
    asked: Open,
    out: frozenset[str],
    not_asked: frozenset[str],
    load: Counter[str],
) -> str:
    """Return somebody who used a telling word of the question, on the same question of the hour."""
    place = found.places[asked.post.id].question
    words = set(gist(asked.post.text))
    scores: Counter[str] = Counter()
    for post in found.said:
        handle = name(post.handle)
        if post.author == asked.post.author or post.id in out or handle in not_asked:
            continue
        shared = len(words & set(gist(post.text)))
        if shared and not load[handle]:
            scores[handle] += 2 * shared + (found.places[post.id].question == place)
    return min(scores, key=lambda each: (-scores[each], each)) if scores else ""


def _meets(found: Analysis, theirs: list[Post]) -> str:
    words = {word for post in theirs for word in gist(post.text)}
    mine = {post.author for post in theirs}
    for post in shareable(found):
        handle = name(post.handle)
        is_a_peer = post.author not in mine and handle not in found.chat.frame.hosts
        if is_a_peer and words & set(gist(post.text)):
            return handle
    return ""
