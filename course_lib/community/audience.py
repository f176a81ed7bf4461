"""The followers of the four big accounts, and the three pages of each that a learner looks at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from course_lib.community.audience_junk import junk
from course_lib.community.audience_real import dormant, peer, public
from course_lib.community.audience_words import Follower, Kind, parts
from course_lib.community.draw import Draw, shuffled

MAKERS = {"peer": peer, "public": public, "dormant": dormant, "junk": junk}
FORMS = ("graded", "practice", "retry")

#: Doubts planted on the three pages of each form → how many. "Not sure" is right there, too.
DOUBTS = {"good bio, no person": 2, "quiet person": 2, "newcomer": 1, "shop": 1}

#: Of each kind, how many are made for accounts of which not every follower is needed.
POOL = 260

#: Of such an account, how many are in its file: those on the pages, and others beyond them. It
#: divides by the kinds of each of the three, with nobody left over.
IN_FILE = 327

Mix = Mapping[Kind, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A big account: what its followers are in all, and on the three pages of a form.

    `whole` says that every follower is made; else `IN_FILE` of them are, in the same shares.
    """

    roster: str
    owner: str
    mix: Mix
    pages: Mix
    whole: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Audience:
    """A big account with its followers, and form → the 60 of them on its three pages."""

    plan: Plan
    followers: Sequence[Follower]
    pages: Mapping[str, Sequence[Follower]]


PLANS = (
    Plan(
        roster="audit",
        owner="celeste_bigcount_therapy",
        mix={"peer": 417, "public": 782, "dormant": 990, "junk": 3_024},
        pages={"peer": 5, "public": 9, "dormant": 11, "junk": 35},
        whole=True,
    ),
    Plan(
        roster="audit-thaddeus",
        owner="thousands_with_thaddeus",
        mix={"peer": 527, "public": 868, "dormant": 744, "junk": 961},
        pages={"peer": 10, "public": 17, "dormant": 14, "junk": 19},
    ),
    Plan(
        roster="audit-hendrika",
        owner="honest_crowd_of_hendrika",
        mix={"peer": 1_134, "public": 1_620, "dormant": 810, "junk": 486},
        pages={"peer": 17, "public": 24, "dormant": 12, "junk": 7},
    ),
    Plan(
        roster="audit-monroe",
        owner="marquee_mindset_monroe",
        mix={"peer": 624, "public": 1_185, "dormant": 1_373, "junk": 3_058},
        pages={"peer": 6, "public": 11, "dormant": 14, "junk": 29},
    ),
)


def audiences(others: Iterable[str]) -> list[Audience]:
    """Return the four audiences. `others` are handles that nobody here may have."""
    taken = set(others)
    return [_audience(plan, taken) for plan in PLANS]


def _audience(plan: Plan, taken: set[str]) -> Audience:
    made = {
        kind: list(_made(plan.owner, kind, plan.mix[kind] if plan.whole else POOL, taken))
        for kind in plan.mix
    }
    pages: dict[str, list[Follower]] = {}
    shown: set[str] = set()
    for form in FORMS:
        page = {
            each.person.handle: each
            for kind, count in plan.pages.items()
            for each in _chosen(made[kind], kind, count, shown)
        }
        shown |= set(page)
        order = shuffled(f"{plan.roster} {form}", list(page))
        pages[form] = [page[handle] for handle in order]
    everybody = {each.person.handle: each for kind in made for each in made[kind]}
    kept = list(everybody) if plan.whole else [*shown, *_beyond(plan, made, shown)]
    order = shuffled(f"audience {plan.owner}", kept)
    return Audience(plan=plan, followers=[everybody[handle] for handle in order], pages=pages)


def _beyond(plan: Plan, made: Mapping[Kind, Sequence[Follower]], shown: set[str]) -> Iterator[str]:
    """Yield who is on no page, so that the file has the shares of all followers."""
    for kind, count in plan.mix.items():
        wanted = round(IN_FILE * count / sum(plan.mix.values()))
        handles = [each.person.handle for each in made[kind]]
        fresh = [handle for handle in handles if handle not in shown]
        yield from fresh[: wanted - (len(handles) - len(fresh))]


def _made(owner: str, kind: Kind, count: int, taken: set[str]) -> Iterator[Follower]:
    """Yield so many new followers of this kind, and remember their handles."""
    words = parts()
    number = 0
    while count:
        each = MAKERS[kind](Draw("audience", owner, kind, str(number)), words)
        number += 1
        handle = each.person.handle
        if len(handle) >= 16 and handle not in taken:
            taken.add(handle)
            count -= 1
            yield each


def _chosen(
    made: Sequence[Follower], kind: Kind, count: int, shown: set[str]
) -> Iterator[Follower]:
    """Yield as many as the pages need: the planted doubts first, and then clear ones."""
    fresh = [each for each in made if each.person.handle not in shown]
    left = count
    for doubt, planted in DOUBTS.items():
        if kind != "dormant":
            found = [each for each in fresh if each.person.case == doubt][:planted]
            yield from found
            left -= len(found)
    clear = [each for each in fresh if each.person.case not in DOUBTS]
    yield from clear[:left]
