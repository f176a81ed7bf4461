"""Turn the people into the files of `data/`: plain CSV that a person can open."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator
from hashlib import sha256

from course_lib.account import schema
from course_lib.community import COLLEAGUE, ME, OBSERVED_AT
from course_lib.community.audience import audiences
from course_lib.community.audience_files import audience_files
from course_lib.community.cells import Files, Row, account_id, time
from course_lib.community.chat_files import chat_tables, webinar_json
from course_lib.community.cohort import cohort_files
from course_lib.community.crowd import MUTUAL, Edge, crowd, my_edges
from course_lib.community.draw import shuffled
from course_lib.community.engager import engager_files
from course_lib.community.feed import feed_files, therapists_she_follows
from course_lib.community.lists import MadeList, list_files, made_lists
from course_lib.community.own_archive import own_archive
from course_lib.community.people import Person, cast
from course_lib.community.people_files import people_files
from course_lib.community.posts import latest_posts, my_posts
from course_lib.community.posts_files import posts_files

SUMS = "SHA256SUMS"


def generate() -> dict[str, str]:
    """Return every file of the sample: path below `data/` → its text, with Unix line ends."""
    written = list(cast())
    me = next(person for person in written if person.handle == ME)
    others = crowd(me.following, me.followers)
    around_me = my_edges(others, me.following, me.followers)
    latest = latest_posts(written)
    mine = my_posts(me, latest, _talks_with(around_me))
    edges = [
        *around_me,
        *_colleagues_edges(written),
        *(Edge(COLLEAGUE, name) for name in therapists_she_follows(written, others)),
        *_known_by(written, around_me),
    ]
    lists = made_lists(others)
    big = audiences(person.handle for person in [*written, *others])
    tables: Files = {
        **people_files(written, others),
        **list_files(lists),
        **audience_files(big),
        "relationships.csv": (schema.RELATIONSHIPS, _relationships(edges, lists)),
        **posts_files(written, latest, mine),
        **feed_files(written, others),
        **engager_files(),
        **cohort_files(),
        **chat_tables(),
    }
    texts = {path: _csv(columns, rows) for path, (columns, rows) in tables.items()}
    texts |= {"chat/webinar.json": webinar_json(), **own_archive(me, mine, around_me)}
    return {**texts, SUMS: _sums(texts)}


def _talks_with(edges: Iterable[Edge]) -> list[str]:
    """Return whom she answers: half of them people who follow her and whom she does not follow."""
    follow_me = [edge.source for edge in edges if edge.target == ME]
    return [COLLEAGUE, *follow_me[1:20], *follow_me[MUTUAL : MUTUAL + 20]]


def _colleagues_edges(written: Iterable[Person]) -> list[Edge]:
    on_roster = [person for person in written if "colleagues-following" in person.judgements]
    return [Edge(COLLEAGUE, person.handle) for person in on_roster]


def _known_by(written: Iterable[Person], around_me: Iterable[Edge]) -> Iterator[Edge]:
    """Make "Followed by 3 people you follow" true."""
    followed = [edge.target for edge in around_me if edge.source == ME]
    for person in written:
        stated = re.match(r"Followed by (\d+) people", person.reason)
        if stated:
            chosen = shuffled(f"known by {person.handle}", followed)[: int(stated[1])]
            yield from (Edge(handle, person.handle) for handle in chosen)


def _relationships(edges: Iterable[Edge], lists: Iterable[MadeList]) -> Iterator[Row]:
    follows = {(account_id(edge.source), account_id(edge.target)) for edge in edges}
    members = {(account_id(handle), each.list_id) for each in lists for handle in each.members}
    for kind, pairs in (("follows", follows), ("list_member", members)):
        for source, target in sorted(pairs):
            yield "sample", source, kind, target, "", "sample", time(OBSERVED_AT)


def _csv(columns: Iterable[str], rows: Iterable[Row]) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)
    return text.getvalue()


def _sums(texts: dict[str, str]) -> str:
    lines = (
        f"{sha256(text.encode()).hexdigest()}  {path}\n" for path, text in sorted(texts.items())
    )
    return "".join(lines)
