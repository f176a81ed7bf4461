"""`course account`: what Step One can say about a person's own account, and what it cannot.

`course account PATH` reads an archive: nothing is written and nothing is sent. `course account
--live` reads the account from X, at a price that is agreed to first; see `live`. Prints counts,
ids and links, never a post's text.
"""

from __future__ import annotations

import argparse
import json
import sys
import textwrap
from collections.abc import Iterable, Iterator
from typing import Any

from course_lib.account import NEEDS, AccountProblem, Dataset, load
from course_lib.account.archive.times import in_words
from course_lib.account.problem import not_there
from course_lib.account.x_api import spent_today
from course_lib.cli import live
from course_lib.cli.bar import Bar
from course_lib.cli.folder import named
from course_lib.cli.trouble import Stop
from course_lib.rules import (
    KIND_WORDS,
    Connections,
    connections,
    gap_verdict,
    posts_by_kind,
    to_look_at,
)
from course_lib.settings import settings
from course_lib.x_pages import profile

WIDTH = 78
VERDICTS = {
    "keep going": "You can keep going.",
    "nearly there": "Nearly time to pause.",
    "pause": "Time to pause, and to let the number of your followers catch up.",
}
CAUTION = (
    "They follow you, and you do not follow them. Looking is up to you. If you think that a "
    "person may be from your practice, close the page, read no further, and do nothing in public. "
    "Never follow anyone who is, was or may become a client."
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument(
        "path",
        nargs="?",
        help="the ZIP that X sent you, or the folder you unpacked it into",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object, for programs")
    parser.add_argument(
        "--me",
        "--handle",
        metavar="HANDLE",
        help="your handle, if the archive lacks it, or if your key is a bearer token",
    )
    live.add_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Print what the account tells. A problem is one sentence, and the exit code is 1."""
    if (arguments.path is not None) == arguments.live:
        raise Stop("Say where your archive is, or say --live to read from X. One of the two.")
    money: dict[str, float] = {}
    try:
        if arguments.live:
            dataset, cost = live.account(arguments)
            money = {"cost_usd": float(cost), "spent_today_usd": float(spent_today())}
        else:
            path = named(arguments.path)
            if path is None:
                raise not_there()
            with Bar(sys.stderr) as bar:
                dataset = load("archive", path, me=arguments.me, progress=bar.show)
    except AccountProblem as problem:
        print(problem.sentence, file=sys.stderr)
        return 1
    if arguments.json:
        print(json.dumps(facts(dataset) | money))
    else:
        print("\n\n".join(paragraphs(dataset)))
    return 0


def facts(dataset: Dataset) -> dict[str, Any]:
    """Return the numbers as one object; null stands for what the source does not tell."""
    around = connections(dataset)
    kinds = posts_by_kind(dataset)
    observed = dataset.meta.observed_at
    return {
        "posts": None if kinds is None else sum(kinds.values()),
        "kinds": kinds,
        "followers": _size(around.followers),
        "following": _size(around.following),
        "mutual": _size(around.mutual),
        "gap": around.gap,
        "verdict": None if around.gap is None else gap_verdict(around.gap),
        "observed_at": f"{observed:%Y-%m-%dT%H:%M:%SZ}" if observed else None,
        "warnings": list(dataset.meta.warnings),
    }


def paragraphs(dataset: Dataset) -> Iterator[str]:
    """Yield the report, paragraph by paragraph."""
    yield _heading(dataset)
    yield from _pausing(connections(dataset))
    yield from _posts(dataset)
    yield from _whom_to_look_at(dataset)
    cannot = dataset.missing_for(NEEDS)
    if cannot:
        yield _list("What cannot be judged from this account", cannot)
    notes = [warning for warning in dataset.meta.warnings if warning not in cannot]
    if notes:
        yield _list("Please note", notes)


def _heading(dataset: Dataset) -> str:
    meta = dataset.meta
    whose = f"@{meta.handle}" if meta.handle else "Your account"
    day = f", as it was on {in_words(meta.observed_at)}" if meta.observed_at else ""
    return f"{whose}{day}"


def _pausing(around: Connections) -> Iterator[str]:
    """Say the gap in words: "You follow 610 people and 390 follow you: 220 more."."""
    followers, following = _size(around.followers), _size(around.following)
    if followers is not None and following is not None:
        gap = following - followers
        how_many = "as many" if gap == 0 else f"{abs(gap):,} {'more' if gap > 0 else 'fewer'}"
        yield _wrapped(
            f"You follow {_people(following)} and {followers:,} "
            f"{'follows' if followers == 1 else 'follow'} you: {how_many}. "
            f"{VERDICTS[gap_verdict(gap)]}"
        )
        yield _wrapped(
            f"Of the {_people(following)} you follow, {_size(around.mutual):,} follow you back."
        )
    elif followers is not None:
        yield f"{_people(followers)} {'follows' if followers == 1 else 'follow'} you."
    elif following is not None:
        yield f"You follow {_people(following)}."
    if following is not None and following >= settings().x_gate:
        yield _wrapped(settings().says("x_gate").partition(": ")[2])


def _posts(dataset: Dataset) -> Iterator[str]:
    kinds = posts_by_kind(dataset)
    if kinds is None:
        return
    rows = [f"{number:>9,}  {KIND_WORDS[kind]}" for kind, number in kinds.items()]
    yield "\n".join([f"Your posts: {sum(kinds.values()):,}", *rows])


def _whom_to_look_at(dataset: Dataset) -> Iterator[str]:
    """Yield a short list of links, as X's own page is where a person follows by hand."""
    people = to_look_at(dataset)
    if people is None:
        return
    if not people:
        yield "You already follow everybody who follows you."
        return
    shown = people[: settings().links_a_day]
    handles = dataset.accounts.set_index("account_id")["handle"].dropna()
    links = [
        f"  {profile(id_)}" + (f"  @{handles[id_]}" if id_ in handles else "") for id_ in shown
    ]
    of = f"{len(shown)} of {len(people):,}" if len(shown) < len(people) else f"{len(people):,}"
    yield "\n".join([f"People you could look at: {of}", _wrapped(CAUTION), *links])


def _list(title: str, sentences: Iterable[str]) -> str:
    return "\n".join([title, *(_wrapped(f"- {sentence}", "  ") for sentence in sentences)])


def _wrapped(text: str, indent: str = "") -> str:
    return textwrap.fill(
        text, WIDTH, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
    )


def _size(people: frozenset[str] | None) -> int | None:
    return None if people is None else len(people)


def _people(number: int) -> str:
    return "1 person" if number == 1 else f"{number:,} people"
