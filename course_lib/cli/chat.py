"""`course chat FILE`: what happened in the conversation after a webinar, and what is still open.

FILE is the course room's export, a table as CSV, JSON, pages as X gives them, or a pasted text
with times and names; or a folder with `posts.csv`. Nothing is written and nothing is sent.
"""

from __future__ import annotations

import argparse
import json
import sys
import textwrap
from collections.abc import Iterator

from course_lib.chat import Analysis, ChatProblem, Open, analyse, numbers, read_file
from course_lib.chat.unanswered import newcomers_first
from course_lib.cli.folder import named
from course_lib.cli.trouble import Stop

WIDTH = 78
_CONCERNS = {"crisis": "somebody who may need help", "client": "a client", "spam": "advertising"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("path", help="the file with the conversation, or the folder it lies in")
    parser.add_argument("--json", action="store_true", help="print one JSON object, for programs")


def run(arguments: argparse.Namespace) -> int:
    """Print what is known about a conversation. Rows that could not be used are listed."""
    path = named(arguments.path)
    if path is None:
        raise Stop("Say which file holds the conversation.")
    try:
        found = analyse(read_file(path))
    except ChatProblem as problem:
        print(problem.sentence, file=sys.stderr)
        return 1
    for bad in found.chat.bad_rows:
        print(f"Row {bad.row} was not used. {bad.why}", file=sys.stderr)
    if arguments.json:
        print(json.dumps(numbers(found)))
    else:
        print("\n\n".join(_paragraphs(found)))
    return 0


def _paragraphs(found: Analysis) -> Iterator[str]:
    """Yield the report. It names nobody but those who wait for an answer."""
    counts = numbers(found)
    yield _wrapped(
        f"{counts['posts']:,} posts by {counts['speakers']:,} people, and {counts['reposts']:,} "
        f"times something was passed on. {counts['repost_only']:,} people only passed on."
    )
    yield "\n".join(_wrapped(each) for each in found.equity.sentences())
    if found.unanswered:
        lines = [_wrapped(_open(each), "  ") for each in newcomers_first(found.unanswered)]
        known = found.ungreeted is not None
        order = "newcomers first, in each group the oldest first" if known else "the oldest first"
        yield "\n".join([f"Questions without an answer: {len(lines)}, {order}", *lines])
    if found.ungreeted:
        names = ", ".join(f"@{post.handle}" for post in found.ungreeted)
        yield _wrapped(f"New, and nobody answered them: {names}")
    elif found.ungreeted is None:
        yield _wrapped(
            "Who came for the first time is not known. Put registrants.csv beside the file to see "
            "whom nobody greeted."
        )
    if found.concerns:
        lines = [
            _wrapped(f"- {_CONCERNS[each.kind]}: @{each.post.handle}, {each.post.at:%H:%M} UTC")
            for each in found.concerns
        ]
        yield "\n".join(["For a person to look at", *lines])
    if counts["withdrawn"]:
        yield f"Taken back by those who wrote them: {counts['withdrawn']}"


def _open(each: Open) -> str:
    new = ", first time" if each.newcomer else ""
    return f"- @{each.post.handle}{new}, {each.post.at:%H:%M} UTC: {each.post.text}"


def _wrapped(text: str, indent: str = "") -> str:
    return textwrap.fill(
        text, WIDTH, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
    )
