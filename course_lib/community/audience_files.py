"""The files about the followers of the big accounts. They lie apart: only the audit reads them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from course_lib.account import schema
from course_lib.community.audience import DOUBTS, FORMS, Audience
from course_lib.community.audience_words import Follower
from course_lib.community.cells import Files, Row, account_id
from course_lib.community.people_files import GOLD, accounts


def audience_files(made: Sequence[Audience]) -> Files:
    """Return the followers, whom each audit shows, and what they truly are."""
    files: Files = {
        f"audience/{each.plan.owner}.csv": (
            schema.ACCOUNTS,
            accounts(follower.person for follower in each.followers),
        )
        for each in made
    }
    files["audits.csv"] = ("roster", "form", "position", "account_id"), _audits(made)
    files["gold/audience_kinds.csv"] = ("account_id", "owner_id", "kind"), _kinds(made)
    totals = ("roster", "owner_id", "followers_n", "peer_n", "public_n", "dormant_n", "junk_n")
    files["gold/audiences.csv"] = totals, _totals(made)
    for form in FORMS:
        files[f"gold/audits_{form}.csv"] = GOLD, _gold(made, form)
    return files


def _audits(made: Iterable[Audience]) -> Iterator[Row]:
    for each in made:
        for form, page in each.pages.items():
            for position, follower in enumerate(page, start=1):
                yield each.plan.roster, form, str(position), follower.person.account_id


def _kinds(made: Iterable[Audience]) -> Iterator[Row]:
    for each in made:
        for follower in each.followers:
            yield follower.person.account_id, account_id(each.plan.owner), follower.kind


def _totals(made: Iterable[Audience]) -> Iterator[Row]:
    for each in made:
        counts = [each.plan.mix[kind] for kind in ("peer", "public", "dormant", "junk")]
        owner = account_id(each.plan.owner)
        yield each.plan.roster, owner, str(sum(counts)), *map(str, counts)


def _gold(made: Iterable[Audience], form: str) -> Iterator[Row]:
    for each in made:
        for follower in each.pages[form]:
            person = follower.person
            labels = "|".join(_labels(follower))
            yield each.plan.roster, person.account_id, labels, "no", person.case, follower.why


def _labels(follower: Follower) -> tuple[str, ...]:
    label = "junk" if follower.kind == "junk" else "real"
    return (label, "not sure") if follower.person.case in DOUBTS else (label,)
