"""The files about people: who they are, on which roster, and what is right to say of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from course_lib.account import schema
from course_lib.community import OBSERVED_AT
from course_lib.community.cells import Files, Row, account_id, time, yes_no
from course_lib.community.draw import shuffled
from course_lib.community.people import FORMS, ROSTERS, Person

GOLD = ("roster", "account_id", "labels", "critical", "case", "why")


def people_files(written: Sequence[Person], around_me: Iterable[Person]) -> Files:
    """Return the files about the written people, and the one about the crowd around her.

    The crowd has a file of its own, so that a page reads only people whom somebody looks at. Each
    form's judgements have a file of their own, so that practising never opens the one that counts.
    """
    return {
        "accounts.csv": (schema.ACCOUNTS, accounts(written)),
        "accounts_around_me.csv": (schema.ACCOUNTS, accounts(around_me)),
        "rosters.csv": (("roster", "form", "position", "account_id"), _rosters(written)),
        "suggestions.csv": (("account_id", "reason"), _suggestions(written)),
        **{f"gold/people_{form}.csv": (GOLD, _gold(written, form)) for form in FORMS},
    }


def accounts(people: Iterable[Person]) -> Iterator[Row]:
    """Yield a row of the accounts table for each person."""
    for person in people:
        yield (
            "sample",
            person.account_id,
            person.handle,
            person.name,
            person.bio,
            person.url,
            person.location,
            time(person.created_at),
            str(person.followers),
            str(person.following),
            str(person.posts),
            str(person.listed),
            time(person.last_post_at),
            "false",
            "false",
            "sample",
            time(OBSERVED_AT),
            str(person.likes),
            yes_no(person.default_picture),
        )


def _rosters(written: Sequence[Person]) -> Iterator[Row]:
    for roster in ROSTERS:
        for form in FORMS:
            members = [each.handle for each in _members(written, roster, form)]
            purpose = f"roster {roster}" if form == "graded" else f"roster {roster} {form}"
            for position, handle in enumerate(shuffled(purpose, members), start=1):
                yield roster, form, str(position), account_id(handle)


def _suggestions(written: Iterable[Person]) -> Iterator[Row]:
    for person in written:
        if person.reason:
            yield person.account_id, person.reason


def _gold(written: Sequence[Person], form: str) -> Iterator[Row]:
    for roster in ROSTERS:
        for person in _members(written, roster, form):
            judged = person.judgements[roster]
            critical = "yes" if judged.critical else "no"
            labels = "|".join(judged.labels)
            yield roster, person.account_id, labels, critical, person.case, judged.why


def _members(written: Sequence[Person], roster: str, form: str) -> Iterator[Person]:
    return (each for each in written if each.form == form and roster in each.judgements)
